import * as v from 'valibot';
import type { HistoryDb } from '../history-db.ts';

const marksSchema = v.object({
  /** Names this history in its backups; made once, tells nothing of the person or the browser. */
  historyId: v.fallback(v.string(), ''),
  /** When the last backup was made, and how many contributions there were; milliseconds since 1970. */
  madeAt: v.fallback(v.nullable(v.number()), null),
  contributions: v.fallback(v.number(), 0),
  /** When the reminder was last put away. */
  dismissedAt: v.fallback(v.nullable(v.number()), null),
});

/** What is remembered about backups of this history. */
export type BackupMarks = v.InferOutput<typeof marksSchema>;

/** The marks; those of a history never backed up when there are none. */
export async function loadMarks(db: HistoryDb): Promise<BackupMarks> {
  const kept = await db.kept.get('backup');
  return v.parse(marksSchema, typeof kept?.value === 'object' && kept.value !== null ? kept.value : {});
}

/** Changes some of the marks and returns them. */
export async function changeMarks(db: HistoryDb, change: Partial<BackupMarks>): Promise<BackupMarks> {
  return db.transaction('rw', db.kept, async () => {
    const value = { ...(await loadMarks(db)), ...change };
    await db.kept.put({ key: 'backup', value });
    return value;
  });
}
