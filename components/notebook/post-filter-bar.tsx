import { memo, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import {
  type FilterValue,
  type FilterValues,
  LISTED,
  type ListedFilter,
  NO_SESSION,
  type PostFilters,
} from '../../lib/history/search/post-query.ts';
import { finding } from '../../lib/locales/finding.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './post-filter-bar.module.css';

/** Filters of which there is always a choice; the others appear once there is something to choose between. */
const FEWEST: Readonly<Record<ListedFilter, number>> = {
  chat: 2,
  year: 2,
  host: 1,
  state: 1,
  account: 2,
  reflection: 1,
};

const NONE: readonly FilterValue[] = [];

/**
 * Narrows the posts down. Beside each choice stands how many posts there are with it.
 * @param values null till they are known.
 * @param onChange `isTyping` while the change is one of many letters.
 */
export function PostFilterBar(props: {
  filters: PostFilters;
  values: FilterValues | null;
  onChange: (filters: PostFilters, isTyping: boolean) => void;
}) {
  const { filters, values, onChange } = props;
  const { chat, year, question, host, state, account, reflection } = filters;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const chosen =
    [chat, year, host, state, account, reflection].filter((value) => value !== null).length + (question ? 1 : 0);
  const change = (changed: Partial<PostFilters>, isTyping = false) =>
    onChange({ chat, year, question, host, state, account, reflection, ...changed }, isTyping);
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  const choose = useCallback((name: ListedFilter, value: string | null) => {
    latest.current({ [name]: name === 'year' && value !== null ? Number(value) : value });
  }, []);
  return (
    <search aria-label={finding.filters}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {finding.filtersChosen(chosen)}
        <Icon name="chevron" size={16} />
      </button>
      <div id={id} className={styles.bar} data-open={isOpen}>
        {LISTED.map((name) => (
          <Choice key={name} name={name} value={filters[name]} values={values?.[name] ?? NONE} onChoose={choose} />
        ))}
        <QuestionField value={question} onChange={(typed) => change({ question: typed }, true)} />
      </div>
    </search>
  );
}

/** Drawn anew only when its own choices change: there may be hundreds of them. */
const Choice = memo(function Choice(props: {
  name: ListedFilter;
  value: string | number | null;
  values: readonly FilterValue[];
  onChoose: (name: ListedFilter, value: string | null) => void;
}) {
  const { name } = props;
  const value = props.value === null ? '' : String(props.value);
  if (props.values.length < FEWEST[name] && value === '') return null;
  const shown = props.values.filter((one) => one.count > 0 || one.value === value);
  // As long as nothing is written up there is nothing to choose between.
  if (name === 'reflection' && value === '' && !shown.some((one) => one.value === 'with')) return null;
  // An address may hold a value of which there is no post any more.
  const unknown = value !== '' && !shown.some((one) => one.value === value);
  return (
    <Labelled label={finding.names[name]} isSet={value !== ''}>
      {(id) => (
        <span className={styles.select}>
          <select id={id} value={value} onChange={(event) => props.onChoose(name, event.currentTarget.value || null)}>
            <option value="">{finding.any[name]}</option>
            {shown.toSorted(name === 'year' ? newestFirst : byName).map((one) => (
              <option key={one.value} value={one.value}>
                {finding.choice(labelOf(name, one), one.count)}
              </option>
            ))}
            {unknown && <option value={value}>{finding.choice(labelOf(name, { value, label: value }), 0)}</option>}
          </select>
          <Icon name="chevron" size={16} />
        </span>
      )}
    </Labelled>
  );
});

/** Words of the question, or its number. */
function QuestionField({ value, onChange }: { value: string; onChange: (typed: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The address changes by the back button as well as by typing; typing must not be disturbed by its own echo.
    if (input.current && input.current.value.trim() !== value) input.current.value = value;
  }, [value]);
  return (
    <Labelled label={finding.question} isSet={value !== ''}>
      {(id) => (
        <input
          ref={input}
          id={id}
          type="text"
          className={styles.input}
          placeholder={finding.questionPlaceholder}
          defaultValue={value}
          autoComplete="off"
          dir="auto"
          onChange={(event) => onChange(event.currentTarget.value.trim())}
        />
      )}
    </Labelled>
  );
}

function Labelled({ label, isSet, children }: { label: string; isSet: boolean; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field} data-set={isSet}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function labelOf(name: ListedFilter, { value, label }: Pick<FilterValue, 'value' | 'label'>): string {
  if (name === 'chat') return value === NO_SESSION ? finding.outside : `#${label}`;
  if (name === 'host' || name === 'account') return `@${label}`;
  if (name === 'reflection') return finding.reflections[value] ?? label;
  return name === 'state' ? (finding.states[value] ?? label) : label;
}

function newestFirst(a: FilterValue, b: FilterValue): number {
  return Number(b.value) - Number(a.value);
}

/** Posts outside any chat come last. */
function byName(a: FilterValue, b: FilterValue): number {
  if (a.value === NO_SESSION || b.value === NO_SESSION) return a.value === NO_SESSION ? 1 : -1;
  return a.value < b.value ? -1 : 1;
}
