import { useCallback, useEffect, useRef } from 'react';
import type { CatalogueChat } from '../../lib/chat/chat-types.ts';
import { nextSessions, type OwnChat } from '../../lib/chat/own-chat.ts';
import type { ExportFile } from '../../lib/cpd/export-session.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { type CalendarRoute, routeHash } from '../notebook/notebook-route.ts';
import { useWatched } from '../notebook/use-watched.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/use-now.ts';
import type { CalendarData } from './calendar-data.ts';
import styles from './calendar-page.module.css';
import { ChatCard } from './chat-card.tsx';
import { ChatFormPage } from './chat-form-page.tsx';
import { NextDates } from './next-dates.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { type CalendarDeeds, useCalendar } from './use-calendar.ts';

export interface CalendarPageProps {
  readonly data: CalendarData;
  readonly catalogue: readonly CatalogueChat[];
  readonly route: CalendarRoute;
  /** Gives a file to the browser's downloads. */
  readonly save: (file: ExportFile) => void;
  /** The viewer's zone, an IANA name. */
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** The calendar: next dates, the person's chats, suggestions, and the form for one chat. */
export function CalendarPage(props: CalendarPageProps) {
  const { data, route } = props;
  const content = useRef<HTMLElement>(null);
  const watch = useCallback(
    (onRows: (rows: readonly OwnChat[]) => void, onError: (error: unknown) => void) => data.watchChats(onRows, onError),
    [data],
  );
  const chats = useWatched(watch);
  const deeds = useCalendar(data, props.save, props.clock);
  useFocusOnMove(content, routeHash(route));
  return (
    <main id="content" ref={content} tabIndex={-1} className={styles.page}>
      {chats.state === 'loading' && <p role="status">{calendar.loading}</p>}
      {chats.state === 'failed' && (
        <>
          <h1 className={styles.title}>{calendar.title}</h1>
          <p className={styles.problem} role="alert">
            {calendar.readFailed}
          </p>
        </>
      )}
      {chats.state === 'ready' &&
        (route.form === null ? (
          <Overview {...props} chats={chats.rows} deeds={deeds} />
        ) : (
          <ChatFormPage {...props} key={routeHash(route)} form={route.form} chats={chats.rows} />
        ))}
    </main>
  );
}

/** After a move to the form or back the reading begins at the content; not at the start. */
function useFocusOnMove(content: { readonly current: HTMLElement | null }, place: string): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current !== place) {
      content.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    last.current = place;
  }, [content, place]);
}

function Overview(props: CalendarPageProps & { chats: readonly OwnChat[]; deeds: CalendarDeeds }) {
  const { chats, deeds, zone } = props;
  const now = useNow(20_000, props.clock);
  const sessions = nextSessions(chats, now, 4);
  const isAnyConfirmed = chats.some((chat) => chat.isConfirmed);
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{calendar.title}</h1>
          <p className={styles.soft}>{calendar.intro}</p>
        </div>
        <a
          className={buttonClass('primary')}
          href={routeHash({ page: 'calendar', form: { kind: 'new', entry: null } })}
        >
          <Icon name="plus" size={16} />
          {calendar.addChat}
        </a>
      </header>
      <SaidLine deeds={deeds} />
      {chats.length === 0 ? (
        <section className={styles.empty} aria-labelledby="empty-title">
          <h2 id="empty-title" className={styles.heading}>
            {calendar.emptyTitle}
          </h2>
          <p className={styles.soft}>{calendar.emptyText}</p>
          <a
            className={buttonClass('normal', styles.first)}
            href={routeHash({ page: 'calendar', form: { kind: 'new', entry: 'WePh' } })}
          >
            <Icon name="plus" size={16} />
            {calendar.addFirst}
          </a>
        </section>
      ) : (
        <>
          <section aria-labelledby="dates-title">
            <h2 id="dates-title" className={styles.heading}>
              {calendar.nextDates}
            </h2>
            {isAnyConfirmed && deeds.mayNotify === false && <LeaveNote chats={chats} deeds={deeds} />}
            {sessions.length === 0 ? (
              <p className={styles.soft}>{calendar.noDates}</p>
            ) : (
              <NextDates sessions={sessions} now={now} zone={zone} deeds={deeds} />
            )}
          </section>
          <section aria-labelledby="chats-title">
            <h2 id="chats-title" className={styles.heading}>
              {calendar.yourChats}
            </h2>
            <ul className={styles.cards}>
              {chats.map((chat) => (
                <ChatCard key={chat.id} chat={chat} catalogue={props.catalogue} now={now} deeds={deeds} />
              ))}
            </ul>
          </section>
        </>
      )}
      <SuggestionList catalogue={props.catalogue} chats={chats} />
    </>
  );
}

/** Why the browser will ask; or, where reminders are on without leave (it was withdrawn), that they cannot appear. */
function LeaveNote({ chats, deeds }: { chats: readonly OwnChat[]; deeds: CalendarDeeds }) {
  if (chats.every((chat) => chat.remindBefore === null)) return <p className={styles.note}>{calendar.notifyReason}</p>;
  return (
    <div className={styles.warning}>
      <p>{calendar.cannotNotify}</p>
      <Button onClick={() => deeds.allow()}>{calendar.allow}</Button>
    </div>
  );
}

/** What came of the last deed. The way back takes the focus, for the button that was pressed is gone. */
function SaidLine({ deeds }: { deeds: CalendarDeeds }) {
  const { said } = deeds;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said?.removed) undo.current?.focus();
  }, [said]);
  return (
    <>
      <div role="status" className={styles.said}>
        {said && !said.isProblem && <span>{said.text}</span>}
        {said?.removed && (
          <Button ref={undo} kind="quiet" onClick={() => deeds.undo()}>
            {calendar.undo}
          </Button>
        )}
      </div>
      {said?.isProblem && (
        <p className={styles.problem} role="alert">
          {said.text}
        </p>
      )}
    </>
  );
}
