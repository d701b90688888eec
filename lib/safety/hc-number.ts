import { isInHcRange, passesModulus11 } from './check-digits.ts';
import type { Finder } from './risk.ts';
import type { TenDigits } from './ten-digits.ts';

/** Finds Health and Care numbers of Northern Ireland: the NHS check digit, in a range of their own. */
export const findHcNumbers: Finder = ({ tenDigits }) =>
  tenDigits
    .filter(isHcNumber)
    .map(({ start, end, label }) => ({ kind: 'hc-number', start, end, strength: label === 'hc' ? 3 : 1 }));

function isHcNumber({ digits, label, isTriple, isUnbroken }: TenDigits): boolean {
  if (!passesModulus11(digits) || label === 'other') return false;
  if (label === 'hc') return true;
  if (!isInHcRange(digits) || label === 'chi') return false;
  return label === 'nhs' || isTriple || isUnbroken;
}
