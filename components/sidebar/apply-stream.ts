import type { StreamPost, StreamUpdate } from '../../lib/messaging/protocol.ts';

/** The stream as a view has it. */
export interface Stream {
  /** Names chat and session; null when there is no stream. */
  readonly key: string | null;
  /** Oldest first. */
  readonly posts: readonly StreamPost[];
}

/**
 * The stream after an update. Posts that did not change stay the same objects. A part of a stream that the view does
 * not have (it was connected anew in between) changes nothing: the whole follows.
 */
export function applyStream(stream: Stream | null, update: StreamUpdate): Stream | null {
  if (update.isWhole) return { key: update.key, posts: update.posts };
  if (!stream || stream.key !== update.key) return stream;
  const changed = new Map(update.posts.map((post) => [post.id, post]));
  const gone = new Set(update.gone);
  const kept = stream.posts.filter(({ id }) => !gone.has(id) && !changed.has(id));
  return { key: stream.key, posts: inOrder(kept, [...changed.values()].sort(byTime)) };
}

/** Merges two lists, both oldest first; new posts mostly belong to the end. */
function inOrder(kept: readonly StreamPost[], changed: readonly StreamPost[]): StreamPost[] {
  const [first] = changed;
  const last = kept.at(-1);
  if (!first) return [...kept];
  if (!last || byTime(last, first) < 0) return [...kept, ...changed];
  return [...kept, ...changed].sort(byTime);
}

function byTime(a: StreamPost, b: StreamPost): number {
  return a.at - b.at || a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
