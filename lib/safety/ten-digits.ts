import { isChiNumber, passesModulus11 } from './check-digits.ts';
import { type DigitRun, type GroupedNumber, numberOfLength } from './digit-runs.ts';
import { lastWord, numberWords } from './near-words.ts';

/** What the words around a number of ten digits say it is. */
export type NumberLabel = 'nhs' | 'chi' | 'hc' | 'patient' | 'phone' | 'other' | null;

/** A number of ten digits and what the words beside it say. */
export interface TenDigits extends GroupedNumber {
  readonly label: NumberLabel;
  /** True for 3-3-4 digits, as printed on NHS letters. */
  readonly isTriple: boolean;
  readonly isUnbroken: boolean;
}

const labels: readonly (readonly [NonNullable<NumberLabel>, RegExp])[] = [
  ['nhs', /\bn\.?h\.?s\b/gi],
  ['chi', /\bc\.? ?h\.? ?i\b/gi],
  ['hc', /\b(?:h ?[&+] ?c|hcn|hsc|h and c|health (?:and|&) (?:social )?care|niecr|ecr)\b/gi],
  ['patient', /\b(?:pt|px|patient|lady|gentleman|resident|his|her|hospital|spine|scr|summary care record)\b/gi],
  ['phone', /\b(?:tel|telephone|phone|ph|call|ring|mob|mobile|cell|text|whatsapp|fax)\b/gi],
  ['other', numberWords],
];

/** All numbers of ten digits with a right check digit, in any layout, with what the nearest word says of them. */
export function tenDigitNumbers(masked: string, runs: readonly DigitRun[]): readonly TenDigits[] {
  const found: TenDigits[] = [];
  for (const groups of runs) {
    for (let first = 0; first < groups.length; first += 1) {
      const number = numberOfLength(groups, first, 10);
      if (!number || !passesSomeCheck(number.digits) || !isWholeNumber(number, groups.length)) continue;
      if (!standsAlone(masked, number)) continue;
      found.push({
        ...number,
        label: labelOf(masked, number),
        isTriple: number.layout.join() === '3,3,4',
        isUnbroken: number.layout.length === 1,
      });
    }
  }
  return found;
}

function passesSomeCheck(digits: string): boolean {
  return passesModulus11(digits) || isChiNumber(digits);
}

/** Digits written in many small groups are a number only where there are no more of them. */
function isWholeNumber({ layout }: GroupedNumber, groups: number): boolean {
  return layout.length === groups || (layout.length < 5 && !layout.includes(1));
}

/** Not part of a word, a price, a decimal or an amount with its unit. */
function standsAlone(masked: string, { start, end }: GroupedNumber): boolean {
  const before = masked.slice(Math.max(0, start - 8), start);
  if (/[£$€+]\s?$|\d[.,]$/.test(before)) return false;
  if (/[a-z_]$/i.test(before) && !/(?:nhs|chi|no|num|number|hcn)$/i.test(before)) return false;
  return !/^(?:[a-z_\d%]| ?(?:mg|mcg|ml|kg|g|items?|patients|people)\b|[.,]\d)/i.test(masked.slice(end, end + 12));
}

function labelOf(masked: string, { start, end }: GroupedNumber): NumberLabel {
  const before = masked.slice(Math.max(0, start - 60), start);
  let nearest: { label: NumberLabel; at: number } = { label: null, at: -1 };
  for (const [label, words] of labels) {
    const at = lastWord(before, words);
    // What is not a patient's number stands close to its word; "her NHS number is" may be further off.
    if (label === 'other' && before.length - at > 30) continue;
    if (at > nearest.at && !(isWeak(label) && nearest.label !== null)) nearest = { label, at };
  }
  if (nearest.label !== null && !isWeak(nearest.label)) return nearest.label;
  const after = masked.slice(end, end + 20);
  if (/^[ ,(=-]{1,4}(?:nhs|n\.h\.s)\b/i.test(after)) return 'nhs';
  if (/^[ ,(=-]{1,4}chi\b/i.test(after)) return 'chi';
  if (/^[ ,(=-]{1,4}(?:h ?[&+] ?c|hcn)\b/i.test(after)) return 'hc';
  return nearest.label;
}

/** Words that only make a patient's number likely; any other word beats them. */
function isWeak(label: NumberLabel): boolean {
  return label === 'patient';
}
