import type { HistoryDb } from '../history-db.ts';
import type { BackupLine } from './backup-lines.ts';
import type { Restoring } from './restore-backup.ts';

/**
 * A restore is written down before anything is merged: until it is whole the history is as before, and afterwards it is
 * completed whatever happens, if need be after a crash and without the file.
 */
const PREFIX = 'restoring:';

/** That the whole backup is written down, and how many parts of it there are. */
interface Mark {
  readonly total: number;
}

/** Writes a sound backup down in parts. @param batches in the order in which they are to be merged. */
export async function writeDown(db: HistoryDb, batches: AsyncIterable<readonly BackupLine[]>): Promise<void> {
  await forgetUnfinished(db);
  let total = 0;
  for await (const part of batches) {
    await db.kept.put({ key: `${PREFIX}${String(total).padStart(6, '0')}`, value: part });
    total += 1;
  }
  await db.kept.put({ key: 'restore', value: { total } satisfies Mark });
}

/** Whether a restore was written down and is not yet merged to its end. */
export async function isRestoring(db: HistoryDb): Promise<boolean> {
  return (await db.kept.get('restore')) !== undefined;
}

/**
 * Merges what was written down, each part in transactions of its own; a part merged twice changes nothing. Without a
 * whole backup written down it only clears away what a crash left.
 * @param onProgress the share that is done, 0 to 1.
 */
export async function goOnRestoring(
  db: HistoryDb,
  restoring: Restoring,
  onProgress: (share: number) => void,
): Promise<void> {
  const mark = (await db.kept.get('restore'))?.value as Mark | undefined;
  if (!mark) return forgetUnfinished(db);
  for (;;) {
    const next = await parts(db).first();
    if (!next) break;
    await restoring.apply(next.value as readonly BackupLine[]);
    await db.kept.delete(next.key);
    onProgress(1 - (await parts(db).count()) / Math.max(1, mark.total));
  }
  await db.kept.delete('restore');
}

async function forgetUnfinished(db: HistoryDb): Promise<void> {
  await db.transaction('rw', db.kept, async () => {
    await db.kept.delete('restore');
    await parts(db).delete();
  });
}

function parts(db: HistoryDb) {
  return db.kept.where('key').startsWith(PREFIX);
}
