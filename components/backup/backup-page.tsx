import { useCallback } from 'react';
import type { BackupState } from '../../lib/history/backup/backup-source.ts';
import { backup } from '../../lib/locales/backup.ts';
import { useWatched } from '../notebook/use-watched.ts';
import type { BackupData } from './backup-data.ts';
import styles from './backup-page.module.css';
import { MakeBackup } from './make-backup.tsx';
import { RestoreBackup } from './restore-backup.tsx';

/** The page where backups are made and restored. */
export function BackupPage({ data, save }: { data: BackupData; save: (fileName: string, file: Blob) => void }) {
  const watch = useCallback(
    (onState: (state: BackupState) => void, onError: (error: unknown) => void) => data.watch(onState, onError),
    [data],
  );
  const known = useWatched(watch);
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1>{backup.title}</h1>
      <p className={styles.soft}>{backup.text}</p>
      {known.state === 'failed' && (
        <p className={styles.problem} role="alert">
          {backup.readFailed}
        </p>
      )}
      {known.state === 'ready' && (
        <>
          <MakeBackup data={data} state={known.rows} save={save} />
          <RestoreBackup data={data} isInterrupted={known.rows.isInterrupted} />
        </>
      )}
    </main>
  );
}
