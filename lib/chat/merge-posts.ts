import type { Eye, Post } from './post.ts';

/**
 * Merges two sightings of one post into what is known of it. The result does not depend on the order of sightings or
 * on how often each was seen (commutative, associative, idempotent), because it is a least upper bound field by field:
 *
 * - what belongs to the text (tags, mentions, links, time) comes from one sighting: a whole text beats a cut one, the
 *   wire beats the page, then the longer text wins. `eyes` keeps `wire` only while the text shown is the wire's, so
 *   that this rank can be read from any merged post;
 * - the reply fields come from a sighting that knows the conversation (only the wire does; the page guesses them from
 *   what stands above), else they complete each other;
 * - elsewhere null yields.
 */
export function mergePost(a: Post, b: Post): Post {
  if (a.id !== b.id) throw new RangeError(`Two posts cannot be merged: ${a.id} and ${b.id} differ.`);
  const best = betterText(a, b);
  const reply = betterReply(a, b);
  return {
    id: a.id,
    author: best.author,
    authorName: later(a.authorName, b.authorName),
    text: best.text,
    at: best.at,
    hashtags: best.hashtags,
    mentions: best.mentions,
    links: best.links,
    replyTo: reply.replyTo,
    replyToAuthor: reply.replyToAuthor,
    conversationId: reply.conversationId,
    quoteOf: later(a.quoteOf, b.quoteOf),
    repostOf: later(a.repostOf, b.repostOf),
    repostedBy: later(a.repostedBy, b.repostedBy),
    hasMedia: a.hasMedia || b.hasMedia,
    altTexts: richer(a.altTexts, b.altTexts),
    ...((a.poll ?? b.poll) && { poll: richer(a.poll ?? [], b.poll ?? []) }),
    isTruncated: best.isTruncated,
    lang: later(a.lang, b.lang),
    editIds: richer(a.editIds, b.editIds),
    isDeleted: a.isDeleted || b.isDeleted,
    eyes: mergedEyes(a, b, best),
  };
}

const merged = new WeakSet<object>();

/**
 * Merges any number of sightings; the posts come back once each, oldest first, equal times by id. A list that comes from
 * here is given back as it is: with thousands of posts it is asked for at each new one.
 */
export function mergePosts(sightings: Iterable<Post>): readonly Post[] {
  if (merged.has(sightings)) return sightings as readonly Post[];
  const byId = new Map<string, Post>();
  for (const sighting of sightings) {
    const known = byId.get(sighting.id);
    byId.set(sighting.id, known ? mergePost(known, sighting) : sighting);
  }
  const posts = [...byId.values()].sort(byTime);
  merged.add(posts);
  return posts;
}

/** A list from {@link mergePosts} with a post that it has not, if that one comes last; else null. */
export function withLast(posts: readonly Post[], post: Post): readonly Post[] | null {
  const last = posts.at(-1);
  if (!merged.has(posts) || (last && byTime(last, post) >= 0)) return null;
  const longer = [...posts, post];
  merged.add(longer);
  return longer;
}

/** Order of posting: by time, then by id (X's ids grow with time). */
export function byTime(a: Post, b: Post): number {
  return a.at - b.at || a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function textRank(post: Post): number {
  return (post.isTruncated ? 0 : 2) + (post.eyes.includes('wire') ? 1 : 0);
}

function betterText(a: Post, b: Post): Post {
  const byRank = textRank(a) - textRank(b) || a.text.length - b.text.length;
  if (byRank !== 0) return byRank > 0 ? a : b;
  return textBundle(a) >= textBundle(b) ? a : b;
}

function textBundle(post: Post): string {
  return JSON.stringify([post.text, post.at, post.author, post.hashtags, post.mentions, post.links]);
}

function mergedEyes(a: Post, b: Post, best: Post): Eye[] {
  const eyes: Eye[] = [];
  if (a.eyes.includes('page') || b.eyes.includes('page')) eyes.push('page');
  if (best.eyes.includes('wire')) eyes.push('wire');
  return eyes;
}

type ReplyFields = Pick<Post, 'replyTo' | 'replyToAuthor' | 'conversationId'>;

function betterReply(a: Post, b: Post): ReplyFields {
  if ((a.conversationId === null) !== (b.conversationId === null)) return a.conversationId === null ? b : a;
  return {
    replyTo: later(a.replyTo, b.replyTo),
    replyToAuthor: later(a.replyToAuthor, b.replyToAuthor),
    conversationId: later(a.conversationId, b.conversationId),
  };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a >= b ? a : b;
}

function richer(a: readonly string[], b: readonly string[]): readonly string[] {
  const size = (list: readonly string[]) => list.join('').length;
  const difference = a.length - b.length || size(a) - size(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
