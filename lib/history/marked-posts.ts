import type { HistoryDb } from './history-db.ts';
import { LIST_OF, type Mark, type MarkedList, type MarkedPost, type SessionRow } from './history-types.ts';
import { sessionsAround, sessionWindow } from './session-store.ts';

/** A repost, like or bookmark by the person, as the page's own click or X's timeline tells it. */
export interface Marking {
  readonly mark: Mark;
  readonly postId: string;
  readonly author: string;
  readonly text: string;
  /** Tags of the post, or of what it answers. */
  readonly tags: readonly string[];
  /** When it was made or taken back; milliseconds since 1970. */
  readonly at: number;
  readonly isDone: boolean;
  /** The account that did it; null when unknown. */
  readonly account: string | null;
}

/**
 * Notes with their sessions what the person marked or took back. A mark counts for the session in whose time it was
 * made; outside of any it is none of the history's business. Doing so again changes nothing.
 */
export async function recordMarkings(db: HistoryDb, markings: readonly Marking[]): Promise<void> {
  await db.transaction('rw', db.sessions, async () => {
    for (const marking of markings) {
      const session = await sessionOf(db, marking);
      const list = LIST_OF[marking.mark];
      const marked = session && withMarking(session[list] ?? [], marking);
      if (session && marked) await db.sessions.put({ ...session, [list]: marked });
    }
  });
}

async function sessionOf(db: HistoryDb, marking: Marking): Promise<SessionRow | undefined> {
  const near = await sessionsAround(db, marking.tags, marking.at);
  return near.find((session) => {
    const { from, to } = sessionWindow(session);
    const isOwn = marking.account === null || session.account?.toLowerCase() === marking.account.toLowerCase();
    return isOwn && marking.at >= from && marking.at <= to;
  });
}

/** A list of marked posts after another marking; null when it changes nothing. */
function withMarking(marked: readonly MarkedPost[], marking: Marking): MarkedPost[] | null {
  const { postId, author, text, at, isDone } = marking;
  const known = marked.find((one) => one.postId === postId);
  if (known ? at <= known.changedAt || isDone === !known.isUndone : !isDone) return null;
  const now: MarkedPost = {
    postId,
    author,
    text,
    at: known?.at ?? at,
    changedAt: at,
    ...(!isDone && { isUndone: true }),
  };
  return [...marked.filter((one) => one !== known), now];
}

/**
 * Takes a marked post out of a list of a session, as if the mark had been taken back on X. Only its id stays, so that
 * neither X nor an old backup brings it back.
 */
export async function takeOutMarked(
  db: HistoryDb,
  sessionId: string,
  list: MarkedList,
  postId: string,
  now: number,
): Promise<void> {
  await db.sessions
    .where('id')
    .equals(sessionId)
    .modify((row: { -readonly [List in MarkedList]?: readonly MarkedPost[] }) => {
      row[list] = (row[list] ?? []).map((one) =>
        one.postId === postId ? { ...one, author: '', text: '', isUndone: true as const, changedAt: now } : one,
      );
    });
}
