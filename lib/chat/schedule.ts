import { Temporal } from '../temporal.ts';
import type { CatalogueChat } from './chat-types.ts';
import { startsBetween } from './recurrence.ts';

/** A session that the catalogue expects, milliseconds since 1970. */
export interface DueSession {
  readonly startsAt: number;
  readonly endsAt: number;
}

const NEAR = 3 * 60 * 60_000;
const MINUTE = 60_000;

/**
 * The session that the catalogue expects within three hours of an instant, the nearest if there are several; null when
 * nothing is due or day, time or zone are unknown. Wall-clock time, so that summer time moves it (dossier 7.2).
 * @param at milliseconds since 1970, UTC.
 */
export function dueSession(chat: CatalogueChat, at: number): DueSession | null {
  if (chat.schedule) {
    const from = at - Math.max(NEAR, chat.minutes * MINUTE);
    return nearest(startsBetween(chat.schedule, from, at + NEAR + 1), chat.minutes, at);
  }
  if (!chat.zone || chat.weekdays.length === 0 || chat.times.length === 0) return null;
  const starts: number[] = [];
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(chat.zone).toPlainDate();
  for (const offset of [-1, 0, 1]) {
    const date = today.add({ days: offset });
    if (!chat.weekdays.includes(date.dayOfWeek)) continue;
    for (const time of timesOn(chat, Math.ceil(date.day / 7))) {
      const zoned = date.toZonedDateTime({ timeZone: chat.zone, plainTime: Temporal.PlainTime.from(time) });
      starts.push(zoned.epochMilliseconds);
    }
  }
  return nearest(starts, chat.minutes, at);
}

function nearest(starts: readonly number[], minutes: number, at: number): DueSession | null {
  let best: DueSession | null = null;
  for (const startsAt of starts) {
    const endsAt = startsAt + minutes * MINUTE;
    if (at < startsAt - NEAR || at > Math.max(startsAt + NEAR, endsAt)) continue;
    if (!best || Math.abs(startsAt - at) < Math.abs(best.startsAt - at)) best = { startsAt, endsAt };
  }
  return best;
}

/**
 * The start times on the n-th such weekday of a month. An ordinal in the cadence ("1st", "2nd at 11:00, 4th at 20:00")
 * binds; "fortnightly" does not, since the catalogue does not know which weeks.
 */
function timesOn(chat: CatalogueChat, nth: number): readonly string[] {
  const rules = [...chat.cadence.matchAll(/\b([1-5])(?:st|nd|rd|th)\b(?:\sat\s(\d\d:\d\d))?/gu)];
  if (rules.length === 0) return chat.times;
  const fitting = rules.filter((rule) => Number(rule[1]) === nth);
  return fitting.flatMap((rule) => (rule[2] ? [rule[2]] : chat.times));
}
