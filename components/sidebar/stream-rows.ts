import type { Question } from '../../lib/chat/chat-types.ts';
import type { StreamPost } from '../../lib/messaging/protocol.ts';

/** Which posts of the stream are shown. */
export type StreamFilter = 'all' | 'hosts' | 'unanswered' | 'follow-ups';

/** The filters in the order in which they are offered. */
export const STREAM_FILTERS: readonly StreamFilter[] = ['all', 'hosts', 'unanswered', 'follow-ups'];

/** Posts about one question. */
export interface StreamGroup {
  /** Null for the posts before the first question. */
  readonly question: Question | null;
  /** How many posts of the group are shown. */
  readonly count: number;
}

/** A post as a row of the stream. */
export interface StreamRow {
  readonly post: StreamPost;
  readonly group: StreamGroup;
  /** Whether the group begins with this row. */
  readonly isFirst: boolean;
  /** The post it replies to or quotes, where the stream has it. */
  readonly parent: StreamPost | null;
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
 * A participant's post to everybody that nobody has replied to: a newcomer's first post left alone is the thing to
 * prevent (dossier tweet-chat-practice 7.1). The last word of a talk between two is none.
 */
function isUnanswered(post: StreamPost): boolean {
  return !post.isHost && !post.isOwn && !post.isAnswered && post.asks === null && post.replyToAuthor === null;
}

/** How many posts each filter lets through. @param followUps handles in lower case. */
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
 * The rows of the stream: the newest question's group first, in it the newest post first. So the newest stands at the
 * top, right below the current question, as in X's own "Latest" beside it. A post belongs to the question that it asks
 * or answers, else to that of the post it replies to, else to the one that was current when it was made.
 * @param shown the posts to make rows of, oldest first.
 * @param all the whole stream, oldest first: also a post that is not shown lends its place to its replies.
 * @param questions in the order they were asked.
 */
export function streamRows(
  shown: readonly StreamPost[],
  all: readonly StreamPost[],
  questions: readonly Question[],
): StreamRow[] {
  const postsById = new Map(all.map((post) => [post.id, post]));
  const places = placesOf(all, questions);
  const groups = new Map<number, StreamPost[]>();
  for (const post of shown) {
    const place = places.get(post.id) ?? -1;
    const group = groups.get(place);
    if (group) group.push(post);
    else groups.set(place, [post]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => b - a)
    .flatMap(([place, posts]) => {
      const group: StreamGroup = { question: questions[place] ?? null, count: posts.length };
      return posts.toReversed().map((post, index) => ({
        post,
        group,
        isFirst: index === 0,
        parent: postsById.get(post.replyTo ?? post.quoteOf ?? '') ?? null,
      }));
    });
}

/** The place of each post's question among the questions; -1 before the first. */
function placesOf(posts: readonly StreamPost[], questions: readonly Question[]): ReadonlyMap<string, number> {
  const placeOfKey = new Map(questions.map((question, index) => [question.key, index]));
  const places = new Map<string, number>();
  for (const post of posts) {
    const named = [post.asks, ...post.questionKeys].map((key) => (key === null ? undefined : placeOfKey.get(key)));
    const place = named.find((one) => one !== undefined) ?? places.get(post.replyTo ?? '');
    places.set(post.id, place ?? questions.findLastIndex((question) => question.at <= post.at));
  }
  return places;
}

/** The text of a post without the chat's hashtags at its end, which every post of the chat has. */
export function textToRead(text: string, tags: readonly string[]): string {
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  let rest = text.trimEnd();
  for (;;) {
    const [found, tag] = /(?:^|\s+)[#＃]([\p{L}\p{M}\p{N}_]+)$/u.exec(rest) ?? [];
    if (found === undefined || !known.has((tag ?? '').toLowerCase())) return rest;
    // A post of nothing but tags keeps them.
    if (found.length === rest.length) return text.trim();
    rest = rest.slice(0, -found.length).trimEnd();
  }
}
