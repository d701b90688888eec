import { useId } from 'react';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './chips.module.css';

/**
 * A choice of one among a few, side by side; radio buttons underneath, so that the arrow keys
 * go through them. A choice with an icon shows its words only where there is room.
 */
export function Chips<Value extends string>(props: {
  label: string;
  chosen: Value;
  choices: readonly { value: Value; words: string; count?: number; help?: string; icon?: IconName }[];
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.chips}>
      <legend className="visually-hidden">{props.label}</legend>
      {props.choices.map(({ value, words, count, help, icon }) => (
        <label key={value} className={styles.chip} title={help}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          {icon && (
            <span className={styles.sign}>
              <Icon name={icon} size={16} />
            </span>
          )}
          <span className={icon && styles.words}>{words}</span>
          {count !== undefined && <span className={styles.count}> {count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
