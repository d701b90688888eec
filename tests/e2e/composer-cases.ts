import { byPersonCases, changeCases } from './composer-cases-by-person.ts';
import { inChatCases } from './composer-cases-in-chat.ts';
import { numberCases } from './composer-cases-number.ts';
import { numberTakenCases } from './composer-cases-number-taken.ts';
import { outsideCases } from './composer-cases-outside.ts';

/** Every situation of a composer: places, contexts, texts, what the person does. */
export const composerCases = [
  ...inChatCases,
  ...byPersonCases,
  ...outsideCases,
  ...changeCases,
  ...numberTakenCases,
  ...numberCases,
];
