import { mergePost } from '../chat/merge-posts.ts';
import type { Post } from '../chat/post.ts';
import type { HistoryDb, PostRow } from './history-db.ts';
import { postsOfSession } from './posts-of-session.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Others' posts are kept this long after they were last seen, unless the person chose otherwise (7 days). */
const KEPT_FOR = 7 * DAY;
/** Posts that their authors deleted are kept only while they can explain a session that is on (36 hours). */
const DELETED_KEPT_FOR = 36 * 60 * 60 * 1000;

/**
 * Merges sightings into the stored posts.
 * @returns the posts that are new or changed, merged.
 */
export async function recordPosts(db: HistoryDb, sightings: readonly Post[], now: number): Promise<Post[]> {
  if (sightings.length === 0) return [];
  return db.transaction('rw', db.posts, async () => {
    const stored = await db.posts.bulkGet([...new Set(sightings.map((post) => post.id))]);
    const byId = new Map<string, Post>();
    for (const row of stored) if (row) byId.set(row.id, asPost(row));
    const changed = new Map<string, PostRow>();
    for (const sighting of sightings) {
      const known = byId.get(sighting.id);
      const merged = known ? mergePost(known, sighting) : sighting;
      if (known && JSON.stringify(known) === JSON.stringify(merged)) continue;
      byId.set(merged.id, merged);
      changed.set(merged.id, { ...merged, seenAt: now });
    }
    await db.posts.bulkPut([...changed.values()]);
    return [...changed.values()].map(asPost);
  });
}

/** A stored post as one that was seen. */
export function asPost(row: PostRow): Post {
  const { seenAt: _, ...post } = row;
  return { ...post, editIds: row.editIds ?? [], isDeleted: row.isDeleted ?? false };
}

/** The stored posts made at or after an instant. */
export async function postsSince(db: HistoryDb, since: number): Promise<Post[]> {
  const rows = await db.posts.where('at').aboveOrEqual(since).toArray();
  return rows.map(asPost);
}

/**
 * Deletes posts of others that nobody has seen for some days, unless the person keeps those of their session, and
 * sooner those that their authors deleted; the person's own live in the contributions.
 * @param keptFor how long they are kept after they were last seen, milliseconds.
 * @returns how many were deleted.
 */
export async function forgetOldPosts(db: HistoryDb, now: number, keptFor = KEPT_FOR): Promise<number> {
  return db.transaction('rw', db.posts, db.sessions, async () => {
    const old = db.posts
      .where('at')
      .below(now - Math.min(DELETED_KEPT_FOR, keptFor))
      .filter((row) => dueAt(row, keptFor) < now);
    if ((await old.count()) === 0) return 0;
    const sessions = await db.sessions.filter((session) => session.keepsPosts === true).toArray();
    const kept = new Set<string>();
    for (const session of sessions) {
      for (const { post } of await postsOfSession(db, session)) if (!post.isDeleted) kept.add(post.id);
    }
    return old.filter((row) => !kept.has(row.id)).delete();
  });
}

/** When a post that was last seen at `seenAt` may be deleted. Milliseconds since 1970. */
export function keptUntil(seenAt: number, keptFor = KEPT_FOR): number {
  return seenAt + keptFor;
}

/** When a stored post may be deleted: sooner where its author deleted it. Milliseconds since 1970. */
export function dueAt({ at, seenAt, isDeleted }: PostRow, keptFor: number): number {
  const due = keptUntil(seenAt, keptFor);
  return isDeleted === true ? Math.min(due, at + DELETED_KEPT_FOR) : due;
}

/** How long others' posts are kept, in milliseconds. @param days as the person chose. */
export function daysKept(days: number): number {
  return days * DAY;
}
