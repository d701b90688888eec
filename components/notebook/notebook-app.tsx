import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { CATALOGUE } from '../../lib/chat/catalogue.ts';
import type { ExportFile } from '../../lib/cpd/export-session.ts';
import { NEWEST_SESSION, type SessionSummary, type SessionYear } from '../../lib/history/history-types.ts';
import { importing } from '../../lib/locales/import.ts';
import { notebook } from '../../lib/locales/notebook.ts';
import { stored as words } from '../../lib/locales/stored.ts';
import type { BackupData } from '../backup/backup-data.ts';
import { BackupPage } from '../backup/backup-page.tsx';
import { BackupReminder } from '../backup/backup-reminder.tsx';
import type { CalendarData } from '../calendar/calendar-data.ts';
import { CalendarPage } from '../calendar/calendar-page.tsx';
import { printPage } from '../records/record-files.ts';
import type { RecordsData } from '../records/records-data.ts';
import { RecordsPlace } from '../records/records-place.tsx';
import type { SettingsData } from '../settings/settings-data.ts';
import { SettingsPage } from '../settings/settings-page.tsx';
import { WelcomePage } from '../settings/welcome-page.tsx';
import { DataPlaces } from '../stored/data-places.tsx';
import { DeletedPage } from '../stored/deleted-page.tsx';
import { LowRoomNotice } from '../stored/low-room-notice.tsx';
import { StandingNotice, useStanding, type WatchStanding } from '../stored/standing-notice.tsx';
import type { StoredData } from '../stored/stored-data.ts';
import { StoredPage } from '../stored/stored-page.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { useWidth } from '../ui/use-width.ts';
import type { ImportData } from './import-data.ts';
import { ImportPage } from './import-page.tsx';
import { Masthead } from './masthead.tsx';
import styles from './notebook-app.module.css';
import type { NotebookData } from './notebook-data.ts';
import { isDataPage, isRecordPage, type NotebookRoute, routeHash, useRoute } from './notebook-route.ts';
import { PostsPage } from './posts-page.tsx';
import { saveBlob, saveFile } from './save-file.ts';
import { SessionList } from './session-list.tsx';
import { SessionPage } from './session-page.tsx';
import { useLater } from './use-later.ts';
import { useWatched } from './use-watched.ts';

/** To find out whether a backup is due takes long in a large history (milliseconds). */
const REMIND_AFTER = 400;

/**
 * The notebook: the person's sessions and posts, and the calendar of their chats.
 * @param save gives a file to the browser's downloads; a parameter for tests.
 */
export function NotebookApp(props: {
  data: NotebookData;
  calendar: CalendarData;
  backup?: BackupData;
  /** Without it there are no CPD records. */
  records?: RecordsData;
  /** Without it there is no way to import. */
  imports?: ImportData;
  /** Without it there is no page of what is stored. */
  stored?: StoredData;
  /** Without it there are no pages of settings and welcome. */
  settings?: SettingsData;
  /** Tells whether this page may work with the history. */
  watchStanding?: WatchStanding;
  save?: (file: ExportFile) => void;
  clock?: () => number;
}) {
  const { data, imports, stored, save = saveFile, clock = Date.now } = props;
  const route = useRoute();
  const standing = useStanding(props.watchStanding);
  const isLater = useLater(REMIND_AFTER);
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
      {isLater && props.backup && route.page !== 'backup' && <BackupReminder data={props.backup} clock={clock} />}
      {isDataPage(route) && <DataPlaces route={route} canImport={imports !== undefined} />}
      {isRecordPage(route) && props.records ? (
        <RecordsPlace data={props.records} route={route} files={RECORD_FILES} zone={zoneHere()} clock={clock} />
      ) : route.page === 'stored' && stored ? (
        <StoredPage data={stored} backup={props.backup} save={saveBlob} />
      ) : route.page === 'backup' && props.backup ? (
        <BackupPage data={props.backup} save={saveBlob} />
      ) : route.page === 'import' && imports ? (
        <ImportPage data={imports} />
      ) : route.page === 'settings' && props.settings ? (
        <SettingsPage data={props.settings} />
      ) : route.page === 'welcome' && props.settings ? (
        <WelcomePage data={props.settings} />
      ) : route.page === 'calendar' ? (
        <CalendarPage
          data={props.calendar}
          catalogue={CATALOGUE}
          route={route}
          save={save}
          zone={zoneHere()}
          clock={clock}
        />
      ) : (
        <Sessions
          data={data}
          route={route}
          save={save}
          canImport={imports !== undefined}
          stored={stored}
          records={props.records}
        />
      )}
    </>
  );
}

