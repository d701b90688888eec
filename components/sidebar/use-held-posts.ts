import { useEffect, useState } from 'react';
import type { StreamPost } from '../../lib/messaging/protocol.ts';

/** The posts to show, and those that wait. */
export interface HeldPosts {
  readonly shown: readonly StreamPost[];
  readonly waiting: readonly StreamPost[];
  /** Lets the waiting posts in. */
  readonly letIn: () => void;
}

/**
 * Holds a stream still: while `isHeld`, posts that were not there at its beginning wait; those shown go on changing in
 * place (a repost more, an edit), and deleted ones go.
 */
export function useHeldPosts(posts: readonly StreamPost[], isHeld: boolean): HeldPosts {
  const [admitted, setAdmitted] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!isHeld) setAdmitted(null);
    else setAdmitted((known) => known ?? idsOf(posts));
  }, [isHeld, posts]);
  if (!isHeld || admitted === null) return { shown: posts, waiting: [], letIn: () => undefined };
  return {
    shown: posts.filter(({ id }) => admitted.has(id)),
    waiting: posts.filter(({ id }) => !admitted.has(id)),
    letIn: () => setAdmitted(idsOf(posts)),
  };
}

function idsOf(posts: readonly StreamPost[]): ReadonlySet<string> {
  return new Set(posts.map(({ id }) => id));
}
