import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

type FieldProps = Omit<ComponentProps<'input'>, 'id'> & {
  label: string;
  /** What is wrong with the value, as a sentence; null when nothing is. */
  problem?: string | null;
  /** Stands beside the input, for instance its button. */
  action?: ReactNode;
};

/** A text input with its label, and the sentence that says what is wrong with it. */
export function Field({ label, problem = null, action, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          dir="auto"
          {...rest}
          id={id}
          className={styles.input}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
        />
        {action}
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
