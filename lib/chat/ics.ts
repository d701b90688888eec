import { Temporal } from '../temporal.ts';
import { timeZoneLines } from './ics-zone.ts';
import { type Pattern, type Rule, ruleStarts, type WallStart } from './recurrence.ts';

/** A chat's sessions as they go into a calendar file. */
export interface CalendarSeries {
  /** Stable: the same chat imported again replaces itself. */
  readonly id: string;
  readonly zone: string;
  readonly rules: readonly Rule[];
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** Minutes before the start; null for no alarm. */
  readonly remindBefore: number | null;
}

const DAY = 24 * 60 * 60_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** A rule whose first session is further away than this is over (six years; "fifth Tuesday" is never that far). */
const FAR = 6 * 366 * DAY;
/** Of single dates so many are written at most. */
const MOST_DATES = 200;

/**
 * The calendar file (iCalendar, RFC 5545) of a chat's sessions from an instant on, with recurrence and the rules of its
 * zone, in the forms that Thunderbird, Outlook, Google and Apple read. Null when no session is left.
 * Several starts a day become several events, for no calendar agrees with another on BYHOUR.
 * @param now milliseconds since 1970: when the file is made, and from when on there are sessions in it.
 */
export function calendarFile(series: CalendarSeries, now: number): string | null {
  const events = series.rules.flatMap((rule, index) => ruleEvents(series, rule, index, now));
  if (events.length === 0) return null;
  return calendar([...timeZoneLines(series.zone, now), ...events.flat()]);
}

/** A session that was, as it goes into a calendar file. Times are milliseconds since 1970. */
export interface PastSession {
  /** Stable: the same session imported again replaces itself. */
  readonly id: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly summary: string;
  readonly description: string;
}

/** The calendar file (RFC 5545) of sessions that were, at the instants at which they were. @param now milliseconds since 1970. */
export function pastSessionsFile(sessions: readonly PastSession[], now: number): string {
  const events = sessions.flatMap(({ id, startsAt, endsAt, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@chatside`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]);
  return calendar(events);
}

function calendar(inside: readonly string[]): string {
  const head = ['VERSION:2.0', 'PRODID:-//Chatside//Chatside//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  const lines = ['BEGIN:VCALENDAR', ...head, ...inside, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function ruleEvents(series: CalendarSeries, rule: Rule, index: number, now: number): string[][] {
  const from = now - series.minutes * 60_000 + 1;
  return rule.times.flatMap((time) => {
    const one: Rule = { pattern: rule.pattern, times: [time] };
    const repeat = recurrence(rule.pattern);
    const name = `${series.id}-${index}-${time.replace(':', '')}`;
    if (repeat === null) {
      const starts = ruleStarts(one, series.zone, from, from + FAR).slice(0, MOST_DATES);
      return starts.map((start) => event(series, start, `${name}-${start.date}`, null, now));
    }
    const [first] = firstStart(one, series.zone, from);
    return first ? [event(series, first, name, repeat, now)] : [];
  });
}

/** The event's first session must fit its rule, or calendars add one that is none: so it is looked up. */
function firstStart(rule: Rule, zone: string, from: number): WallStart[] {
  for (let days = 31; days * DAY <= FAR; days *= 4) {
    const found = ruleStarts(rule, zone, from, from + days * DAY);
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/** The RRULE of a pattern; null where each date is an event of its own (calendars disagree on RDATE). */
function recurrence(pattern: Pattern): string | null {
  if (pattern.kind === 'weekly') {
    const days = [...pattern.weekdays].sort((a, b) => a - b).map((day) => WEEKDAYS[day - 1]);
    const interval = pattern.every > 1 && pattern.from !== null ? `INTERVAL=${pattern.every};` : '';
    return `FREQ=WEEKLY;${interval}WKST=MO;BYDAY=${days.join(',')}`;
  }
  if (pattern.kind === 'monthly') {
    const day = WEEKDAYS[pattern.weekday - 1];
    return `FREQ=MONTHLY;BYDAY=${pattern.nths.map((nth) => `${nth}${day}`).join(',')}`;
  }
  return null;
}

function event(series: CalendarSeries, start: WallStart, name: string, repeat: string | null, now: number): string[] {
  const end = Temporal.Instant.fromEpochMilliseconds(start.at + series.minutes * 60_000)
    .toZonedDateTimeISO(series.zone)
    .toPlainDateTime();
  const wallStart = Temporal.PlainDateTime.from(`${start.date}T${start.time}`);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(name)}@chatside`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART;TZID=${series.zone}:${compact(wallStart)}`,
    `DTEND;TZID=${series.zone}:${compact(end)}`,
    ...(repeat === null ? [] : [`RRULE:${repeat}`]),
    `SUMMARY:${escaped(series.summary)}`,
    `DESCRIPTION:${escaped(series.description)}`,
    `URL:${series.url}`,
    'TRANSP:OPAQUE',
    ...alarm(series),
    'END:VEVENT',
  ];
}

function alarm({ remindBefore, summary }: CalendarSeries): string[] {
  if (remindBefore === null) return [];
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:-PT${remindBefore}M`,
    'END:VALARM',
  ];
}

/** Text as RFC 5545, 3.3.11 wants it; control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** Lines of 75 octets at most (RFC 5545, 3.1), never cut inside a character. */
function folded(line: string): string {
  let out = '';
  let room = 75;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      out += '\r\n ';
      // The blank that marks the continuation counts too.
      room = 74;
    }
    out += character;
    room -= size;
  }
  return out;
}

function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

function utc(at: number): string {
  return `${compact(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDateTime())}Z`;
}

function compact(wall: { toString(options: { smallestUnit: 'second' }): string }): string {
  return wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}
