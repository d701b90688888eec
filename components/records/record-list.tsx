import { useDeferredValue, useState } from 'react';
import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import { templateOf } from '../../lib/cpd/cpd-templates.ts';
import { filledForm, stillToWrite } from '../../lib/cpd/filled-form.ts';
import { chatsOf } from '../../lib/cpd/record-facts.ts';
import { recordStates, records } from '../../lib/locales/records.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { ClockTime } from '../ui/clock-time.tsx';
import { Field } from '../ui/field.tsx';
import { recordsWith } from './find-records.ts';
import styles from './records-page.module.css';

/** With fewer one sees at a glance what is there. */
const SEARCHED_FROM = 6;

/** All records, those to come back to first; with many of them, a search. */
export function RecordLists(props: { all: readonly CpdRecord[]; due: readonly CpdRecord[]; zone: string }) {
  const { all, due, zone } = props;
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const found = words === '' ? null : recordsWith(all, words, zone);
  return (
    <>
      {all.length >= SEARCHED_FROM && (
        <div className={styles.search}>
          <Field
            type="search"
            label={records.search}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <p role="status" className={styles.soft}>
            {found && records.found(found.length)}
          </p>
        </div>
      )}
      {found ? (
        <List rows={found} zone={zone} />
      ) : (
        <>
          {due.length > 0 && (
            <section aria-labelledby="due-heading">
              <h2 id="due-heading">{records.comeBack}</h2>
              <List rows={due} zone={zone} />
            </section>
          )}
          {due.length > 0 && due.length < all.length && <h2 className={styles.others}>{records.others}</h2>}
          <List rows={all.filter((row) => !due.includes(row))} zone={zone} />
        </>
      )}
    </>
  );
}

function List({ rows, zone }: { rows: readonly CpdRecord[]; zone: string }) {
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <Item key={row.id} record={row} zone={zone} />
      ))}
    </ul>
  );
}

function Item({ record, zone }: { record: CpdRecord; zone: string }) {
  const template = templateOf(record.templateId);
  const filled = template ? filledForm(template, record, zone) : [];
  const title = filled.find(({ field }) => field.id === 'title')?.text;
  const tags = chatsOf(record).flatMap((chat) => chat.tags.map((tag) => `#${tag}`));
  const state = record.state.value;
  return (
    <li className={styles.item}>
      <a className={styles.link} href={routeHash({ page: 'record', id: record.id })} dir="auto">
        {title || [template?.name ?? records.noTitle, ...new Set(tags)].join(' ')}
      </a>
      <span className={styles.state} data-state={state}>
        {recordStates[state]}
      </span>
      <p className={styles.meta}>
        {template ? `${template.body.shortName} · ${template.name}` : records.unknownForm} ·{' '}
        {state === 'submitted' ? '' : `${records.stillToWrite(stillToWrite(filled).length)} · `}
        {records.changed} <ClockTime at={record.changedAt} as="both" />
      </p>
    </li>
  );
}
