import { Temporal } from '../temporal.ts';

/** On which days a chat meets. Dates are `YYYY-MM-DD` in the chat's zone, weekdays ISO (1 = Monday). */
export type Pattern =
  /** Every week, or every n-th: counted from the week (Monday first) that holds `from`, in both directions. */
  | {
      readonly kind: 'weekly';
      readonly weekdays: readonly number[];
      readonly every: number;
      readonly from: string | null;
    }
  /** Weekdays of the month by their number: 1 to 5, or -1 for the last. A month without a fifth has no fifth. */
  | { readonly kind: 'monthly'; readonly weekday: number; readonly nths: readonly number[] }
  | { readonly kind: 'dates'; readonly dates: readonly string[] }
  /** Days in a row, as the five evenings of an event. */
  | { readonly kind: 'run'; readonly from: string; readonly days: number };

/** A pattern with its starts of day: `HH:MM` on the chat's own clock, several for several sessions a day. */
export interface Rule {
  readonly pattern: Pattern;
  readonly times: readonly string[];
}

/** When a chat meets. No rules: nobody knows. */
export interface Schedule {
  /** IANA name: an offset would be wrong half of the year. */
  readonly zone: string;
  readonly rules: readonly Rule[];
}

/** A start as it is written in the chat's zone, with the instant it means (milliseconds since 1970). */
export interface WallStart {
  readonly date: string;
  readonly time: string;
  readonly at: number;
}

const DAY = 24 * 60 * 60_000;
/** A rule that has no session within ten years is over. */
const HORIZON = 10 * 366 * DAY;
/** Days looked through at once. */
const STEP = 63 * DAY;

/**
 * The starts from one instant (inclusive) to another (exclusive), in order, each once. Milliseconds since 1970, UTC.
 * A wall-clock time that a clock change skips means the same time by the clock before the change (02:30 becomes 03:30
 * of the new time); one that occurs twice means the first (RFC 5545, 3.3.5). Throws a RangeError for an unknown zone.
 */
export function startsBetween(schedule: Schedule, from: number, to: number): number[] {
  const found = schedule.rules.flatMap((rule) => ruleStarts(rule, schedule.zone, from, to).map(({ at }) => at));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The next starts at or after an instant, `count` at most; fewer when the rules end. Milliseconds since 1970, UTC. */
export function nextStarts(schedule: Schedule, from: number, count: number): number[] {
  const found: number[] = [];
  for (let start = from; found.length < count && start < from + HORIZON; start += STEP)
    found.push(...startsBetween(schedule, start, start + STEP));
  return found.slice(0, count);
}

/** As `startsBetween`, for one rule, with date and time as its zone writes them. */
export function ruleStarts(rule: Rule, zone: string, from: number, to: number): WallStart[] {
  const found: WallStart[] = [];
  // A day of the zone begins up to 14 hours away from that of UTC, and a skipped hour moves a start on.
  for (let day = Math.floor(from / DAY) - 1; day <= Math.floor(to / DAY) + 1; day += 1) {
    if (!isOn(rule.pattern, day)) continue;
    const date = dateOf(day);
    for (const time of rule.times) {
      const at = instantOf(date, time, zone);
      if (at >= from && at < to) found.push({ date, time, at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The instant of a wall-clock time; skipped and doubled hours as in `startsBetween`. */
export function instantOf(date: string, time: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds;
}

/** Whether a zone is one that the browser knows by an IANA name; offsets such as "+01:00" are none. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is a date of the calendar, `YYYY-MM-DD`. */
export function isDate(date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const at = Date.parse(date);
  return !Number.isNaN(at) && dateOf(at / DAY) === date;
}

/** Whether a text is a time of the day, `HH:MM`. */
export function isTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}

/** Dates are counted in days since 1970 here: a calendar has no zone. */
function isOn(pattern: Pattern, day: number): boolean {
  switch (pattern.kind) {
    case 'weekly':
      if (!pattern.weekdays.includes(weekday(day))) return false;
      return (
        pattern.every <= 1 || pattern.from === null || (week(day) - week(dayOf(pattern.from))) % pattern.every === 0
      );
    case 'monthly':
      if (weekday(day) !== pattern.weekday) return false;
      return pattern.nths.some((nth) => (nth === -1 ? isLastInMonth(day) : nth === nthInMonth(day)));
    case 'dates':
      return pattern.dates.includes(dateOf(day));
    case 'run':
      return day >= dayOf(pattern.from) && day < dayOf(pattern.from) + pattern.days;
  }
}

function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 1 January 1970 was a Thursday. */
function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function week(day: number): number {
  return Math.floor((day + 3) / 7);
}

function nthInMonth(day: number): number {
  return Math.ceil(new Date(day * DAY).getUTCDate() / 7);
}

function isLastInMonth(day: number): boolean {
  return new Date((day + 7) * DAY).getUTCMonth() !== new Date(day * DAY).getUTCMonth();
}
