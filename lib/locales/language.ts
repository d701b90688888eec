import type { English, LanguageWords, Words } from './language-words.ts';

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

/** The tag for `Intl`: dates, numbers and lists are written as the language writes them. */
export function formatTag(): string {
  return LANGUAGES[language].format;
}

/**
 * The first of the wanted languages that is spoken; English when none is.
 * @param wanted BCP 47 tags, the best first.
 */
export function bestLanguage(wanted: readonly string[], spoken: readonly Language[]): Language {
  const bases = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return bases.flatMap((base) => spoken.find((one) => one === base) ?? [])[0] ?? 'en';
}

/**
 * Words in the language that is spoken when they are read: a table or a function that stands for the English one. Only
 * what is read at that moment is translated, so a sentence must not be taken out of its table before it is shown.
 */
export function inLanguage<Name extends keyof English>(name: Name, english: English[Name]): Words<English[Name]> {
  const spoken = (): object => words[name] ?? english;
  // What a language does not say yet is said in English.
  const holder = (property: PropertyKey): object => (Reflect.has(spoken(), property) ? spoken() : english);
  return new Proxy<object>(english, {
    get: (_, property) => Reflect.get(holder(property), property),
    getOwnPropertyDescriptor: (_, property) => Reflect.getOwnPropertyDescriptor(holder(property), property),
    apply: (_, self, given: unknown[]) => Reflect.apply(spoken() as (...all: unknown[]) => unknown, self, given),
  }) as Words<English[Name]>;
}
