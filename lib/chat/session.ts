import type { AnswerIndex, Ask } from './asks.ts';
import { isNextDue, isTakenUp } from './asks.ts';
import { handleKey, isBroadcast, postTraits } from './chat-posts.ts';
import type { Reason, SessionState } from './chat-types.ts';
import type { Post } from './post.ts';
import type { DueSession } from './schedule.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
/** Questions further apart than this belong to two sessions; the widest gap seen in one is 16 minutes (dossier 2). */
const SESSION_GAP = 45 * MINUTE;
/** Chats longer than this are windows of days, where questions come once a day (dossier 1). */
const SLOW_MINUTES = 600;
const AFTER_LASTS = 24 * 60 * MINUTE;
/** Median distance of two questions (dossier 2), to guess the start from a later question. */
const PACE = 9 * MINUTE;
const USUAL_MINUTES = 60;
/** A host's single question that nobody takes up within this time begins no session. */
const UNANSWERED_LASTS = 25 * MINUTE;

/** What a session is found from. */
export interface SessionInput {
  /** Posts of the chat, oldest first. */
  readonly posts: readonly Post[];
  readonly asks: readonly Ask[];
  readonly answers: AnswerIndex;
  /** Known hosts, handles in lower case. */
  readonly hosts: ReadonlySet<string>;
  /** The session that the catalogue expects near an instant. */
  readonly due: (at: number) => DueSession | null;
  /** Planned length, null when the catalogue does not know the chat. */
  readonly minutes: number | null;
  readonly now: number;
}

/** A session found, and the asking posts that belong to it. */
export interface FoundSession {
  readonly session: SessionState;
  readonly asks: readonly Ask[];
  /** Posts from this instant on belong to the session. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the session that the posts show: the newest run of questions, else the host's welcome or announcement, else
 * people gathering at the hour the catalogue names. The catalogue alone never makes a chat live (dossier 10).
 */
export function findSession(input: SessionInput): FoundSession | null {
  const { now } = input;
  const run = newestRun(input);
  const opening = newestOpening(input, run);
  if (run && !opening) return fromRun(input, run);
  if (opening) return opening;
  const due = input.due(now);
  if (due && due.startsAt > now) {
    return found(input, due.startsAt, due.endsAt, { code: 'session-scheduled' }, []);
  }
  return null;
}

/** The newest run of questions no further apart than a session's questions are. */
function newestRun(input: SessionInput): Ask[] | null {
  const runs: Ask[][] = [];
  const gap = (input.minutes ?? 0) >= SLOW_MINUTES ? (input.minutes ?? 0) * MINUTE : SESSION_GAP;
  for (const ask of input.asks) {
    if (ask.post.at > input.now + MINUTE) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && ask.post.at - last.post.at <= gap) run.push(ask);
    else runs.push([ask]);
  }
  return joinSlow(runs, input).findLast((run) => isSession(run, input)) ?? null;
}

/** One question a day, each with the next number: a slow chat is one session. */
function joinSlow(runs: readonly Ask[][], input: SessionInput): Ask[][] {
  const joined: Ask[][] = [];
  for (const run of runs) {
    const first = run[0];
    const before = joined.at(-1);
    const last = before?.at(-1);
    if (before && last && first && run.length <= 2 && isNextDay(last, first) && isSession(run, input))
      before.push(...run);
    else joined.push([...run]);
  }
  return joined;
}

function isNextDay(last: Ask, next: Ask): boolean {
  const distance = next.post.at - last.post.at;
  const isNumberNext = Number(next.asked.number) === Number(last.asked.number) + 1;
  return isNumberNext && next.author === last.author && distance >= 4 * 60 * MINUTE && distance <= 30 * 60 * MINUTE;
}

/** Whether a run of asking posts is a session: a known host asks, or strangers' numbers are taken up by others. */
function isSession(run: readonly Ask[], input: SessionInput): boolean {
  const known = run.filter((ask) => ask.isKnown && ask.asked.number !== null);
  const [first] = known;
  if (first && (known.length >= 2 || isHeard(first, input))) return true;
  const plain = run.filter((ask) => ask.asked.isPlain);
  if (plain.some((ask) => Number(ask.asked.number) <= 1 && ask.asked.part === null && isHeard(ask, input))) return true;
  const numbers = new Set(plain.map((ask) => `${ask.author} ${ask.key}`));
  const askers = new Map<string, number>();
  for (const one of numbers) {
    const author = one.split(' ')[0] ?? '';
    askers.set(author, (askers.get(author) ?? 0) + 1);
  }
  if ([...askers.values()].some((count) => count >= 2)) return true;
  return (
    plain.some((ask) => isNextDue(input.answers, ask)) ||
    run.some((ask) => (ask.asked.isAsking || ask.asked.isPlain) && isTakenUp(input.answers, ask))
  );
}

/** Whether a single question is new or people gathered around it; one put out in the morning begins no session. */
function isHeard(ask: Ask, input: SessionInput): boolean {
  const { at } = ask.post;
  if (input.now - at <= UNANSWERED_LASTS) return true;
  const people = new Set<string>();
  for (const post of input.posts) {
    if (post.at >= at && post.at <= at + UNANSWERED_LASTS && handleKey(post.author) !== ask.author)
      people.add(handleKey(post.author));
  }
  return people.size >= 3 || isTakenUp(input.answers, ask);
}

