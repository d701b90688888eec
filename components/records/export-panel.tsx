import { type ReactNode, useId, useState } from 'react';
import { exportRecords, RECORD_FORMATS, type RecordFormat } from '../../lib/cpd/export/export-records.ts';
import { PRIVACY_LEVELS, type PrivacyLevel, portfolio, type RecordInForm } from '../../lib/cpd/export/portfolio.ts';
import { portfolioHtml } from '../../lib/cpd/export/portfolio-html.ts';
import { recordExport } from '../../lib/locales/en/record-export.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import type { RecordFiles } from './record-files.ts';
import styles from './record-page.module.css';
import { ShareCheck } from './share-check.tsx';
import type { Checking } from './use-checking.ts';

/** Saves some records as a file, or prints them: in which format, and how much of the chat goes along. */
export function ExportPanel(props: {
  heading: string;
  records: () => readonly RecordInForm[];
  files: RecordFiles;
  checking: Checking;
  zone: string;
  clock: () => number;
  /** A choice of the records, above the others. */
  children?: ReactNode;
}) {
  const { files, zone, clock } = props;
  const id = useId();
  const [format, setFormat] = useState<RecordFormat>('docx');
  const [level, setLevel] = useState<PrivacyLevel>('own');
  const [said, setSaid] = useState('');
  const options = () => ({ level, zone, madeAt: clock() });
  const attempt = async (work: () => Promise<string>) => {
    setSaid(recordExport.making);
    try {
      setSaid(await work());
    } catch {
      setSaid(recordExport.failed);
    }
  };
  const save = () =>
    attempt(async () => {
      const { fileName, mimeType, content } = await exportRecords(props.records(), format, options());
      files.save(fileName, new Blob([content], { type: mimeType }));
      return recordExport.saved(fileName);
    });
  const print = () =>
    attempt(async () => {
      await files.print(portfolioHtml(portfolio(props.records(), options())));
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
        <Button icon="download" onClick={() => void save()}>
          {recordExport.save}
        </Button>
        <Button onClick={() => void print()}>{recordExport.print}</Button>
      </div>
      <p role="status" className={styles.soft}>
        {said}
      </p>
    </section>
  );
}