const RECORD_FILES = { save: saveBlob, print: printPage };

/** The zone of this computer, which may change while the page is open. */
function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

interface SessionsProps {
  data: NotebookData;
  route: NotebookRoute;
  save: (file: ExportFile) => void;
  canImport: boolean;
  stored: StoredData | undefined;
  records: RecordsData | undefined;
}

function Sessions(props: SessionsProps) {
  const { data, route } = props;
  const watchYears = useCallback(
    (onRows: (rows: readonly SessionYear[]) => void, onError: (error: unknown) => void) =>
      data.watchYears(onRows, onError),
    [data],
  );
  const id = route.page === 'session' ? route.sessionId : route.page === 'home' ? NEWEST_SESSION : null;
  const watchShown = useCallback(
    (onRow: (row: SessionSummary | null) => void, onError: (error: unknown) => void) => {
      if (id !== null) return data.watchSession(id, onRow, onError);
      onRow(null);
      return () => {};
    },
    [data, id],
  );
  const years = useWatched(watchYears);
  const shown = useWatched(watchShown);
  if (years.state === 'failed' || shown.state === 'failed') return <ReadFailed />;
  if (years.state === 'loading') return <Alone text={notebook.loading} />;
  return <Columns {...props} years={years.rows} shown={shown.state === 'ready' ? shown.rows : 'loading'} />;
}

/** Up to this width (px) the list and a session each have the page to themselves. */
const NARROW = 820;

interface ColumnsProps extends SessionsProps {
  years: readonly SessionYear[];
  /** The session shown; null on other pages, and where it is gone. */
  shown: SessionSummary | null | 'loading';
}

function Columns(props: ColumnsProps) {
  const { data, years, route } = props;
  const [hasFailed, setFailed] = useState(false);
  const content = useRef<HTMLElement>(null);
  const isNarrow = useWidth() <= NARROW;
  const shown = props.shown === 'loading' ? null : props.shown;
  const isPosts = route.page === 'posts' || route.page === 'search';
  // To narrow the posts down is no move to another page.
  const place = isPosts ? '#/posts' : routeHash(route);
  useFocusOnChange(content, place, route.page !== 'search');
  const onDeletePost = useCallback(
    (id: string) => {
      setFailed(false);
      return data.deleteContribution(id).catch(() => setFailed(true));
    },
    [data],
  );
  if (years.length === 0 && !isPosts) {
    return <Alone title={notebook.emptyTitle} text={notebook.emptyText} canImport={props.canImport} />;
  }
  const list = <SessionList data={data} years={years} shown={shown} isAllPosts={route.page === 'posts'} />;
  if (isNarrow && route.page === 'home') {
    return (
      <main id="content" ref={content} tabIndex={-1} className={styles.listPane}>
        <h1 className="visually-hidden">{notebook.sessions}</h1>
        {list}
      </main>
    );
  }
  return (
    <div className={styles.columns}>
      {!isNarrow && <div className={styles.listPane}>{list}</div>}
      <main id="content" ref={content} tabIndex={-1} className={styles.content}>
        <a className={styles.back} href={routeHash({ page: 'home' })}>
          {notebook.backToSessions}
        </a>
        {hasFailed && (
          <p className={styles.problem} role="alert">
            {notebook.deleteFailed}
          </p>
        )}
        {isPosts && (
          <PostsPage
            data={data}
            text={route.page === 'search' ? route.text : ''}
            filters={route.filters}
            onDelete={onDeletePost}
          />
        )}
        {shown && (
          <SessionPage
            key={shown.session.id}
            data={data}
            stored={props.stored}
            records={props.records}
            summary={shown}
            save={props.save}
            onDeletePost={(id) => void onDeletePost(id)}
          />
        )}
        {route.page === 'session' && props.shown === null && (
          <>
            <h1 className={styles.heading}>{notebook.goneTitle}</h1>
            <p className={styles.text}>{notebook.goneText}</p>
          </>
        )}
      </main>
    </div>
  );
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
