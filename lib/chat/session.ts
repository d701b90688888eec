import type { Ask } from './asks.ts';
import { handleKey, postTraits } from './chat-posts.ts';
import type { Reason, SessionState } from './chat-types.ts';
import { isOpener } from './course-words.ts';
import type { Post } from './post.ts';
import { HOUR, MINUTE, newestRun, postsBetween, type Run, type SessionInput } from './session-runs.ts';
import { endOfRun, nearestFive, roundTime, startOfRun } from './session-times.ts';
import { newestWindow, slowSession } from './session-windows.ts';

export type { SessionInput } from './session-runs.ts';

const QUARTER = 15 * MINUTE;
const AFTER_LASTS = 24 * HOUR;
const USUAL_MINUTES = 60;
/** The next session takes the place of the one before it this long before its start. */
const NEXT_SHOWN_BEFORE = 20 * MINUTE;

/** A session found, and the asking posts that belong to it. */
export interface FoundSession {
  readonly session: SessionState;
  readonly asks: readonly Ask[];
  /** Posts from this instant on belong to the session. */
  readonly from: number;
  readonly to: number;
}

/** Start, end and reason of a session before the clock is looked at. */
export interface SessionTimes {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly reason: Reason;
  readonly asks: readonly Ask[];
}

/**
 * Finds the session that the posts show: the newest run of questions, the window or the slow chat that is open, a later
 * welcome or announcement of the host, or people gathering at the hour the catalogue names. The catalogue alone never
 * makes a chat live (dossier 10).
 */
export function findSession(input: SessionInput): FoundSession | null {
  const run = newestRun(input);
  const past = newestWindow(input, run) ?? (run ? timesOfRun(run, input) : null);
  const next = nextSession(input, past);
  if (next && (!past || takesOver(next, past, input.now))) return found(input, next, past?.endsAt ?? null);
  return past ? found(input, past, null) : null;
}

function timesOfRun(run: Run, input: SessionInput): SessionTimes {
  const slow = slowSession(run, input);
  if (slow) return slow;
  const start = startOfRun(run, input);
  return { startsAt: start.startsAt, endsAt: endOfRun(run, start, input), reason: start.reason, asks: run.asks };
}

/** After a session so near to the hour the catalogue names, that session was it, moved by a clock change or a slip. */
const SAME_HOUR = 90 * MINUTE;

/** A session just ended stays on view until the next is near. */
function takesOver(next: SessionTimes, past: SessionTimes, now: number): boolean {
  return now > past.endsAt && (now >= next.startsAt - NEXT_SHOWN_BEFORE || now > past.endsAt + 30 * MINUTE);
}

/** A session without a question yet, after the one that is over: announced, opened, gathering, or due. */
function nextSession(input: SessionInput, past: SessionTimes | null): SessionTimes | null {
  const after = past ? past.endsAt : Number.NEGATIVE_INFINITY;
  const opened = openedSession(input, after);
  const due = input.due(input.now);
  if (opened) {
    const isDue = due !== null && Math.abs(due.startsAt - opened.startsAt) <= 10 * MINUTE;
    return isDue ? { ...opened, startsAt: due.startsAt, endsAt: due.endsAt } : opened;
  }
  if (!due || due.startsAt < after + SAME_HOUR) return null;
  if (isGathering(input, due.startsAt, after)) {
    return { startsAt: due.startsAt, endsAt: due.endsAt, reason: { code: 'session-due' }, asks: [] };
  }
  if (due.startsAt <= input.now) return null;
  return { startsAt: due.startsAt, endsAt: due.endsAt, reason: { code: 'session-scheduled' }, asks: [] };
}

/** Whether people are there at the hour the catalogue names: a host, or three people. */
function isGathering(input: SessionInput, startsAt: number, after: number): boolean {
  if (input.now < startsAt - QUARTER || input.now > startsAt + 60 * MINUTE) return false;
  const gathered = postsBetween(input.posts, Math.max(startsAt - QUARTER, after + 5 * MINUTE), input.now);
  const people = new Set(gathered.map((post) => handleKey(post.author)));
  return people.size >= 3 || gathered.some((post) => isKnownHost(post, input) && !postTraits(post).isClosing);
}

/** The session that a host has opened or announced, its start as they named it or as welcomes come before it. */
function openedSession(input: SessionInput, after: number): SessionTimes | null {
  const { now } = input;
  const planned = (input.minutes ?? USUAL_MINUTES) * MINUTE;
  const reach = planned + AFTER_LASTS;
  const openers = postsBetween(input.posts, Math.max(now - reach, after - 2 * MINUTE), now).filter((post) =>
    opensChat(post, input),
  );
  const last = openers.at(-1);
  if (!last) return null;
  const announced = openers.findLast((post) => postTraits(post).minutesAhead !== null);
  if (announced) {
    const target = announced.at + (postTraits(announced).minutesAhead ?? 0) * MINUTE;
    if (last.at <= target + planned && target >= last.at - planned) {
      const startsAt = nearestFive(target);
      return { startsAt, endsAt: startsAt + planned, reason: { code: 'session-announced' }, asks: [] };
    }
  }
  // Welcomes to latecomers follow the first; the session began with the first of them.
  const welcome = openers.find((post) => post.at > last.at - planned) ?? last;
  if (postTraits(welcome).minutesAhead !== null && !postTraits(welcome).isWelcome) return null;
  const due = input.due(welcome.at);
  const isLate = due !== null && welcome.at > due.startsAt + 7 * MINUTE && welcome.at < due.startsAt + 30 * MINUTE;
  const startsAt = isLate
    ? Math.min(nearestFive(welcome.at), welcome.at)
    : roundTime(welcome.at + 2 * MINUTE, welcome.at - 3 * MINUTE, welcome.at + 12 * MINUTE);
  return { startsAt, endsAt: startsAt + planned, reason: { code: 'session-welcome' }, asks: [] };
}

/**
 * Whether a post opens the chat: a known host's opener. Where nobody is known to host, whoever tells the chat's rules or
 * welcomes people to its tag is taken for the host.
 */
function opensChat(post: Post, input: SessionInput): boolean {
  if (!isOpener(post)) return false;
  if (isKnownHost(post, input)) return true;
  const { isRule, isWelcome } = postTraits(post);
  return input.hosts.size === 0 && (isRule || (isWelcome && WELCOMES_TO_CHAT.test(post.text)));
}

const WELCOMES_TO_CHAT =
  /\b(?:welcome|willkommen|welkom|bienvenue|bienvenid[oa]s)\b[^.!?]{0,40}(?:\b(?:chat|tweet-?chat|session|discussion)\b|[#＃]\p{L}[\p{L}\p{N}_]*(?:chat|hour|talk)\b)/iu;

function isKnownHost(post: Post, input: SessionInput): boolean {
  return input.hosts.has(handleKey(post.author));
}

function found(input: SessionInput, times: SessionTimes, endBefore: number | null): FoundSession {
  const { now } = input;
  const { startsAt, endsAt, reason, asks } = times;
  const phase = now < startsAt ? 'before' : now <= endsAt ? 'live' : now <= endsAt + AFTER_LASTS ? 'after' : 'none';
  const session: SessionState = {
    startsAt,
    endsAt,
    phase,
    minute: Math.floor((now - startsAt) / MINUTE),
    minutes: Math.round((endsAt - startsAt) / MINUTE),
    reason,
  };
  const from = Math.max(startsAt - 30 * MINUTE, endBefore ?? Number.NEGATIVE_INFINITY);
  return { session, asks, from, to: endsAt + 90 * MINUTE };
}
