import { useId } from 'react';
import field from '../ui/field.module.css';
import styles from './chat-form.module.css';

/** A text field with a hint beneath its label, and suggestions to choose from if there are any. */
export function Hinted(props: {
  label: string;
  hint: string;
  value: string;
  problem: string | null;
  suggestions?: readonly string[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  const { problem, suggestions } = props;
  return (
    <div>
      <label className={field.label} htmlFor={id}>
        {props.label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {props.hint}
      </p>
      <input
        id={id}
        type="text"
        className={field.input}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        list={suggestions ? `${id}-list` : undefined}
        value={props.value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-problem ${id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className={field.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** A choice of one among several, with its label. */
export function Choice(props: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className={field.label} htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Several of several, as a group of boxes. */
export function Several(props: {
  label: string;
  values: readonly number[];
  options: readonly (readonly [value: number, label: string])[];
  problem: string | null;
  onChange: (values: readonly number[]) => void;
}) {
  const id = useId();
  const { problem, values } = props;
  return (
    <fieldset className={styles.several} aria-describedby={problem === null ? undefined : `${id}-problem`}>
      <legend className={field.label}>{props.label}</legend>
      <div className={styles.boxes}>
        {props.options.map(([value, label]) => (
          <label key={value} className={styles.box}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              aria-invalid={problem !== null}
              onChange={(event) => {
                const chosen = event.currentTarget.checked ? [...values, value] : values.filter((one) => one !== value);
                props.onChange(props.options.flatMap(([one]) => (chosen.includes(one) ? [one] : [])));
              }}
            />
            {label}
          </label>
        ))}
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} className={field.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
