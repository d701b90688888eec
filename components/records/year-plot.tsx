import { useEffect, useState } from 'react';
import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import { sessionsOf } from '../../lib/cpd/record-facts.ts';
import { type MonthOfSessions, yearOfSessions } from '../../lib/cpd/year-of-sessions.ts';
import type { SessionRow } from '../../lib/history/history-types.ts';
import { dashboard as words } from '../../lib/locales/dashboard.ts';
import { formatTag } from '../../lib/locales/language.ts';
import styles from './dashboard.module.css';
import type { RecordsData } from './records-data.ts';

const WIDTH = 720;
const HEIGHT = 120;
const FOOT = 18;
const STEP = WIDTH / 12;

/** A year of sessions at a glance: how many in each month, and how many of them are written up. */
export function YearPlot(props: { data: RecordsData; records: readonly CpdRecord[]; zone: string; today: string }) {
  const { data, records, zone, today } = props;
  const [sessions, setSessions] = useState<readonly SessionRow[]>([]);
  useEffect(() => {
    // Without the sessions there is no plot; the page stays as it is.
    data.recentSessions().then(setSessions, () => {});
  }, [data]);
  const written = new Set(records.flatMap((one) => sessionsOf(one).map(({ sessionId }) => sessionId)));
  const months = yearOfSessions(sessions, written, today, zone);
  const total = (part: 'sessions' | 'written') => months.reduce((sum, month) => sum + month[part], 0);
  if (total('sessions') === 0) return null;
  const most = Math.max(...months.map((month) => month.sessions));
  return (
    <section aria-labelledby="year-heading" className={styles.dashboard}>
      <h2 id="year-heading">{words.yearHeading}</h2>
      <p className={styles.soft}>{words.yearText(total('sessions'), total('written'))}</p>
      <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {months.map((month, place) => (
          <Month key={month.month} month={month} place={place} most={most} />
        ))}
      </svg>
      <ul className="visually-hidden">
        {months.map(({ month, sessions: all, written: done }) => (
          <li key={month}>{words.yearMonth(monthName(month, 'long'), all, done)}</li>
        ))}
      </ul>
      <p className={styles.key} aria-hidden="true">
        <span>{words.keySessions}</span>
        <span>{words.keyWritten}</span>
      </p>
    </section>
  );
}

function Month({ month, place, most }: { month: MonthOfSessions; place: number; most: number }) {
  const left = place * STEP + 8;
  const width = STEP - 16;
  const bar = (count: number) => ((HEIGHT - FOOT - 16) * count) / most;
  const top = (count: number) => HEIGHT - FOOT - bar(count);
  return (
    <>
      <rect
        className={styles.sessions}
        x={left}
        width={width}
        y={top(month.sessions)}
        height={bar(month.sessions)}
        rx={3}
      />
      <rect
        className={styles.written}
        x={left}
        width={width}
        y={top(month.written)}
        height={bar(month.written)}
        rx={3}
      />
      {month.sessions > 0 && (
        <text x={left + width / 2} y={top(month.sessions) - 4} textAnchor="middle">
          {month.sessions}
        </text>
      )}
      <text x={left + width / 2} y={HEIGHT - 4} textAnchor="middle">
        {monthName(month.month, 'short')}
      </text>
    </>
  );
}

function monthName(month: string, length: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat(formatTag(), {
    month: length,
    ...(length === 'long' && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${month}-01`));
}
