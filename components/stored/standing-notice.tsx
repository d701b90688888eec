import { useEffect, useState } from 'react';
import type { HistoryStanding } from '../../lib/history/history-db.ts';
import { stored } from '../../lib/locales/stored.ts';
import type { Unwatch } from '../notebook/notebook-data.ts';
import { Button } from '../ui/button.tsx';
import styles from './notices.module.css';

/** Tells whether a page may work with the history, now and when it changes. */
export type WatchStanding = (onStanding: (standing: HistoryStanding) => void) => Unwatch;

/** Whether this page may work with the history. */
export function useStanding(watch: WatchStanding | undefined): HistoryStanding {
  const [standing, setStanding] = useState<HistoryStanding>('usable');
  useEffect(() => watch?.(setStanding), [watch]);
  return standing;
}

/** Says what to do when this page's Chatside and the history are of different versions; nothing otherwise. */
export function StandingNotice({ standing }: { standing: HistoryStanding }) {
  if (standing === 'usable') return null;
  return (
    <div className={styles.notice} role="alert">
      <p>{stored[standing]}</p>
      {standing === 'outdated' && (
        <Button kind="primary" onClick={() => location.reload()}>
          {stored.reload}
        </Button>
      )}
    </div>
  );
}
