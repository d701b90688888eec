import type { English, LanguageWords } from './language-words.ts';

/** The languages there are words for, as BCP 47 tags, and their own names. The first is what all else falls back to. */
export const LANGUAGES = {
  en: { name: 'English', format: 'en-GB', direction: 'ltr' },
  cy: { name: 'Cymraeg', format: 'cy', direction: 'ltr' },
  es: { name: 'Español', format: 'es', direction: 'ltr' },
  fr: { name: 'Français', format: 'fr', direction: 'ltr' },
  de: { name: 'Deutsch', format: 'de', direction: 'ltr' },
  nl: { name: 'Nederlands', format: 'nl', direction: 'ltr' },
  // Hashtags, labels ("A2") and X's own numbers stand in Latin digits; two kinds in one line would be read apart.
  ar: { name: 'العربية', format: 'ar-u-nu-latn', direction: 'rtl' },
} as const;

export type Language = keyof typeof LANGUAGES;

let language: Language = 'en';
let words: Partial<LanguageWords> = {};

/**
 * From now on this language is spoken.
 * @param spoken its words; a name that is missing stays English.
 */
export function speak(wanted: Language, spoken: Partial<LanguageWords>): void {
  language = wanted;
  words = spoken;
}

/** The language that is spoken now. */
export function spokenLanguage(): Language {
  return language;
}

/** The tag for `Intl`: dates, numbers and lists are written as the language writes them. */
export function formatTag(): string {
  return LANGUAGES[language].format;
}

/** The first language there are words for; English when there is none. @param wanted BCP 47 tags, the best first. */
export function bestLanguage(wanted: readonly string[]): Language {
  const bases = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return bases.find((base): base is Language => base !== undefined && base in LANGUAGES) ?? 'en';
}

/**
 * Words in the language that is spoken when they are read: a table or a function that stands for the English one. Only
 * what is read at that moment is translated, so a sentence must not be taken out of its table before it is shown.
 */
export function inLanguage<Name extends keyof English>(name: Name, english: English[Name]): LanguageWords[Name] {
  const now = () => (words[name] ?? english) as object;
  return new Proxy(english as object, {
    get: (_, property) => Reflect.get(now(), property),
    has: (_, property) => Reflect.has(now(), property),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor: (_, property) => Reflect.getOwnPropertyDescriptor(now(), property),
    apply: (_, self, given: unknown[]) => Reflect.apply(now() as (...all: unknown[]) => unknown, self, given),
  }) as LanguageWords[Name];
}
