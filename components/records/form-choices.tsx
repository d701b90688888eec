import { useEffect, useId, useState } from 'react';
import type { CpdBody, CpdTemplate } from '../../lib/cpd/cpd-template.ts';
import { CPD_BODIES, isCurrent, TEMPLATES } from '../../lib/cpd/cpd-templates.ts';
import { records } from '../../lib/locales/records.ts';
import { Select } from '../ui/select.tsx';
import styles from './record-page.module.css';
import type { RecordsData } from './records-data.ts';

/** Whose form is chosen, and which. */
export interface FormChoice {
  readonly bodyId: string;
  readonly body: CpdBody | undefined;
  readonly forms: readonly CpdTemplate[];
  readonly form: CpdTemplate | undefined;
  setBody(id: string): void;
  choose(id: string): void;
}

/**
 * The choice of a form; it begins with the body chosen last.
 * @param today ISO 8601.
 * @param isForPlan offers only the body's forms for planned learning, where it has such.
 */
export function useFormChoice(data: RecordsData, today: string, isForPlan = false): FormChoice {
  const [bodyId, setBody] = useState(CPD_BODIES[0]?.id ?? '');
  const [chosen, choose] = useState<string | null>(null);
  useEffect(() => {
    data.lastBody().then(
      (last) => last !== null && setBody(last),
      () => {},
    );
  }, [data]);
  const all = TEMPLATES.filter((one) => isCurrent(one, today) && one.body.id === bodyId);
  const planned = isForPlan ? all.filter(({ isPlanned }) => isPlanned) : [];
  const forms = planned.length > 0 ? planned : all;
  return {
    bodyId,
    body: CPD_BODIES.find(({ id }) => id === bodyId),
    forms,
    form: forms.find(({ id }) => id === chosen) ?? forms[0],
    setBody(id) {
      setBody(id);
      choose(null);
    },
    choose,
  };
}

/** Where the form is chosen. */
export function FormChoices({ choice }: { choice: FormChoice }) {
  const { body, forms } = choice;
  const name = useId();
  return (
    <>
      <Select label={records.bodyLabel} value={choice.bodyId} onChange={(id) => choice.setBody(id)}>
        {CPD_BODIES.map(({ id, shortName, people }) => (
          <option key={id} value={id}>
            {shortName}: {people}
          </option>
        ))}
      </Select>
      {body?.warning && <p className={styles.warning}>{body.warning}</p>}
      {forms.length > 0 && (
        <fieldset className={styles.forms}>
          <legend>{records.formLabel}</legend>
          {forms.map((form) => (
            <label key={form.id} className={styles.option}>
              <input type="radio" name={name} checked={form === choice.form} onChange={() => choice.choose(form.id)} />
              <span className={styles.optionName}>{form.name}</span>
              <span className={styles.soft}>{form.when}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** Where the person notes what they want to learn. @param props.help what the note is good for. */
export function IntentionField(props: { value: string; help?: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {records.intentionLabel}
      </label>
      <textarea
        id={id}
        className={styles.area}
        dir="auto"
        value={props.value}
        aria-describedby={`${id}-help`}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      <p id={`${id}-help`} className={styles.soft}>
        {props.help ?? records.intentionHelp}
      </p>
    </div>
  );
}
