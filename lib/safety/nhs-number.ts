import { isChiNumber, isInHcRange, passesModulus11 } from './check-digits.ts';
import type { Finder } from './risk.ts';
import type { TenDigits } from './ten-digits.ts';

/**
 * Finds NHS numbers of England and Wales. The check digit must be right: a number that fails it is nobody's. Without a
 * word that names it, a number counts only in the ranges issued (4, 6, 7) or kept for tests (9) and as one block or
 * 3-3-4 digits; ISBN-10 has the same check digit, so that other words of numbers rule it out.
 */
export const findNhsNumbers: Finder = ({ tenDigits }) =>
  tenDigits.filter(isNhsNumber).map(({ start, end, label, isTriple }) => ({
    kind: 'nhs-number',
    start,
    end,
    strength: strengthOf(label, isTriple),
  }));

function strengthOf(label: TenDigits['label'], isTriple: boolean): 1 | 2 | 3 {
  if (label === 'nhs') return 3;
  return isTriple && label !== 'phone' ? 2 : 1;
}

function isNhsNumber(number: TenDigits): boolean {
  const { digits, label } = number;
  if (!passesModulus11(digits) || isInHcRange(digits) || label === 'other') return false;
  if (label === 'nhs') return !isChiNumber(digits);
  if (label === 'chi' || label === 'hc') return false;
  if (!number.isTriple && !number.isUnbroken) return false;
  return /^[4679]/.test(digits) || (label === 'patient' && /^[1258]/.test(digits) && number.isTriple);
}
