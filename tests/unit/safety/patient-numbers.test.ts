import { describe, expect, it } from 'vitest';
import { withCheckDigits } from '../../eval/safety-case.ts';
import { foundIn } from './found-in.ts';

const hc = withCheckDigits('{mod11:320 450 771}') ?? '';

describe('NHS numbers', () => {
  it.each(['999 000 0018', '999-000-0018', '999.000.0018', '9990000018', '999 0000 018', '9 9 9 0 0 0 0 0 1 8'])(
    'finds %s behind its word',
    (number) => expect(foundIn(`NHS no: ${number}.`, 'nhs-number')).toEqual([number]),
  );

  it('needs a form it is printed in where no word names it', () => {
    expect(foundIn('look at 999 000 0018', 'nhs-number')).toHaveLength(1);
    expect(foundIn('look at 99 90 00 00 18', 'nhs-number')).toEqual([]);
  });

  it.each(['order 9990000018', '£9990000018', '9990000018 mg', 'tweet 19990000018', '9990000018.50', 'RX9990000018'])(
    'lets %s be',
    (text) => expect(foundIn(text, 'nhs-number')).toEqual([]),
  );
});

describe('numbers of one kind only', () => {
  it('tells the three by their ranges, whatever they are called', () => {
    expect(foundIn('NHS number 0101011237', 'chi-number')).toHaveLength(1);
    expect(foundIn('NHS number 0101011237', 'nhs-number')).toEqual([]);
    expect(foundIn(`NHS number ${hc}`, 'hc-number')).toEqual([hc]);
    expect(foundIn(`NHS number ${hc}`, 'nhs-number')).toEqual([]);
  });

  it('takes a phone number for one where it is called so', () => {
    expect(foundIn('Phone 617-555-0123', 'phone')).toHaveLength(1);
    expect(foundIn('call 0101011237', 'chi-number')).toEqual([]);
  });

  it('takes an evening in digits for no CHI number', () => {
    expect(foundIn('010101 1230', 'chi-number')).toEqual([]);
    expect(foundIn('CHI 010101 1237', 'chi-number')).toHaveLength(1);
  });
});

describe('other numbers of a person', () => {
  it.each(['AB123456C', 'AB 12 34 56 C'])('finds the insurance number %s', (number) =>
    expect(foundIn(`NI ${number}`, 'patient-number')).toEqual([number]),
  );
  it.each(['BG123456C', 'AO123456C', 'AB123456E', 'QQ123456C'])('knows that %s is none', (number) =>
    expect(foundIn(`NI ${number}`, 'patient-number')).toEqual([]),
  );
  it('checks the letter of a PPS number', () => {
    expect(foundIn('PPS 6433435F', 'patient-number')).toEqual(['6433435F']);
    expect(foundIn('PPSN 6433435OA', 'patient-number')).toEqual(['6433435OA']);
    expect(foundIn('PPS 6433435E', 'patient-number')).toEqual([]);
  });
  it('finds health identifiers of Australia and Ireland', () => {
    expect(foundIn('IHI 8003608833357361', 'patient-number')).toHaveLength(1);
    expect(foundIn('539305481200000057', 'patient-number')).toHaveLength(1);
  });
});
