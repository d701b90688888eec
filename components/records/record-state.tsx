import { useEffect, useId, useState } from 'react';
import { type CpdRecord, RECORD_STATES, type RecordState as State } from '../../lib/cpd/cpd-record.ts';
import { recordStates, records } from '../../lib/locales/records.ts';
import { Button } from '../ui/button.tsx';
import { dateText } from '../ui/clock-text.ts';
import { Select } from '../ui/select.tsx';
import styles from './record-page.module.css';
import type { RecordsData } from './records-data.ts';

const WEEKS = [2, 4, 8] as const;
const WEEK = 7 * 24 * 3_600_000;

/** How far the record is, what is still missing, and when to come back to it. */
export function RecordState(props: {
  record: CpdRecord;
  /** Labels of the fields that are still to be written. */
  missing: readonly string[];
  /** Whether the form asks for something that shows only later. */
  hasLater: boolean;
  onState: (state: State) => void;
  onRemind: (at: number | null) => void;
  data: Pick<RecordsData, 'watchMayNotify' | 'askToNotify'>;
}) {
  const { record, missing } = props;
  const id = useId();
  const state = record.state.value;
  const remindAt = record.remindAt?.value ?? null;
  const isReady = state === 'complete' || state === 'submitted';
  return (
    <section className={styles.part} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="visually-hidden">
        {records.stateLabel}
      </h2>
      <Select label={records.stateLabel} value={state} onChange={(value) => props.onState(value as State)}>
        {RECORD_STATES.map((one) => (
          <option key={one} value={one}>
            {recordStates[one]}
          </option>
        ))}
      </Select>
      <p className={styles.soft}>{records.stateText[state]}</p>
      {isReady && missing.length > 0 && (
        <p role="status" className={styles.missing}>
          {records.stillMissing(missing)}
        </p>
      )}
      {props.hasLater && (
        <Select
          label={records.remindLabel}
          value={remindAt === null ? '' : 'set'}
          onChange={(weeks) => props.onRemind(weeks === '' ? null : Date.now() + Number(weeks) * WEEK)}
        >
          <option value="">{records.remindNever}</option>
          {remindAt !== null && <option value="set">{records.remindOn(dateText(remindAt))}</option>}
          {WEEKS.map((weeks) => (
            <option key={weeks} value={weeks}>
              {records.remindIn(weeks)}
            </option>
          ))}
        </Select>
      )}
      {remindAt !== null && <Notifying data={props.data} />}
    </section>
  );
}

/** Whether the browser tells of the day too; it does only when the person lets it. */
function Notifying({ data }: { data: Pick<RecordsData, 'watchMayNotify' | 'askToNotify'> }) {
  const [may, setMay] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => data.watchMayNotify(setMay), [data]);
  // The person may close the browser's question, which counts as a no.
  const ask = () =>
    void data.askToNotify().then(
      (isAllowed) => setRefused(!isAllowed),
      () => setRefused(true),
    );
  return (
    <>
      <p className={styles.soft} role="status">
        {may ? records.notified : isRefused ? records.notifyRefused : records.notNotified}
      </p>
      {!may && <Button onClick={ask}>{records.notify}</Button>}
    </>
  );
}
