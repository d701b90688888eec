import { afterEach, describe, expect, it } from 'vitest';
import { cyWords } from '@/lib/locales/cy/words.ts';
import * as englishHints from '@/lib/locales/en/hints.ts';
import * as englishSidebar from '@/lib/locales/en/sidebar.ts';
import { frWords } from '@/lib/locales/fr/words.ts';
import { bestLanguage, formatTag, inLanguage, LANGUAGES, speak } from '@/lib/locales/language.ts';
import { records } from '@/lib/locales/records.ts';
import { say } from '@/lib/locales/say.ts';
import { spanInWords } from '@/lib/locales/sidebar.ts';

const tables = import.meta.glob<Record<string, unknown>>('../../../lib/locales/en/*.ts', { eager: true });
const english: Record<string, unknown> = Object.assign({}, ...Object.values(tables));
const packs = { cy: cyWords, fr: frWords } as const;

/** The places of all words in a table, and of what kind each is. */
function places(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => places(one, `${place}[${index}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => places(one, `${place}.${key}`));
  return [`${place}: ${typeof value}`];
}

afterEach(() => speak('en', {}));

describe.each(Object.entries(packs))('the words in %s', (tag, pack) => {
  it.each(Object.entries(pack))('say all that the English ones say: %s', (name, table) => {
    expect(places(table)).toEqual(places(english[name]));
  });

  it('are nowhere empty, and can be written by Intl', () => {
    const empty = (value: unknown): boolean =>
      typeof value === 'string'
        ? value.trim() === ''
        : typeof value === 'object' && Object.values(value ?? {}).some(empty);
    expect(Object.entries(pack).filter(([, table]) => empty(table))).toEqual([]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(LANGUAGES[tag as keyof typeof packs].format)).toHaveLength(1);
  });
});

describe('a language', () => {
  it('is spoken from the moment it is chosen, by tables and by functions', () => {
    expect(records.title).toBe('CPD records');
    speak('cy', cyWords);
    expect(records.title).toBe(cyWords.records.title);
    expect(spanInWords(3)).toBe(cyWords.spanInWords(3));
    expect(formatTag()).toBe('cy');
    const source = { title: '', link: '' };
    expect(say({ code: 'hint-hello', ...source })).toBe(cyWords.hints['hint-hello']?.({}));
    speak('en', {});
    expect(spanInWords(3)).toBe(englishSidebar.spanInWords(3));
  });

  it('is English where it says nothing yet', () => {
    const hints = inLanguage('hints', englishHints.hints);
    speak('cy', { hints: {} });
    expect(hints['hint-hello']?.({})).toBe(englishHints.hints['hint-hello']?.({}));
    expect(Object.keys(hints)).toEqual(Object.keys(englishHints.hints));
  });

  it('is the first wanted one that is spoken', () => {
    expect(bestLanguage(['cy-GB', 'en'], ['en', 'cy'])).toBe('cy');
    expect(bestLanguage(['pt-BR', 'EN-us', 'cy'], ['en', 'cy'])).toBe('en');
    expect(bestLanguage(['ar'], ['en', 'cy'])).toBe('en');
    expect(bestLanguage([], ['en'])).toBe('en');
  });
});
