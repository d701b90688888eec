import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

describe('phone numbers', () => {
  it.each([
    '07700 900123',
    '07700900123',
    '07700 900 123',
    '07 700 900 123',
    '01632 960123',
    '020 7946 0123',
    '0113 496 0123',
    '028 9649 6123',
    '085 123 4567',
    '0044 7700 900123',
  ])('finds %s', (number) => expect(foundIn(`x ${number} y`, 'phone')).toEqual([number]));

  it('finds what follows a plus', () => {
    expect(foundIn('+44 (0)7700 900123', 'phone')).toEqual(['44 (0)7700 900123']);
    expect(foundIn('+353 85 123 4567 or +49 30 23125 123', 'phone')).toHaveLength(2);
  });

  it('finds two in a row as two', () => {
    expect(foundIn('07700 900123 07700 900456', 'phone')).toEqual(['07700 900123', '07700 900456']);
  });

  it.each([
    '111, 999, 116 123',
    '0800 1111',
    '0300 123 6600',
    '+44 300 123 1102',
    '0345 123 2399',
    'the helpline 020 7946 0123',
    '01 02 03 04 05 06',
    '01632 960123456',
    '£07700 900123',
  ])('lets %s be', (text) => expect(foundIn(text, 'phone')).toEqual([]));
});

describe('e-mail addresses', () => {
  it.each([
    'jane.doe@example.com',
    "o'neill@example.com",
    'jane[at]example[dot]com',
    'jane (at) example.com',
    'jane at example dot com',
    'jane.doe at example.com',
    'jane @ example.com',
  ])('finds %s', (address) => expect(foundIn(`to ${address}, please`, 'email')).toEqual([address]));

  it.each([
    'info@example.com',
    '@jane',
    '@jane@example.social',
    'ask at nhs.uk',
    'at 9 dot 30',
    'https://x.org/?to=a@b.org',
  ])('lets %s be', (text) => expect(foundIn(text, 'email')).toEqual([]));
});

describe('postcodes', () => {
  it.each(['EC1A 1BB', 'W1A 0AX', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'SW1A1AA', 'D02 AF30', 'D6W XH02'])(
    'finds %s',
    (code) => expect(foundIn(`at ${code}.`, 'postcode')).toEqual([code]),
  );

  it.each([
    'A1 2AB',
    'Q3 4AB',
    'M1 2pm',
    'B12 1st',
    'EC1A 1CC',
    'AB12 CDE',
    'D02 2024',
    'A99 F4E2',
    '£B1 1AA',
    'venue: EC1A 1BB',
  ])('lets %s be', (text) => expect(foundIn(text, 'postcode')).toEqual([]));

  it('needs a word of an address where letters are small', () => {
    expect(foundIn('lives in le1 7rh', 'postcode')).toEqual(['le1 7rh']);
    expect(foundIn('we scored e1 6an', 'postcode')).toEqual([]);
  });
});
