import type { Ask } from './asks.ts';
import { handleKey, isBroadcast } from './chat-posts.ts';
import { courseWords } from './course-words.ts';
import type { Post } from './post.ts';
import type { AnswerIndex } from './telling-posts.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** No slow chat lasts longer; a tag that names a theme each day of a month is none (dossier 1). */
export const SLOW_LASTS = 10 * DAY;
/** Questions that follow each other sooner than this are asked on one day. */
const SAME_DAY = 4 * HOUR;
/** One a day, now and then two; an evening asks more. */
const MOST_A_DAY = 2;
/** From one day's question to the next: early on one day, late on the other. */
const NEXT_DAY = 30 * HOUR;

/** The questions of a chat that asks one a day, and who takes part in it. */
export interface SlowQuestions {
  /** The first asking of each, all by one account, oldest first. */
  readonly asks: readonly Ask[];
  /** People other than the asker who answered them: by number, or, where the asker said it is slow, in a reply too. */
  readonly people: number;
  /** Whether the asker or a known host said that the questions come one a day. */
  readonly isAnnounced: boolean;
}

/** What slow questions are found in. */
export interface SlowInput {
  /** Posts of the chat, oldest first. */
  readonly posts: readonly Post[];
  readonly asks: readonly Ask[];
  readonly answers: AnswerIndex;
  /** Known hosts, handles in lower case. */
  readonly hosts: ReadonlySet<string>;
  readonly now: number;
}

/**
 * The slow chat (one question a day, dossier 1) whose newest question is the newest: rising numbers asked by one account
 * on several days in a row, or one question of an account that said so; null when there is none. Whether it goes on and
 * whether anybody takes part is for the caller to judge.
 */
export function slowQuestions(input: SlowInput): SlowQuestions | null {
  const byAuthor = new Map<string, Ask[]>();
  for (const ask of input.asks) {
    if (!couldBeSlow(ask, input.now)) continue;
    byAuthor.set(ask.author, [...(byAuthor.get(ask.author) ?? []), ask]);
  }
  // Read at each new post of a busy evening: what people say of themselves is looked for once, not for each of them.
  const saying = input.posts.filter(
    (post) =>
      (byAuthor.has(handleKey(post.author)) || input.hosts.has(handleKey(post.author))) && courseWords(post).isSlow,
  );
  let found: Row | null = null;
  for (const asks of byAuthor.values()) {
    const row = daysInARow(firstAskings(asks));
    const isAnnounced = saysSlow(row.flat(), { ...input, posts: saying });
    if (row.length === 0 || (row.length < 2 && !isAnnounced)) continue;
    const one = { asks: row.flat(), isAnnounced };
    if (!found || leads(one, found)) found = one;
  }
  return found && { ...found, people: peopleAnswering(found.asks, found.isAnnounced, input) };
}

type Row = Pick<SlowQuestions, 'asks' | 'isAnnounced'>;

/** Which of two accounts asks the questions: who asked a number first, for people answer with questions too; else the newer. */
function leads(one: Row, other: Row): boolean {
  for (const ask of one.asks) {
    const same = other.asks.find((asked) => asked.key === ask.key);
    if (same && ask.isKnown !== same.isKnown) return ask.isKnown;
    if (same && Math.abs(same.post.at - ask.post.at) < NEXT_DAY) return ask.post.at < same.post.at;
  }
  return (one.asks.at(-1)?.post.at ?? 0) > (other.asks.at(-1)?.post.at ?? 0);
}

/** Whether a slow chat seen among the posts of a tag nobody knows is one to join: new today, and others answer. */
export function isSlowChat(slow: SlowQuestions, now: number): boolean {
  const newest = slow.asks.at(-1)?.post.at ?? 0;
  return slow.people >= 2 && now - newest <= DAY;
}

function couldBeSlow({ asked, post, isKnown, sign }: Ask, now: number): boolean {
  if (asked.number === null || asked.isReminder || post.at > now + 60_000 || now - post.at > SLOW_LASTS) return false;
  return isKnown || sign !== null || ((asked.isPlain || asked.isAsking) && !HOLDS_ANSWER.test(post.text));
}

/** A quiz offers answers to choose from, a campaign gives them: "A) ... B) ...", "A: no, you cannot". */
const HOLDS_ANSWER = /\s(?:A\d{0,2}[:.)]|\(a\)|Answer:)\s?\S/iu;

/**
 * The posts that asked each number first: hosts ask again in the evening, for those who missed it. Where the next
 * question follows the second asking at once, that one began the evening and the first was a teaser.
 */
function firstAskings(asks: readonly Ask[]): Ask[] {
  const askings: { first: Ask; last: Ask }[] = [];
  for (const ask of asks) {
    const before = askings.at(-1);
    if (before && before.last.key === ask.key && ask.post.at - before.first.post.at < NEXT_DAY) {
      before.last = ask;
      continue;
    }
    if (before && ask.post.at - before.last.post.at < SAME_DAY) before.first = laterOf(before);
    askings.push({ first: ask, last: ask });
  }
  return askings.map(({ first }) => first);
}

function laterOf({ first, last }: { first: Ask; last: Ask }): Ask {
  return last.post.at - first.post.at < SAME_DAY ? first : last;
}

/** The newest days in a row with a question or two each; the newest day alone where none goes before it. */
function daysInARow(asks: readonly Ask[]): Ask[][] {
  const days: Ask[][] = [];
  for (const ask of asks) {
    const day = days.at(-1);
    const last = day?.at(-1);
    if (day && last && ask.post.at - last.post.at < SAME_DAY) day.push(ask);
    else days.push([ask]);
  }
  const row: Ask[][] = [];
  for (const day of days.reverse()) {
    const next = row[0]?.[0];
    const last = day.at(-1);
    if (day.length > MOST_A_DAY || !last || (next && !isNextDay(last, next))) break;
    row.unshift(day);
  }
  return row;
}

function isNextDay(last: Ask, next: Ask): boolean {
  const distance = next.post.at - last.post.at;
  return Number(next.asked.number) === Number(last.asked.number) + 1 && distance >= SAME_DAY && distance <= NEXT_DAY;
}

/** Whether a host said, from the day before the first of these questions on, that they come one a day. */
export function saysSlow(asks: readonly Ask[], { posts, hosts, now }: Omit<SlowInput, 'asks' | 'answers'>): boolean {
  const first = asks[0];
  if (!first) return false;
  const speakers = new Set([...hosts, ...asks.filter((ask) => ask.isKnown).map((ask) => ask.author), first.author]);
  return posts.some(
    (post) =>
      post.at >= first.post.at - DAY &&
      post.at <= Math.min(first.post.at + 2 * HOUR, now) &&
      speakers.has(handleKey(post.author)) &&
      isBroadcast(post) &&
      courseWords(post).isSlow,
  );
}

function peopleAnswering(asks: readonly Ask[], countsReplies: boolean, { posts, answers, now }: SlowInput): number {
  const people = new Set<string>();
  for (const { asked, post, author } of asks) {
    const until = Math.min(post.at + NEXT_DAY, now);
    for (const answer of answers.get(String(Number(asked.number))) ?? []) {
      if (answer.at > post.at && answer.at <= until && answer.author !== author) people.add(answer.author);
    }
    if (!countsReplies) continue;
    for (const reply of posts) {
      if (reply.replyTo === post.id && handleKey(reply.author) !== author) people.add(handleKey(reply.author));
    }
  }
  return people.size;
}
