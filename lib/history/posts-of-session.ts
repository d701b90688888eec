import type { Post } from '../chat/post.ts';
import { sessionPosts } from '../cpd/session-posts.ts';
import { askingIds } from '../cpd/transcript-order.ts';
import type { HistoryDb } from './history-db.ts';
import type { SessionRow } from './history-types.ts';
import { sessionWindow } from './session-store.ts';

/** A post that is stored, and when it was last seen. */
export interface StoredPost {
  readonly post: Post;
  /** Milliseconds since 1970. */
  readonly seenAt: number;
}

/** The posts of a session that are stored: everybody's, with the questions and the reposts, in no order. */
export async function postsOfSession(db: HistoryDb, session: SessionRow): Promise<StoredPost[]> {
  const { from, to } = sessionWindow(session);
  const rows = await db.posts.where('at').between(from, to, true, true).toArray();
  const stored = rows.map(({ seenAt, ...post }) => ({ seenAt, post: complete(post) }));
  const ofChat = sessionPosts(
    stored.map(({ post }) => post),
    session.tags,
  );
  const ids = new Set([...ofChat.map((post) => post.id), ...session.questions.flatMap(askingIds)]);
  return stored.filter(({ post }) => ids.has(post.id) || (post.repostOf !== null && ids.has(post.repostOf)));
}

/** Rows stored by an earlier version lack the fields about edits and deletions. */
function complete(row: Omit<Post, 'editIds' | 'isDeleted'> & Partial<Post>): Post {
  return { ...row, editIds: row.editIds ?? [], isDeleted: row.isDeleted ?? false };
}
