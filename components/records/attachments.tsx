import { type FormEvent, useState } from 'react';
import type { RecordAttachment } from '../../lib/cpd/cpd-record.ts';
import { records } from '../../lib/locales/records.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import styles from './record-page.module.css';

/** What belongs to the record and is kept elsewhere. */
export function Attachments(props: {
  attachments: readonly RecordAttachment[];
  onChange: (all: readonly RecordAttachment[]) => void;
}) {
  const { attachments, onChange } = props;
  const [name, setName] = useState('');
  const [place, setPlace] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' && place.trim() === '') return;
    onChange([...attachments, { name: name.trim() || place.trim(), place: place.trim() }]);
    setName('');
    setPlace('');
  };
  return (
    <section className={styles.part} aria-labelledby="attachments-heading">
      <h2 id="attachments-heading">{records.attachmentsHeading}</h2>
      <p className={styles.soft}>{records.attachmentsText}</p>
      {attachments.length > 0 && (
        <ul className={styles.attachments}>
          {attachments.map((one, place_) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be the same.
            <li key={`${place_} ${one.name}`}>
              <span dir="auto">
                <strong>{one.name}</strong> {one.place}
              </span>
              <IconButton
                icon="trash"
                isSmall
                label={records.removeAttachment(one.name)}
                onClick={() => onChange(attachments.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
      <form className={styles.attach} onSubmit={add}>
        <Field label={records.attachmentName} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Field
          label={records.attachmentPlace}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
          action={
            <Button type="submit" icon="plus">
              {records.addAttachment}
            </Button>
          }
        />
      </form>
    </section>
  );
}
