import { isChiNumber } from './check-digits.ts';
import type { Finder } from './risk.ts';
import type { TenDigits } from './ten-digits.ts';

/** Finds CHI numbers of Scotland: a day of birth, and a check digit by modulus 11 or 10. They tell the birthday too. */
export const findChiNumbers: Finder = ({ tenDigits }) =>
  tenDigits
    .filter(isChi)
    .map(({ start, end, label }) => ({ kind: 'chi-number', start, end, strength: label === 'chi' ? 3 : 1 }));

function isChi({ digits, label, layout, isUnbroken, isTriple }: TenDigits): boolean {
  if (!isChiNumber(digits) || label === 'other' || label === 'phone') return false;
  if (label === 'chi' || label === 'nhs') return true;
  const isDayAndRest = layout.join() === '6,4';
  // "230326 1930" is an evening, not a person.
  if (isDayAndRest && label === null) return !/(?:[01]\d|2[0-3])[0-5][05]$/.test(digits);
  return isUnbroken || isDayAndRest || (isTriple && label === 'patient');
}
