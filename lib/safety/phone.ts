import { type DigitRun, type GroupedNumber, numberOfLength } from './digit-runs.ts';
import { numberWords, textBefore } from './near-words.ts';
import type { Finder, Finding } from './risk.ts';

const phoneWords =
  /\b(?:tel|telephone|phones?|ph|call|calls|ring|rang|mob|mobile|cell|text|sms|whatsapp|fax|landline|contact|dial)\b/i;
const publicLine =
  /\b(?:helpline|hotline|advice line|information line|info line|support line|textline|switchboard|freephone|out of hours|poisons|charity)\b/i;

/**
 * Finds telephone numbers that may be a person's: mobiles and landlines of the United Kingdom and Ireland in the layouts
 * people write, numbers with a country code, American ones beside a word such as "call". Not found, because they are
 * meant to be public: 111, 116 123, freephone and service numbers (03, 05, 08, 09), landlines called a helpline.
 */
export const findPhones: Finder = ({ masked, runs }) => {
  const found: Finding[] = [];
  for (const groups of runs) {
    let first = 0;
    while (first < groups.length) {
      const number = phoneAt(masked, groups, first);
      if (number) found.push({ kind: 'phone', start: number.start, end: number.end, strength: 2 });
      first += number ? number.layout.length : 1;
    }
  }
  return found;
};

function phoneAt(masked: string, groups: DigitRun, first: number): GroupedNumber | null {
  const start = groups[first]?.start ?? 0;
  const before = masked.slice(Math.max(0, start - 3), start);
  if (/[£$€=] ?\(?$|\d[.,]?$|[a-z_]$/i.test(before)) return null;
  const isPlus = /\+ ?\(?$/.test(before);
  // Without + or 0 only an American number, in its groups, can follow.
  if (!isPlus && !groups[first]?.digits.startsWith('0') && !/^(?:\d|\d{3})$/.test(groups[first]?.digits ?? ''))
    return null;
  if (!isPlus && groups[first]?.digits.length === 1 && groups.length > 12) return null;
  const words = textBefore(masked, start, 40);
  if (words.slice(-25).search(numberWords) >= 0 && !phoneWords.test(words)) return null;
  const isRight = isPlus ? isInternational : (number: GroupedNumber) => isNational(number, phoneWords.test(words));
  for (let length = 15; length >= 9; length -= 1) {
    const number = numberOfLength(groups, first, length);
    if (!number || !isRight(number) || isAmount(masked, number.end)) continue;
    return isPublicLandline(number, `${words} ${masked.slice(number.end, number.end + 25)}`) ? null : number;
  }
  return null;
}

function isAmount(masked: string, end: number): boolean {
  return /^(?:[a-z_%\d]| ?(?:mg|mcg|ml|kg)\b)/i.test(masked.slice(end, end + 5));
}

/** Behind a `+`: a country code and eight digits or more; of the United Kingdom's no service number. */
function isInternational({ digits, layout }: GroupedNumber): boolean {
  if (digits.startsWith('44')) return /^440?[127]\d{8,9}$/.test(digits);
  return /^[1-9]/.test(digits) && layout.length <= 7;
}

function isNational({ digits, layout }: GroupedNumber, isNamed: boolean): boolean {
  const [lead = 0] = layout;
  const inSingles = layout.every((length) => length === 1);
  if (/^07\d{9}$/.test(digits)) return inSingles || isSpread(layout, lead === 2 ? 3 : 2);
  if (/^0[12]\d{9}$/.test(digits)) return inSingles || (lead >= 3 && isSpread(layout, lead >= 4 ? 2 : 3));
  if (/^01\d{8}$/.test(digits)) return layout.join() === '5,5' || (isNamed && lead >= 3);
  if (/^08[35679]\d{7}$/.test(digits)) return layout.length === 1 || (lead === 3 && isSpread(layout, 3));
  if (/^00(?:440?[127]\d{8,9}|353[1-9]\d{7,8}|1[2-9]\d{9})$/.test(digits)) return layout.length <= 7;
  if (!isNamed) return false;
  if (/^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits)) return /^(?:1,)?3,3,4$/.test(layout.join());
  // Landlines of Ireland: 01 and seven digits, other areas two or three digits; 0500 was free in the United Kingdom.
  return /^0(?:1\d|[24679]\d|5[1-9])\d{6,7}$/.test(digits) && lead <= 3 && isSpread(layout, 3);
}

/** Groups as people write them: few, and none behind the first of a digit or two where that is not done. */
function isSpread(layout: readonly number[], least: number): boolean {
  return layout.length <= 5 && layout.slice(1).every((length) => length >= least);
}

function isPublicLandline({ digits }: GroupedNumber, words: string): boolean {
  return /^(?:(?:00)?44)?0?[12]/.test(digits) && publicLine.test(words);
}
