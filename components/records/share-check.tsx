import { useEffect, useState } from 'react';
import type { RecordInForm } from '../../lib/cpd/export/portfolio.ts';
import { type RecordRisk, riskPlace, risksInRecord } from '../../lib/cpd/record-risks.ts';
import { recordExport } from '../../lib/locales/record-export.ts';
import { riskAdvice } from '../../lib/views/risk-advice.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './share-check.module.css';
import type { Checking } from './use-checking.ts';

/** So many are named; a list that nobody reads helps nobody. */
const SHOWN = 6;
/** A pause in typing (ms). */
const REST = 900;
/** The page answers between slices of this length (ms); a thousand records take seconds. */
const SLICE = 12;

/** What the person may want to look at before these records leave the computer. Says nothing where nothing was found. */
export function ShareCheck(props: {
  records: () => readonly RecordInForm[];
  withPosts: boolean;
  zone: string;
  checking: Checking;
}) {
  const { records, withPosts, zone, checking } = props;
  const [found, setFound] = useState<readonly RecordRisk[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    if (checking.isOn) void find(records, withPosts, zone, stop.signal, setFound);
    else setFound([]);
    return () => stop.abort();
  }, [records, withPosts, zone, checking.isOn]);
  const open = found.filter(
    ({ recordId, fieldId, risk }) =>
      !checking.isMuted(risk.kind) && !checking.isAccepted(riskPlace(recordId, fieldId, risk.kind)),
  );
  const hasMany = new Set(open.map(({ recordId }) => recordId)).size > 1;
  return (
    <div role="status" className={styles.region}>
      {open.length > 0 && (
        <div className={styles.box}>
          <p className={styles.head}>
            <Icon name="alert" size={16} />
            {recordExport.look(open.length)}
          </p>
          <ul className={styles.list}>
            {open.slice(0, SHOWN).map(({ recordId, fieldId, label, risk }) => (
              <li key={riskPlace(recordId, fieldId, risk.kind)}>
                <b dir="auto">{label}</b>: {riskAdvice(risk).what}{' '}
                {(hasMany || !location.hash.includes(recordId)) && (
                  <a href={routeHash({ page: 'record', id: recordId })}>{recordExport.openRecord}</a>
                )}
              </li>
            ))}
          </ul>
          {open.length > SHOWN && <p>{recordExport.more(open.length - SHOWN)}</p>}
        </div>
      )}
    </div>
  );
}

async function find(
  records: () => readonly RecordInForm[],
  withPosts: boolean,
  zone: string,
  signal: AbortSignal,
  onFound: (found: readonly RecordRisk[]) => void,
): Promise<void> {
  await pause(REST);
  const found: RecordRisk[] = [];
  let begun = performance.now();
  for (const one of signal.aborted ? [] : records()) {
    found.push(...risksInRecord(one, withPosts, zone));
    if (performance.now() - begun < SLICE) continue;
    await pause(0);
    if (signal.aborted) return;
    begun = performance.now();
  }
  if (!signal.aborted) onFound(found);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
