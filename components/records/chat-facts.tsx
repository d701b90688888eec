import { useEffect, useState } from 'react';
import type { CpdRecord, RecordSession } from '../../lib/cpd/cpd-record.ts';
import { sessionsOf } from '../../lib/cpd/record-facts.ts';
import { ownPosts, suggestedTime } from '../../lib/cpd/time-spent.ts';
import type { SessionRow } from '../../lib/history/history-types.ts';
import { records } from '../../lib/locales/records.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { Button } from '../ui/button.tsx';
import { shortDateText } from '../ui/clock-text.ts';
import { ClockTime } from '../ui/clock-time.tsx';
import { Select } from '../ui/select.tsx';
import { PlanNote } from './plan-note.tsx';
import styles from './record-page.module.css';
import type { RecordsData } from './records-data.ts';

/** What happened in the chats of a record, with the time that is suggested and why; where chats are added and taken out. */
export function ChatFacts(props: { data: RecordsData; record: CpdRecord; onTakeOut: (sessionId: string) => void }) {
  const { data, record } = props;
  const chats = sessionsOf(record);
  return (
    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading">{records.factsHeading}</h2>
      {record.intention && <PlanNote plan={record} action={null} />}
      {chats.length === 0 && <Awaited record={record} />}
      {chats.map((chat) => (
        <ChatFact key={chat.sessionId} data={data} chat={chat} onTakeOut={() => props.onTakeOut(chat.sessionId)} />
      ))}
      {record.state.value !== 'submitted' && <AddSession data={data} record={record} />}
    </section>
  );
}

function Awaited({ record: { plannedFor } }: { record: CpdRecord }) {
  if (plannedFor === undefined) return <p className={styles.soft}>{records.noSession}</p>;
  return (
    <p className={styles.soft}>
      {records.planFor} <bdi>{plannedFor.tags.map((tag) => `#${tag}`).join(' ')}</bdi>,{' '}
      <ClockTime at={plannedFor.startsAt} as="both" />. {records.planAwaited}
    </p>
  );
}

function AddSession({ data, record }: { data: RecordsData; record: CpdRecord }) {
  const [sessions, setSessions] = useState<readonly SessionRow[]>([]);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    // Without the list nothing can be added, and the record is as good as before.
    data.recentSessions().then(setSessions, () => {});
  }, [data]);
  const taken = new Set(sessionsOf(record).map(({ sessionId }) => sessionId));
  const left = sessions.filter(({ id, aliases = [] }) => ![id, ...aliases].some((one) => taken.has(one)));
  if (left.length === 0) return null;
  const add = (sessionId: string) => {
    setFailed(false);
    if (sessionId !== '') data.addSession(record.id, sessionId).catch(() => setFailed(true));
  };
  return (
    <div className={styles.add}>
      <Select label={records.addSession} value="" onChange={add}>
        <option value="">{records.addSessionChoose}</option>
        {left.map(({ id, tags, name, startsAt }) => (
          <option key={id} value={id}>
            {shortDateText(startsAt)} {tags.map((tag) => `#${tag}`).join(' ')} {name ?? ''}
          </option>
        ))}
      </Select>
      {hasFailed && <p role="alert">{records.addFailed}</p>}
    </div>
  );
}

function ChatFact(props: { data: RecordsData; chat: RecordSession; onTakeOut: () => void }) {
  const { data, chat } = props;
  const { facts, sessionId } = chat;
  const time = suggestedTime(facts);
  const isKept = useIsKept(data, sessionId);
  const tags = facts.tags.map((tag) => `#${tag}`).join(' ');
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{records.chat}</dt>
          <dd dir="auto">{facts.name ? `${tags}, ${facts.name}` : tags}</dd>
        </div>
        <div>
          <dt>{records.when}</dt>
          <dd>
            <ClockTime at={facts.startsAt} as="both" />–<ClockTime at={facts.endsAt} />
          </dd>
        </div>
        <div>
          <dt>{records.hosts}</dt>
          <dd>{facts.hosts.length > 0 ? facts.hosts.map((host) => `@${host}`).join(', ') : records.unknown}</dd>
        </div>
        <div>
          <dt>{records.answersGiven}</dt>
          <dd>{ownPosts(facts).length}</dd>
        </div>
        <div className={styles.wide}>
          <dt>{records.suggested}</dt>
          <dd>{records.suggestedText(time.total, time.participatory)}</dd>
          <dd className={styles.reason}>{records.reasons[time.reason]}</dd>
        </div>
      </dl>
      <p className={styles.soft}>
        {isKept === false ? (
          records.sessionGone
        ) : (
          <a href={routeHash({ page: 'session', sessionId })}>{records.openSession}</a>
        )}{' '}
        <Button kind="quiet" aria-label={records.takeOutOf(tags)} onClick={props.onTakeOut}>
          {records.takeOut}
        </Button>
      </p>
    </>
  );
}

/** Whether the session is still in the history; null till it is known. */
function useIsKept(data: RecordsData, sessionId: string): boolean | null {
  const [isKept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let isWanted = true;
    data.session(sessionId).then(
      (session) => isWanted && setKept(session !== null),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [data, sessionId]);
  return isKept;
}
