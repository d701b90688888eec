import { useEffect, useState } from 'react';
import type { CpdRecord, RecordSession } from '../../lib/cpd/cpd-record.ts';
import { ownPosts, suggestedTime } from '../../lib/cpd/time-spent.ts';
import { records } from '../../lib/locales/en/records.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { ClockTime } from '../ui/clock-time.tsx';
import styles from './record-page.module.css';
import type { RecordsData } from './records-data.ts';

/** What happened in the chats of a record, with the time that is suggested and why. */
export function ChatFacts({ data, record }: { data: RecordsData; record: CpdRecord }) {
  const chats = record.sessions.filter(({ isTakenOut }) => !isTakenOut);
  if (chats.length === 0) return null;
  return (
    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading">{records.factsHeading}</h2>
      {chats
        .toSorted((a, b) => a.facts.startsAt - b.facts.startsAt)
        .map((chat) => (
          <ChatFact key={chat.sessionId} data={data} chat={chat} />
        ))}
    </section>
  );
}

function ChatFact({ data, chat }: { data: RecordsData; chat: RecordSession }) {
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
        )}
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
