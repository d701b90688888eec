import { useCallback, useEffect, useState } from 'react';
import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import type { SessionRow } from '../../lib/history/history-types.ts';
import { records } from '../../lib/locales/records.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { useWatched } from '../notebook/use-watched.ts';
import { Button } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { FormChoices, IntentionField, useFormChoice } from './form-choices.tsx';
import { PlanNote } from './plan-note.tsx';
import styles from './record-page.module.css';
import type { RecordsData } from './records-data.ts';
import { TemplateSources } from './template-sources.tsx';

/** Where a record begins: of which session, and in which form. */
export function WriteUpPage(props: { data: RecordsData; sessionId: string | null; today: string }) {
  const { data, sessionId, today } = props;
  const session = useSession(data, sessionId);
  const choice = useFormChoice(data, today);
  const { form } = choice;
  const [intention, setIntention] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const isToCome = sessionId === null && form?.isPlanned === true;
  const begin = async () => {
    if (!form) return;
    setFailed(false);
    try {
      const sessionIds = sessionId === null ? [] : [sessionId];
      const wanted = { templateId: form.id, sessionIds };
      const made = await data.add(
        isToCome && intention.trim() !== '' ? { ...wanted, intention: intention.trim() } : wanted,
      );
      data.rememberBody(choice.bodyId).catch(() => {});
      location.hash = routeHash({ page: 'record', id: made });
    } catch {
      setFailed(true);
    }
  };
  const back = sessionId === null ? routeHash({ page: 'records' }) : routeHash({ page: 'session', sessionId });
  return (
    <>
      <h1 className={styles.title}>{records.writeUpTitle}</h1>
      <p className={styles.soft}>{records.writeUpText}</p>
      <p className={styles.about}>{sessionId === null ? records.noSession : session && <About session={session} />}</p>
      {sessionId !== null && <Plans data={data} sessionId={sessionId} />}
      <div className={styles.choices}>
        <FormChoices choice={choice} />
        {isToCome && <IntentionField value={intention} onChange={setIntention} />}
      </div>
      <div className={styles.actions}>
        <Button kind="primary" disabled={!form} onClick={() => void begin()}>
          {records.create}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            location.hash = back;
          }}
        >
          {records.cancel}
        </Button>
      </div>
      {hasFailed && <p role="alert">{records.createFailed}</p>}
      {form && <TemplateSources template={form} />}
    </>
  );
}

function About({ session }: { session: SessionRow }) {
  return (
    <>
      {records.about}{' '}
      <strong>
        <bdi>{session.tags.map((tag) => `#${tag}`).join(' ')}</bdi>
      </strong>
      {session.name && ` ${session.name}`}, <ClockTime at={session.startsAt} as="both" />
    </>
  );
}

/** What was planned for the session before it. */
function Plans({ data, sessionId }: { data: RecordsData; sessionId: string }) {
  const watch = useCallback(
    (onRows: (rows: readonly CpdRecord[]) => void, onError: (error: unknown) => void) =>
      data.watchRecordsOf(sessionId, onRows, onError),
    [data, sessionId],
  );
  const watched = useWatched(watch);
  const plans = watched.state === 'ready' ? watched.rows.filter(({ plannedFor }) => plannedFor !== undefined) : [];
  if (plans.length === 0) return null;
  return (
    <>
      <p className={styles.about}>{records.planFound}</p>
      {plans.map((plan) => (
        <PlanNote key={plan.id} plan={plan} action={records.planGoOn} />
      ))}
    </>
  );
}

function useSession(data: RecordsData, id: string | null): SessionRow | null {
  const [session, setSession] = useState<SessionRow | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    data.session(id).then(
      (found) => isWanted && setSession(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [data, id]);
  return session;
}
