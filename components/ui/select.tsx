import { type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';
import styles from './select.module.css';

/** A list to choose one from, with its label. */
export function Select(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Its options. */
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.whole}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <span className={styles.select}>
        <select id={id} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
          {props.children}
        </select>
        <Icon name="chevron" size={16} />
      </span>
    </div>
  );
}
