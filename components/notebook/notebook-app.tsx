import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { CATALOGUE } from '../../lib/chat/catalogue.ts';
import type { ExportFile } from '../../lib/cpd/export-session.ts';
import type { SessionSummary } from '../../lib/history/history-types.ts';
import { importing } from '../../lib/locales/en/import.ts';
import { notebook } from '../../lib/locales/en/notebook.ts';
import { stored as words } from '../../lib/locales/en/stored.ts';
import type { BackupData } from '../backup/backup-data.ts';
import { BackupPage } from '../backup/backup-page.tsx';
import { BackupReminder } from '../backup/backup-reminder.tsx';
import type { CalendarData } from '../calendar/calendar-data.ts';
import { CalendarPage } from '../calendar/calendar-page.tsx';
import { DataPlaces } from '../stored/data-places.tsx';
import { DeletedPage } from '../stored/deleted-page.tsx';
import { LowRoomNotice } from '../stored/low-room-notice.tsx';
import { StandingNotice, useStanding, type WatchStanding } from '../stored/standing-notice.tsx';
import type { StoredData } from '../stored/stored-data.ts';
import { StoredPage } from '../stored/stored-page.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import type { ImportData } from './import-data.ts';
import { ImportPage } from './import-page.tsx';
import { Masthead } from './masthead.tsx';
import styles from './notebook-app.module.css';
import type { NotebookData } from './notebook-data.ts';
import { isDataPage, type NotebookRoute, routeHash, useRoute } from './notebook-route.ts';
import { AllPosts, SearchResults } from './post-lists.tsx';
import { saveBlob, saveFile } from './save-file.ts';
import { SessionList } from './session-list.tsx';
import { SessionPage } from './session-page.tsx';
import { useWatched } from './use-watched.ts';

/**
 * The notebook: the person's sessions and posts, and the calendar of their chats.
 * @param save gives a file to the browser's downloads; a parameter for tests.
 */
export function NotebookApp(props: {
  data: NotebookData;
  calendar: CalendarData;
  backup?: BackupData;
  /** Without it there is no way to import. */
  imports?: ImportData;
  /** Without it there is no page of what is stored. */
  stored?: StoredData;
  /** Tells whether this page may work with the history. */
  watchStanding?: WatchStanding;
  save?: (file: ExportFile) => void;
  clock?: () => number;
}) {
  const { data, imports, stored, save = saveFile, clock = Date.now } = props;
  const route = useRoute();
  const standing = useStanding(props.watchStanding);
  if (route.page === 'deleted') return <DeletedPage />;
  if (standing === 'newer') return <Alone title={words.newerTitle} text={words.newer} />;
  return (
    <>
      <button type="button" className={styles.skip} onClick={skipToContent}>
        {notebook.skip}
      </button>
      <Masthead route={route} />
      <StandingNotice standing={standing} />
      {stored && <LowRoomNotice data={stored} />}
      {props.backup && route.page !== 'backup' && <BackupReminder data={props.backup} clock={clock} />}
      {isDataPage(route) && <DataPlaces route={route} canImport={imports !== undefined} />}
      {route.page === 'stored' && stored ? (
        <StoredPage data={stored} backup={props.backup} save={saveBlob} />
      ) : route.page === 'backup' && props.backup ? (
        <BackupPage data={props.backup} save={saveBlob} />
      ) : route.page === 'import' && imports ? (
        <ImportPage data={imports} />
      ) : route.page === 'calendar' ? (
        <CalendarPage
          data={props.calendar}
          catalogue={CATALOGUE}
          route={route}
          save={save}
          zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
          clock={clock}
        />
      ) : (
        <Sessions data={data} route={route} save={save} canImport={imports !== undefined} stored={stored} />
      )}
    </>
  );
}

interface SessionsProps {
  data: NotebookData;
  route: NotebookRoute;
  save: (file: ExportFile) => void;
  canImport: boolean;
  stored: StoredData | undefined;
}

