import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { EarlierAnswer } from '../../lib/cpd/cpd-record.ts';
import type { FieldLimit } from '../../lib/cpd/cpd-template.ts';
import type { FilledField } from '../../lib/cpd/filled-form.ts';
import { textLength } from '../../lib/cpd/text-length.ts';
import { records } from '../../lib/locales/records.ts';
import { Button } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { type FieldCheck, FieldRisks } from './field-risks.tsx';
import styles from './record-field.module.css';

/** One field of the form: its label, what stands in it, how long it is, and the button that copies it. */
export function RecordField(props: {
  filled: FilledField;
  earlier: readonly EarlierAnswer[];
  /** Null where the text is not checked. */
  check: FieldCheck | null;
  /** Null begins with the facts again. */
  onChange: (text: string | null) => void;
}) {
  const { filled, earlier, check, onChange } = props;
  const { field, suggestion } = filled;
  const id = useId();
  const [text, setText] = useState(filled.text);
  const isWriting = useRef(false);
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  useEffect(() => {
    // What comes back from the history is older than what is being typed.
    if (!isWriting.current) setText(filled.text);
  }, [filled.text]);
  const change = (typed: string) => {
    setText(typed);
    onChange(typed);
  };
  const input = {
    id,
    ref: box,
    value: text,
    'aria-describedby': `${id}-help ${id}-length`,
    dir: 'auto',
    onFocus: () => {
      isWriting.current = true;
    },
    onBlur: () => {
      isWriting.current = false;
    },
  } as const;
  const isChoice = field.kind === 'choice' || field.kind === 'choices';
  return (
    <section className={styles.field} data-empty={text.trim() === ''}>
      {isChoice ? (
        <ChoiceInput field={field} value={text} onChange={change} helpId={`${id}-help`} />
      ) : (
        <>
          <label className={styles.label} htmlFor={id}>
            {field.label}
          </label>
          {field.kind === 'text' ? (
            <textarea
              {...input}
              className={styles.area}
              rows={4}
              onChange={(event) => change(event.currentTarget.value)}
            />
          ) : (
            <input
              {...input}
              type="text"
              className={styles.line}
              inputMode={field.kind === 'hours' ? 'decimal' : undefined}
              autoComplete="off"
              onChange={(event) => change(event.currentTarget.value)}
            />
          )}
        </>
      )}
      {check && !isChoice && <FieldRisks fieldId={field.id} text={text} check={check} input={box} />}
      <p id={`${id}-help`} className={styles.help}>
        {helpOf(filled, text)}
      </p>
      <div className={styles.foot}>
        <Length id={`${id}-length`} text={text} limit={field.limit} />
        {suggestion !== '' && text.trim() !== suggestion && (
          <Button
            kind="quiet"
            onClick={() => {
              setText(suggestion);
              onChange(null);
            }}
          >
            {records.backToFacts}
          </Button>
        )}
        <CopyButton label={field.label} text={text.trim()} inputId={isChoice ? null : id} />
      </div>
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{records.earlier(earlier.length)}</summary>
          <ol>
            {earlier.map(({ value, at }) => (
              <li key={`${at} ${value}`}>
                <p className={styles.old} dir="auto">
                  {value}
                </p>
                <ClockTime at={at} as="both" />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function helpOf({ field, suggestion }: FilledField, text: string): ReactNode {
  const parts = [
    field.help,
    text.trim() === '' ? records.notYetWritten : text.trim() === suggestion ? records.fromFacts : null,
    field.isLater && text.trim() === '' ? records.later : null,
  ];
  const sentences = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return sentences.map((sentence) => (/[.!?]$/.test(sentence ?? '') ? sentence : `${sentence}.`)).join(' ');
}

function Length({ id, text, limit }: { id: string; text: string; limit: FieldLimit | undefined }) {
  const length = textLength(text);
  const own = limit ? length[limit.unit] : 0;
  const over = limit?.most === undefined ? 0 : own - limit.most;
  const missing = limit?.least === undefined || own === 0 ? 0 : limit.least - own;
  return (
    <div id={id} className={styles.length}>
      <p>
        {records.length(length)}
        {limit && <span className={styles.limit}> · {records.limit(limit)}</span>}
      </p>
      {over > 0 && limit && <p className={styles.problem}>{records.tooLong(over, limit.unit)}</p>}
      {missing > 0 && limit && <p className={styles.problem}>{records.tooShort(missing, limit.unit)}</p>}
    </div>
  );
}

function CopyButton({ label, text, inputId }: { label: string; text: string; inputId: string | null }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(records.copied);
    } catch {
      const input = inputId === null ? null : document.getElementById(inputId);
      if (input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement) input.select();
      setSaid(records.copyFailed);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has not been copied.
  useEffect(() => setSaid(''), [text]);
  return (
    <div className={styles.copy}>
      <span role="status" className={styles.said}>
        {said}
      </span>
      <Button icon="copy" aria-label={records.copyField(label)} disabled={text === ''} onClick={() => void copy()}>
        {records.copy}
      </Button>
    </div>
  );
}
