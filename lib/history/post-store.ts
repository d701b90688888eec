import { mergePost } from '../chat/merge-posts.ts';
import type { Post } from '../chat/post.ts';
import type { HistoryDb, PostRow } from './history-db.ts';

/** Others' posts are kept this long after they were last seen (7 days). */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;
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

function asPost(row: PostRow): Post {
  const { seenAt: _, ...post } = row;
  return { ...post, editIds: row.editIds ?? [], isDeleted: row.isDeleted ?? false };
}

/** The stored posts made at or after an instant. */
export async function postsSince(db: HistoryDb, since: number): Promise<Post[]> {
  const rows = await db.posts.where('at').aboveOrEqual(since).toArray();
  return rows.map(asPost);
}

/**
 * Deletes posts of others that nobody has seen for seven days, and sooner those that their authors deleted; the
 * person's own live in the contributions.
 */
export async function forgetOldPosts(db: HistoryDb, now: number): Promise<number> {
  const isDue = ({ seenAt, at, isDeleted }: PostRow) =>
    seenAt < now - KEPT_FOR || (isDeleted === true && at < now - DELETED_KEPT_FOR);
  return db.posts.filter(isDue).delete();
}
