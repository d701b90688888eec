import type { Pattern, Rule, Schedule } from '../../chat/recurrence.ts';
import { clock } from '../en/schedule-words.ts';

export { clock };

const NTHS: Readonly<Record<string, string>> = {
  1: 'erster',
  2: 'zweiter',
  3: 'dritter',
  4: 'vierter',
  5: 'fünfter',
  '-1': 'letzter',
};
const MINUTE = 60_000;

/** "Erster und dritter Dienstag, 20:00–21:00, Zeit von London". A list of dates is shortened. */
export function scheduleInWords(schedule: Schedule, minutes: number): string {
  const rules = schedule.rules.map((rule) => ruleInWords(rule, minutes));
  return rules.length === 0
    ? 'Kein Tag und keine Uhrzeit bekannt'
    : `${rules.join('; ')}, ${zoneInWords(schedule.zone)}`;
}

function ruleInWords({ pattern, times }: Rule, minutes: number): string {
  const days = patternInWords(pattern);
  return `${days.slice(0, 1).toUpperCase()}${days.slice(1)}, ${listed(times.map((time) => span(time, minutes)))}`;
}

function patternInWords(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'weekly': {
      const days = pattern.weekdays.length === 7 ? 'Tag' : listed(pattern.weekdays.map(weekdayName));
      if (pattern.every === 1 || pattern.from === null) return `jeden ${days}`;
      const week = pattern.every === 2 ? 'jede zweite Woche' : `alle ${pattern.every} Wochen`;
      return `${week} ${pattern.weekdays.length === 7 ? 'täglich' : `am ${days}`}, gezählt ab ${dateInWords(pattern.from)}`;
    }
    case 'monthly':
      return `${listed(pattern.nths.map((nth) => NTHS[nth] ?? String(nth)))} ${weekdayName(pattern.weekday)}`;
    case 'dates': {
      const dates = [...pattern.dates].sort();
      if (dates.length <= 3) return listed(dates.map(dateInWords));
      return `${dates.length} Termine von ${dateInWords(dates[0] ?? '')} bis ${dateInWords(dates.at(-1) ?? '')}`;
    }
    case 'run':
      return `${pattern.days} Tage in Folge ab ${dateInWords(pattern.from)}`;
  }
}

/** "Zeit von London"; "UTC" stays. @param zone an IANA name. */
export function zoneInWords(zone: string): string {
  const place = zone.split('/').at(-1) ?? zone;
  return /^(?:UTC|GMT)$/.test(place) ? place : `Zeit von ${place.replaceAll('_', ' ')}`;
}

/** The name of an ISO weekday, 1 = Monday. */
export function weekdayName(weekday: number): string {
  return new Intl.DateTimeFormat('de', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
}

/** "erster", "letzter" for the n-th weekday of a month. */
export function nthName(nth: number): string {
  return NTHS[nth] ?? '';
}

function dateInWords(date: string): string {
  return new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}

/** The hours of a session, on the clock of a zone ("20:00–21:00"). @param zone the viewer's when absent. */
export function hoursInWords(startsAt: number, endsAt: number, zone?: string): string {
  if (endsAt - startsAt >= 24 * 60 * MINUTE) return `ab ${clock(startsAt, zone)}, ${hours(endsAt - startsAt)} lang`;
  return `${clock(startsAt, zone)}–${clock(endsAt, zone)}`;
}

/** A session on the clock of the chat's zone; null where the viewer's clock shows the same. */
export function hoursElsewhere(startsAt: number, endsAt: number, zone: string, viewerZone?: string): string | null {
  const [day, theirDay] = [weekdayAt(startsAt, viewerZone), weekdayAt(startsAt, zone)];
  const theirs = hoursInWords(startsAt, endsAt, zone);
  if (day === theirDay && theirs === hoursInWords(startsAt, endsAt, viewerZone)) return null;
  return `${day === theirDay ? '' : `${theirDay} `}${theirs}, ${zoneInWords(zone)}`;
}

function weekdayAt(at: number, zone?: string): string {
  return new Intl.DateTimeFormat('de', { weekday: 'long', ...(zone === undefined ? {} : { timeZone: zone }) }).format(
    at,
  );
}

function span(time: string, minutes: number): string {
  if (minutes >= 24 * 60) return `ab ${time}, ${hours(minutes * MINUTE)} lang`;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time}–${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`;
}

function hours(length: number): string {
  return `${(Math.round(length / MINUTE / 6) / 10).toLocaleString('de')} Stunden`;
}

/** "eins, zwei und drei". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('de').format(items);
}
