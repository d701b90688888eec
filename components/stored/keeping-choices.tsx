import { useCallback, useEffect, useState } from 'react';
import type { StoringChoices } from '../../lib/history/stored/stored-source.ts';
import { stored } from '../../lib/locales/stored.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ExcludedChats } from './excluded-chats.tsx';
import { MarkChoices } from './mark-choices.tsx';
import type { StoredData } from './stored-data.ts';
import styles from './stored-page.module.css';

const DAYS = [1, 7, 30] as const;

/** How long others' posts are kept, whether likes and bookmarks are, and of which chats nothing is. */
export function KeepingChoices({ data, onChanged }: { data: StoredData; onChanged: () => void }) {
  const [choices, setChoices] = useState<StoringChoices | null>(null);
  const look = useCallback(() => {
    data.choices().then(setChoices, () => setChoices(null));
  }, [data]);
  useEffect(() => {
    look();
    return data.watchSettings(look);
  }, [data, look]);
  if (!choices) return null;
  const changed = () => {
    look();
    onChanged();
  };
  return (
    <>
      <OthersPosts data={data} days={choices.othersDays} onChanged={changed} />
      <MarkChoices data={data} choices={choices} onChanged={changed} />
      <ExcludedChats data={data} excluded={choices.excluded} onChanged={changed} />
    </>
  );
}

function OthersPosts(props: { data: StoredData; days: StoringChoices['othersDays']; onChanged: () => void }) {
  const { data, days } = props;
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const run = async (work: () => Promise<string>) => {
    try {
      setSaid(await work());
    } catch {
      setSaid(stored.failed);
    }
    props.onChanged();
  };
  return (
    <section aria-labelledby="stored-keeping" className={styles.part}>
      <h2 id="stored-keeping">{stored.keepingHeading}</h2>
      <fieldset className={styles.days} aria-describedby="others-days">
        <legend>{stored.othersLabel}</legend>
        {DAYS.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name="others-days"
              checked={choice === days}
              onChange={() => void run(async () => stored.othersChanged(await data.setOthersDays(choice)))}
            />
            {stored.othersDays[choice]}
          </label>
        ))}
      </fieldset>
      <p id="others-days" className={styles.soft}>
        {stored.othersText}
      </p>
      <Button icon="trash" onClick={() => setAsking(true)}>
        {stored.deleteOthers}
      </Button>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {isAsking && (
        <ConfirmDialog
          title={stored.deleteOthersTitle}
          text={stored.deleteOthersText}
          action={stored.deleteOthers}
          cancel={stored.keepThem}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void run(async () => stored.othersDeleted(await data.deleteOthersPosts()));
          }}
        />
      )}
    </section>
  );
}
