import { useId } from 'react';
import type { TemplateField } from '../../lib/cpd/cpd-template.ts';
import styles from './record-field.module.css';

/** One of several, or several of them, as the form offers them; several are separated by line breaks. */
export function ChoiceInput(props: {
  field: TemplateField;
  value: string;
  onChange: (value: string) => void;
  helpId: string;
}) {
  const { field, onChange } = props;
  const name = useId();
  const chosen = props.value.split('\n').filter(Boolean);
  const isOne = field.kind === 'choice';
  const toggle = (choice: string, isOn: boolean) => {
    if (isOne) return onChange(choice);
    const now = isOn ? [...chosen, choice] : chosen.filter((one) => one !== choice);
    onChange((field.choices ?? []).filter((one) => now.includes(one)).join('\n'));
  };
  return (
    <fieldset className={styles.choices} aria-describedby={props.helpId}>
      <legend className={styles.label}>{field.label}</legend>
      {(field.choices ?? []).map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(choice)}
            onChange={(event) => toggle(choice, event.currentTarget.checked)}
          />
          <span>{choice}</span>
        </label>
      ))}
    </fieldset>
  );
}
