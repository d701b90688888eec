/** A date as written, read as a day; `month` and `day` may be meant the other way round. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The year stood in two digits, so that the century is open. */
  readonly isShortYear: boolean;
  readonly start: number;
  readonly end: number;
}

/** Beginnings of the months' names without accents: English, Welsh, German, Spanish, French. */
const monthNames: readonly string[] = [
  'january|jan|ionawr|ion|januar|janner|enero|ene|janvier',
  'february|feb|chwefror|chwef|februar|febrero|fevrier|fevr',
  'march|mar|mawrth|marz|maerz|marzo|mars',
  'april|apr|ebrill|ebr|abril|abr|avril|avr',
  'may|mai|mayo',
  'june|jun|mehefin|meh|juni|junio|juin',
  'july|jul|gorffennaf|gorff|juli|julio|juillet|juil',
  'august|aug|awst|agosto|ago|aout',
  'september|sept|sep|medi|septiembre|setiembre|septembre',
  'october|oct|hydref|hyd|oktober|okt|octubre|octobre',
  'november|nov|tachwedd|tach|noviembre|novembre',
  'december|dec|rhagfyr|rhag|dezember|dez|diciembre|dic|decembre',
];

const monthOf = new Map(
  monthNames.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);
const months = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');

const year = "(?:(?:18|19|20)\\d{2}|'?\\d{2})";
const numeric = /(?<![\d/.-])(\d{1,2})( ?[/.-] ?)(\d{1,2})\2((?:18|19|20)\d{2}|\d{2})(?![\d/-]|\.\d)/g;
const spaced = /(?<![\d/.-])(\d{1,2})( )(\d{1,2}) ((?:18|19|20)\d{2})(?!\d)/g;
const yearFirst = /(?<![\d/.-])((?:18|19|20)\d{2})([/. -])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g;
const dayFirst = new RegExp(
  `(?<![\\d/.])(\\d{1,2})(?:st|nd|rd|th|eg|ain|fed|ydd|af|er)?[. -]{0,2}(?:of |de |o )?(${months})\\.?,?[ -]{0,2}(?:de |del )?(${year})(?!\\d)`,
  'gi',
);
const monthFirst = new RegExp(`\\b(${months})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${year})(?!\\d)`, 'gi');

/** All dates of a text, with a year. Which of day and month comes first in `3/4/61` is left as written: day first. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const found = [
    ...datesOf(text, numeric, (match) => [match[4], match[3], match[1]]),
    ...datesOf(text, spaced, (match) => [match[4], match[3], match[1]]),
    ...datesOf(text, yearFirst, (match) => [match[1], match[3], match[4]]),
    ...datesOf(text, dayFirst, (match) => [match[3], match[2], match[1]]),
    ...datesOf(text, monthFirst, (match) => [match[3], match[1], match[2]]),
  ];
  return found.sort((a, b) => a.start - b.start);
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function datesOf(text: string, form: RegExp, parts: (match: RegExpMatchArray) => Parts): WrittenDate[] {
  return Array.from(text.matchAll(form)).flatMap((match) => {
    const date = dateOf(parts(match));
    return date ? [{ ...date, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function dateOf([writtenYear = '', writtenMonth = '', writtenDay = '']: Parts) {
  const digits = writtenYear.replace("'", '');
  const isShortYear = digits.length === 2;
  const month = monthOf.get(writtenMonth.toLowerCase()) ?? Number(writtenMonth);
  const day = Number(writtenDay);
  const whole = isShortYear ? 1900 + Number(digits) : Number(digits);
  const isDay = [whole, whole + (isShortYear ? 100 : 0)].some(
    (one) => isCalendarDay(one, month, day) || isCalendarDay(one, day, month),
  );
  return isDay ? { year: whole, month, day, isShortYear } : null;
}

/** True for a day that the calendar has. */
export function isCalendarDay(inYear: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

/** True where a written date can be the given day, `YYYY-MM-DD`, in either order of day and month. */
export function canBeDay(date: WrittenDate, day: string): boolean {
  const [inYear = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const isYear = date.isShortYear ? date.year % 100 === inYear % 100 : date.year === inYear;
  const isOneWay = date.month === month && date.day === dayOfMonth;
  const isOtherWay = date.day === month && date.month === dayOfMonth;
  return isYear && (isOneWay || isOtherWay);
}
