import * as v from 'valibot';
import type { HistoryDb } from './history-db.ts';

/**
 * X shows a post again and again, and its archive brings it back after years: one that the person deleted here must not
 * come back from there. Only the ids are remembered, the latest of them.
 */
const MOST_REMEMBERED = 50_000;

const schema = v.fallback(v.array(v.object({ postId: v.string(), at: v.number() })), []);

/** Ids of X's posts that the person deleted from the history. */
export async function forgottenPosts(db: HistoryDb): Promise<ReadonlySet<string>> {
  const kept = await db.kept.get('forgotten');
  return new Set(v.parse(schema, kept?.value).map((one) => one.postId));
}

/** Remembers that posts were deleted on purpose. Call it in the transaction of the deletion. */
export async function rememberForgotten(db: HistoryDb, postIds: readonly string[], now: number): Promise<void> {
  const kept = await db.kept.get('forgotten');
  const known = v.parse(schema, kept?.value);
  const value = [...known, ...postIds.map((postId) => ({ postId, at: now }))].slice(-MOST_REMEMBERED);
  await db.kept.put({ key: 'forgotten', value });
}
