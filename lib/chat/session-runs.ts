import type { Ask } from './asks.ts';
import { isNextDue, isTakenUp } from './asks.ts';
import { handleKey, isBroadcast, postTraits } from './chat-posts.ts';
import { courseWords, isOpener } from './course-words.ts';
import type { Post } from './post.ts';
import type { DueSession } from './schedule.ts';
import { saysSlow, slowQuestions } from './slow-questions.ts';
import type { AnswerIndex } from './telling-posts.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Chats longer than this are windows of days, where questions come once a day (dossier 1). */
export const SLOW_MINUTES = 600;

/** Questions further apart than this belong to two sessions; the widest gap seen in one is 16 minutes (dossier 2). */
const SESSION_GAP = 45 * MINUTE;
/** A host's single question that nobody takes up within this time begins no session. */
const UNANSWERED_LASTS = 25 * MINUTE;
/** A second Q1 that comes sooner after the last question is a repeat for latecomers. */
const RESTART_AFTER = 10 * MINUTE;

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

/** The asking posts of one session. */
export interface Run {
  readonly asks: readonly Ask[];
  /** Those of its hosts; answers that people began with Q are not among them. Never empty. */
  readonly leads: readonly Ask[];
  readonly isSlow: boolean;
}

/**
 * The posts of a list in order of time that were made from one instant to another, both included; the list itself when
 * it is all of them, for much is remembered with it.
 */
export function postsBetween(posts: readonly Post[], from: number, to: number): readonly Post[] {
  const [first, last] = [firstAtOrAfter(posts, from), firstAtOrAfter(posts, to + 1)];
  return first === 0 && last === posts.length ? posts : posts.slice(first, last);
}

function firstAtOrAfter(posts: readonly Post[], at: number): number {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The newest run of questions that is a session, null when there is none. */
export function newestRun(input: SessionInput): Run | null {
  const parts: Ask[][] = [];
  const gap = (input.minutes ?? 0) >= SLOW_MINUTES ? (input.minutes ?? 0) * MINUTE : SESSION_GAP;
  for (const ask of input.asks) {
    if (ask.post.at > input.now + MINUTE) continue;
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && ask.post.at - last.post.at <= gap && !isRestart(part, last, ask, input)) part.push(ask);
    else parts.push([ask]);
  }
  const newest = parts.findLast((part) => isSession(part, input));
  const slow = slowRun(input);
  // An evening of questions may follow a week of single ones.
  if (slow && (slow.leads.at(-1)?.post.at ?? 0) >= (newest?.[0]?.post.at ?? 0)) return slow;
  return newest ? { asks: newest, leads: leadsOf(newest, input.answers), isSlow: saysSlow(newest, input) } : null;
}

/** The slow chat with the newest question, where a host asks, somebody said that it is slow, or others answer. */
function slowRun(input: SessionInput): Run | null {
  const slow = slowQuestions(input);
  const [first] = slow?.asks ?? [];
  if (!slow || !first) return null;
  const isHeardOf = first.isKnown || slow.isAnnounced || slow.people >= 2;
  if (!isHeardOf) return null;
  const leads = new Map(slow.asks.map((ask) => [ask.post.id, withSign(ask, slow.asks.length)]));
  const asks = input.asks.filter((ask) => ask.post.at >= first.post.at && ask.post.at <= input.now + MINUTE);
  return { asks: asks.map((ask) => leads.get(ask.post.id) ?? ask), leads: [...leads.values()], isSlow: true };
}

/** Who has asked day after day hosts, whichever of the questions is seen first. */
function withSign(ask: Ask, count: number): Ask {
  if (ask.isKnown || ask.sign?.isNamed) return ask;
  const reason = ask.sign?.reason ?? { code: 'host-asks', values: { count } };
  return { ...ask, sign: { at: ask.post.at, isNamed: true, reason } };
}

/**
 * Whether the questions begin anew: the first number again from an account that asks here, some time after the last
 * question, with a good-bye or a welcome in between, or at the hour of another session of the catalogue. Two sessions of
 * one day ask the same questions (dossier 1).
 */
function isRestart(part: readonly Ask[], last: Ask, ask: Ask, input: SessionInput): boolean {
  if (ask.asked.number === null || Number(ask.asked.number) > 1 || ask.asked.isReminder) return false;
  if (ask.post.at - last.post.at < RESTART_AFTER) return false;
  const highest = Math.max(...part.map((one) => Number(one.asked.number ?? 0)));
  if (highest < 2 || !(ask.isKnown || part.some((one) => one.author === ask.author))) return false;
  const due = input.due(ask.post.at);
  if (due && Math.abs(ask.post.at - due.startsAt - 3 * MINUTE) <= 12 * MINUTE && last.post.at < due.startsAt)
    return true;
  const asker = (post: Post) => handleKey(post.author) === ask.author || input.hosts.has(handleKey(post.author));
  return postsBetween(input.posts, last.post.at + 1, ask.post.at - 1).some(
    (post) =>
      asker(post) &&
      isBroadcast(post) &&
      (isOpener(post) || postTraits(post).isClosing || courseWords(post).isFarewell),
  );
}

/** The questions that lead a run: the first of each number, from known hosts, from who asks several, or taken up. */
function leadsOf(asks: readonly Ask[], answers: AnswerIndex): Ask[] {
  const firsts = new Map<string, Ask>();
  for (const ask of asks) {
    const key = ask.key === '' ? ask.post.id : ask.key;
    const first = firsts.get(key);
    if (!first || (ask.isKnown && !first.isKnown)) firsts.set(key, ask);
  }
  const counts = new Map<string, number>();
  for (const ask of firsts.values()) counts.set(ask.author, (counts.get(ask.author) ?? 0) + 1);
  const leads = [...firsts.values()].filter(
    (ask) => ask.isKnown || (counts.get(ask.author) ?? 0) >= 2 || isTakenUp(answers, ask),
  );
  const found = leads.length > 0 ? leads : asks.slice(0, 1);
  return [...found].sort((a, b) => a.post.at - b.post.at);
}

/** Whether a run of asking posts is a session: a known host asks, or strangers' numbers are taken up by others. */
function isSession(run: readonly Ask[], input: SessionInput): boolean {
  const known = run.filter((ask) => ask.isKnown && ask.asked.number !== null);
  if (known.length >= 3 || known.some((ask) => isHeard(ask, input))) return true;
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
  for (const post of postsBetween(input.posts, at, at + UNANSWERED_LASTS)) {
    if (handleKey(post.author) !== ask.author) people.add(handleKey(post.author));
  }
  return people.size >= 3 || isTakenUp(input.answers, ask);
}