function Sessions(props: SessionsProps) {
  const { data } = props;
  const watch = useCallback(
    (onRows: (rows: readonly SessionSummary[]) => void, onError: (error: unknown) => void) =>
      data.watchSessions(onRows, onError),
    [data],
  );
  const sessions = useWatched(watch);
  return (
    <>
      {sessions.state === 'loading' && <Alone text={notebook.loading} />}
      {sessions.state === 'failed' && <ReadFailed />}
      {sessions.state === 'ready' && <Columns {...props} sessions={sessions.rows} />}
    </>
  );
}

function Columns(props: SessionsProps & { sessions: readonly SessionSummary[] }) {
  const { data, sessions, route } = props;
  const [hasFailed, setFailed] = useState(false);
  const content = useRef<HTMLElement>(null);
  const shown = shownSession(sessions, route);
  const place = routeHash(route.page === 'search' ? { page: 'search', text: '' } : route);
  useFocusOnChange(content, place, route.page !== 'search');
  const onDeletePost = (id: string) => {
    setFailed(false);
    return data.deleteContribution(id).catch(() => setFailed(true));
  };
  if (sessions.length === 0 && route.page !== 'posts' && route.page !== 'search') {
    return <Alone title={notebook.emptyTitle} text={notebook.emptyText} canImport={props.canImport} />;
  }
  return (
    <div className={styles.columns} data-page={route.page}>
      <div className={styles.listPane}>
        <SessionList sessions={sessions} shownId={shown?.session.id ?? null} route={route} />
      </div>
      <main id="content" ref={content} tabIndex={-1} className={styles.content}>
        <a className={styles.back} href={routeHash({ page: 'home' })}>
          {notebook.backToSessions}
        </a>
        {hasFailed && (
          <p className={styles.problem} role="alert">
            {notebook.deleteFailed}
          </p>
        )}
        {route.page === 'posts' && <AllPosts data={data} onDelete={onDeletePost} />}
        {route.page === 'search' && <SearchResults data={data} text={route.text} onDelete={onDeletePost} />}
        {shown && (
          <SessionPage
            key={shown.session.id}
            data={data}
            stored={props.stored}
            summary={shown}
            save={props.save}
            onDeletePost={(id) => void onDeletePost(id)}
          />
        )}
        {route.page === 'session' && !shown && (
          <>
            <h1 className={styles.heading}>{notebook.goneTitle}</h1>
            <p className={styles.text}>{notebook.goneText}</p>
          </>
        )}
      </main>
    </div>
  );
}

function shownSession(sessions: readonly SessionSummary[], route: NotebookRoute): SessionSummary | null {
  if (route.page === 'home') return sessions[0] ?? null;
  if (route.page !== 'session') return null;
  return sessions.find(({ session }) => session.id === route.sessionId) ?? null;
}

/** After a move to another page the reading begins at its content; not while typing a search, nor at the start. */
function useFocusOnChange(content: RefObject<HTMLElement | null>, place: string, mayFocus: boolean): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current !== place && mayFocus) {
      content.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    last.current = place;
  }, [content, place, mayFocus]);
}

/** A link to a fragment would change the route, which lives there. */
function skipToContent(): void {
  document.getElementById('content')?.focus();
}

function Alone({ title, text, canImport = false }: { title?: string; text: string; canImport?: boolean }) {
  return (
    <main id="content" tabIndex={-1} className={styles.alone}>
      <div>
        <Mark size={56} />
        {title && <h1 className={styles.heading}>{title}</h1>}
        <p className={styles.text} role="status">
          {text}
        </p>
        {canImport && <a href={routeHash({ page: 'import' })}>{importing.fromEmpty}</a>}
      </div>
    </main>
  );
}

function ReadFailed() {
  return (
    <main id="content" tabIndex={-1} className={styles.alone}>
      <div role="alert">
        <Mark size={56} />
        <h1 className={styles.heading}>{notebook.readFailedTitle}</h1>
        <p className={styles.text}>{notebook.readFailedText}</p>
        <Button kind="primary" onClick={() => location.reload()}>
          {notebook.reload}
        </Button>
      </div>
    </main>
  );
}
