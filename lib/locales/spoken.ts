import type { Language } from './language.ts';
import type { LanguageWords } from './language-words.ts';

/** The words of each language but English, loaded only where they are spoken. */
export const PAGE_WORDS: Partial<Record<Language, () => Promise<LanguageWords>>> = {
  cy: async () => (await import('./cy/words.ts')).cyWords,
  fr: async () => (await import('./fr/words.ts')).frWords,
};

/** The languages that the person can choose. */
export const SPOKEN = ['en', ...Object.keys(PAGE_WORDS)] as readonly Language[];
