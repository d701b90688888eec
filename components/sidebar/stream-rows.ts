import type { Question } from '../../lib/chat/chat-types.ts';
import type { StreamPost } from '../../lib/messaging/protocol.ts';

/** Which posts of the stream are shown. */
export type StreamFilter = 'all' | 'hosts' | 'unanswered' | 'follow-ups';

/** The filters in the order in which they are offered. */
export const STREAM_FILTERS: readonly StreamFilter[] = ['all', 'hosts', 'unanswered', 'follow-ups'];

/** A post as a row of the stream. */
export interface StreamRow {
  readonly post: StreamPost;
  /** The group that begins with this row; null within a group. */
  readonly group: StreamGroup | null;
}

/** Posts about one question. */
export interface StreamGroup {
  /** Null for the posts before the first question. */
  readonly question: Question | null;
  readonly count: number;
}

/** Whether a filter lets a post through. @param followUps handles in lower case. */
export function isLetThrough(post: StreamPost, filter: StreamFilter, followUps: ReadonlySet<string>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'hosts':
      return post.isHost;
    case 'unanswered':
      return isUnanswered(post);
    case 'follow-ups':
      return followUps.has(post.author.toLowerCase());
  }
}

/**
 * A participant's post that nobody has replied to, said to all: a newcomer's first post left alone is the thing to
 * prevent (dossier tweet-chat-practice 7.1). The end of a talk between two is none.
 */
function isUnanswered(post: StreamPost): boolean {
  return !post.isHost && !post.isOwn && !post.isAnswered && post.asks === null && post.replyTo === null;
}

/** How many posts each filter lets through. */
export function filterCounts(
  posts: readonly StreamPost[],
  followUps: ReadonlySet<string>,
): Readonly<Record<StreamFilter, number>> {
  const counts = { all: 0, hosts: 0, unanswered: 0, 'follow-ups': 0 };
  for (const post of posts) {
    for (const filter of STREAM_FILTERS) if (isLetThrough(post, filter, followUps)) counts[filter] += 1;
  }
  return counts;
}

/**
 * The rows of the stream, newest first as on X itself: the newest question's group, in it the newest post. A post
 * belongs to the question it asks or answers, else to the one that was current when it was made.
 * @param posts oldest first.
 * @param questions in the order they were asked.
 */
export function streamRows(posts: readonly StreamPost[], questions: readonly Question[]): StreamRow[] {
  const places = new Map(questions.map((question, index) => [question.key, index]));
  const groups = new Map<number, StreamPost[]>();
  for (const post of posts) {
    const place = placeOf(post, places, questions);
    const group = groups.get(place);
    if (group) group.push(post);
    else groups.set(place, [post]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => b - a)
    .flatMap(([place, group]) =>
      group.toReversed().map((post, index) => ({
        post,
        group: index === 0 ? { question: questions[place] ?? null, count: group.length } : null,
      })),
    );
}

function placeOf(post: StreamPost, places: ReadonlyMap<string, number>, questions: readonly Question[]): number {
  for (const key of [post.asks, ...post.questionKeys]) {
    const place = key === null ? undefined : places.get(key);
    if (place !== undefined) return place;
  }
  return questions.findLastIndex((question) => question.at <= post.at);
}

/** The text of a post without the chat's tags at its end, which every post of the chat has. */
export function textToRead(text: string, tags: readonly string[]): string {
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  let rest = text.trimEnd();
  for (;;) {
    const [found, tag] = /\s*[#＃]([\p{L}\p{N}_]+)$/u.exec(rest) ?? [];
    if (found === undefined || !known.has((tag ?? '').toLowerCase()) || rest.length === found.length) return rest;
    rest = rest.slice(0, -found.length).trimEnd();
  }
}
