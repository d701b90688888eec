import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { GivenFile } from '../../lib/archive/archive-source.ts';
import type { ReadProgress } from '../../lib/archive/read-archive.ts';
import type { ImportReport } from '../../lib/history/archive-import.ts';
import { importing } from '../../lib/locales/import.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { droppedFiles, pickedFiles } from './dropped-files.ts';
import type { ImportData } from './import-data.ts';
import { ImportOffers } from './import-offers.tsx';
import styles from './import-page.module.css';
import { routeHash } from './notebook-route.ts';
import { type ImportStage, useImport } from './use-import.ts';

/** Takes past chats out of X's account archive: choosing the file, reading it, choosing sessions, keeping them. */
export function ImportPage({ data }: { data: ImportData }) {
  const { shown, read, setPaused, keep, startAgain } = useImport(data);
  const heading = useRef<HTMLHeadingElement>(null);
  const { stage } = shown;
  const last = useRef(stage);
  useEffect(() => {
    // The control that was pressed is gone with its step: the reading goes on at the heading of the next one.
    if (last.current !== stage) heading.current?.focus({ preventScroll: true });
    last.current = stage;
  }, [stage]);
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {titleOf(shown)}
      </h1>
      {shown.stage === 'choose' && <Choose note={shown.note} onFiles={(files) => void read(files)} />}
      {shown.stage === 'reading' && (
        <Reading {...shown} onPause={setPaused} onCancel={() => startAgain(importing.cancelled)} />
      )}
      {shown.stage === 'problem' && (
        <>
          <p className={styles.problem} role="alert">
            {shown.sentence}
          </p>
          {shown.sentence !== importing.keepFailed && <p className={styles.soft}>{importing.nothingChanged}</p>}
          <Button kind="primary" onClick={() => startAgain()}>
            {importing.another}
          </Button>
        </>
      )}
      {shown.stage === 'found' && (
        <ImportOffers
          finding={shown.finding}
          offers={shown.offers}
          accounts={shown.accounts}
          onKeep={(account, sessions) => void keep(account, sessions)}
          onAnother={() => startAgain()}
        />
      )}
      {shown.stage === 'keeping' && (
        <Share
          label={importing.keeping}
          share={shown.state.done / shown.state.total}
          text={importing.keepingDone(shown.state.done, shown.state.total)}
        />
      )}
      {shown.stage === 'kept' && <Kept report={shown.report} onAnother={() => startAgain()} />}
    </main>
  );
}

function titleOf(shown: ImportStage): string {
  if (shown.stage === 'found') return importing.found(shown.offers.length);
  const titles = {
    choose: importing.title,
    reading: importing.reading,
    problem: importing.problem,
    keeping: importing.keeping,
    kept: importing.done,
  };
  return titles[shown.stage];
}

function Choose({ note, onFiles }: { note: string; onFiles: (files: readonly GivenFile[]) => void }) {
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const drop = (event: DragEvent) => {
    over(event);
    droppedFiles(event.dataTransfer).then(onFiles, () => onFiles([]));
  };
  return (
    <>
      <p className={styles.soft}>{importing.intro}</p>
      <p className={styles.soft}>{importing.howTo}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; both buttons do the same. */}
      <div className={styles.drop} data-over={isOver || undefined} onDragOver={over} onDragLeave={over} onDrop={drop}>
        <div className={styles.actions}>
          <Button kind="primary" onClick={() => file.current?.click()}>
            {importing.chooseFile}
          </Button>
          <Button onClick={() => folder.current?.click()}>{importing.chooseFolder}</Button>
        </div>
        <p className={styles.soft}>{importing.drop}</p>
        <input
          ref={file}
          type="file"
          hidden
          multiple
          accept=".zip,.js,application/zip"
          aria-label={importing.filesLabel}
          onChange={(event) => give(event.currentTarget, onFiles)}
        />
        <input
          ref={folder}
          type="file"
          hidden
          {...{ webkitdirectory: '' }}
          aria-label={importing.folderLabel}
          onChange={(event) => give(event.currentTarget, onFiles)}
        />
      </div>
      <p role="status" className={styles.soft}>
        {note}
      </p>
    </>
  );
}

/** The same file may be chosen again after a cancel. */
function give(input: HTMLInputElement, onFiles: (files: readonly GivenFile[]) => void): void {
  const files = pickedFiles(input.files);
  input.value = '';
  if (files.length > 0) onFiles(files);
}

function Reading(props: {
  progress: ReadProgress | null;
  isPaused: boolean;
  onPause: (isPaused: boolean) => void;
  onCancel: () => void;
}) {
  const { progress, isPaused, onPause } = props;
  const share = progress ? progress.bytesRead / Math.max(progress.bytesTotal, 1) : 0;
  const percent = Math.floor(share * 100);
  const text = progress ? importing.readShare(percent, progress.posts) : importing.opening;
  return (
    <>
      <Share
        label={importing.reading}
        share={progress ? share : null}
        text={isPaused ? importing.paused(percent) : text}
      />
      <div className={styles.actions}>
        <Button onClick={() => onPause(!isPaused)}>{isPaused ? importing.goOn : importing.pause}</Button>
        <Button onClick={props.onCancel}>{importing.cancel}</Button>
      </div>
    </>
  );
}

function Share({ label, share, text }: { label: string; share: number | null; text: string }) {
  return (
    <div className={styles.share}>
      <progress aria-label={label} className={styles.bar} max={1} {...(share !== null && { value: share })} />
      <p className={styles.soft}>{text}</p>
    </div>
  );
}

function Kept({ report, onAnother }: { report: ImportReport; onAnother: () => void }) {
  return (
    <>
      <p>{importing.doneText(report.newSessions, report.newPosts)}</p>
      {report.knownPosts > 0 && <p className={styles.soft}>{importing.doneKnown(report.knownPosts)}</p>}
      {report.forgottenPosts > 0 && <p className={styles.soft}>{importing.doneForgotten(report.forgottenPosts)}</p>}
      <div className={styles.actions}>
        <a className={buttonClass('primary')} href={routeHash({ page: 'home' })}>
          {importing.toSessions}
        </a>
        <Button onClick={onAnother}>{importing.another}</Button>
      </div>
    </>
  );
}
