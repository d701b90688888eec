import type { SessionState } from '../../lib/chat/chat-types.ts';
import { sidebar, spanInWords } from '../../lib/locales/sidebar.ts';

/** What the head of the sidebar says about the session's time. */
export interface SessionClock {
  readonly phase: 'before' | 'live' | 'after';
  /** The sentence: "Minute 23 of 60". */
  readonly words: string;
  /** How much of the session is over, 0 to 1. */
  readonly share: number;
  /** What fits into the ring; empty when nothing does. */
  readonly figure: string;
}

const MINUTE = 60_000;

/**
 * The session's time as words and a share. Computed from the start and the end, not from the model's minute, so that
 * it goes on while the background sleeps.
 * @param now milliseconds since 1970.
 * @returns null when no session is near.
 */
export function sessionClock(session: SessionState | null, now: number): SessionClock | null {
  if (!session || session.phase === 'none') return null;
  const { startsAt, endsAt, minutes } = session;
  if (now < startsAt) {
    const wait = Math.ceil((startsAt - now) / MINUTE);
    const words = wait <= 1 ? sidebar.startsSoon : sidebar.startsIn(spanInWords(wait));
    return { phase: 'before', words, share: 0, figure: wait < 100 ? `−${wait}` : '' };
  }
  if (now < endsAt) {
    const minute = Math.floor((now - startsAt) / MINUTE);
    const words = minute === 0 ? sidebar.justStarted : sidebar.minuteOf(minute, minutes);
    return { phase: 'live', words, share: (now - startsAt) / (endsAt - startsAt), figure: String(minute) };
  }
  const since = Math.floor((now - endsAt) / MINUTE);
  const words = since === 0 ? sidebar.justEnded : sidebar.endedAgo(spanInWords(since));
  return { phase: 'after', words, share: 1, figure: '' };
}
