import type { LanguageWords } from '../language-words.ts';
import { advice } from './advice.ts';
import { composer } from './composer.ts';
import { hints } from './hints.ts';
import { notices } from './notices.ts';
import { problems } from './problems.ts';
import { catchUpWords, sidebar, spanInWords } from './sidebar.ts';
import { stream } from './stream.ts';

/** What is not here yet is said in English. */
export const deWords: Partial<LanguageWords> = {
  advice,
  catchUpWords,
  composer,
  hints,
  notices,
  problems,
  sidebar,
  spanInWords,
  stream,
};
