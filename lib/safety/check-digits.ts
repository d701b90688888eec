import { isCalendarDay } from './written-dates.ts';

const digitsOf = (number: string) => Array.from(number, Number);

/**
 * The check of NHS, H&C and older CHI numbers: weights 10 to 2, 11 minus the rest by 11 (dossier cpd-standards 11.2).
 * @param number ten ASCII digits.
 */
export function passesModulus11(number: string): boolean {
  const sum = digitsOf(number).reduce((total, digit, index) => total + digit * (10 - index), 0);
  // The last digit weighs 1, so that a right number as a whole is a multiple of 11.
  return sum % 11 === 0 && !/^(\d)\1{9}$/.test(number);
}

/** Luhn's check, by which CHI numbers are issued from August 2026 (dossier cpd-standards 11.2). */
export function passesModulus10(number: string): boolean {
  const sum = digitsOf(number)
    .reverse()
    .reduce((total, digit, index) => total + luhnPart(digit, index), 0);
  return sum % 10 === 0;
}

function luhnPart(digit: number, index: number): number {
  if (index % 2 === 0) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}

/** A CHI number: day, month and year of birth, three digits, and a check digit by either rule. */
export function isChiNumber(number: string): boolean {
  const [day, month, year] = [number.slice(0, 2), number.slice(2, 4), number.slice(4, 6)].map(Number);
  // Of a year in two digits the century is open: 29 February is let pass where either century has it.
  const isDay = [1900, 2000].some((century) => isCalendarDay(century + (year ?? 0), month ?? 0, day ?? 0));
  return isDay && (passesModulus11(number) || passesModulus10(number));
}

/** The range of Health and Care numbers of Northern Ireland: 320 000 0000 to 399 999 9999. */
export function isInHcRange(number: string): boolean {
  return /^3[2-9]/.test(number);
}
