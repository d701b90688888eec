import { useState } from 'react';
import type { BackupState } from '../../lib/history/backup/backup-source.ts';
import { backup } from '../../lib/locales/backup.ts';
import { Button } from '../ui/button.tsx';
import { dateText } from '../ui/clock-text.ts';
import { Switch } from '../ui/switch.tsx';
import type { BackupData } from './backup-data.ts';
import styles from './backup-page.module.css';
import { PassphraseField } from './passphrase-field.tsx';

/** Saves a backup with one press. */
export function MakeBackup(props: {
  data: BackupData;
  state: BackupState;
  save: (fileName: string, file: Blob) => void;
}) {
  const { data, state } = props;
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ text: string; isProblem: boolean } | null>(null);
  const make = async () => {
    if (isBusy) return;
    setMissing(isLocked && passphrase === '');
    if (isLocked && passphrase === '') return;
    setBusy(true);
    setSaid({ text: backup.making, isProblem: false });
    try {
      const { fileName, file } = await data.make(isLocked ? passphrase : null);
      props.save(fileName, file);
      setSaid({ text: backup.made(fileName), isProblem: false });
    } catch {
      setSaid({ text: backup.makeFailed, isProblem: true });
    }
    setBusy(false);
  };
  const { madeAt, added } = state;
  return (
    <section className={styles.part} aria-labelledby="make-backup">
      <h2 id="make-backup">{backup.makeHeading}</h2>
      <p>{madeAt === null ? backup.never(added) : backup.last(dateText(madeAt), added)}</p>
      <Switch isOn={isLocked} onChange={setLocked}>
        {backup.lock}
      </Switch>
      {isLocked && (
        <PassphraseField
          value={passphrase}
          onChange={setPassphrase}
          problem={isMissing && passphrase === '' ? backup.passphraseMissing : null}
          autoComplete="new-password"
        />
      )}
      <p className={styles.soft}>{isLocked ? backup.lockWarning : backup.plainNote}</p>
      <Button kind="primary" icon="download" aria-disabled={isBusy} onClick={() => void make()}>
        {backup.make}
      </Button>
      {said && (
        <p className={said.isProblem ? styles.problem : styles.said} role={said.isProblem ? 'alert' : 'status'}>
          {said.text}
        </p>
      )}
    </section>
  );
}
