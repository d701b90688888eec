import { type ReactNode, useId, useRef, useState } from 'react';
import { RECORD_FORMATS, type RecordFormat } from '../../lib/cpd/export/export-records.ts';
import type { ExportProgress } from '../../lib/cpd/export/export-worker.ts';
import { PRIVACY_LEVELS, type PrivacyLevel, type RecordInForm } from '../../lib/cpd/export/portfolio.ts';
import { recordExport } from '../../lib/locales/record-export.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import type { RecordFiles } from './record-files.ts';
import styles from './record-page.module.css';
import type { RecordsData } from './records-data.ts';
import { ShareCheck } from './share-check.tsx';
import type { Checking } from './use-checking.ts';
import { useMaking } from './use-making.ts';

/** Some portfolios take no larger file (PremierIT, dossier cpd-standards 12). */
const MOST_BYTES = 10_000_000;

/** Saves some records as a file, or prints them: in which format, and how much of the chat goes along. */
export function ExportPanel(props: {
  heading: string;
  data: RecordsData;
  records: () => readonly RecordInForm[];
  files: RecordFiles;
  checking: Checking;
  zone: string;
  clock: () => number;
  /** A choice of the records, above the others. */
  children?: ReactNode;
}) {
  const { data, files, zone, clock } = props;
  const id = useId();
  const [format, setFormat] = useState<RecordFormat>('docx');
  const [level, setLevel] = useState<PrivacyLevel>('own');
  const making = useMaking();
  const saveButton = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    // The button that was pressed is about to go.
    saveButton.current?.focus();
    making.cancel();
  };
  const options = () => ({ level, zone, madeAt: clock() });
  const save = () =>
    making.begin(async (watch) => {
      const { fileName, mimeType, content } = await data.makeFile(props.records(), format, options(), watch);
      const file = new Blob([content], { type: mimeType });
      files.save(fileName, file);
      return [recordExport.saved(fileName), file.size > MOST_BYTES && recordExport.large].filter(Boolean).join(' ');
    });
  const print = () =>
    making.begin(async (watch) => {
      const { content } = await data.makeFile(props.records(), 'html', options(), watch);
      if (typeof content === 'string') await files.print(content);
      return recordExport.printed;
    });
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{props.heading}</h2>
      <p className={styles.soft}>{recordExport.text}</p>
      {props.children}
      <fieldset className={styles.forms}>
        <legend>{recordExport.levelLabel}</legend>
        {PRIVACY_LEVELS.map((one) => (
          <label key={one} className={styles.option}>
            <input type="radio" name={`${id}-level`} checked={level === one} onChange={() => setLevel(one)} />
            <span className={styles.optionName}>{recordExport.levels[one].name}</span>
            <span className={styles.soft}>{recordExport.levels[one].text}</span>
          </label>
        ))}
      </fieldset>
      <ShareCheck records={props.records} withPosts={level !== 'own'} zone={zone} checking={props.checking} />
      <div className={styles.saveRow}>
        <Select label={recordExport.formatLabel} value={format} onChange={(value) => setFormat(value as RecordFormat)}>
          {RECORD_FORMATS.map((one) => (
            <option key={one} value={one}>
              {recordExport.formats[one]}
            </option>
          ))}
        </Select>
        <Button ref={saveButton} icon="download" onClick={save}>
          {recordExport.save}
        </Button>
        <Button onClick={print}>{recordExport.print}</Button>
      </div>
      {recordExport.notes[format] && <p className={styles.soft}>{recordExport.notes[format]}</p>}
      {making.progress && <Progress progress={making.progress} onCancel={cancel} />}
      <p role="status" className={styles.soft}>
        {making.said}
      </p>
    </section>
  );
}

function Progress({ progress, onCancel }: { progress: ExportProgress; onCancel: () => void }) {
  const { done, all } = progress;
  const text = recordExport.progress(done, all);
  return (
    <div className={styles.progress}>
      <progress aria-label={recordExport.making} max={all} {...(done < all && { value: done })} />
      <Button onClick={onCancel}>{recordExport.cancel}</Button>
      <p className={styles.soft}>{text}</p>
    </div>
  );
}
