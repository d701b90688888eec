import type { Pattern, Rule, Schedule } from '../../chat/recurrence.ts';
import { counted, joined } from './counts.ts';

const NTHS: Readonly<Record<string, string>> = {
  1: 'premier',
  2: 'deuxième',
  3: 'troisième',
  4: 'quatrième',
  5: 'cinquième',
  '-1': 'dernier',
};
const PLACES: Readonly<Record<string, string>> = {
  Athens: 'Athènes',
  Brussels: 'Bruxelles',
  Copenhagen: 'Copenhague',
  Kolkata: 'Calcutta',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Manila: 'Manille',
  Singapore: 'Singapour',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
};
const MINUTE = 60_000;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** "Premier et troisième mardi du mois, 20:00–21:00, heure de Londres". A list of dates is shortened. */
export function scheduleInWords(schedule: Schedule, minutes: number): string {
  const rules = schedule.rules.map((rule) => ruleInWords(rule, minutes));
  return rules.length === 0 ? 'Jour et heure inconnus' : `${rules.join(' ; ')}, ${zoneInWords(schedule.zone)}`;
}

function ruleInWords({ pattern, times }: Rule, minutes: number): string {
  return `${capital(patternInWords(pattern))}, ${listed(times.map((time) => span(time, minutes)))}`;
}

function patternInWords(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'weekly': {
      const isDaily = pattern.weekdays.length === 7;
      const days = isDaily
        ? 'tous les jours'
        : `tous les ${listed(pattern.weekdays.map((day) => `${weekdayName(day)}s`))}`;
      if (pattern.every === 1 || pattern.from === null) return days;
      const week = pattern.every === 2 ? 'une semaine sur deux' : `toutes les ${pattern.every} semaines`;
      const on = isDaily ? days : listed(pattern.weekdays.map((day) => `le ${weekdayName(day)}`));
      return `${week}, ${on}, en comptant à partir du ${dateInWords(pattern.from)}`;
    }
    case 'monthly':
      return `${listed(pattern.nths.map((nth) => NTHS[nth] ?? String(nth)))} ${weekdayName(pattern.weekday)} du mois`;
    case 'dates': {
      const dates = [...pattern.dates].sort();
      if (dates.length <= 3) return listed(dates.map(dateInWords));
      const ends = `du ${dateInWords(dates[0] ?? '')} au ${dateInWords(dates.at(-1) ?? '')}`;
      return `${counted(dates.length, 'date', 'dates')} ${ends}`;
    }
    case 'run':
      return `${counted(pattern.days, 'jour', 'jours')} de suite à partir du ${dateInWords(pattern.from)}`;
  }
}

/** "heure de Londres", "heure d’Amsterdam"; "UTC" stays. @param zone an IANA name. */
export function zoneInWords(zone: string): string {
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  if (/^(?:UTC|GMT)$/.test(place)) return place;
  return `heure ${/^[AEIOU]/.test(place) ? 'd’' : 'de '}${PLACES[place] ?? place}`;
}

/** The name of an ISO weekday, 1 = Monday. */
export function weekdayName(weekday: number): string {
  return weekday < 1 || weekday > 7 ? '' : weekdayAt(MONDAY + (weekday - 1) * 24 * 60 * MINUTE, 'UTC');
}

/** "premier", "dernier" for the n-th weekday of a month. */
export function nthName(nth: number): string {
  return NTHS[nth] ?? '';
}

/** "5 janvier 2027", "1er janvier 2027". @param date `YYYY-MM-DD`, a day of the calendar without a zone. */
function dateInWords(date: string): string {
  return new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(Date.parse(date))
    .replace(/^1(?!\d)/, '1er');
}

/** The hours of a session, on the clock of a zone ("20:00–21:00"). @param zone the viewer's when absent. */
export function hoursInWords(startsAt: number, endsAt: number, zone?: string): string {
  if (endsAt - startsAt >= 24 * 60 * MINUTE)
    return `à partir de ${clock(startsAt, zone)}, pendant ${hours(endsAt - startsAt)}`;
  return `${clock(startsAt, zone)}–${clock(endsAt, zone)}`;
}

/**
 * A session on the clock of the chat's zone, where that differs from the viewer's: "16:00–17:00, heure de New York",
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
  return new Intl.DateTimeFormat('fr', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at);
}

function weekdayAt(at: number, zone?: string): string {
  return new Intl.DateTimeFormat('fr', {
    weekday: 'long',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at);
}

/** "20:00–21:00" by the clock alone; a session of a day and more is told by its length. */
function span(time: string, minutes: number): string {
  if (minutes >= 24 * 60) return `à partir de ${time} pendant ${hours(minutes * MINUTE)}`;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  return `${time}–${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`;
}

function hours(length: number): string {
  return counted(Math.round(length / MINUTE / 6) / 10, 'heure', 'heures');
}

/** "un, deux et trois". */
export function listed(items: readonly string[]): string {
  return joined(items);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
