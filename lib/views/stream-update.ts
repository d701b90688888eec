import type { StreamPost, StreamUpdate } from '../messaging/protocol.ts';

/** What a view has of a stream. */
export interface SentStream {
  readonly key: string | null;
  readonly posts: ReadonlyMap<string, StreamPost>;
}

/**
 * What to tell a view whose stream was `sent` (null: nothing yet) so that it has `posts`: all of them when the key
 * changed, else what is new, changed or gone. Posts are compared as objects: `streamPosts` keeps those that are the same.
 * @returns the update, null when there is nothing to tell, and what the view has afterwards.
 */
export function streamUpdate(
  sent: SentStream | null,
  key: string | null,
  posts: readonly StreamPost[],
): { update: StreamUpdate | null; sent: SentStream } {
  const now: SentStream = { key, posts: new Map(posts.map((post) => [post.id, post])) };
  if (!sent || sent.key !== key) return { update: { key, isWhole: true, posts, gone: [] }, sent: now };
  const changed = posts.filter((post) => sent.posts.get(post.id) !== post);
  const gone = [...sent.posts.keys()].filter((id) => !now.posts.has(id));
  if (changed.length === 0 && gone.length === 0) return { update: null, sent };
  return { update: { key, isWhole: false, posts: changed, gone }, sent: now };
}
