import { type FormEvent, useState } from 'react';
import { backup as backupWords } from '../../lib/locales/backup.ts';
import { stored } from '../../lib/locales/stored.ts';
import type { BackupData } from '../backup/backup-data.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Field } from '../ui/field.tsx';
import type { StoredData } from './stored-data.ts';
import styles from './stored-page.module.css';

/** Deletes everything, after a word has been typed; a backup is offered first. */
export function DeleteEverything(props: {
  data: StoredData;
  backup: BackupData | undefined;
  save: (fileName: string, file: Blob) => void;
}) {
  const [step, setStep] = useState<'closed' | 'asking' | 'deleting' | 'failed'>('closed');
  const remove = async () => {
    setStep('deleting');
    const isDeleted = await props.data.deleteEverything().catch(() => false);
    // Where it worked, the page is another by now.
    if (!isDeleted) setStep('failed');
  };
  return (
    <section aria-labelledby="stored-delete" className={styles.part}>
      <h2 id="stored-delete">{stored.deleteHeading}</h2>
      <p>{stored.deleteText}</p>
      <Button
        kind="danger"
        icon="trash"
        aria-disabled={step === 'deleting'}
        onClick={() => step !== 'deleting' && setStep('asking')}
      >
        {stored.deleteAll}
      </Button>
      <p role="status" className={styles.said}>
        {step === 'deleting' && stored.deleting}
      </p>
      {step === 'failed' && (
        <p role="alert" className={styles.problem}>
          {stored.deleteFailed}
        </p>
      )}
      {step === 'asking' && <Asking {...props} onConfirm={() => void remove()} onCancel={() => setStep('closed')} />}
    </section>
  );
}

function Asking(props: {
  backup: BackupData | undefined;
  save: (fileName: string, file: Blob) => void;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { backup } = props;
  const [word, setWord] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [said, setSaid] = useState('');
  const isTyped = word.trim().toLowerCase() === stored.deleteWord;
  const confirm = (event?: FormEvent) => {
    event?.preventDefault();
    setMissing(!isTyped);
    if (isTyped) props.onConfirm();
  };
  const makeBackup = async (data: BackupData) => {
    setSaid(backupWords.making);
    try {
      const { fileName, file } = await data.make(null);
      props.save(fileName, file);
      setSaid(backupWords.made(fileName));
    } catch {
      setSaid(backupWords.makeFailed);
    }
  };
  return (
    <ConfirmDialog
      title={stored.deleteTitle}
      text={stored.deleteWarning}
      action={stored.deleteConfirm}
      cancel={stored.keepEverything}
      onConfirm={() => confirm()}
      onCancel={props.onCancel}
    >
      <div className={styles.before}>
        {backup && (
          <Button icon="download" onClick={() => void makeBackup(backup)}>
            {stored.backupFirst}
          </Button>
        )}
        <p role="status" className={styles.said}>
          {said}
        </p>
        <form onSubmit={confirm} noValidate>
          <Field
            label={stored.typeWord}
            value={word}
            problem={isMissing && !isTyped ? stored.wordMissing : null}
            onChange={(event) => setWord(event.currentTarget.value)}
          />
        </form>
      </div>
    </ConfirmDialog>
  );
}
