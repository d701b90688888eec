import { useEffect, useRef, useState } from 'react';
import { postAddress } from '../../lib/chat/post.ts';
import type { StoredKind, StoredRow } from '../../lib/history/stored/stored-rows.ts';
import type { StoredSize } from '../../lib/history/stored/stored-source.ts';
import { notebook } from '../../lib/locales/notebook.ts';
import { sizeText, stored, storedKinds } from '../../lib/locales/stored.ts';
import { Button } from '../ui/button.tsx';
import { shortDateText } from '../ui/clock-text.ts';
import { Icon } from '../ui/icon.tsx';
import { XLink } from '../ui/x-link.tsx';
import { rowText } from './row-text.ts';
import type { StoredData } from './stored-data.ts';
import styles from './stored-page.module.css';

/** Rows shown at first, and with each press of "Show more". */
const SHOWN = 10;

/** A kind of what is stored: how much, and opened the rows themselves. */
export function StoredKindPart(props: { data: StoredData; size: StoredSize; onChanged: () => void }) {
  const { data, size } = props;
  const [rows, setRows] = useState<readonly StoredRow[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = async (count: number) => {
    setFailed(false);
    try {
      setRows(await data.rows(size.kind, 0, count));
    } catch {
      setFailed(true);
    }
  };
  // Opened rows follow what was deleted since; a name that may come back stays, with the sentence that says so.
  const shownNow = useRef<() => void>(undefined);
  shownNow.current = () => {
    if (rows !== null && size.kind !== 'forgotten') void load(Math.max(SHOWN, rows.length));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another size is a reason to read again.
  useEffect(() => shownNow.current?.(), [size.count, size.bytes]);
  const { name, what } = storedKinds[size.kind];
  const shown = rows?.length ?? 0;
  return (
    <details
      className={styles.kind}
      onToggle={(event) => {
        if (event.currentTarget.open && rows === null) void load(SHOWN);
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.chevron}>
          <Icon name="chevron" size={16} />
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.amount}>{stored.size(size.count, sizeText(size.bytes))}</span>
      </summary>
      <div className={styles.inside}>
        <p className={styles.soft}>
          {what} {dueText(size)}
        </p>
        {hasFailed && <p role="alert">{stored.showFailed}</p>}
        {rows === null && !hasFailed && <p className={styles.soft}>{stored.loading}</p>}
        <ol className={styles.rows}>
          {rows?.map((row, place) => (
            <li key={keyOf(row, place)}>
              <Row row={row} kind={size.kind} data={data} onChanged={props.onChanged} />
            </li>
          ))}
        </ol>
        {rows && shown < size.count && (
          <Button onClick={() => void load(shown + SHOWN)}>
            {stored.showMore(Math.min(SHOWN, size.count - shown))}
          </Button>
        )}
      </div>
    </details>
  );
}

function Row(props: { row: StoredRow; kind: StoredKind; data: StoredData; onChanged: () => void }) {
  const { lead, fields } = rowText(props.row);
  return (
    <article className={styles.row}>
      {lead !== null && (
        <p className={styles.lead} dir="auto">
          {lead}
        </p>
      )}
      <dl className={styles.fields}>
        {fields.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {props.kind === 'forgotten' && <Forgotten {...props} />}
    </article>
  );
}

/** Something that was deleted here: the way to it on X, and letting it come back. */
function Forgotten({ row, data, onChanged }: { row: StoredRow; data: StoredData; onChanged: () => void }) {
  const [said, setSaid] = useState('');
  const entry = typeof row['postId'] === 'string' ? row['postId'] : '';
  const isPost = /^\d+$/.test(entry);
  const allow = async () => {
    try {
      await data.allowAgain(entry);
      setSaid(stored.allowed);
      onChanged();
    } catch {
      setSaid(stored.failed);
    }
  };
  return (
    <p className={styles.actions}>
      {said === '' ? (
        <Button kind="quiet" aria-label={stored.allowAgainNamed(entry)} onClick={() => void allow()}>
          {stored.allowAgain}
        </Button>
      ) : (
        <span role="status">{said}</span>
      )}
      {isPost && (
        <XLink href={postAddress(null, entry)}>
          {notebook.openOnX}
          <span className="visually-hidden"> {notebook.newTab}</span>
        </XLink>
      )}
    </p>
  );
}

/** When others' posts will be deleted, in words; empty for every other kind. */
function dueText({ kind, until, kept }: StoredSize): string {
  if (kind !== 'posts') return '';
  const due = until ? stored.until(shortDateText(until.first), shortDateText(until.last)) : '';
  return [due, kept > 0 ? stored.keptOthers(kept) : ''].filter(Boolean).join(' ');
}

function keyOf(row: StoredRow, place: number): string {
  const names = [row['id'], row['postId'], row['key'], row['handle'], row['setting']];
  return names.find((name) => typeof name === 'string') ?? String(place);
}
