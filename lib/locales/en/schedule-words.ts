import type { Pattern, Rule, Schedule } from '../../chat/recurrence.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NTHS: Readonly<Record<string, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  '-1': 'last',
};
const MINUTE = 60_000;

/** "First and third Tuesday, 20:00–21:00, London time". A list of dates is shortened. */
export function scheduleInWords(schedule: Schedule, minutes: number): string {
  const rules = schedule.rules.map((rule) => ruleInWords(rule, minutes));
  return rules.length === 0 ? 'No day and time known' : `${rules.join('; ')}, ${zoneInWords(schedule.zone)}`;
}

function ruleInWords({ pattern, times }: Rule, minutes: number): string {
  return `${capital(patternInWords(pattern))}, ${listed(times.map((time) => span(time, minutes)))}`;
}

function patternInWords(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'weekly': {
      const days = pattern.weekdays.length === 7 ? 'day' : listed(pattern.weekdays.map(weekdayName));
      if (pattern.every === 1 || pattern.from === null) return `every ${days}`;
      const week = pattern.every === 2 ? 'every second week' : `every ${pattern.every} weeks`;
      const on = pattern.weekdays.length === 7 ? 'daily' : `on ${days}`;
      return `${week} ${on}, counted from ${dateInWords(pattern.from)}`;
    }
    case 'monthly':
      return `${listed(pattern.nths.map((nth) => NTHS[nth] ?? String(nth)))} ${weekdayName(pattern.weekday)}`;
    case 'dates': {
      const dates = [...pattern.dates].sort();
      if (dates.length <= 3) return listed(dates.map(dateInWords));
      return `${dates.length} dates from ${dateInWords(dates[0] ?? '')} to ${dateInWords(dates.at(-1) ?? '')}`;
    }
    case 'run':
      return `${pattern.days} days in a row from ${dateInWords(pattern.from)}`;
  }
}

/** "London time", "New York time"; "UTC" stays. @param zone an IANA name. */
export function zoneInWords(zone: string): string {
  const place = zone.split('/').at(-1) ?? zone;
  return /^(?:UTC|GMT)$/.test(place) ? place : `${place.replaceAll('_', ' ')} time`;
}

/** The name of an ISO weekday, 1 = Monday. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** "first", "last" for the n-th weekday of a month. */
export function nthName(nth: number): string {
  return NTHS[nth] ?? '';
}

/** "5 January 2027". @param date `YYYY-MM-DD`, a day of the calendar without a zone. */
function dateInWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(date),
  );
}

/** The hours of a session, on the clock of a zone ("20:00–21:00"). @param zone the viewer's when absent. */
export function hoursInWords(startsAt: number, endsAt: number, zone?: string): string {
  if (endsAt - startsAt >= 24 * 60 * MINUTE) return `from ${clock(startsAt, zone)}, for ${hours(endsAt - startsAt)}`;
  return `${clock(startsAt, zone)}–${clock(endsAt, zone)}`;
}

/**
 * A session on the clock of the chat's zone, where that differs from the viewer's: "16:00–17:00, New York time", with
 * the day where that differs too. Null where both clocks show the same.
 * @param viewerZone the browser's own when absent.
 */
export function hoursElsewhere(startsAt: number, endsAt: number, zone: string, viewerZone?: string): string | null {
  const [day, theirDay] = [weekdayAt(startsAt, viewerZone), weekdayAt(startsAt, zone)];
  const theirs = hoursInWords(startsAt, endsAt, zone);
  if (day === theirDay && theirs === hoursInWords(startsAt, endsAt, viewerZone)) return null;
  return `${day === theirDay ? '' : `${theirDay} `}${theirs}, ${zoneInWords(zone)}`;
}

/** "20:00" on the clock of a zone. @param at milliseconds since 1970. */
export function clock(at: number, zone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at);
}

function weekdayAt(at: number, zone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at);
}

/** "20:00–21:00" by the clock alone; a session of a day and more is told by its length. */
function span(time: string, minutes: number): string {
  if (minutes >= 24 * 60) return `from ${time} for ${hours(minutes * MINUTE)}`;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  return `${time}–${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`;
}

function hours(length: number): string {
  const count = Math.round(length / MINUTE / 6) / 10;
  return `${count} hours`;
}

/** "one, two and three". */
export function listed(items: readonly string[]): string {
  return items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
