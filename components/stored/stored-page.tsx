import { useCallback, useEffect, useState } from 'react';
import type { StoredSize } from '../../lib/history/stored/stored-source.ts';
import { sizeText, stored, storedKinds } from '../../lib/locales/stored.ts';
import type { BackupData } from '../backup/backup-data.ts';
import { Button } from '../ui/button.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { KeepingChoices } from './keeping-choices.tsx';
import { SafeStorage } from './safe-storage.tsx';
import type { StorageRoom, StoredData } from './stored-data.ts';
import { StoredKindPart } from './stored-kind.tsx';
import styles from './stored-page.module.css';

/** The page that shows exactly what is stored and how large it is, and where the person decides about it. */
export function StoredPage(props: {
  data: StoredData;
  backup: BackupData | undefined;
  save: (fileName: string, file: Blob) => void;
}) {
  const { data } = props;
  const [room, setRoom] = useState<StorageRoom | null>(null);
  const lookAtRoom = useCallback(() => void data.room().then(setRoom, () => setRoom(null)), [data]);
  useEffect(lookAtRoom, [lookAtRoom]);
  const measure = useMeasure(data);
  const look = () => {
    measure.again();
    lookAtRoom();
  };
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1>{stored.title}</h1>
      <p className={styles.soft}>{stored.text}</p>
      {measure.hasFailed ? (
        <p className={styles.problem} role="alert">
          {stored.readFailed}
        </p>
      ) : (
        <Kinds {...props} sizes={measure.sizes} isDone={measure.isDone} again={look} />
      )}
      <KeepingChoices data={data} onChanged={look} />
      {room && <SafeStorage data={data} room={room} onChanged={lookAtRoom} />}
      <DeleteEverything data={data} backup={props.backup} save={props.save} />
    </main>
  );
}

function Kinds(props: {
  data: StoredData;
  sizes: readonly StoredSize[];
  isDone: boolean;
  again: () => void;
  save: (fileName: string, file: Blob) => void;
}) {
  const { data, sizes, isDone } = props;
  const [said, setSaid] = useState('');
  const download = async () => {
    try {
      const { fileName, file } = await data.download();
      props.save(fileName, file);
      setSaid(stored.saved(fileName));
    } catch {
      setSaid(stored.failed);
    }
  };
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const empty = sizes.filter(({ count }) => count === 0).map(({ kind }) => storedKinds[kind].name);
  return (
    <section aria-labelledby="stored-list" className={styles.first}>
      <h2 id="stored-list">{stored.listHeading}</h2>
      <div className={styles.kinds}>
        {sizes
          .filter(({ count }) => count > 0)
          .map((size) => (
            <StoredKindPart key={size.kind} data={data} size={size} onChanged={props.again} />
          ))}
      </div>
      {isDone && empty.length > 0 && <p className={styles.soft}>{stored.noneOf(empty)}</p>}
      <p role="status" className={styles.total}>
        {isDone ? stored.total(sizeText(total)) : stored.measuring}
      </p>
      <div className={styles.actions}>
        <Button icon="download" onClick={() => void download()}>
          {stored.download}
        </Button>
        <Button kind="quiet" onClick={props.again}>
          {stored.lookAgain}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}

/** Measures when the page opens and when asked again; a new measuring replaces each size as it comes. */
function useMeasure(data: StoredData) {
  const [round, setRound] = useState(0);
  const [sizes, setSizes] = useState<readonly StoredSize[]>([]);
  const [state, setState] = useState<'measuring' | 'done' | 'failed'>('measuring');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round measures again.
  useEffect(() => {
    const stop = new AbortController();
    setState('measuring');
    data
      .measure((size) => setSizes((known) => withSize(known, size)), stop.signal)
      .then(
        () => !stop.signal.aborted && setState('done'),
        () => !stop.signal.aborted && setState('failed'),
      );
    return () => stop.abort();
  }, [data, round]);
  return {
    sizes,
    isDone: state === 'done',
    hasFailed: state === 'failed',
    again: () => setRound((before) => before + 1),
  };
}

function withSize(sizes: readonly StoredSize[], size: StoredSize): readonly StoredSize[] {
  const isKnown = sizes.some(({ kind }) => kind === size.kind);
  return isKnown ? sizes.map((one) => (one.kind === size.kind ? size : one)) : [...sizes, size];
}
