import { handleKey, isBroadcast } from './chat-posts.ts';
import { courseWords } from './course-words.ts';
import type { Post } from './post.ts';
import type { SessionTimes } from './session.ts';
import { DAY, HOUR, MINUTE, postsBetween, type Run, type SessionInput, SLOW_MINUTES } from './session-runs.ts';
import { SLOW_LASTS } from './slow-questions.ts';
import { tellingPosts } from './telling-posts.ts';

/** A window without a word for so long is another one. */
const LONGEST_SILENCE = 20 * HOUR;

/** A chat with one question a day: from its first question to a day after the newest; null when a run is none. */
export function slowSession(run: Run, input: SessionInput): SessionTimes | null {
  const first = run.leads[0]?.post;
  const last = run.leads.at(-1)?.post;
  if (!first || !last) return null;
  if (!run.isSlow && last.at - first.at <= 3 * HOUR) return null;
  const planned = (input.minutes ?? 0) * MINUTE;
  const endsAt = Math.max(first.at + planned, last.at + DAY);
  return { startsAt: first.at, endsAt, reason: { code: 'session-slow' }, asks: run.asks };
}

/**
 * The chat of several days that is newest: a window of many hours by the catalogue or the host's words, or a question
 * for each numbered day. Null when there is none, or when questions of an ordinary session came after it.
 */
export function newestWindow(input: SessionInput, run: Run | null): SessionTimes | null {
  const window = openWindow(input, run) ?? dayByDay(input);
  const first = run?.leads[0]?.post.at;
  if (!window || (first !== undefined && first > window.endsAt)) return null;
  return window;
}

function openWindow(input: SessionInput, run: Run | null): SessionTimes | null {
  const catalogued = input.minutes !== null && input.minutes >= SLOW_MINUTES ? input.minutes : null;
  const said = input.posts.findLast(
    (post) =>
      post.at <= input.now &&
      (input.hosts.size === 0 || input.hosts.has(handleKey(post.author))) &&
      isBroadcast(post) &&
      (courseWords(post).plannedMinutes ?? 0) >= SLOW_MINUTES,
  );
  const minutes = catalogued ?? (said ? courseWords(said).plannedMinutes : null);
  if (minutes === null) return null;
  const length = minutes * MINUTE;
  const first = said ? firstSaid(input, said, length) : firstOfActivity(input);
  if (!first) return null;
  const asks = run?.asks.filter((ask) => ask.post.at >= first.at - HOUR && ask.post.at <= first.at + length) ?? [];
  return { startsAt: first.at, endsAt: first.at + length, reason: { code: 'session-window' }, asks };
}

/** Hosts say more than once that a window is open: it opened when they said it first. */
function firstSaid(input: SessionInput, said: Post, length: number): Post {
  return (
    postsBetween(input.posts, said.at - length, said.at).find(
      (post) =>
        (courseWords(post).plannedMinutes ?? 0) >= SLOW_MINUTES && handleKey(post.author) === handleKey(said.author),
    ) ?? said
  );
}

/** The post with which the newest stretch of talk began, where a host or three people took part in it. */
function firstOfActivity(input: SessionInput): Post | null {
  const recent = postsBetween(input.posts, input.now - SLOW_LASTS, input.now);
  let from = recent.length - 1;
  while (from > 0 && (recent[from]?.at ?? 0) - (recent[from - 1]?.at ?? 0) <= LONGEST_SILENCE) from -= 1;
  const stretch = recent.slice(Math.max(from, 0));
  const host = stretch.find((post) => input.hosts.has(handleKey(post.author)) && isBroadcast(post));
  if (host) return host;
  const people = new Set(stretch.map((post) => handleKey(post.author)));
  return people.size >= 3 ? (stretch[0] ?? null) : null;
}

/** "Day 3: ...?": from the first such question to a day after the newest. */
function dayByDay(input: SessionInput): SessionTimes | null {
  const days = postsBetween(tellingPosts(input.posts).onDays, input.now - SLOW_LASTS, input.now).filter(
    (post) => /[?？]/u.test(post.text) && isBroadcast(post),
  );
  const newest = days.at(-1);
  if (!newest) return null;
  let first = newest;
  let count = 1;
  for (const post of days.slice(0, -1).reverse()) {
    if (handleKey(post.author) !== handleKey(newest.author)) continue;
    const distance = (courseWords(first).day ?? 0) - (courseWords(post).day ?? 0);
    const hours = (first.at - post.at) / HOUR;
    if (distance < 1 || hours < distance * 24 - 14 || hours > distance * 24 + 14) continue;
    first = post;
    count += 1;
  }
  const isHost = input.hosts.has(handleKey(newest.author));
  const day = courseWords(newest).day ?? 0;
  if ((count < 2 && !(isHost && day <= 7)) || day > 10) return null;
  return { startsAt: first.at, endsAt: newest.at + DAY, reason: { code: 'session-slow' }, asks: [] };
}
