import { textAfter, textBefore } from './near-words.ts';
import type { Finder, Finding, ReadText } from './risk.ts';
import { canBeDay, isCalendarDay, type WrittenDate, writtenDates } from './written-dates.ts';

const labels = [
  'd\\.? ?o\\.? ?b',
  'dates? of births?',
  'birth ?dates?',
  'birthdays?',
  'd of b',
  'dyddiad geni',
  'geburtsdatum',
  'fecha de nacimiento',
  'date de naissance',
  'data breith',
].join('|');
const bornWords = ['born', 'b', 'ganwyd', 'ganed', 'geboren', 'geb', 'nacid[oa]', 'nee?', 'rugadh'].join('|');

const labelBefore = new RegExp(
  `\\b(?:${labels})(?![a-z])(?:(?!\\. (?!given|is|was|the|on|of)[a-z])[^\\n]){0,30}$`,
  'i',
);
const bornBefore = new RegExp(`\\b(?:${bornWords})(?![a-z])([^\\n]{0,34})$`, 'i');
const labelAfter = new RegExp(
  `^[ ,)(\\-:=]{0,4}(?:is |was |as |for )?(?:his |her |their |the |my )?(?:\\w+'s )?\\(?(?:${labels})\\b`,
  'i',
);
const compact = new RegExp(`\\b(?:${labels})[ .:=-]{0,4}(?:is |was )?(\\d{8}|\\d{6})(?!\\d)`, 'gi');

/** Not one person's birth but a bound, an institution or an idea. */
const bounds =
  /\b(?:before|after|between|since|until|from|on or|by|and|eligible|cohort|check\w*|confirm\w*|out of|into|through)\b/i;
const institutions =
  /\b(?:nhs|service|college|society|chat|community|profession|hashtag|idea|we|charity|company|pharmacy|hospital|welfare|journal|network|group|campaign|movement|app|tool|website|site|project|programme|podcast|blog|team|clinic|course|partnership|concept|tradition|this day|it|pharmac(?:y|ists?) was)\b[^.!?]{0,24}$/i;

const ageAfter = /^[ ,;(-]{1,4}(?:aged? |age )?\d{1,3} ?-?(?:y|yo|y\/o|yrs?|years?)\b/i;
const ageBefore = /\b\d{1,3} ?-?(?:y|yo|y\/o|yrs?|years?|years? old)\b[ ,;()-]{1,4}$/i;
const nameBefore =
  /\b(?:mr|mrs|ms|miss|mstr|master|patient|pt|px|lady|gentleman)\b\.?(?: [a-z][a-z'-]{0,20}){0,2}[ ,;(-]{1,4}$/i;
/** "J. Bloggs 05/05/1955", "Bloggs, Joe (05/05/1955)". */
const initialBefore =
  /(?:^|[ (])(?:[A-Z]\.? ?(?:[A-Z]\.? ?)?[A-Z][a-z'-]{2,20}[ ,;(-]{1,4}|[A-Z][a-z'-]{2,20},? [A-Z][a-z'-]{2,20} \()$/;
const noName =
  /\b(?:seen|reviewed|admitted|on|since|from|until|discharged|died|diagnosed|started|by|in|at|came|was|is)\b/i;

/**
 * Finds dates of birth: a day beside a word of birth, an age, or right behind a name or "patient", in the orders and
 * languages of `writtenDates`. The chat's own day is none; nor are years alone, days of birth of the NHS or of a chat,
 * and bounds such as "born before 1 September 1957".
 */
export const findDatesOfBirth: Finder = (text) => [
  ...writtenDates(text.masked)
    .filter((date) => isPossible(date, text) && isOfBirth(date, text.masked))
    .map(({ start, end }): Finding => ({ kind: 'date-of-birth', start, end, strength: 2 })),
  ...compactDates(text.masked),
];

/** Not the chat's day, and of somebody who may still live: nobody's age passes 120 years by much. */
function isPossible(date: WrittenDate, { context }: ReadText): boolean {
  if (context.chatDates?.some((day) => canBeDay(date, day))) return false;
  return date.isShortYear || (date.year >= 1900 && date.year < 2100);
}

function isOfBirth(date: WrittenDate, masked: string): boolean {
  const before = textBefore(masked, date.start, 60);
  const after = textAfter(masked, date.end, 30);
  if (labelBefore.test(before))
    return !/\b(?:before|after|since|next|chat)\b/i.test(labelBefore.exec(before)?.[0] ?? '');
  if (labelAfter.test(after)) return true;
  if (isBorn(before)) return true;
  if (ageAfter.test(masked.slice(date.end, date.end + 20)) || ageBefore.test(before)) return true;
  const name = nameBefore.exec(before) ?? initialBefore.exec(before);
  return name !== null && !noName.test(name[0]) && (date.isShortYear || date.year <= 2012);
}

function isBorn(before: string): boolean {
  const born = bornBefore.exec(before);
  if (!born || bounds.test(born[1] ?? '')) return false;
  // "b" alone is a word of birth only right before the date.
  if (/^b(?![a-z])/i.test(born[0]) && !/^b[. ]{1,3}$/i.test(born[0])) return false;
  return !institutions.test(before.slice(0, born.index));
}

/** "dob 030461" and "DOB 03041961": six or eight digits count only behind the word. */
function compactDates(masked: string): Finding[] {
  return Array.from(masked.matchAll(compact)).flatMap((match) => {
    const digits = match[1] ?? '';
    const [day = 0, month = 0] = [digits.slice(0, 2), digits.slice(2, 4)].map(Number);
    const start = match.index + match[0].length - digits.length;
    const isDay = isCalendarDay(2000, month, day) || isCalendarDay(2000, day, month) || isYearFirst(digits);
    return isDay ? [{ kind: 'date-of-birth', start, end: start + digits.length, strength: 3 }] : [];
  });
}

function isYearFirst(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}
