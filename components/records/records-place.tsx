import { useEffect, useRef } from 'react';
import { recordTimes } from '../../lib/cpd/record-times.ts';
import { records } from '../../lib/locales/records.ts';
import { type NotebookRoute, routeHash } from '../notebook/notebook-route.ts';
import { PlanPage } from './plan-page.tsx';
import type { RecordFiles } from './record-files.ts';
import styles from './record-page.module.css';
import { RecordPage } from './record-page.tsx';
import type { RecordsData } from './records-data.ts';
import { RecordsPage } from './records-page.tsx';
import { WriteUpPage } from './write-up-page.tsx';

/** The pages of CPD records. */
export function RecordsPlace(props: {
  data: RecordsData;
  route: NotebookRoute;
  files: RecordFiles;
  zone: string;
  clock: () => number;
}) {
  const { route, clock, ...shared } = props;
  const { data, zone } = shared;
  const content = useRef<HTMLElement>(null);
  const place = routeHash(route);
  const last = useRef(place);
  useEffect(() => {
    // After a move to another page the reading begins at its content, not when the notebook opens.
    if (last.current !== place) {
      content.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    last.current = place;
  }, [place]);
  return (
    <main id="content" ref={content} tabIndex={-1} className={styles.page}>
      {route.page !== 'records' && (
        <a className={styles.back} href={routeHash({ page: 'records' })}>
          {records.back}
        </a>
      )}
      {route.page === 'record' && <RecordPage key={route.id} {...shared} id={route.id} clock={clock} />}
      {route.page === 'write-up' && (
        <WriteUpPage data={data} sessionId={route.sessionId} today={recordTimes(zone).isoDay(clock())} />
      )}
      {route.page === 'plan' && (
        <PlanPage key={place} data={data} chat={route.chat} today={recordTimes(zone).isoDay(clock())} clock={clock} />
      )}
      {route.page === 'records' && <RecordsPage {...shared} today={recordTimes(zone).isoDay(clock())} clock={clock} />}
    </main>
  );
}
