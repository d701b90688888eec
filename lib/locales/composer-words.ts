import * as cyAdvice from './cy/advice.ts';
import * as cyComposer from './cy/composer.ts';
import * as frAdvice from './fr/advice.ts';
import * as frComposer from './fr/composer.ts';
import type { Language } from './language.ts';
import type { LanguageWords } from './language-words.ts';

/** What is said by X's composer, in each language: a script in a page cannot load its words one by one. */
export const COMPOSER_WORDS: Partial<Record<Language, Partial<LanguageWords>>> = {
  cy: { ...cyAdvice, ...cyComposer },
  fr: { ...frAdvice, ...frComposer },
};
