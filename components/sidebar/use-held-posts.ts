import { useMemo, useState } from 'react';
import type { StreamPost } from '../../lib/messaging/protocol.ts';

/** The posts to show, and how many wait. */
export interface HeldPosts {
  /** Oldest first. */
  readonly shown: readonly StreamPost[];
  readonly waiting: number;
  /** Ids of the posts that waited last, once they are let in. */
  readonly fresh: ReadonlySet<string>;
  /** Lets the waiting posts in. */
  readonly letIn: () => void;
}

/**
 * Holds a stream still. While `isHeld`, exactly the posts that were there at the beginning stay: new ones wait, and
 * one that the filter would no longer let through (somebody replied to it) stays where it is being read. Posts go on
 * changing in place, and deleted ones go.
 * @param posts the whole stream, oldest first.
 * @param scope names chat and filter; with another one the holding begins anew.
 * @param isLetThrough the filter; the same function as long as it lets the same posts through.
 */
export function useHeldPosts(
  posts: readonly StreamPost[],
  scope: string,
  isLetThrough: (post: StreamPost) => boolean,
  isHeld: boolean,
): HeldPosts {
  const [held, setHeld] = useState<Held | null>(null);
  const matching = useMemo(() => posts.filter(isLetThrough), [posts, isLetThrough]);
  const heldIds = isHeld && held?.scope === scope ? held.ids : null;
  const shown = useMemo(
    () => (heldIds ? posts.filter(({ id }) => heldIds.has(id)) : matching),
    [posts, matching, heldIds],
  );
  const ids = () => new Set(matching.map(({ id }) => id));
  // Set while rendering, so that no post that comes in between is shown for a moment.
  if (isHeld && held?.scope !== scope) setHeld({ scope, ids: ids(), fresh: NONE });
  if (!isHeld && held !== null) setHeld(null);
  if (!isHeld || held?.scope !== scope) return { shown, waiting: 0, fresh: NONE, letIn: () => undefined };
  const waiting = matching.filter(({ id }) => !held.ids.has(id));
  return {
    shown,
    waiting: waiting.length,
    fresh: held.fresh,
    letIn: () => setHeld({ scope, ids: ids(), fresh: new Set(waiting.map(({ id }) => id)) }),
  };
}

interface Held {
  readonly scope: string;
  readonly ids: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
