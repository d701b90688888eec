import { useState } from 'react';
import type { StoringChoices } from '../../lib/history/stored/stored-source.ts';
import { stored } from '../../lib/locales/stored.ts';
import { Switch } from '../ui/switch.tsx';
import type { StoredData } from './stored-data.ts';
import styles from './stored-page.module.css';

/** Whether what the person likes and bookmarks during a session is kept with it. */
export function MarkChoices(props: { data: StoredData; choices: StoringChoices; onChanged: () => void }) {
  const { data, choices } = props;
  const [hasFailed, setFailed] = useState(false);
  const change = async (wanted: Parameters<StoredData['setKeepsMarks']>[0]) => {
    setFailed(false);
    await data.setKeepsMarks(wanted).catch(() => setFailed(true));
    props.onChanged();
  };
  return (
    <section aria-labelledby="stored-marks" className={styles.part}>
      <h2 id="stored-marks">{stored.marksHeading}</h2>
      <p className={styles.soft}>{stored.marksText}</p>
      <Switch isOn={choices.keepsLikes} onChange={(keepsLikes) => void change({ keepsLikes })}>
        {stored.keepsLikes}
      </Switch>
      <p className={styles.soft}>{stored.keepsLikesNote}</p>
      <Switch isOn={choices.keepsBookmarks} onChange={(keepsBookmarks) => void change({ keepsBookmarks })}>
        {stored.keepsBookmarks}
      </Switch>
      <p className={styles.soft}>{stored.keepsBookmarksNote}</p>
      {hasFailed && <p role="alert">{stored.failed}</p>}
    </section>
  );
}
