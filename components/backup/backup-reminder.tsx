import { useCallback } from 'react';
import { isBackupDue } from '../../lib/history/backup/backup-reminder.ts';
import type { BackupState } from '../../lib/history/backup/backup-source.ts';
import { backup } from '../../lib/locales/backup.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { useWatched } from '../notebook/use-watched.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { shortDateText } from '../ui/clock-text.ts';
import type { BackupData } from './backup-data.ts';
import styles from './backup-page.module.css';

/** A quiet line when the last backup is old and much has been added; nothing otherwise. */
export function BackupReminder({ data, clock }: { data: BackupData; clock: () => number }) {
  const watch = useCallback(
    (onState: (state: BackupState) => void, onError: (error: unknown) => void) => data.watch(onState, onError),
    [data],
  );
  const known = useWatched(watch);
  if (known.state !== 'ready' || !isBackupDue(known.rows, clock())) return null;
  const { added, madeAt } = known.rows;
  return (
    <aside className={styles.reminder} aria-label={backup.name}>
      <span>{backup.due(added, madeAt === null ? null : shortDateText(madeAt))}</span>
      <a className={buttonClass()} href={routeHash({ page: 'backup' })}>
        {backup.makeHeading}
      </a>
      <Button kind="quiet" onClick={() => void data.dismissReminder()}>
        {backup.later}
      </Button>
    </aside>
  );
}
