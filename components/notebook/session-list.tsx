import { memo, useCallback, useEffect, useState } from 'react';
import type { SessionRow, SessionSummary, SessionYear } from '../../lib/history/history-types.ts';
import { notebook } from '../../lib/locales/notebook.ts';
import { ClockTime } from '../ui/clock-time.tsx';
import type { NotebookData } from './notebook-data.ts';
import { routeHash } from './notebook-route.ts';
import { timeSpent } from './session-facts.ts';
import styles from './session-list.module.css';
import { useLater } from './use-later.ts';
import { useWatched } from './use-watched.ts';

/** Counting takes longer than all else on the first screen, and comes after it (milliseconds), as do the sessions below it. */
const REST_AFTER = 150;
const ON_FIRST_SCREEN = 40;
/** Years are open from the newest on till so many sessions are shown. */
const OPEN_AT_FIRST = 40;

/** All sessions by year, newest first, and the way to all posts. Only years that are open are read. */
export const SessionList = memo(function SessionList(props: {
  data: NotebookData;
  /** Newest first. */
  years: readonly SessionYear[];
  /** The session shown. */
  shown: SessionSummary | null;
  /** All posts are shown. */
  isAllPosts: boolean;
}) {
  const { data, years, shown } = props;
  const shownYear = shown && new Date(shown.session.startsAt).getFullYear();
  return (
    <nav className={styles.nav} aria-label={notebook.navigation}>
      <a
        className={styles.all}
        href={routeHash({ page: 'posts' })}
        aria-current={props.isAllPosts ? 'page' : undefined}
      >
        {notebook.allPosts}
      </a>
      <h2 className={styles.title}>{notebook.sessions}</h2>
      {years.length === 1 && years[0] ? (
        <Sessions data={data} year={years[0].year} shownId={shown?.session.id ?? null} />
      ) : (
        years.map(({ year, sessions }, place) => (
          <Year
            key={year}
            data={data}
            year={year}
            sessions={sessions}
            isOpenAtFirst={opensAtFirst(years, place)}
            shownId={shownYear === year ? (shown?.session.id ?? null) : null}
          />
        ))
      )}
    </nav>
  );
});

function opensAtFirst(years: readonly SessionYear[], place: number): boolean {
  const newer = years.slice(0, place).reduce((sum, { sessions }) => sum + sessions, 0);
  return place === 0 || newer + (years[place]?.sessions ?? 0) <= OPEN_AT_FIRST;
}

interface YearProps {
  data: NotebookData;
  year: number;
  sessions: number;
  isOpenAtFirst: boolean;
  /** Id of the session shown, if it is of this year. */
  shownId: string | null;
}

function Year({ data, year, sessions, isOpenAtFirst, shownId }: YearProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  useEffect(() => {
    if (shownId !== null) setOpen(true);
  }, [shownId]);
  return (
    <details className={styles.year} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {year} <span className={styles.soft}>{notebook.inYear(sessions)}</span>
      </summary>
      {isOpen && <Sessions data={data} year={year} shownId={shownId} />}
    </details>
  );
}

function Sessions({ data, year, shownId }: Pick<YearProps, 'data' | 'year' | 'shownId'>) {
  const watch = useCallback(
    (onRows: (rows: readonly SessionRow[]) => void, onError: (error: unknown) => void) =>
      data.watchSessions(year, onRows, onError),
    [data, year],
  );
  const watched = useWatched(watch);
  const isLater = useLater(REST_AFTER);
  const counts = usePostCounts(data, year, isLater);
  if (watched.state === 'failed') return <p role="alert">{notebook.readFailedText}</p>;
  return (
    <ul>
      {watched.state === 'ready' &&
        (isLater ? watched.rows : watched.rows.slice(0, ON_FIRST_SCREEN)).map((session) => (
          <li key={session.id}>
            <a
              className={styles.link}
              href={routeHash({ page: 'session', sessionId: session.id })}
              aria-current={shownId === session.id ? 'page' : undefined}
            >
              <span className={styles.top}>
                <span className={styles.tag}>
                  <bdi>{session.tags.map((tag) => `#${tag}`).join(' ')}</bdi>
                </span>
                <span className={styles.soft}>
                  <ClockTime at={session.startsAt} as="short-date" />
                </span>
              </span>
              <span className={styles.soft}>
                {timeSpent(session)}
                {counts && ` · ${notebook.posts(counts.get(session.id) ?? 0)}`}
              </span>
            </a>
          </li>
        ))}
    </ul>
  );
}

/** How many posts the sessions of a year have; null till it is known. */
function usePostCounts(data: NotebookData, year: number, isLater: boolean): ReadonlyMap<string, number> | null {
  const [counts, setCounts] = useState<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    // The list does without them.
    if (isLater) return data.watchPostCounts(year, setCounts, () => setCounts(null));
    return undefined;
  }, [data, year, isLater]);
  return counts;
}
