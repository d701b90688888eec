import { useEffect, useState } from 'react';
import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import { CPD_BODIES, templateOf } from '../../lib/cpd/cpd-templates.ts';
import { type CycleRules, cycleOn, type Goal, progress } from '../../lib/cpd/cycle.ts';
import { CYCLE_RULES } from '../../lib/cpd/cycle-rules.ts';
import { dashboard as words } from '../../lib/locales/dashboard.ts';
import { Button } from '../ui/button.tsx';
import { shortDateText } from '../ui/clock-text.ts';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import styles from './dashboard.module.css';
import type { FollowedCycle, RecordsData } from './records-data.ts';

const DAY = 24 * 3_600_000;

/** How far the person is in each cycle that they follow; where they choose which. */
export function Dashboard(props: { data: RecordsData; records: readonly CpdRecord[]; zone: string; today: string }) {
  const { data } = props;
  const [followed, setFollowed] = useState<readonly FollowedCycle[]>([]);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    // Without the choice nothing is followed, and the records are as good as before.
    data.cycles().then(setFollowed, () => {});
  }, [data]);
  const follow = (cycles: readonly FollowedCycle[]) => {
    setFailed(false);
    const before = followed;
    setFollowed(cycles);
    data.followCycles(cycles).catch(() => {
      setFollowed(before);
      setFailed(true);
    });
  };
  const rules = (id: string) => CYCLE_RULES.find((one) => one.id === id);
  const left = CYCLE_RULES.filter(({ id }) => !followed.some(({ rulesId }) => rulesId === id));
  return (
    <section aria-labelledby="dashboard-heading" className={styles.dashboard}>
      <h2 id="dashboard-heading">{words.heading}</h2>
      {followed.length === 0 && <p className={styles.soft}>{words.none}</p>}
      {followed.map((cycle) => {
        const known = rules(cycle.rulesId);
        return (
          known && (
            <CyclePart
              key={cycle.rulesId}
              {...props}
              rules={known}
              start={cycle.start}
              onStart={(start) => follow(followed.map((one) => (one === cycle ? { ...one, start } : one)))}
              onStop={() => follow(followed.filter((one) => one !== cycle))}
            />
          )
        );
      })}
      {followed.length > 1 && <p className={styles.soft}>{words.oneBody}</p>}
      {left.length > 0 && (
        <Select
          label={words.add}
          value=""
          onChange={(id) =>
            id !== '' && follow([...followed, { rulesId: id, start: `${props.today.slice(0, 4)}-01-01` }])
          }
        >
          <option value="">{words.choose}</option>
          {left.map((one) => (
            <option key={one.id} value={one.id}>
              {words.option(bodyName(one), one.name)}
            </option>
          ))}
        </Select>
      )}
      {hasFailed && <p role="alert">{words.failed}</p>}
    </section>
  );
}

function bodyName({ bodyId }: CycleRules): string {
  return CPD_BODIES.find(({ id }) => id === bodyId)?.shortName ?? bodyId;
}

function CyclePart(props: {
  rules: CycleRules;
  start: string;
  records: readonly CpdRecord[];
  zone: string;
  today: string;
  onStart: (start: string) => void;
  onStop: () => void;
}) {
  const { rules, today } = props;
  const body = bodyName(rules);
  const cycle = cycleOn(rules, props.start, today);
  const goals = progress(rules, cycle, props.records, templateOf, today, props.zone);
  const daysLeft = Math.round((Date.parse(cycle.until) - Date.parse(today)) / DAY);
  return (
    <section className={styles.cycle} aria-label={words.option(body, rules.name)}>
      <div className={styles.head}>
        <h3>
          {body} <span className={styles.soft}>{rules.name}</span>
        </h3>
        <p className={styles.soft}>
          {words.period(shortDateText(Date.parse(cycle.from)), shortDateText(Date.parse(cycle.until)))} ·{' '}
          {words.daysLeft(daysLeft)}
        </p>
      </div>
      {goals.length === 0 && <p className={styles.soft}>{words.noAmount}</p>}
      <ul className={styles.goals}>
        {goals.map((goal) => (
          <GoalItem key={goal.id} goal={goal} />
        ))}
      </ul>
      <div className={styles.foot}>
        {rules.startsOn === null && <StartField body={body} start={props.start} onStart={props.onStart} />}
        <Button kind="quiet" aria-label={words.stopNamed(body)} onClick={props.onStop}>
          {words.stop}
        </Button>
      </div>
    </section>
  );
}

function GoalItem({ goal }: { goal: Goal }) {
  const { label, have, withBegun, need, unit, isMet, note, source } = goal;
  const share = (amount: number) => `${Math.min(100, need === 0 ? 100 : (amount / need) * 100)}%`;
  const isMost = goal.bound === 'most';
  return (
    <li className={styles.goal} data-met={isMet}>
      <p className={styles.label}>
        {label}
        {goal.isSuggested && <span className={styles.soft}> ({words.suggested})</span>}
      </p>
      <p className={styles.amount}>
        {words.amount(have, need, unit, isMost)}
        {isMet && (
          <span className={styles.met}>
            <Icon name="check" size={16} /> {words.met}
          </span>
        )}
      </p>
      {!isMost && (
        <div className={styles.bar} aria-hidden="true">
          <span className={styles.begun} style={{ width: share(withBegun) }} />
          <span className={styles.done} style={{ width: share(have) }} />
        </div>
      )}
      <p className={styles.note}>
        {note}{' '}
        <a href={source.address} target="_blank" rel="noreferrer">
          {words.source}
          <span className="visually-hidden">: {source.title}</span>
        </a>
      </p>
    </li>
  );
}

function StartField({ body, start, onStart }: { body: string; start: string; onStart: (start: string) => void }) {
  const [typed, setTyped] = useState(start);
  const [isWrong, setWrong] = useState(false);
  return (
    <Field
      type="date"
      label={words.startLabel(body)}
      value={typed}
      problem={isWrong ? words.startWrong : null}
      onChange={(event) => {
        const value = event.currentTarget.value;
        setTyped(value);
        const isDate = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
        setWrong(!isDate);
        if (isDate) onStart(value);
      }}
    />
  );
}
