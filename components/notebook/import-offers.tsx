import { useId, useState } from 'react';
import type { ArchiveFinding, OfferedSession } from '../../lib/archive/examine-archive.ts';
import { importing } from '../../lib/locales/import.ts';
import { Button } from '../ui/button.tsx';
import { clockText, dateText } from '../ui/clock-text.ts';
import { Field } from '../ui/field.tsx';
import styles from './import-page.module.css';
import type { Offer } from './use-import.ts';

/** The sessions that an archive tells of, for the person to choose from. */
export function ImportOffers(props: {
  finding: ArchiveFinding;
  offers: readonly Offer[];
  accounts: ReadonlySet<string>;
  onKeep: (account: string, sessions: readonly OfferedSession[]) => void;
  onAnother: () => void;
}) {
  const { finding, offers, accounts } = props;
  const fresh = offers.filter(({ missing }) => missing > 0);
  // What is surely a session and not in the notebook is chosen beforehand.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(fresh.filter(({ session }) => session.isOnTime || session.name !== null).map(keyOf)),
  );
  const [typed, setTyped] = useState('');
  const [isOwn, setOwn] = useState(false);
  const [problem, setProblem] = useState('');
  const { handle } = finding.report.owner;
  const account = handle ?? typed.trim().replace(/^@/u, '');
  const isOther = accounts.size > 0 && account !== '' && !accounts.has(account.toLowerCase());
  const keep = () => {
    const sessions = fresh.filter((offer) => chosen.has(keyOf(offer))).map(({ session }) => session);
    if (!/^\w{1,15}$/u.test(account)) setProblem(importing.handleNeeded);
    else if (sessions.length === 0) setProblem(importing.chooseOne);
    else if (isOther && !isOwn) setProblem(importing.otherAccount(account, [...accounts].join(', @')));
    else props.onKeep(account, sessions);
  };
  return (
    <>
      <Facts finding={finding} />
      {offers.length === 0 && <p className={styles.soft}>{importing.noneText}</p>}
      {offers.length > 0 && handle === null && (
        <div className={styles.handle}>
          <Field
            label={importing.handleLabel}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <p className={styles.soft}>{importing.handleHint}</p>
        </div>
      )}
      {offers.length > 0 && isOther && (
        <div className={styles.warning}>
          <p>{importing.otherAccount(account, [...accounts].join(', @'))}</p>
          <label className={styles.check}>
            <input type="checkbox" checked={isOwn} onChange={(event) => setOwn(event.currentTarget.checked)} />
            {importing.otherConfirm(account)}
          </label>
        </div>
      )}
      {offers.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button kind="quiet" onClick={() => setChosen(new Set(fresh.map(keyOf)))}>
              {importing.all}
            </Button>
            <Button kind="quiet" onClick={() => setChosen(new Set())}>
              {importing.none}
            </Button>
          </div>
          <ul className={styles.offers} aria-label={importing.listLabel}>
            {offers.map((offer) => (
              <OfferRow
                key={keyOf(offer)}
                offer={offer}
                isChosen={chosen.has(keyOf(offer))}
                onChange={(isOn) => setChosen(changed(chosen, keyOf(offer), isOn))}
              />
            ))}
          </ul>
        </>
      )}
      <p className={problem === '' ? styles.soft : styles.problem} role="alert">
        {problem}
      </p>
      <div className={styles.actions}>
        {offers.length > 0 && (
          <Button kind="primary" onClick={keep}>
            {importing.keep(chosen.size)}
          </Button>
        )}
        <Button onClick={props.onAnother}>{importing.another}</Button>
      </div>
    </>
  );
}

function Facts({ finding: { report, counts } }: { finding: ArchiveFinding }) {
  const { owner, promised, absent } = report;
  return (
    <div>
      {owner.handle !== null && <p>{importing.ofAccount(owner.handle)}</p>}
      <p className={styles.soft}>{importing.summary(counts.posts, counts.replies, counts.quotes, counts.reposts)}</p>
      {promised !== null && report.posts < promised && (
        <p className={styles.warning}>{importing.fewer(report.posts, promised)}</p>
      )}
      {absent.length > 0 && <p className={styles.warning}>{importing.absent(absent.join(', '))}</p>}
    </div>
  );
}

function OfferRow(props: { offer: Offer; isChosen: boolean; onChange: (isOn: boolean) => void }) {
  const { session, missing } = props.offer;
  const id = useId();
  const isKept = missing === 0;
  return (
    <li className={styles.offer}>
      <input
        id={id}
        type="checkbox"
        checked={props.isChosen}
        disabled={isKept}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>
        <span className={styles.tags}>{session.tags.map((tag) => `#${tag}`).join(' ')}</span>
        <span>
          {dateText(session.startsAt)}, {clockText(session.startsAt)}
        </span>
        <span className={styles.soft}>{remarks(props.offer).join(' · ')}</span>
      </label>
    </li>
  );
}

function remarks({ session, missing }: Offer): string[] {
  const { length } = session.postIds;
  return [
    importing.session(length),
    ...(missing === 0 ? [importing.alreadyKept] : missing < length ? [importing.partlyKept(missing)] : []),
    ...(session.isOnTime || session.name === null ? [] : [importing.uncertain]),
  ];
}

function keyOf({ session }: Offer): string {
  return session.key;
}

function changed(chosen: ReadonlySet<string>, key: string, isOn: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  if (isOn) next.add(key);
  else next.delete(key);
  return next;
}
