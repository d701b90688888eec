import fc from 'fast-check';
import { DateTime } from 'luxon';
import { afterEach, describe, expect, it } from 'vitest';
import {
  instantOf,
  isDate,
  isTime,
  isZone,
  nextStarts,
  type Pattern,
  type Rule,
  type Schedule,
  startsBetween,
} from '../../../lib/chat/recurrence.ts';

const DAY = 24 * 60 * 60_000;
const ZONES = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata'];
/** The weeks around each change of a clock in 2027, a week to spare on both sides. */
const CHANGES = {
  'New York forward, 14 March': ['2027-03-07', '2027-03-21'],
  'London forward, 28 March': ['2027-03-21', '2027-04-04'],
  'Sydney back, 4 April': ['2027-03-28', '2027-04-11'],
  'Sydney forward, 3 October': ['2027-09-26', '2027-10-10'],
  'London back, 31 October': ['2027-10-24', '2027-11-07'],
  'New York back, 7 November': ['2027-10-31', '2027-11-14'],
} as const;
/** Every half hour of the day, save the hours in which these zones change their clocks. */
const HOURS = Array.from({ length: 48 }, (_, half) => `${two(Math.floor(half / 2))}:${half % 2 ? '30' : '00'}`).filter(
  (time) => time < '01:00' || time >= '03:00',
);

