import { describe, expect, it } from 'vitest';
import { canBeDay, isCalendarDay, writtenDates } from '../../../lib/safety/written-dates.ts';
import { foundIn } from './found-in.ts';

describe('writtenDates', () => {
  it.each([
    ['3/4/61', 1961, 4, 3],
    ['03.04.1961', 1961, 4, 3],
    ['3 - 4 - 1961', 1961, 4, 3],
    ['1961-04-03', 1961, 4, 3],
    ['3rd of April, 1961', 1961, 4, 3],
    ["3 Apr '61", 1961, 4, 3],
    ['April 3, 1961', 1961, 4, 3],
    ['12 Mawrth 1957', 1957, 3, 12],
    ['12. Marz 1957', 1957, 3, 12],
    ['12 de marzo de 1957', 1957, 3, 12],
    ['12 mars 1957', 1957, 3, 12],
  ])('%s', (text, year, month, day) =>
    expect(writtenDates(text)).toMatchObject([{ year, month, day, end: text.length }]),
  );

  it.each(['31/02/1961', '13/13/61', '3/4', '1.2.3.4', '3/4/61/5', '0/4/1961', '2016-17'])('%s is none', (text) =>
    expect(writtenDates(text)).toEqual([]),
  );

  it('reads 29 February of a leap year only, and of an open century', () => {
    expect(isCalendarDay(1900, 2, 29)).toBe(false);
    expect(isCalendarDay(2000, 2, 29)).toBe(true);
    expect(writtenDates('29/02/00')).toHaveLength(1);
    expect(writtenDates('29/02/1961')).toEqual([]);
  });

  it('knows a day in either order and with a short year', () => {
    const [date] = writtenDates('11/24/26');
    expect(date && canBeDay(date, '2026-11-24')).toBe(true);
    expect(date && canBeDay(date, '1926-11-25')).toBe(false);
  });
});

describe('dates of birth', () => {
  it.each(['DOB 3/4/61', 'born on 3/4/61', '3/4/61 (dob)', '3 April 1961 (62y)', 'Mrs Lee, 3/4/61', 'dob 030461'])(
    'finds %s',
    (text) => expect(foundIn(text, 'date-of-birth')).toHaveLength(1),
  );
  it.each([
    'seen 3/4/61',
    'The NHS was born on 5 July 1948',
    'born before 3/4/61',
    'born 12 May 1820',
    'dob 310261',
    'check the DOB. Clinic 3/4/61',
    'Mrs Lee was seen on 3/4/61',
  ])('lets %s be', (text) => expect(foundIn(text, 'date-of-birth')).toEqual([]));
});
