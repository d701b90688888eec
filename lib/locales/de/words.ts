import type { LanguageWords } from '../language-words.ts';
import { advice } from './advice.ts';
import { composer } from './composer.ts';
import { hints } from './hints.ts';
import { catchUpWords, sidebar, spanInWords } from './sidebar.ts';

/** What is not here yet is said in English. */
export const deWords: Partial<LanguageWords> = { advice, catchUpWords, composer, hints, sidebar, spanInWords };
