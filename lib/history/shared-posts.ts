import type { HistoryDb } from './history-db.ts';
import type { SessionRow, SharedPost } from './history-types.ts';
import { sessionsAround, sessionWindow } from './session-store.ts';

/** A repost by the person, as the page's own click or X's timeline tells it. */
export interface Repost {
  readonly postId: string;
  readonly author: string;
  readonly text: string;
  /** Tags of the post, or of what it answers. */
  readonly tags: readonly string[];
  /** When it was reposted, or the repost taken back; milliseconds since 1970. */
  readonly at: number;
  readonly isDone: boolean;
  /** The account that reposted; null when unknown. */
  readonly account: string | null;
}

/**
 * Notes with their sessions what the person reposted or took back. A repost counts for the session in whose time it was
 * made; outside of any it is none of the history's business. Doing so again changes nothing.
 */
export async function recordReposts(db: HistoryDb, reposts: readonly Repost[]): Promise<void> {
  await db.transaction('rw', db.sessions, async () => {
    for (const repost of reposts) {
      const session = await sessionOf(db, repost);
      const shared = session && withRepost(session.shared ?? [], repost);
      if (session && shared) await db.sessions.put({ ...session, shared });
    }
  });
}

async function sessionOf(db: HistoryDb, repost: Repost): Promise<SessionRow | undefined> {
  const near = await sessionsAround(db, repost.tags, repost.at);
  return near.find((session) => {
    const { from, to } = sessionWindow(session);
    const isOwn = repost.account === null || session.account?.toLowerCase() === repost.account.toLowerCase();
    return isOwn && repost.at >= from && repost.at <= to;
  });
}

/** The shared posts of a session after a repost; null when it changes nothing. */
function withRepost(shared: readonly SharedPost[], repost: Repost): SharedPost[] | null {
  const { postId, author, text, at, isDone } = repost;
  const known = shared.find((one) => one.postId === postId);
  if (known ? at <= known.changedAt || isDone === !known.isUndone : !isDone) return null;
  const now: SharedPost = {
    postId,
    author,
    text,
    at: known?.at ?? at,
    changedAt: at,
    ...(!isDone && { isUndone: true }),
  };
  return [...shared.filter((one) => one !== known), now];
}

/** Takes a shared post out of a session, as if it had been taken back on X. */
export async function takeOutShared(db: HistoryDb, sessionId: string, postId: string, now: number): Promise<void> {
  await db.sessions
    .where('id')
    .equals(sessionId)
    .modify((row: { shared?: readonly SharedPost[] }) => {
      row.shared = (row.shared ?? []).map((one) =>
        one.postId === postId ? { ...one, isUndone: true as const, changedAt: now } : one,
      );
    });
}
