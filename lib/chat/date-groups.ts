import { Temporal } from '../temporal.ts';
import type { Occurrence } from './own-chat.ts';

/** How near a session is, in the viewer's calendar; weeks begin on Monday. */
export type Nearness = 'tonight' | 'today' | 'thisWeek' | 'nextWeek' | 'later';

/**
 * Sessions by how near they are, in order; groups without one are left out. Today is called tonight when all of its
 * sessions begin at five in the afternoon or later.
 * @param zone the viewer's.
 */
export function byNearness(
  sessions: readonly Occurrence[],
  now: number,
  zone: string,
): { readonly nearness: Nearness; readonly sessions: readonly Occurrence[] }[] {
  const today = dateAt(now, zone);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const of = (session: Occurrence): Nearness => {
    const date = dateAt(Math.max(session.startsAt, now), zone);
    if (date.equals(today)) return 'today';
    const days = monday.until(date, { largestUnit: 'day' }).days;
    return days < 7 ? 'thisWeek' : days < 14 ? 'nextWeek' : 'later';
  };
  const order: readonly Nearness[] = ['today', 'thisWeek', 'nextWeek', 'later'];
  return order.flatMap((nearness) => {
    const found = sessions.filter((session) => of(session) === nearness);
    if (found.length === 0) return [];
    const isEvening = found.every(({ startsAt }) => hourAt(startsAt, zone) >= 17);
    return [{ nearness: nearness === 'today' && isEvening ? 'tonight' : nearness, sessions: found }];
  });
}

function dateAt(at: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

function hourAt(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).hour;
}
