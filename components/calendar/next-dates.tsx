import { chatAddress } from '../../lib/chat/chat-address.ts';
import { byNearness, type Nearness } from '../../lib/chat/date-groups.ts';
import type { Occurrence } from '../../lib/chat/own-chat.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { formatTag } from '../../lib/locales/language.ts';
import { hoursElsewhere, hoursInWords } from '../../lib/locales/schedule-words.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { XLink } from '../ui/x-link.tsx';
import styles from './next-dates.module.css';
import type { CalendarDeeds } from './use-calendar.ts';

const HEADINGS: Readonly<Record<Nearness, string>> = {
  tonight: calendar.tonight,
  today: calendar.today,
  thisWeek: calendar.thisWeek,
  nextWeek: calendar.nextWeek,
  later: calendar.later,
};
/** A reminder switched on from the list comes so many minutes before. */
const USUAL = 10;

/** The next sessions of the person's chats, by how near they are. */
export function NextDates(props: { sessions: readonly Occurrence[]; now: number; zone: string; deeds: CalendarDeeds }) {
  const nearest = new Map<string, Occurrence>();
  for (const session of props.sessions) if (!nearest.has(session.chat.id)) nearest.set(session.chat.id, session);
  return byNearness(props.sessions, props.now, props.zone).map(({ nearness, sessions }) => (
    <div key={nearness}>
      <h3 className={styles.heading}>{HEADINGS[nearness]}</h3>
      <ul className={styles.list}>
        {sessions.map((session) => (
          <SessionRow
            key={`${session.chat.id} ${session.startsAt}`}
            session={session}
            isNearest={nearest.get(session.chat.id) === session}
            isNear={nearness === 'today' || nearness === 'tonight'}
            {...props}
          />
        ))}
      </ul>
    </div>
  ));
}

function SessionRow(props: {
  session: Occurrence;
  /** The chat's next session: what is said of the whole chat stands there once. */
  isNearest: boolean;
  isNear: boolean;
  now: number;
  zone: string;
  deeds: CalendarDeeds;
}) {
  const { chat, startsAt, endsAt } = props.session;
  const elsewhere = hoursElsewhere(startsAt, endsAt, chat.zone, props.zone);
  return (
    <li className={styles.row} data-near={props.isNear}>
      <time className={styles.day} dateTime={new Date(startsAt).toISOString()}>
        <span className={styles.weekday}>{dayPart(startsAt, props.zone, { weekday: 'short' })}</span>
        <span className={styles.date}>{dayPart(startsAt, props.zone, { day: 'numeric', month: 'short' })}</span>
      </time>
      <div className={styles.what}>
        <p className={styles.hours}>
          {hoursInWords(startsAt, endsAt, props.zone)}
          {startsAt <= props.now && <span className={styles.now}>{calendar.underWay}</span>}
        </p>
        <p>
          <bdi className={styles.tag}>#{chat.tag}</bdi> <span className={styles.name}>{chat.name}</span>
        </p>
        {elsewhere !== null && <p className={styles.soft}>{calendar.elsewhere(elsewhere)}</p>}
        {props.isNearest && (
          <p className={styles.status}>
            <Icon name="check" size={16} />
            {calendar.confirmed}
          </p>
        )}
        {props.isNearest && startsAt > props.now && (
          <p>
            <a href={routeHash({ page: 'plan', chat: { tags: tagsOf(chat), startsAt } })}>
              {calendar.plan}
              <span className="visually-hidden"> #{chat.tag}</span>
            </a>
          </p>
        )}
      </div>
      {props.isNearest && <Actions {...props} />}
    </li>
  );
}

function tagsOf({ tag, secondTag }: Occurrence['chat']): readonly string[] {
  return secondTag === null ? [tag] : [tag, secondTag];
}

function Actions({ session, deeds }: { session: Occurrence; deeds: CalendarDeeds }) {
  const { chat } = session;
  const isOn = chat.remindBefore !== null;
  return (
    <div className={styles.actions}>
      <XLink href={chatAddress(chat.tag)} label={calendar.openNamed(chat.tag)}>
        {calendar.openOnX}
      </XLink>
      <Button icon="download" aria-label={calendar.addNamed(chat.tag)} onClick={() => deeds.download(chat)}>
        {calendar.addToCalendar}
      </Button>
      <Button
        icon={isOn ? 'check' : 'clock'}
        aria-label={isOn ? calendar.reminderOnNamed(chat.tag) : calendar.remindNamed(chat.tag)}
        className={isOn ? styles.on : undefined}
        onClick={() => deeds.remind(chat, isOn ? null : USUAL)}
      >
        {isOn ? calendar.reminderOn : calendar.remindMe}
      </Button>
    </div>
  );
}

function dayPart(at: number, zone: string, part: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formatTag(), { ...part, timeZone: zone }).format(at);
}
