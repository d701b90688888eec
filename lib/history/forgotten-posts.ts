import * as v from 'valibot';
import { type Forgotten, forgottenEntry, forgottenKey } from './backup/merge-forgotten.ts';
import type { HistoryDb } from './history-db.ts';

const schema = v.fallback(v.array(v.object({ postId: v.string(), at: v.number() })), []);

/** Ids of what the person deleted from the history. */
export async function forgottenPosts(db: HistoryDb): Promise<ReadonlySet<string>> {
  const kept = await db.kept.get('forgotten');
  return new Set(v.parse(schema, kept?.value).map((one) => one.postId));
}

/** The entry that says that a session was deleted. */
export function sessionKey(id: string): string {
  return `session:${id}`;
}

/** The entry that says that a CPD record was deleted. */
export function recordKey(id: string): string {
  return `record:${id}`;
}

/** The entry that says that a chat was taken out of the calendar. */
export function ownChatKey(id: string): string {
  return `chat:${id}`;
}

/**
 * Remembers for good that posts were deleted on purpose: X shows a post again and again, and a backup may be years old;
 * neither may bring it back. Call it in the transaction of the deletion.
 * @param postIds X's ids, the row's own id of a post that has none, {@link sessionKey} of a session,
 *   {@link recordKey} of a record or {@link ownChatKey} of a chat.
 */
export async function rememberForgotten(db: HistoryDb, postIds: readonly string[], now: number): Promise<void> {
  const kept = await db.kept.get('forgotten');
  const known = v.parse(schema, kept?.value).filter((one) => !postIds.includes(one.postId));
  const value = [...known, ...postIds.map((postId) => ({ postId, at: now }))];
  await db.kept.put({ key: 'forgotten', value });
}

/** All that the person deleted, by name, and when. */
export async function loadForgotten(db: HistoryDb): Promise<Forgotten> {
  const kept = await db.kept.get('forgotten');
  return new Map(v.parse(schema, kept?.value).map(({ postId, at }) => [forgottenKey(postId), at]));
}

/** Stores all that the person deleted. */
export async function saveForgotten(db: HistoryDb, forgotten: Forgotten): Promise<void> {
  const value = [...forgotten].map(([key, at]) => ({ postId: forgottenEntry(key), at }));
  await db.kept.put({ key: 'forgotten', value });
}
