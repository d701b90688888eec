import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { BackupProblem } from '../../lib/history/backup/backup-problem.ts';
import type { CheckedBackup } from '../../lib/history/backup/backup-source.ts';
import { backup, backupProblems } from '../../lib/locales/backup.ts';
import { formatTag } from '../../lib/locales/language.ts';
import { Button } from '../ui/button.tsx';
import { dateText } from '../ui/clock-text.ts';
import type { BackupData } from './backup-data.ts';
import styles from './backup-page.module.css';
import { PassphraseField } from './passphrase-field.tsx';

type Step =
  | { readonly at: 'choose'; readonly problem: string | null }
  | { readonly at: 'checking' }
  | { readonly at: 'passphrase'; readonly file: Blob; readonly problem: string | null }
  | { readonly at: 'confirm'; readonly checked: CheckedBackup }
  | { readonly at: 'restoring'; readonly share: number }
  | { readonly at: 'done'; readonly added: number };

/** Restores a backup: choose it, see what is in it, confirm. */
export function RestoreBackup({ data, isInterrupted }: { data: BackupData; isInterrupted: boolean }) {
  const [step, setStep] = useState<Step>({ at: 'choose', problem: null });
  const check = async (file: Blob, passphrase: string | null) => {
    setStep({ at: 'checking' });
    try {
      if (passphrase === null && (await data.needsPassphrase(file))) {
        setStep({ at: 'passphrase', file, problem: null });
      } else setStep({ at: 'confirm', checked: await data.check(file, passphrase) });
    } catch (error) {
      const code = error instanceof BackupProblem ? error.code : 'damaged';
      const problem = backupProblems[code];
      setStep(code === 'wrong-passphrase' ? { at: 'passphrase', file, problem } : { at: 'choose', problem });
    }
  };
  const restore = async (checked: CheckedBackup) => {
    setStep({ at: 'restoring', share: 0 });
    try {
      const { added } = await data.restore(checked, (share) => setStep({ at: 'restoring', share }));
      setStep({ at: 'done', added });
    } catch {
      setStep({ at: 'choose', problem: backup.restoreFailed });
    }
  };
  const isIdle = step.at === 'choose' || step.at === 'done';
  return (
    <section className={styles.part} aria-labelledby="restore-backup">
      <h2 id="restore-backup">{backup.restoreHeading}</h2>
      <p>{backup.restoreText}</p>
      {isInterrupted && step.at === 'choose' && <p className={styles.caution}>{backup.interrupted}</p>}
      {isIdle && <ChooseFile onFile={(file) => void check(file, null)} />}
      {step.at === 'choose' && step.problem && (
        <p className={styles.problem} role="alert">
          {step.problem}
        </p>
      )}
      {step.at === 'passphrase' && (
        <Unlock problem={step.problem} onOpen={(passphrase) => void check(step.file, passphrase)} />
      )}
      {step.at === 'confirm' && (
        <Confirm
          checked={step.checked}
          onRestore={() => void restore(step.checked)}
          onCancel={() => setStep({ at: 'choose', problem: null })}
        />
      )}
      {step.at === 'restoring' && <progress aria-label={backup.restoring} value={step.share} max={1} />}
      <p className={styles.said} role="status">
        {step.at === 'checking' && backup.checking}
        {step.at === 'restoring' && backup.restoring}
        {step.at === 'done' && backup.restored(step.added)}
      </p>
    </section>
  );
}

function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button.
    <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Button onClick={() => input.current?.click()}>{backup.choose}</Button>
      <span className={styles.soft}>{backup.drop}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={backup.choose}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file chosen again is a change too.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

function Unlock({ problem, onOpen }: { problem: string | null; onOpen: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '') onOpen(passphrase);
  };
  return (
    <form className={styles.form} onSubmit={open}>
      <p>{backup.needsPassphrase}</p>
      <PassphraseField
        value={passphrase}
        onChange={setPassphrase}
        problem={passphrase === '' ? problem : null}
        autoComplete="current-password"
      />
      <Button type="submit" kind="primary">
        {backup.open}
      </Button>
    </form>
  );
}

function Confirm(props: { checked: CheckedBackup; onRestore: () => void; onCancel: () => void }) {
  const { madeAt, sessions, posts, newPosts } = props.checked;
  const facts: readonly (readonly [string, string])[] = [
    [backup.madeOn, dateText(madeAt)],
    [backup.sessions, sessions.toLocaleString(formatTag())],
    [backup.posts, posts.toLocaleString(formatTag())],
    [backup.newPosts, newPosts.toLocaleString(formatTag())],
  ];
  return (
    <div className={styles.form}>
      <h3>{backup.contentHeading}</h3>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>{backup.again}</p>
      <div className={styles.row}>
        <Button kind="primary" onClick={props.onRestore}>
          {backup.restore}
        </Button>
        <Button onClick={props.onCancel}>{backup.cancel}</Button>
      </div>
    </div>
  );
}
