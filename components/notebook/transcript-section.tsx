import { useCallback, useState } from 'react';
import type { ExportFile } from '../../lib/cpd/export-session.ts';
import type { TranscriptFormat } from '../../lib/cpd/export-transcript.ts';
import type { SessionRow, StoredPosts } from '../../lib/history/history-types.ts';
import { notebook } from '../../lib/locales/notebook.ts';
import { Button } from '../ui/button.tsx';
import { shortDateText } from '../ui/clock-text.ts';
import { Switch } from '../ui/switch.tsx';
import { useNow } from '../ui/use-now.ts';
import type { NotebookData } from './notebook-data.ts';
import styles from './transcript-section.module.css';
import { useWatched } from './use-watched.ts';

/** Everybody's posts of a session: how long they are stored, keeping them, and saving them as one file. */
export function TranscriptSection(props: {
  data: NotebookData;
  session: SessionRow;
  save: (file: ExportFile) => void;
}) {
  const { data, session } = props;
  const watch = useCallback(
    (onState: (state: StoredPosts) => void, onError: (error: unknown) => void) =>
      data.watchStoredPosts(session.id, onState, onError),
    [data, session.id],
  );
  const stored = useWatched(watch);
  return (
    <section aria-labelledby="transcript-heading" className={styles.section}>
      <h2 id="transcript-heading" className={styles.heading}>
        {notebook.transcriptHeading}
      </h2>
      {stored.state === 'failed' && <p role="alert">{notebook.storedFailed}</p>}
      {stored.state === 'ready' && !stored.rows.until && <p className={styles.note}>{notebook.othersGone}</p>}
      {stored.state === 'ready' && stored.rows.until && <Stored {...props} stored={stored.rows} />}
    </section>
  );
}

function Stored(props: {
  data: NotebookData;
  session: SessionRow;
  save: (file: ExportFile) => void;
  stored: StoredPosts;
}) {
  const { data, session, stored } = props;
  const now = useNow(60_000);
  const [isWithoutNames, setWithoutNames] = useState(false);
  const [said, setSaid] = useState('');
  const save = async (format: TranscriptFormat) => {
    try {
      const file = await data.exportTranscript(session.id, format, { isWithoutNames });
      props.save(file);
      setSaid(notebook.saved(file.fileName));
    } catch {
      setSaid(notebook.exportFailed);
    }
  };
  const keep = async (isKept: boolean) => {
    try {
      await data.keepPosts(session.id, isKept);
      setSaid('');
    } catch {
      setSaid(notebook.keepPostsFailed);
    }
  };
  const isKept = session.keepsPosts ?? false;
  return (
    <>
      <p>{notebook.transcriptText}</p>
      <div className={styles.choice}>
        <Switch isOn={isWithoutNames} onChange={setWithoutNames}>
          {notebook.leaveOutNames}
        </Switch>
        <p className={styles.note}>{notebook.leaveOutNamesNote}</p>
      </div>
      <div className={styles.actions}>
        <Button icon="download" onClick={() => void save('html')}>
          {notebook.saveTranscriptHtml}
        </Button>
        <Button icon="download" onClick={() => void save('markdown')}>
          {notebook.saveTranscriptMarkdown}
        </Button>
      </div>
      <div className={styles.choice}>
        <Switch isOn={isKept} onChange={(isOn) => void keep(isOn)}>
          {notebook.keepPosts}
        </Switch>
        <p className={styles.note} role="status">
          {retention(stored, isKept, now)}
        </p>
      </div>
      <p className={styles.note} role="status">
        {said}
      </p>
    </>
  );
}

/** What happens to the stored posts, in words. */
function retention({ count, until }: StoredPosts, isKept: boolean, now: number): string {
  if (isKept || !until) return notebook.othersKept(count);
  if (until.last <= now) return notebook.othersDue(count);
  const [first, last] = [Math.max(until.first, now), until.last].map(shortDateText);
  if (first === undefined || last === undefined || first === last) return notebook.othersUntil(count, last ?? '');
  return notebook.othersBetween(count, first, last);
}
