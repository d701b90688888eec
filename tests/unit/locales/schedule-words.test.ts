import { afterEach, describe, expect, it } from 'vitest';
import type { Rule } from '@/lib/chat/recurrence.ts';
import { reminderWords } from '@/lib/locales/en/reminders.ts';
import { hoursElsewhere, hoursInWords, scheduleInWords, zoneInWords } from '@/lib/locales/en/schedule-words.ts';

const ownTz = process.env.TZ;
afterEach(() => {
  if (ownTz === undefined) delete process.env.TZ;
  else process.env.TZ = ownTz;
});

const words = (rules: readonly Rule[], minutes = 60, zone = 'Europe/London') =>
  scheduleInWords({ zone, rules }, minutes);
const weekly = (weekdays: readonly number[], every = 1): Rule => ({
  pattern: { kind: 'weekly', weekdays, every, from: every > 1 ? '2027-01-05' : null },
  times: ['20:00'],
});

describe('a schedule in words', () => {
  it.each<[string, readonly Rule[], number, string]>([
    [
      'First and third Tuesday, 20:00–21:00, London time',
      [{ pattern: { kind: 'monthly', weekday: 2, nths: [1, 3] }, times: ['20:00'] }],
      60,
      'Europe/London',
    ],
    [
      'Last Thursday, 10:00–10:30 and 16:00–16:30, New York time',
      [{ pattern: { kind: 'monthly', weekday: 4, nths: [-1] }, times: ['10:00', '16:00'] }],
      30,
      'America/New_York',
    ],
    ['Every Monday, Tuesday and Friday, 20:00–21:15, Kolkata time', [weekly([1, 2, 5])], 75, 'Asia/Kolkata'],
    ['Every day, 20:00–21:00, UTC', [weekly([1, 2, 3, 4, 5, 6, 7])], 60, 'Etc/UTC'],
    [
      'Every second week on Tuesday, counted from 5 January 2027, 20:00–00:30, London time',
      [weekly([2], 2)],
      270,
      'Europe/London',
    ],
    [
      'Every 3 weeks on Tuesday, counted from 5 January 2027, 20:00–21:00, London time',
      [weekly([2], 3)],
      60,
      'Europe/London',
    ],
    [
      '5 days in a row from 1 February 2027, 20:00–21:00; 4 March 2027, 09:00–10:00, London time',
      [
        { pattern: { kind: 'run', from: '2027-02-01', days: 5 }, times: ['20:00'] },
        { pattern: { kind: 'dates', dates: ['2027-03-04'] }, times: ['09:00'] },
      ],
      60,
      'Europe/London',
    ],
    ['No day and time known', [], 60, 'Europe/London'],
  ])('%s', (sentence, rules, minutes, zone) => {
    expect(words(rules, minutes, zone)).toBe(sentence);
  });

  it('tells long windows by their length, and many dates by the first and the last', () => {
    const dates = ['2027-03-04', '2027-01-05', '2027-02-01', '2027-04-01'];
    expect(words([{ pattern: { kind: 'dates', dates }, times: ['09:00'] }], 2880)).toBe(
      '4 dates from 5 January 2027 to 1 April 2027, from 09:00 for 48 hours, London time',
    );
  });

  it('names a zone by its place', () => {
    expect(zoneInWords('America/Argentina/Buenos_Aires')).toBe('Buenos Aires time');
    expect(zoneInWords('UTC')).toBe('UTC');
  });
});

describe('the hours of a session', () => {
  const start = Date.parse('2027-03-18T23:30:00Z');
  const end = start + 45 * 60_000;

  it('are on the clock of the viewer, and of the chat where it differs, with the day where that differs', () => {
    expect(hoursInWords(start, end, 'Europe/London')).toBe('23:30–00:15');
    expect(hoursElsewhere(start, end, 'America/New_York', 'Europe/London')).toBe('19:30–20:15, New York time');
    expect(hoursElsewhere(start, end, 'Asia/Kolkata', 'Europe/London')).toBe('Friday 05:00–05:45, Kolkata time');
    expect(hoursElsewhere(start, end, 'Europe/London', 'Europe/London')).toBeNull();
    expect(hoursElsewhere(start, end, 'Europe/Lisbon', 'Europe/London')).toBeNull();
  });
});

describe('a reminder in words, on the clock of the computer', () => {
  const startsAt = Date.parse('2027-03-30T19:00:00Z');
  const at = (minutes: number, dueAt = startsAt + minutes * 60_000) =>
    reminderWords({ tag: 'WePh', startsAt, dueAt }, startsAt + minutes * 60_000).title;

  it.each([
    ['Europe/London', '#WePh starts at 20:00 (in 10 minutes)'],
    ['America/New_York', '#WePh starts at 15:00 (in 10 minutes)'],
    ['Australia/Sydney', '#WePh starts at 06:00 (in 10 minutes)'],
    ['Asia/Kolkata', '#WePh starts at 00:30 (in 10 minutes)'],
  ])('%s', (tz, title) => {
    process.env.TZ = tz;
    expect(at(-10)).toBe(title);
  });

  it('names another day, and the hours of a long wait', () => {
    process.env.TZ = 'Asia/Kolkata';
    expect(at(-60)).toBe('#WePh starts tomorrow at 00:30 (in 60 minutes)');
    process.env.TZ = 'Europe/London';
    expect(at(-120)).toBe('#WePh starts at 20:00 (in 2 hours)');
    expect(at(-4320)).toBe('#WePh starts on Tuesday at 20:00 (in 3 days)');
    expect(at(1)).toBe('#WePh began at 20:00 (1 minute ago)');
    expect(at(300)).toBe('#WePh began yesterday at 20:00 (5 hours ago)');
  });
});
