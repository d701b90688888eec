import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type CalendarSeries, calendarFile } from '@/lib/chat/ics.ts';
import { nextStarts, type Rule, startsBetween } from '@/lib/chat/recurrence.ts';

const NOW = Date.parse('2027-01-01T09:00:00Z');
const TWO_YEARS = Date.parse('2029-01-01T00:00:00Z');
const ZONES = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata'];

const series = (change: Partial<CalendarSeries> = {}): CalendarSeries => ({
  id: 'chat-1',
  zone: 'Europe/London',
  rules: [{ pattern: { kind: 'monthly', weekday: 2, nths: [1, 3] }, times: ['20:00'] }],
  minutes: 60,
  summary: '#WePh WePharmacists',
  description: 'How to join: search for #WePh, answer with A1; the tag, always.\nhttps://x.com/search?q=%23WePh&f=live',
  url: 'https://x.com/search?q=%23WePh&f=live',
  remindBefore: 10,
  ...change,
});

/** All starts and ends that ical.js reads from a file, by the zone's rules in the file, up to an instant. */
function read(text: string, until: number): { at: number; minutes: number }[] {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const found: { at: number; minutes: number }[] = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const starts = event.iterator();
    for (let next = starts.next(); next; next = starts.next()) {
      const at = next.toJSDate().getTime();
      if (at >= until) break;
      found.push({ at, minutes: event.duration.toSeconds() / 60 });
      if (!event.isRecurring()) break;
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

afterEach(() => ICAL.TimezoneService.reset());

const rules: [string, readonly Rule[]][] = [
  ['first and third Tuesday', [{ pattern: { kind: 'monthly', weekday: 2, nths: [1, 3] }, times: ['20:00'] }]],
  ['last Thursday', [{ pattern: { kind: 'monthly', weekday: 4, nths: [-1] }, times: ['12:30'] }]],
  ['fifth Friday', [{ pattern: { kind: 'monthly', weekday: 5, nths: [5] }, times: ['07:15'] }]],
  ['every Sunday', [{ pattern: { kind: 'weekly', weekdays: [7], every: 1, from: null }, times: ['21:00'] }]],
  [
    'Sundays and Mondays of every third week',
    [{ pattern: { kind: 'weekly', weekdays: [7, 1], every: 3, from: '2026-12-30' }, times: ['00:05', '23:30'] }],
  ],
  ['twice on first Tuesdays', [{ pattern: { kind: 'monthly', weekday: 2, nths: [1] }, times: ['10:00', '16:00'] }]],
  ['five evenings', [{ pattern: { kind: 'run', from: '2027-03-26', days: 5 }, times: ['20:00'] }]],
  [
    'dates and another rule',
    [
      { pattern: { kind: 'dates', dates: ['2027-07-01', '2027-03-28', '2020-01-01'] }, times: ['20:00'] },
      { pattern: { kind: 'monthly', weekday: 4, nths: [2] }, times: ['11:00'] },
    ],
  ],
];

describe('the calendar file, read back by ical.js over two years', () => {
  for (const zone of [
    ...ZONES,
    'Africa/Casablanca',
    'Europe/Dublin',
    'Etc/UTC',
    'Pacific/Chatham',
    'America/Caracas',
  ]) {
    it.each(rules)(`${zone}: %s`, (_, own) => {
      const text = calendarFile(series({ zone, rules: own }), NOW) ?? '';
      const expected = startsBetween({ zone, rules: own }, NOW, TWO_YEARS);
      const found = read(text, TWO_YEARS);
      expect(expected.length).toBeGreaterThan(0);
      expect(found.map(({ at }) => at)).toEqual(expected);
      expect(found.every(({ minutes }) => minutes === 60)).toBe(true);
    });
  }

  it('begins in the summer as well as in the winter', () => {
    for (const zone of ZONES) {
      const now = Date.parse('2027-07-15T00:00:00Z');
      const own = series({ zone });
      const found = read(calendarFile(own, now) ?? '', TWO_YEARS).map(({ at }) => at);
      expect(found).toEqual(startsBetween(own, now, TWO_YEARS));
    }
  });

  it('keeps the session under way, and has none when nothing is left', () => {
    const text = calendarFile(series(), Date.parse('2027-01-05T20:30:00Z')) ?? '';
    expect(read(text, TWO_YEARS)[0]?.at).toBe(Date.parse('2027-01-05T20:00:00Z'));
    const over: Rule[] = [{ pattern: { kind: 'run', from: '2020-01-01', days: 5 }, times: ['20:00'] }];
    expect(calendarFile(series({ rules: over }), NOW)).toBeNull();
    expect(calendarFile(series({ rules: [] }), NOW)).toBeNull();
  });

  it('ends a long and a late session right', () => {
    for (const minutes of [75, 30, 2880]) {
      const late: Rule[] = [{ pattern: { kind: 'dates', dates: ['2027-03-27'] }, times: ['23:30'] }];
      expect(read(calendarFile(series({ rules: late, minutes }), NOW) ?? '', TWO_YEARS)).toEqual([
        { at: Date.parse('2027-03-27T23:30:00Z'), minutes },
      ]);
    }
  });
});

describe('its text', () => {
  const text = calendarFile(series(), NOW) ?? '';
  const unfolded = text.replaceAll('\r\n ', '');

  it('is what calendars expect', () => {
    expect(unfolded.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Chatside//Chatside//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/London',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T010000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20261025T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:chat-1-0-2000@chatside',
      'DTSTAMP:20270101T090000Z',
      'DTSTART;TZID=Europe/London:20270105T200000',
      'DTEND;TZID=Europe/London:20270105T210000',
      'RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU',
      'SUMMARY:#WePh WePharmacists',
      'DESCRIPTION:How to join: search for #WePh\\, answer with A1\\; the tag\\, always.\\nhttps://x.com/search?q=%23WePh&f=live',
      'URL:https://x.com/search?q=%23WePh&f=live',
      'TRANSP:OPAQUE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:#WePh WePharmacists',
      'TRIGGER:-PT10M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has lines of 75 octets at most, cut between characters, and gives back what was written', () => {
    const name = `#صيدلة_الحوار 💊 ${'Medicines, “reviews”; and\\more '.repeat(9)}`;
    const long = calendarFile(series({ summary: name, description: `${name}\n${name}` }), NOW) ?? '';
    for (const line of long.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(long).not.toContain('\uFFFD');
    const [event] = new ICAL.Component(ICAL.parse(long)).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe(name);
    expect(event?.getFirstPropertyValue('description')).toBe(`${name}\n${name}`);
  });

  it('lets nothing typed become a line of its own', () => {
    const forged = calendarFile(
      series({ summary: 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT', description: '\u0000\u0007' }),
      NOW,
    );
    expect(forged?.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });

  it('has no alarm without a wish for one', () => {
    expect(calendarFile(series({ remindBefore: null }), NOW)).not.toContain('VALARM');
  });

  it('starts where the rule’s own first session is', () => {
    for (const zone of ZONES) {
      const [first] = nextStarts(series({ zone }), NOW, 1);
      expect(read(calendarFile(series({ zone }), NOW) ?? '', TWO_YEARS)[0]?.at).toBe(first);
    }
  });
});
