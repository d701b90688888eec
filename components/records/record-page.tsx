import { useCallback, useEffect, useState } from 'react';
import { withAnswer, withoutSession, withPart } from '../../lib/cpd/change-record.ts';
import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import type { CpdTemplate } from '../../lib/cpd/cpd-template.ts';
import { templateOf } from '../../lib/cpd/cpd-templates.ts';
import { filledForm, stillToWrite } from '../../lib/cpd/filled-form.ts';
import { isChecked, reflectionContext } from '../../lib/cpd/record-risks.ts';
import { recordExport } from '../../lib/locales/record-export.ts';
import { records } from '../../lib/locales/records.ts';
import { useWatched } from '../notebook/use-watched.ts';
import { Button } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Attachments } from './attachments.tsx';
import { ChatFacts } from './chat-facts.tsx';
import { ExportPanel } from './export-panel.tsx';
import { RecordField } from './record-field.tsx';
import type { RecordFiles } from './record-files.ts';
import styles from './record-page.module.css';
import { RecordState } from './record-state.tsx';
import type { RecordsData } from './records-data.ts';
import { TemplateSources } from './template-sources.tsx';
import { useChecking } from './use-checking.ts';
import { type Saving, useSaving } from './use-saving.ts';

interface PageProps {
  data: RecordsData;
  files: RecordFiles;
  zone: string;
  clock: () => number;
}

/** The editor of a CPD record: its facts, then the fields of the form; every key is saved. */
export function RecordPage(props: PageProps & { id: string }) {
  const { data, id } = props;
  const watch = useCallback(
    (onRow: (row: CpdRecord | null) => void, onError: (error: unknown) => void) => data.watchRecord(id, onRow, onError),
    [data, id],
  );
  const watched = useWatched(watch);
  useEffect(() => {
    // Without the newest facts the record shows those it was made with.
    data.refreshFacts(id).catch(() => {});
  }, [data, id]);
  if (watched.state === 'failed') return <p role="alert">{records.readFailed}</p>;
  if (watched.state === 'loading') return <p>{records.loading}</p>;
  if (watched.rows === null) return <h1 className={styles.title}>{records.gone}</h1>;
  return <Editor {...props} record={watched.rows} template={templateOf(watched.rows.templateId)} />;
}

function Editor(props: PageProps & { record: CpdRecord; template: CpdTemplate | undefined }) {
  const { data, record, template } = props;
  const { saving, save } = useSaving();
  const change = (changed: (record: CpdRecord, now: number) => CpdRecord) =>
    save(() => data.change(record.id, changed));
  const checking = useChecking(data);
  const onlyThis = useCallback(() => [{ record, template }], [record, template]);
  const check = { recordId: record.id, context: reflectionContext(record, props.zone), checking };
  const filled = template ? filledForm(template, record, props.zone) : [];
  const title = filled.find(({ field }) => field.id === 'title')?.text;
  return (
    <>
      <header className={styles.head}>
        <p className={styles.form}>
          {template ? `${template.body.shortName} · ${template.name}` : records.unknownForm}
        </p>
        <h1 className={styles.title} dir="auto">
          {title || template?.name || records.noTitle}
        </h1>
        <p className={styles.changed}>
          {records.changed} <ClockTime at={record.changedAt} as="both" />
        </p>
        {template?.body.warning && <p className={styles.warning}>{template.body.warning}</p>}
      </header>
      <ChatFacts
        data={data}
        record={record}
        onTakeOut={(sessionId) => change((before, now) => withoutSession(before, sessionId, now))}
      />
      <section aria-labelledby="form-heading">
        <h2 id="form-heading">{records.fieldsHeading}</h2>
        <p className={styles.soft}>{records.fieldsText}</p>
        {filled.map((one) => (
          <RecordField
            key={one.field.id}
            filled={one}
            check={isChecked(one) ? check : null}
            earlier={(record.earlier ?? []).filter(({ fieldId }) => fieldId === one.field.id)}
            onChange={(text) => change((before, now) => withAnswer(before, one.field.id, text, now))}
          />
        ))}
        {!template && <Unknown record={record} />}
        {template && <TemplateSources template={template} />}
      </section>
      <RecordState
        data={data}
        record={record}
        missing={stillToWrite(filled).map(({ field }) => field.label)}
        hasLater={filled.some(({ field }) => field.isLater)}
        onState={(state) => change((before, now) => withPart(before, 'state', state, now))}
        onRemind={(at) => change((before, now) => withPart(before, 'remindAt', at, now))}
      />
      <Attachments
        attachments={record.attachments?.value ?? []}
        onChange={(all) => change((before, now) => withPart(before, 'attachments', all, now))}
      />
      <ExportPanel
        heading={recordExport.heading}
        data={data}
        records={onlyThis}
        files={props.files}
        checking={checking}
        zone={props.zone}
        clock={props.clock}
      />
      <DeleteRecord data={data} id={record.id} />
      <SavingSign saving={saving} />
    </>
  );
}

/** Of a form that a later version knows, what was written is shown and not lost. */
function Unknown({ record }: { record: CpdRecord }) {
  return Object.entries(record.answers).map(([fieldId, { value }]) => (
    <p key={fieldId} className={styles.unknown} dir="auto">
      {value}
    </p>
  ));
}

function SavingSign({ saving }: { saving: Saving }) {
  return (
    <div className={styles.saving}>
      {saving === 'failed' ? (
        <p role="alert" className={styles.problem}>
          {records.saveFailed}
        </p>
      ) : (
        <p className={styles.saved} data-shown={saving !== 'idle'}>
          {saving === 'saved' ? records.saved : '…'}
        </p>
      )}
    </div>
  );
}

function DeleteRecord({ data, id }: { data: RecordsData; id: string }) {
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const remove = async () => {
    setAsking(false);
    try {
      await data.remove(id);
      location.hash = '#/records';
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={styles.part}>
      <Button kind="danger" icon="trash" onClick={() => setAsking(true)}>
        {records.delete}
      </Button>
      {hasFailed && <p role="alert">{records.deleteFailed}</p>}
      {isAsking && (
        <ConfirmDialog
          title={records.deleteTitle}
          text={records.deleteText}
          action={records.deleteAction}
          cancel={records.keep}
          onCancel={() => setAsking(false)}
          onConfirm={() => void remove()}
        />
      )}
    </section>
  );
}
