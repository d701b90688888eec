import { contributionKeys } from './backup/merge-contributions.ts';
import { forgottenEntry } from './backup/merge-forgotten.ts';
import { sessionIds } from './backup/merge-sessions.ts';
import { rememberForgotten, sessionKey } from './forgotten-posts.ts';
import type { HistoryDb } from './history-db.ts';
import type { ContributionRow } from './history-types.ts';

/** Deletes a post from the history, for good: neither X nor a file brings it back. @param now milliseconds since 1970. */
export async function deleteContribution(db: HistoryDb, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.contributions, db.kept, async () => {
    const row = await db.contributions.get(id);
    if (row) await rememberForgotten(db, namesOf(row), now);
    await db.contributions.delete(id);
  });
}

/** Deletes a session and its posts from the history, for good. @param now milliseconds since 1970. */
export async function deleteSession(db: HistoryDb, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.sessions, db.contributions, db.kept, async () => {
    const rows = await db.contributions.where('sessionId').equals(id).toArray();
    const session = await db.sessions.get(id);
    const ids = session ? sessionIds(session) : [id];
    await rememberForgotten(db, [...rows.flatMap(namesOf), ...ids.map(sessionKey)], now);
    await db.contributions.bulkDelete(rows.map((row) => row.id));
    await db.sessions.delete(id);
  });
}

/** All that a deleted post must not come back under. */
function namesOf(row: ContributionRow): string[] {
  return contributionKeys(row).map(forgottenEntry);
}
