import { useEffect, useId, useState } from 'react';
import type { CpdTemplate } from '../../lib/cpd/cpd-template.ts';
import { CPD_BODIES, isCurrent, TEMPLATES } from '../../lib/cpd/cpd-templates.ts';
import type { SessionRow } from '../../lib/history/history-types.ts';
import { records } from '../../lib/locales/en/records.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { Button } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { Select } from '../ui/select.tsx';
import styles from './record-page.module.css';
import type { RecordsData } from './records-data.ts';
import { TemplateSources } from './template-sources.tsx';

/** Where a record begins: of which session, and in which form. */
export function WriteUpPage(props: { data: RecordsData; sessionId: string | null; today: string }) {
  const { data, sessionId, today } = props;
  const session = useSession(data, sessionId);
  const current = TEMPLATES.filter((one) => isCurrent(one, today));
  const [bodyId, setBody] = useState(CPD_BODIES[0]?.id ?? '');
  const body = CPD_BODIES.find(({ id }) => id === bodyId);
  useEffect(() => {
    data.lastBody().then(
      (last) => last !== null && setBody(last),
      () => {},
    );
  }, [data]);
  const forms = current.filter((one) => one.body.id === bodyId);
  const [chosen, choose] = useState<string | null>(null);
  const form = forms.find(({ id }) => id === chosen) ?? forms[0];
  const [intention, setIntention] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const id = useId();
  const isToCome = sessionId === null && form?.isPlanned === true;
  const begin = async () => {
    if (!form) return;
    setFailed(false);
    try {
      const sessionIds = sessionId === null ? [] : [sessionId];
      const wanted = { templateId: form.id, sessionIds };
      const made = await data.add(
        isToCome && intention.trim() !== '' ? { ...wanted, intention: intention.trim() } : wanted,
      );
      data.rememberBody(bodyId).catch(() => {});
      location.hash = routeHash({ page: 'record', id: made });
    } catch {
      setFailed(true);
    }
  };
  const back = sessionId === null ? routeHash({ page: 'records' }) : routeHash({ page: 'session', sessionId });
  return (
    <>
      <h1 className={styles.title}>{records.writeUpTitle}</h1>
      <p className={styles.soft}>{records.writeUpText}</p>
      <p>{sessionId === null ? records.noSession : session && <About session={session} />}</p>
      <div className={styles.choices}>
        <Select
          label={records.bodyLabel}
          value={bodyId}
          onChange={(value) => {
            setBody(value);
            choose(null);
          }}
        >
          {CPD_BODIES.map(({ id: one, shortName, people }) => (
            <option key={one} value={one}>
              {shortName}: {people}
            </option>
          ))}
        </Select>
        {body?.warning && <p className={styles.warning}>{body.warning}</p>}
        {forms.length > 0 && (
          <fieldset className={styles.forms}>
            <legend>{records.formLabel}</legend>
            {forms.map((one) => (
              <FormChoice key={one.id} form={one} name={id} isChosen={one === form} onChoose={() => choose(one.id)} />
            ))}
          </fieldset>
        )}
        {isToCome && (
          <div>
            <label className={styles.label} htmlFor={`${id}-intention`}>
              {records.intentionLabel}
            </label>
            <textarea
              id={`${id}-intention`}
              className={styles.area}
              dir="auto"
              value={intention}
              aria-describedby={`${id}-intention-help`}
              onChange={(event) => setIntention(event.currentTarget.value)}
            />
            <p id={`${id}-intention-help`} className={styles.soft}>
              {records.intentionHelp}
            </p>
          </div>
        )}
      </div>
      <div className={styles.actions}>
        <Button kind="primary" disabled={!form} onClick={() => void begin()}>
          {records.create}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            location.hash = back;
          }}
        >
          {records.cancel}
        </Button>
      </div>
      {hasFailed && <p role="alert">{records.createFailed}</p>}
      {form && <TemplateSources template={form} />}
    </>
  );
}

function About({ session }: { session: SessionRow }) {
  return (
    <>
      {records.about}{' '}
      <strong>
        <bdi>{session.tags.map((tag) => `#${tag}`).join(' ')}</bdi>
      </strong>
      {session.name && ` ${session.name}`}, <ClockTime at={session.startsAt} as="both" />
    </>
  );
}

function FormChoice(props: { form: CpdTemplate; name: string; isChosen: boolean; onChoose: () => void }) {
  return (
    <label className={styles.option}>
      <input type="radio" name={props.name} checked={props.isChosen} onChange={props.onChoose} />
      <span className={styles.optionName}>{props.form.name}</span>
      <span className={styles.soft}>{props.form.when}</span>
    </label>
  );
}

function useSession(data: RecordsData, id: string | null): SessionRow | null {
  const [session, setSession] = useState<SessionRow | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    data.session(id).then(
      (found) => isWanted && setSession(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [data, id]);
  return session;
}
