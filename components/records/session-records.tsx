import { useCallback } from 'react';
import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import { templateOf } from '../../lib/cpd/cpd-templates.ts';
import { recordStates, records } from '../../lib/locales/records.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { useWatched } from '../notebook/use-watched.ts';
import type { RecordsData } from './records-data.ts';
import styles from './records-page.module.css';

/** The records that are made of a session. */
export function SessionRecords({ data, sessionId }: { data: RecordsData; sessionId: string }) {
  const watch = useCallback(
    (onRows: (rows: readonly CpdRecord[]) => void, onError: (error: unknown) => void) =>
      data.watchRecordsOf(sessionId, onRows, onError),
    [data, sessionId],
  );
  const watched = useWatched(watch);
  const own = watched.state === 'ready' ? watched.rows : [];
  if (own.length === 0) return null;
  return (
    <section className={styles.ofSession} aria-labelledby="session-records">
      <h2 id="session-records">{records.ofSession}</h2>
      <ul>
        {own.map((record) => {
          const template = templateOf(record.templateId);
          return (
            <li key={record.id}>
              <a href={routeHash({ page: 'record', id: record.id })}>
                {template ? `${template.body.shortName}, ${template.name}` : records.unknownForm}
              </a>{' '}
              ({recordStates[record.state.value]})
            </li>
          );
        })}
      </ul>
    </section>
  );
}
