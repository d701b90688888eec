import type { Pattern, Rule, Schedule } from '../../chat/recurrence.ts';
import { counted, joined, nouns } from './counts.ts';

const NTHS: Readonly<Record<string, string>> = {
  1: 'cyntaf',
  2: 'ail',
  3: 'trydydd',
  4: 'pedwerydd',
  5: 'pumed',
  '-1': 'olaf',
};
const PLACES: Readonly<Record<string, string>> = {
  Athens: 'Athen',
  Brussels: 'Brwsel',
  Dublin: 'Dulyn',
  London: 'Llundain',
  'New York': 'Efrog Newydd',
  Rome: 'Rhufain',
};
const MINUTE = 60_000;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** "Dydd Mawrth cyntaf a thrydydd dydd Mawrth y mis, 20:00–21:00, amser Llundain". A list of dates is shortened. */
export function scheduleInWords(schedule: Schedule, minutes: number): string {
  const rules = schedule.rules.map((rule) => ruleInWords(rule, minutes));
  return rules.length === 0 ? 'Dim diwrnod nac amser hysbys' : `${rules.join('; ')}, ${zoneInWords(schedule.zone)}`;
}

function ruleInWords({ pattern, times }: Rule, minutes: number): string {
  return `${capital(patternInWords(pattern))}, ${listed(times.map((time) => span(time, minutes)))}`;
}

function patternInWords(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'weekly': {
      const isDaily = pattern.weekdays.length === 7;
      const days = listed(pattern.weekdays.map((day) => lower(weekdayName(day))));
      if (pattern.every === 1 || pattern.from === null) return isDaily ? 'bob dydd' : `bob ${days}`;
      const week = pattern.every === 2 ? 'bob yn ail wythnos' : `bob ${counted(pattern.every, nouns.week)}`;
      return `${week}, ${isDaily ? 'bob dydd' : softened(days)}, gan gyfrif o ${dateInWords(pattern.from)}`;
    }
    case 'monthly': {
      const day = lower(weekdayName(pattern.weekday));
      return `${listed(pattern.nths.map((nth) => nthWeekday(nth, day)))} y mis`;
    }
    case 'dates': {
      const dates = [...pattern.dates].sort();
      if (dates.length <= 3) return listed(dates.map(dateInWords));
      const ends = `o ${dateInWords(dates[0] ?? '')} hyd ${dateInWords(dates.at(-1) ?? '')}`;
      return `${counted(dates.length, nouns.date)} ${ends}`;
    }
    case 'run':
      return `${counted(pattern.days, nouns.day)} yn olynol o ${dateInWords(pattern.from)}`;
  }
}

/** "Cyntaf" and "olaf" follow the day, the others come before it, and "ail" softens it. */
function nthWeekday(nth: number, day: string): string {
  if (nth === 1 || nth === -1) return `${day} ${nthName(nth)}`;
  return `${nthName(nth)} ${nth === 2 ? softened(day) : day}`;
}

/** "amser Llundain", "amser Efrog Newydd"; "UTC" stays. @param zone an IANA name. */
export function zoneInWords(zone: string): string {
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return /^(?:UTC|GMT)$/.test(place) ? place : `amser ${PLACES[place] ?? place}`;
}

/** The name of an ISO weekday, 1 = Monday. */
export function weekdayName(weekday: number): string {
  if (weekday < 1 || weekday > 7) return '';
  return capital(weekdayAt(MONDAY + (weekday - 1) * 24 * 60 * MINUTE, 'UTC'));
}

/** "cyntaf", "olaf" for the n-th weekday of a month. */
export function nthName(nth: number): string {
  return NTHS[nth] ?? '';
}

/** "5 Ionawr 2027". @param date `YYYY-MM-DD`, a day of the calendar without a zone. */
function dateInWords(date: string): string {
  return new Intl.DateTimeFormat('cy', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(date),
  );
}

/** The hours of a session, on the clock of a zone ("20:00–21:00"). @param zone the viewer's when absent. */
export function hoursInWords(startsAt: number, endsAt: number, zone?: string): string {
  if (endsAt - startsAt >= 24 * 60 * MINUTE) return `o ${clock(startsAt, zone)}, am ${hours(endsAt - startsAt)}`;
  return `${clock(startsAt, zone)}–${clock(endsAt, zone)}`;
}

/**
 * A session on the clock of the chat's zone, where that differs from the viewer's: "16:00–17:00, amser Efrog Newydd",
 * with the day where that differs too. Null where both clocks show the same.
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
  return new Intl.DateTimeFormat('cy', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at);
}

function weekdayAt(at: number, zone?: string): string {
  const name = new Intl.DateTimeFormat('cy', {
    weekday: 'long',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at);
  return lower(name);
}

/** "20:00–21:00" by the clock alone; a session of a day and more is told by its length. */
function span(time: string, minutes: number): string {
  if (minutes >= 24 * 60) return `o ${time} am ${hours(minutes * MINUTE)}`;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  return `${time}–${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`;
}

function hours(length: number): string {
  return counted(Math.round(length / MINUTE / 6) / 10, nouns.hour);
}

/** "un, dau a thri". */
export function listed(items: readonly string[]): string {
  return joined(items);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** "ddydd Iau": a day softens when it says when something is. */
function softened(day: string): string {
  return day.replace(/^d(?=ydd )/u, 'dd');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
