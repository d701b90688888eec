import { nextStop, PRACTICE_END } from './practice-chat.ts';

/** How the evening passes: five questions in ten minutes, or each question when the person asks for it. */
export type Pace = 'steady' | 'own';

/**
 * The clock of a practice chat, as a value. Its time runs faster than the real one, stands while it is paused, and at
 * one's own pace stands before each question.
 */
export interface PracticeClock {
  readonly pace: Pace;
  /** Minutes of the evening when it was last set. */
  readonly minute: number;
  /** The real time of that, milliseconds; null while it stands. */
  readonly since: number | null;
}

/** An evening of sixty minutes passes in ten. */
const SPEED = 6;
const MINUTE = 60_000;
/** At one's own pace it stands this long before a question (minutes of the evening). */
const BEFORE_STOP = 0.1;

/** A clock that begins now. @param now real time, milliseconds. */
export function beginClock(pace: Pace, now: number): PracticeClock {
  return { pace, minute: 0, since: now };
}

/** Minutes of the evening at a real time (milliseconds). */
export function minuteAt({ pace, minute, since }: PracticeClock, now: number): number {
  if (since === null) return minute;
  const runs = minute + (Math.max(now - since, 0) / MINUTE) * SPEED;
  const limit = pace === 'own' ? nextStop(minute) - BEFORE_STOP : PRACTICE_END;
  return Math.min(runs, Math.max(limit, minute));
}

/** Whether it stands before the next question until the person asks for it. */
export function isHeld(clock: PracticeClock, now: number): boolean {
  const minute = minuteAt(clock, now);
  return clock.pace === 'own' && minute < PRACTICE_END && nextStop(minute) - minute <= BEFORE_STOP + 1e-6;
}

/** Stops it, or lets it run on. */
export function pauseClock(clock: PracticeClock, isPaused: boolean, now: number): PracticeClock {
  return { ...clock, minute: minuteAt(clock, now), since: isPaused ? null : now };
}

/** Sets it to the next question, or to the end after the last. A paused clock runs again. */
export function skipAhead(clock: PracticeClock, now: number): PracticeClock {
  return { ...clock, minute: nextStop(minuteAt(clock, now)), since: now };
}
