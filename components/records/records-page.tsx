import { useCallback, useState } from 'react';
import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import { templateOf } from '../../lib/cpd/cpd-templates.ts';
import { chatsOf } from '../../lib/cpd/record-facts.ts';
import { comeBackAt } from '../../lib/cpd/record-reminder.ts';
import { recordExport } from '../../lib/locales/record-export.ts';
import { records } from '../../lib/locales/records.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { useWatched } from '../notebook/use-watched.ts';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import { Dashboard } from './dashboard.tsx';
import { ExportPanel } from './export-panel.tsx';
import type { RecordFiles } from './record-files.ts';
import { RecordLists } from './record-list.tsx';
import type { RecordsData } from './records-data.ts';
import styles from './records-page.module.css';
import { useChecking } from './use-checking.ts';
import { YearPlot } from './year-plot.tsx';

/** All CPD records, the last changed first; those to come back to above. */
export function RecordsPage(props: {
  data: RecordsData;
  files: RecordFiles;
  zone: string;
  /** ISO 8601. */
  today: string;
  clock: () => number;
}) {
  const { data, zone } = props;
  const watch = useCallback(
    (onRows: (rows: readonly CpdRecord[]) => void, onError: (error: unknown) => void) =>
      data.watchRecords(onRows, onError),
    [data],
  );
  const watched = useWatched(watch);
  if (watched.state === 'failed') {
    return (
      <>
        <h1 className={styles.title}>{records.title}</h1>
        <p role="alert">{records.readFailed}</p>
      </>
    );
  }
  if (watched.state === 'loading') return <p>{records.loading}</p>;
  const all = watched.rows;
  const due = all.filter((record) => (comeBackAt(record) ?? Infinity) <= props.clock());
  return (
    <>
      <h1 className={styles.title}>{all.length === 0 ? records.emptyTitle : records.title}</h1>
      <p className={styles.soft}>{all.length === 0 ? records.emptyText : records.text}</p>
      <p className={styles.actions}>
        <a className={buttonClass('primary')} href={routeHash({ page: 'write-up', sessionId: null })}>
          <Icon name="plus" size={16} />
          {records.begin}
        </a>
        {all.length === 0 && (
          <a className={buttonClass()} href={routeHash({ page: 'home' })}>
            {records.toSessions}
          </a>
        )}
      </p>
      <Dashboard data={data} records={all} zone={zone} today={props.today} />
      <RecordLists all={all} due={due} zone={zone} />
      <YearPlot data={data} records={all} zone={zone} today={props.today} />
      {all.length > 0 && <PortfolioExport {...props} records={all} />}
    </>
  );
}

/** All records, or those of a year, oldest first. */
function PortfolioExport(props: {
  data: RecordsData;
  records: readonly CpdRecord[];
  files: RecordFiles;
  zone: string;
  clock: () => number;
}) {
  const [year, setYear] = useState<number | null>(null);
  const recordYears = datedRecords(props.records).map(({ at }) => yearOf(at));
  const years = [...new Set(recordYears)].sort((a, b) => b - a);
  const { records: all } = props;
  const chosen = useCallback(() => {
    const dated = datedRecords(all);
    return (year === null ? dated : dated.filter(({ at }) => yearOf(at) === year))
      .toSorted((a, b) => a.at - b.at)
      .map(({ record }) => ({ record, template: templateOf(record.templateId) }));
  }, [all, year]);
  const checking = useChecking(props.data);
  return (
    <ExportPanel
      heading={recordExport.portfolioHeading}
      data={props.data}
      records={chosen}
      files={props.files}
      checking={checking}
      zone={props.zone}
      clock={props.clock}
    >
      {years.length > 1 && (
        <Select
          label={recordExport.yearLabel}
          value={year === null ? '' : String(year)}
          onChange={(value) => setYear(value === '' ? null : Number(value))}
        >
          <option value="">{recordExport.allYears}</option>
          {years.map((one) => (
            <option key={one} value={one}>
              {recordExport.ofYear(one, recordYears.filter((other) => other === one).length)}
            </option>
          ))}
        </Select>
      )}
    </ExportPanel>
  );
}

function datedRecords(all: readonly CpdRecord[]) {
  return all.map((record) => ({ record, at: chatsOf(record)[0]?.startsAt ?? record.madeAt }));
}

function yearOf(at: number): number {
  return new Date(at).getFullYear();
}