const ownTz = process.env.TZ;
afterEach(() => {
  if (ownTz === undefined) delete process.env.TZ;
  else process.env.TZ = ownTz;
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The independent reckoning: luxon walks through the local days and asks the same questions in its own words. */
function byLuxon(zone: string, rule: Rule, from: number, to: number): number[] {
  const found: number[] = [];
  const first = DateTime.fromMillis(from, { zone }).startOf('day').minus({ days: 1 });
  for (let day = first; day.toMillis() < to + DAY; day = day.plus({ days: 1 })) {
    if (!fits(day, rule.pattern)) continue;
    for (const time of rule.times) {
      const [hour, minute] = time.split(':').map(Number);
      const at = day.set({ hour: hour ?? 0, minute: minute ?? 0 }).toMillis();
      if (at >= from && at < to) found.push(at);
    }
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

function fits(day: DateTime, pattern: Pattern): boolean {
  if (pattern.kind === 'weekly') {
    if (!pattern.weekdays.includes(day.weekday)) return false;
    if (pattern.every === 1 || pattern.from === null) return true;
    const anchor = DateTime.fromISO(pattern.from, { zone: 'utc' }).startOf('week');
    const weeks = DateTime.utc(day.year, day.month, day.day).startOf('week').diff(anchor, 'weeks').weeks;
    return weeks % pattern.every === 0;
  }
  if (pattern.kind === 'monthly') {
    if (day.weekday !== pattern.weekday) return false;
    let nth = 0;
    for (let other = day; other.month === day.month; other = other.minus({ weeks: 1 })) nth += 1;
    return pattern.nths.includes(nth) || (pattern.nths.includes(-1) && day.plus({ weeks: 1 }).month !== day.month);
  }
  const date = day.toISODate() ?? '';
  if (pattern.kind === 'dates') return pattern.dates.includes(date);
  const last = DateTime.fromISO(pattern.from, { zone: 'utc' }).plus({ days: pattern.days - 1 });
  return date >= pattern.from && date <= (last.toISODate() ?? '');
}

const weekly = (weekdays: readonly number[], times = ['20:00'], every = 1, from: string | null = null): Rule => ({
  pattern: { kind: 'weekly', weekdays, every, from },
  times,
});
const monthly = (weekday: number, nths: readonly number[], times = ['20:00']): Rule => ({
  pattern: { kind: 'monthly', weekday, nths },
  times,
});
const iso = (times: readonly number[]) => times.map((at) => new Date(at).toISOString().slice(0, 16));

describe('the weeks of 2027 in which clocks change', () => {
  // "Wednesday at eight" is read by people in four zones, on computers in four zones: 16 pairs, in each a day at a time.
  for (const tz of ['UTC', ...ZONES]) {
    for (const zone of ZONES) {
      it(`a chat in ${zone}, on a computer in ${tz}, as luxon reckons for viewers in all four zones`, () => {
        process.env.TZ = tz;
        expect(-new Date(2027, 0, 1).getTimezoneOffset() + 0).toBe(DateTime.fromISO('2027-01-01', { zone: tz }).offset);
        const rule = weekly([1, 2, 3, 4, 5, 6, 7], HOURS);
        for (const [start, end] of Object.values(CHANGES)) {
          const [from, to] = [Date.parse(start), Date.parse(end)];
          const starts = startsBetween({ zone, rules: [rule] }, from, to);
          const expected = byLuxon(zone, rule, from, to);
          expect(expected.length).toBeGreaterThan(13 * HOURS.length);
          expect(starts).toEqual(expected);
          for (const viewer of ZONES) {
            const clock = new Intl.DateTimeFormat('en-GB', {
              timeZone: viewer,
              day: '2-digit',
              hour: '2-digit',
              minute: '2-digit',
              hourCycle: 'h23',
            });
            const shown = starts.map((at) => clock.format(at));
            expect(shown).toEqual(starts.map((at) => DateTime.fromMillis(at, { zone: viewer }).toFormat('dd, HH:mm')));
          }
        }
      });
    }
  }

  it('tells the days apart on which London and New York, and London and Sydney, are closer or further than usual', () => {
    const eight: Schedule = { zone: 'Europe/London', rules: [weekly([3])] };
    const inZone = (zone: string) =>
      startsBetween(eight, Date.parse('2027-03-08'), Date.parse('2027-04-09')).map((at) =>
        DateTime.fromMillis(at, { zone }).toFormat('ccc HH:mm'),
      );
    expect(inZone('America/New_York')).toEqual(['Wed 15:00', 'Wed 16:00', 'Wed 16:00', 'Wed 15:00', 'Wed 15:00']);
    expect(inZone('Australia/Sydney')).toEqual(['Thu 07:00', 'Thu 07:00', 'Thu 07:00', 'Thu 06:00', 'Thu 05:00']);
    expect(inZone('Asia/Kolkata')).toEqual(['Thu 01:30', 'Thu 01:30', 'Thu 01:30', 'Thu 00:30', 'Thu 00:30']);
  });
});

describe('hours that a clock change skips or doubles', () => {
  it('takes a skipped time by the clock before the change', () => {
    expect(iso([instantOf('2027-03-14', '02:30', 'America/New_York')])).toEqual(['2027-03-14T07:30']);
    expect(iso([instantOf('2027-03-28', '01:30', 'Europe/London')])).toEqual(['2027-03-28T01:30']);
    expect(iso([instantOf('2027-10-03', '02:30', 'Australia/Sydney')])).toEqual(['2027-10-02T16:30']);
    const around = startsBetween({ zone: 'Europe/London', rules: [weekly([7], ['01:30'])] }, ...span('2027-03-20', 17));
    expect(iso(around)).toEqual(['2027-03-21T01:30', '2027-03-28T01:30', '2027-04-04T00:30']);
  });

  it('takes the first of a doubled time, once', () => {
    expect(iso([instantOf('2027-11-07', '01:30', 'America/New_York')])).toEqual(['2027-11-07T05:30']);
    expect(iso([instantOf('2027-10-31', '01:30', 'Europe/London')])).toEqual(['2027-10-31T00:30']);
    expect(iso([instantOf('2027-04-04', '02:30', 'Australia/Sydney')])).toEqual(['2027-04-03T15:30']);
    const day = startsBetween({ zone: 'Europe/London', rules: [weekly([7], ['01:30'])] }, ...span('2027-10-30', 3));
    expect(iso(day)).toEqual(['2027-10-31T00:30']);
  });
});

function span(date: string, days: number): [number, number] {
  return [Date.parse(date), Date.parse(date) + days * DAY];
}

describe('rules', () => {
  const from = Date.parse('2027-01-01');
  const next = (zone: string, rules: readonly Rule[], count: number) => iso(nextStarts({ zone, rules }, from, count));

  it('first and third Tuesday', () => {
    expect(next('Europe/London', [monthly(2, [1, 3])], 8)).toEqual([
      '2027-01-05T20:00',
      '2027-01-19T20:00',
      '2027-02-02T20:00',
      '2027-02-16T20:00',
      '2027-03-02T20:00',
      '2027-03-16T20:00',
      '2027-04-06T19:00',
      '2027-04-20T19:00',
    ]);
  });

  it('the last Thursday, the fifth Thursday, and the fourth', () => {
    expect(next('Etc/UTC', [monthly(4, [-1])], 4).map((at) => at.slice(0, 10))).toEqual([
      '2027-01-28',
      '2027-02-25',
      '2027-03-25',
      '2027-04-29',
    ]);
    expect(next('Etc/UTC', [monthly(4, [5])], 3).map((at) => at.slice(0, 10))).toEqual([
      '2027-04-29',
      '2027-07-29',
      '2027-09-30',
    ]);
  });

  it('every second week from a date, over the year’s end and back before the date', () => {
    const rule = weekly([1, 4], ['12:30'], 2, '2027-01-07');
    expect(next('Asia/Kolkata', [rule], 4)).toEqual([
      '2027-01-04T07:00',
      '2027-01-07T07:00',
      '2027-01-18T07:00',
      '2027-01-21T07:00',
    ]);
    expect(iso(startsBetween({ zone: 'Asia/Kolkata', rules: [rule] }, ...span('2026-12-21', 14)))).toEqual([
      '2026-12-21T07:00',
      '2026-12-24T07:00',
    ]);
  });

  it('two sessions a day, and different hours on different weeks', () => {
    expect(next('America/Los_Angeles', [monthly(2, [1], ['10:00', '16:00'])], 2)).toEqual([
      '2027-01-05T18:00',
      '2027-01-06T00:00',
    ]);
    expect(next('Europe/London', [monthly(4, [2], ['11:00']), monthly(4, [4])], 3)).toEqual([
      '2027-01-14T11:00',
      '2027-01-28T20:00',
      '2027-02-11T11:00',
    ]);
  });

  it('single dates and five evenings in a row end', () => {
    const run: Rule = { pattern: { kind: 'run', from: '2027-02-01', days: 5 }, times: ['20:00'] };
    const dates: Rule = { pattern: { kind: 'dates', dates: ['2027-03-30', '2027-01-05'] }, times: ['20:00'] };
    expect(next('Europe/London', [run, dates], 20).map((at) => at.slice(5))).toEqual([
      '01-05T20:00',
      '02-01T20:00',
      '02-02T20:00',
      '02-03T20:00',
      '02-04T20:00',
      '02-05T20:00',
      '03-30T19:00',
    ]);
  });

  it('knows no date without a rule', () => {
    expect(nextStarts({ zone: 'Europe/London', rules: [] }, from, 5)).toEqual([]);
  });

  it('agrees with luxon for any rule in any of many zones', () => {
    const time = fc.tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const times = fc.uniqueArray(
      time.map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
      { minLength: 1, maxLength: 3 },
    );
    const weekday = fc.integer({ min: 1, max: 7 });
    const date = fc.integer({ min: 0, max: 700 }).map((days) => new Date(from + days * DAY).toISOString().slice(0, 10));
    const pattern: fc.Arbitrary<Pattern> = fc.oneof(
      fc.record({
        kind: fc.constant('weekly' as const),
        weekdays: fc.uniqueArray(weekday, { minLength: 1 }),
        every: fc.integer({ min: 1, max: 5 }),
        from: date,
      }),
      fc.record({
        kind: fc.constant('monthly' as const),
        weekday,
        nths: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1 }),
      }),
      fc.record({ kind: fc.constant('dates' as const), dates: fc.array(date, { minLength: 1, maxLength: 5 }) }),
      fc.record({ kind: fc.constant('run' as const), from: date, days: fc.integer({ min: 1, max: 9 }) }),
    );
    const zone = fc.constantFrom(...ZONES, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'Etc/UTC');
    fc.assert(
      fc.property(pattern, times, zone, fc.integer({ min: 0, max: 600 }), (one, clock, where, offset) => {
        const rule: Rule = { pattern: one, times: clock };
        const start = from + offset * DAY + 12_345;
        const found = startsBetween({ zone: where, rules: [rule] }, start, start + 60 * DAY);
        expect(found).toEqual(byLuxon(where, rule, start, start + 60 * DAY));
        expect(nextStarts({ zone: where, rules: [rule] }, start, 3).slice(0, found.length)).toEqual(found.slice(0, 3));
      }),
      { numRuns: 120 },
    );
  });
});

describe('what counts as a zone, a date, a time', () => {
  it.each(['Europe/London', 'Etc/UTC', 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'])('%s', (zone) =>
    expect(isZone(zone)).toBe(true),
  );
  it.each(['', '+01:00', 'London', 'Europe/Londn', 'Mars/Base', 'GMT+1 or so', '../etc'])('not %s', (zone) =>
    expect(isZone(zone)).toBe(false),
  );
  it('dates and times', () => {
    expect(['2027-02-28', '2028-02-29'].every(isDate)).toBe(true);
    expect(['2027-02-29', '2027-13-01', '27-02-01', '', '2027-02-1'].some(isDate)).toBe(false);
    expect(['00:00', '23:59', '09:05'].every(isTime)).toBe(true);
    expect(['24:00', '25:00', '9:05', '20.00', '20:60', ''].some(isTime)).toBe(false);
  });
});
