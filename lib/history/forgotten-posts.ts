import * as v from 'valibot';
import type { HistoryDb } from './history-db.ts';

/** X shows a post again and again; one the person deleted here must not come back from there (30 days). */
const REMEMBERED_FOR = 30 * 24 * 60 * 60 * 1000;

const schema = v.fallback(v.array(v.object({ postId: v.string(), at: v.number() })), []);

/** Ids of X's posts that the person deleted from the history. */
export async function forgottenPosts(db: HistoryDb): Promise<ReadonlySet<string>> {
  const kept = await db.kept.get('forgotten');
  return new Set(v.parse(schema, kept?.value).map((one) => one.postId));
}

/** Remembers that posts were deleted on purpose. Call it in the transaction of the deletion. */
export async function rememberForgotten(db: HistoryDb, postIds: readonly string[], now: number): Promise<void> {
  const kept = await db.kept.get('forgotten');
  const fresh = v.parse(schema, kept?.value).filter((one) => one.at > now - REMEMBERED_FOR);
  const value = [...fresh, ...postIds.map((postId) => ({ postId, at: now }))];
  await db.kept.put({ key: 'forgotten', value });
}
