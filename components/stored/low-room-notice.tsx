import { useEffect, useState } from 'react';
import { backup } from '../../lib/locales/backup.ts';
import { sizeText, stored } from '../../lib/locales/stored.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { buttonClass } from '../ui/button.tsx';
import styles from './notices.module.css';
import { lowRoom, type StoredData } from './stored-data.ts';

/** Looked at again this often while the notebook is open (ms). */
const LOOK_EVERY = 60_000;

/** Says what to do before the room for the history is used up; nothing otherwise. */
export function LowRoomNotice({ data }: { data: StoredData }) {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const look = () => {
      data.room().then(
        (room) => setLeft(lowRoom(room)),
        () => setLeft(null),
      );
    };
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [data]);
  if (left === null) return null;
  return (
    <aside className={styles.notice} aria-label={stored.lowName}>
      <p>{stored.low(sizeText(left))}</p>
      <a className={buttonClass()} href={routeHash({ page: 'backup' })}>
        {backup.makeHeading}
      </a>
      <a href={routeHash({ page: 'stored' })}>{stored.lowSee}</a>
    </aside>
  );
}
