import { useCallback, useState } from 'react';
import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import { isSameChat, type PlannedChat } from '../../lib/cpd/planned-chat.ts';
import { records } from '../../lib/locales/records.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { useWatched } from '../notebook/use-watched.ts';
import { Button } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { FormChoices, IntentionField, useFormChoice } from './form-choices.tsx';
import { PlanNote } from './plan-note.tsx';
import styles from './record-page.module.css';
import type { RecordsData } from './records-data.ts';

/** Where the person notes what they want to learn from a chat to come, or finds what they noted. */
export function PlanPage(props: { data: RecordsData; chat: PlannedChat; today: string; clock: () => number }) {
  const { data, chat } = props;
  const watch = useCallback(
    (onRows: (rows: readonly CpdRecord[]) => void, onError: (error: unknown) => void) =>
      data.watchRecords(onRows, onError),
    [data],
  );
  const watched = useWatched(watch);
  if (watched.state === 'failed') return <p role="alert">{records.readFailed}</p>;
  if (watched.state === 'loading') return <p>{records.loading}</p>;
  const plans = watched.rows.filter(({ plannedFor }) => plannedFor && isSameChat(plannedFor, chat));
  return (
    <>
      <h1 className={styles.title}>{records.planTitle}</h1>
      <p className={styles.soft}>{records.planText}</p>
      <p className={styles.about}>
        {records.planFor}{' '}
        <strong>
          <bdi>{chat.tags.map((tag) => `#${tag}`).join(' ')}</bdi>
        </strong>
        , <ClockTime at={chat.startsAt} as="both" />
      </p>
      {plans.length > 0 ? (
        <>
          <h2>{records.planKept}</h2>
          {plans.map((plan) => (
            <PlanNote key={plan.id} plan={plan} action={records.planOpen} />
          ))}
        </>
      ) : (
        <NewPlan {...props} />
      )}
    </>
  );
}

function NewPlan(props: { data: RecordsData; chat: PlannedChat; today: string; clock: () => number }) {
  const { data, chat } = props;
  const choice = useFormChoice(data, props.today, true);
  const [intention, setIntention] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const wanted = intention.trim();
  const isLate = chat.startsAt <= props.clock();
  const keep = async () => {
    if (!choice.form) return;
    setFailed(false);
    try {
      const id = await data.add({
        templateId: choice.form.id,
        sessionIds: [],
        intention: wanted,
        plannedFor: chat,
      });
      data.rememberBody(choice.bodyId).catch(() => {});
      location.hash = routeHash({ page: 'record', id });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className={styles.choices}>
        <IntentionField value={intention} onChange={setIntention} {...(isLate && { help: records.planLate })} />
        <FormChoices choice={choice} />
      </div>
      <Button kind="primary" disabled={!choice.form || wanted === ''} onClick={() => void keep()}>
        {records.planKeep}
      </Button>
      {hasFailed && <p role="alert">{records.createFailed}</p>}
    </>
  );
}
