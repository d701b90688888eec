import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChiNumber, isInHcRange, passesModulus10, passesModulus11 } from '../../../lib/safety/check-digits.ts';

/** The rule as the standard words it: 11 minus the rest; 11 becomes 0, 10 is no number. */
function standardCheckDigit(nine: string): string | null {
  const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(nine[index]), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return null;
  return check === 11 ? '0' : String(check);
}

describe('modulus 11', () => {
  it('passes the test numbers of the NHS and no other last digit', () => {
    for (const end of ['0018', '0026', '0034', '0042', '0050', '0069', '0077', '0085', '0093'])
      expect(passesModulus11(`999000${end}`), end).toBe(true);
    expect(passesModulus11('9434765870')).toBe(true);
    expect(passesModulus11('9991234560')).toBe(false);
    expect(passesModulus11('9876544321')).toBe(false);
  });

  it('agrees with the rule as worded', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), fc.integer({ min: 0, max: 9 }), (nine, last) => {
        fc.pre(!/^(\d)\1{8}$/.test(nine));
        expect(passesModulus11(`${nine}${last}`)).toBe(standardCheckDigit(nine) === String(last));
      }),
    );
  });

  it('passes no number of one digit ten times', () => {
    for (const digit of '0123456789') expect(passesModulus11(digit.repeat(10))).toBe(false);
  });
});

describe('CHI numbers', () => {
  it.each([
    ['1904851231', true],
    ['2902201230', true],
    ['0101011237', true],
    ['0101201234', true],
    ['1904851232', false],
    ['3202851230', false],
    ['0113011230', false],
  ])('%s: %s', (number, isRight) => expect(isChiNumber(number)).toBe(isRight));

  it('knows the number that passes modulus 10 only', () => {
    expect(passesModulus11('0101201234')).toBe(false);
    expect(passesModulus10('0101201234')).toBe(true);
  });

  it('passes at most one wrong last digit: the one of the other rule', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 99_999 }),
        (day, month, rest) => {
          const nine = `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}${String(rest).padStart(5, '0')}`;
          const right = Array.from('0123456789').filter((last) => isChiNumber(nine + last));
          expect(right.length).toBeLessThanOrEqual(2);
          expect(right.length).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});

it('knows the range of Health and Care numbers', () => {
  expect(['3200000000', '3999999999', '3199999999', '4000000000'].map(isInHcRange)).toEqual([true, true, false, false]);
});
