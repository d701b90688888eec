import { useCallback, useEffect, useState } from 'react';
import type { ContributionRow } from '../../lib/history/history-types.ts';
import { notebook } from '../../lib/locales/en/notebook.ts';
import { ContributionCard } from './contribution-card.tsx';
import styles from './notebook-app.module.css';
import type { NotebookData } from './notebook-data.ts';
import { useWatched, type Watched } from './use-watched.ts';

/** `onDelete` settles when the post is deleted, or it was said that it could not be. */
type ListProps = { data: NotebookData; onDelete: (id: string) => Promise<void> };
/** While typing, a search waits for this long without a key (milliseconds). */
const SEARCH_AFTER = 150;

/** Every post kept, newest first. */
export function AllPosts({ data, onDelete }: ListProps) {
  const watch = useCallback(
    (onRows: (rows: readonly ContributionRow[]) => void, onError: (error: unknown) => void) =>
      data.watchContributions(null, onRows, onError),
    [data],
  );
  const watched = useWatched(watch);
  return (
    <>
      <h1 className={styles.heading}>{notebook.allPosts}</h1>
      <p className={styles.text}>{notebook.allPostsText}</p>
      {watched.state === 'failed' && <p role="alert">{notebook.readFailedText}</p>}
      {watched.state === 'ready' && watched.rows.length === 0 && <p>{notebook.noPosts}</p>}
      {watched.state === 'ready' && <Posts rows={watched.rows} onDelete={onDelete} />}
    </>
  );
}

/** The posts that hold the words searched for. */
export function SearchResults({ data, text, onDelete }: ListProps & { text: string }) {
  const [found, setFound] = useState<Watched<readonly ContributionRow[]>>({ state: 'loading' });
  const find = useCallback(
    (isWanted: () => boolean) =>
      data.search(text).then(
        (rows) => isWanted() && setFound({ state: 'ready', rows }),
        () => isWanted() && setFound({ state: 'failed' }),
      ),
    [data, text],
  );
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => void find(() => isWanted), SEARCH_AFTER);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [find]);
  const count = found.state === 'ready' ? found.rows.length : 0;
  return (
    <>
      <h1 className={styles.heading}>{notebook.resultsFor(text)}</h1>
      <p className={styles.text} role="status">
        {found.state === 'loading' && notebook.searching}
        {found.state === 'failed' && notebook.searchFailed}
        {found.state === 'ready' && (count === 0 ? notebook.noResults(text) : notebook.resultCount(count))}
      </p>
      {found.state === 'ready' && (
        <Posts rows={found.rows} words={text} onDelete={(id) => onDelete(id).then(() => void find(() => true))} />
      )}
    </>
  );
}

function Posts(props: { rows: readonly ContributionRow[]; words?: string; onDelete: (id: string) => Promise<void> }) {
  return (
    <div className={styles.list}>
      {props.rows.map((row) => (
        <ContributionCard
          key={row.id}
          row={row}
          showsDate
          words={props.words ?? ''}
          onDelete={(id) => void props.onDelete(id)}
        />
      ))}
    </div>
  );
}
