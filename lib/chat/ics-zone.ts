import { Temporal } from '../temporal.ts';

/** One change of a zone's clock: the offsets in minutes before and after, and what the clock before it shows. */
interface Change {
  readonly before: number;
  readonly after: number;
  /** The wall clock at the change, in the old offset, as RFC 5545 wants it. */
  readonly wall: Temporal.PlainDateTime;
}

/** So many years of changes are written one by one where no yearly rule fits them. */
const YEARS = 10;

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5), good from a year before an instant on: by a yearly rule where the zone's
 * changes follow one for ten years, change by change where they do not (Morocco).
 * @param from milliseconds since 1970.
 */
export function timeZoneLines(zone: string, from: number): string[] {
  const changes = changesOf(zone, from);
  const inner =
    changes.length === 0
      ? observance('STANDARD', '19700101T000000', offsetAt(zone, from), offsetAt(zone, from), [])
      : groups(changes).flatMap((group) => observanceOf(group, changes));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...inner, 'END:VTIMEZONE'];
}

function changesOf(zone: string, from: number): Change[] {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const begin = Temporal.ZonedDateTime.from({ timeZone: zone, year: start.year - 1, month: 1, day: 1 });
  const end = begin.add({ years: YEARS + 1 });
  const found: Change[] = [];
  let at = begin.getTimeZoneTransition('next');
  while (at && at.epochMilliseconds < end.epochMilliseconds) {
    const before = offsetAt(zone, at.epochMilliseconds - 1);
    const after = minutesOf(at);
    const wall = Temporal.Instant.fromEpochMilliseconds(at.epochMilliseconds + before * 60_000)
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime();
    // A change of the zone's name alone is none of the clock.
    if (before !== after) found.push({ before, after, wall });
    at = at.getTimeZoneTransition('next');
  }
  const first = found[0];
  if (!first) return [];
  // The clock before the first change needs its rule too, for sessions of that time.
  return first.wall.year > begin.year
    ? [{ ...first, after: first.before, wall: begin.toPlainDateTime() }, ...found]
    : found;
}

/** Changes of one kind: from the same offset to the same. */
function groups(changes: readonly Change[]): Change[][] {
  const byKind = new Map<string, Change[]>();
  for (const change of changes) {
    const kind = `${change.before} ${change.after}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), change]);
  }
  return [...byKind.values()];
}

function observanceOf(group: readonly Change[], all: readonly Change[]): string[] {
  const [first] = group;
  if (!first) return [];
  const highest = Math.max(...all.map(({ after }) => after));
  const lowest = Math.min(...all.map(({ after }) => after));
  const kind = first.after === highest && highest !== lowest ? 'DAYLIGHT' : 'STANDARD';
  const rule = yearlyRule(group);
  const others = group.slice(1).map(({ wall }) => compact(wall));
  const repeat = rule ? [`RRULE:${rule}`] : others.length > 0 ? [`RDATE:${others.join(',')}`] : [];
  return observance(kind, compact(first.wall), first.before, first.after, repeat);
}

function observance(kind: string, start: string, before: number, after: number, repeat: readonly string[]): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    ...repeat,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `END:${kind}`,
  ];
}

/** "The last Sunday of March" when that holds for every year; null otherwise. */
function yearlyRule(group: readonly Change[]): string | null {
  const [first] = group;
  if (!first || group.length < YEARS) return null;
  const { month, dayOfWeek, year } = first.wall;
  const isSame = group.every(
    ({ wall }, index) =>
      wall.month === month &&
      wall.dayOfWeek === dayOfWeek &&
      wall.year === year + index &&
      wall.toPlainTime().equals(first.wall.toPlainTime()),
  );
  if (!isSame) return null;
  const day = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][dayOfWeek - 1] ?? '';
  const nths = new Set(group.map(({ wall }) => Math.ceil(wall.day / 7)));
  if (nths.size === 1) return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${[...nths][0]}${day}`;
  const isLast = group.every(({ wall }) => wall.day + 7 > wall.daysInMonth);
  return isLast ? `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1${day}` : null;
}

function offsetAt(zone: string, at: number): number {
  return minutesOf(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone));
}

function minutesOf(time: Temporal.ZonedDateTime): number {
  return Math.round(time.offsetNanoseconds / 60e9);
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

function compact(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
