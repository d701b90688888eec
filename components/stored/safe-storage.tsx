import { useEffect, useState } from 'react';
import { sizeText, stored } from '../../lib/locales/stored.ts';
import { Button } from '../ui/button.tsx';
import type { StorageRoom, StoredData } from './stored-data.ts';
import styles from './stored-page.module.css';

/** Whether the browser may clear the storage by itself, and asking it not to; a no is remembered and not pressed. */
export function SafeStorage(props: { data: StoredData; room: StorageRoom; onChanged: () => void }) {
  const { data, room } = props;
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    data.choices().then(
      ({ isPersistenceRefused }) => setRefused(isPersistenceRefused),
      () => undefined,
    );
  }, [data]);
  const ask = async () => {
    const isPersisted = await data.askToPersist().catch(() => false);
    setRefused(!isPersisted);
    props.onChanged();
  };
  return (
    <section aria-labelledby="stored-safe" className={styles.part}>
      <h2 id="stored-safe">{stored.safeHeading}</h2>
      <p role="status">
        {room.isPersisted ? stored.persisted : isRefused ? stored.persistRefused : stored.notPersisted}
      </p>
      {!room.isPersisted && (
        <Button kind={isRefused ? 'quiet' : 'normal'} onClick={() => void ask()}>
          {isRefused ? stored.askAgain : stored.askToPersist}
        </Button>
      )}
      {room.usage !== null && room.quota !== null && (
        <p className={styles.soft}>{stored.room(sizeText(room.usage), sizeText(room.quota))}</p>
      )}
      <p className={styles.soft}>{stored.removing}</p>
    </section>
  );
}
