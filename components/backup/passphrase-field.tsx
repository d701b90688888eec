import { useState } from 'react';
import { backup } from '../../lib/locales/backup.ts';
import { Field } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './backup-page.module.css';

/** A passphrase, hidden as it is typed unless the person wants to see it. */
export function PassphraseField(props: {
  value: string;
  onChange: (value: string) => void;
  problem?: string | null;
  autoComplete: 'new-password' | 'current-password';
}) {
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.passphrase}>
      <Field
        label={backup.passphrase}
        type={isShown ? 'text' : 'password'}
        value={props.value}
        autoComplete={props.autoComplete}
        problem={props.problem ?? null}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      <Switch isOn={isShown} onChange={setShown}>
        {backup.show}
      </Switch>
    </div>
  );
}