function fromRun(input: SessionInput, run: readonly Ask[]): FoundSession {
  const first = run[0] as Ask;
  const last = run.at(-1) as Ask;
  const planned = (input.minutes ?? USUAL_MINUTES) * MINUTE;
  const due = input.due(first.post.at);
  const span = last.post.at - first.post.at;
  if (span > 3 * 60 * MINUTE) {
    const endsAt = Math.max(first.post.at + planned, last.post.at + AFTER_LASTS);
    return found(input, first.post.at, endsAt, { code: 'session-slow' }, run);
  }
  const isDue = due && first.post.at >= due.startsAt - QUARTER && first.post.at <= due.endsAt + QUARTER;
  const startsAt = isDue ? due.startsAt : guessStart(input, first);
  const reason: Reason = isDue
    ? { code: 'session-due' }
    : Number(first.asked.number) <= 1
      ? { code: 'session-first-question' }
      : { code: 'session-late' };
  let endsAt = isDue ? due.endsAt : startsAt + planned;
  if (last.post.at > endsAt - 4 * MINUTE) endsAt = Math.ceil((last.post.at + 8 * MINUTE) / QUARTER) * QUARTER;
  const closed = closingTime(input, startsAt, last.post.at);
  if (closed !== null && closed < endsAt - 12 * MINUTE) endsAt = Math.ceil(closed / (5 * MINUTE)) * 5 * MINUTE;
  return found(input, startsAt, endsAt, reason, run);
}

/** The full or quarter hour before the first question, or as long before as the questions missed take. */
function guessStart(input: SessionInput, first: Ask): number {
  const number = Number(first.asked.number ?? '1');
  const missed = Math.max(0, Math.min(number, 8) - 1) * PACE;
  const guess = Math.floor((first.post.at - missed + MINUTE) / QUARTER) * QUARTER;
  if (missed === 0) return guess;
  const welcome = input.posts.find(
    (post) => post.at > first.post.at - 75 * MINUTE && post.at < first.post.at && opensChat(post, input),
  );
  return welcome ? Math.round((welcome.at + 2 * MINUTE) / QUARTER) * QUARTER : guess;
}

/** When a host said good-bye to all, after the last question and not in the first 20 minutes; null otherwise. */
function closingTime(input: SessionInput, startsAt: number, lastAsk: number): number | null {
  if (input.asks.filter((ask) => ask.post.at >= startsAt && ask.post.at <= lastAsk).length < 2) return null;
  const closing = input.posts.find(
    (post) =>
      post.at > lastAsk + 3 * MINUTE &&
      post.at >= startsAt + 20 * MINUTE &&
      isHost(post, input) &&
      isBroadcast(post) &&
      postTraits(post).isClosing &&
      !/\b(?:so far|keep|more questions?|next question)\b/iu.test(post.text),
  );
  return closing?.at ?? null;
}

/** A session that has begun, or is announced, without a question yet and after any run of questions. */
function newestOpening(input: SessionInput, run: readonly Ask[] | null): FoundSession | null {
  const { now } = input;
  const lastAsk = run?.at(-1)?.post.at ?? Number.NEGATIVE_INFINITY;
  const planned = (input.minutes ?? USUAL_MINUTES) * MINUTE;
  const due = input.due(now);
  if (due && now >= due.startsAt - QUARTER && now <= due.endsAt && due.startsAt > lastAsk + 30 * MINUTE) {
    const gathered = input.posts.filter((post) => post.at >= due.startsAt - QUARTER && post.at <= now);
    const people = new Set(gathered.map((post) => handleKey(post.author)));
    if (gathered.some((post) => isHost(post, input)) || people.size >= 3) {
      return found(input, due.startsAt, due.endsAt, { code: 'session-due' }, []);
    }
  }
  const opener = input.posts.findLast(
    (post) => post.at <= now && post.at > lastAsk + SESSION_GAP && opensChat(post, input),
  );
  const ahead = opener ? postTraits(opener).minutesAhead : null;
  if (opener && now - opener.at <= planned + (ahead === null ? AFTER_LASTS : 0)) {
    if (ahead !== null || postTraits(opener).isWelcome || postTraits(opener).isRule) {
      const minute = ahead === null ? opener.at + 3 * MINUTE : opener.at + ahead * MINUTE;
      const startsAt =
        ahead === null ? Math.round(minute / QUARTER) * QUARTER : Math.round(minute / (5 * MINUTE)) * 5 * MINUTE;
      const reason = { code: ahead === null ? 'session-welcome' : 'session-announced' };
      return found(input, startsAt, startsAt + planned, reason, []);
    }
  }
  return null;
}

function opensChat(post: Post, input: SessionInput): boolean {
  if (!isHost(post, input) || !isBroadcast(post) || postTraits(post).isClosing) return false;
  const traits = postTraits(post);
  return traits.isWelcome || traits.isRule || traits.minutesAhead !== null;
}

function isHost(post: Post, input: SessionInput): boolean {
  return input.hosts.has(handleKey(post.author));
}

function found(
  input: SessionInput,
  startsAt: number,
  endsAt: number,
  reason: Reason,
  asks: readonly Ask[],
): FoundSession {
  const { now } = input;
  const phase = now < startsAt ? 'before' : now <= endsAt ? 'live' : now <= endsAt + AFTER_LASTS ? 'after' : 'none';
  const session: SessionState = {
    startsAt,
    endsAt,
    phase,
    minute: Math.floor((now - startsAt) / MINUTE),
    minutes: Math.round((endsAt - startsAt) / MINUTE),
    reason,
  };
  return { session, asks, from: startsAt - 30 * MINUTE, to: endsAt + 90 * MINUTE };
}
