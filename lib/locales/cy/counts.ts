import { type PluralForms, plural } from '../plural.ts';

/** Nouns as they stand after a number: in the singular, with their mutations. */
export const nouns = {
  byte: { two: 'feit', other: 'beit' },
  character: { other: 'nod' },
  chat: { other: 'sgwrs' },
  credit: { two: 'gredyd', few: 'chredyd', many: 'chredyd', other: 'credyd' },
  date: { two: 'ddyddiad', other: 'dyddiad' },
  day: { two: 'ddiwrnod', other: 'diwrnod' },
  entry: { other: 'eitem' },
  field: { two: 'faes', other: 'maes' },
  file: { other: 'ffeil' },
  hour: { other: 'awr' },
  minute: { two: 'funud', other: 'munud' },
  person: { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' },
  place: { two: 'le', other: 'lle' },
  post: { two: 'bostiad', few: 'phostiad', many: 'phostiad', other: 'postiad' },
  question: { two: 'gwestiwn', few: 'chwestiwn', many: 'chwestiwn', other: 'cwestiwn' },
  quote: { two: 'ddyfyniad', other: 'dyfyniad' },
  record: { two: 'gofnod', few: 'chofnod', many: 'chofnod', other: 'cofnod' },
  reply: { other: 'ymateb' },
  repost: { other: 'ailbostiad' },
  session: { other: 'sesiwn' },
  week: { other: 'wythnos' },
  word: { two: 'air', other: 'gair' },
  wording: { two: 'eiriad', other: 'geiriad' },
} as const satisfies Readonly<Record<string, PluralForms>>;

/** "3 phostiad". @param count digits are read as a number where they come as text. */
export function counted(count: number | string | undefined, forms: PluralForms): string {
  const number = Number(count);
  return `${number.toLocaleString('cy')} ${plural('cy', number, forms)}`;
}

/** "un, dau a thri": Intl leaves the choice of "a" or "ac" to the reader, so the words are joined here. */
export function joined(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length <= 1 ? last : `${items.slice(0, -1).join(', ')} ${and(last)}`;
}

function and(item: string): string {
  if (/^[aeiouwyâêîôûŵŷ]/iu.test(item)) return `ac ${item}`;
  return `a ${/^(?:c(?!h)|p(?!h)|t(?!h))/u.test(item) ? `${item.slice(0, 1)}h${item.slice(1)}` : item}`;
}

/** "gydag A2", "gyda T2". */
export function withLabel(label: string | number | undefined): string {
  return `${/^[aeiou]/iu.test(String(label)) ? 'gydag' : 'gyda'} ${label}`;
}
