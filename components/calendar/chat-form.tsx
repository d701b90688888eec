import { type FormEvent, useRef, useState } from 'react';
import type { OwnChat } from '../../lib/chat/own-chat.ts';
import { isZone, nextStarts } from '../../lib/chat/recurrence.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { scheduleInWords } from '../../lib/locales/schedule-words.ts';
import { Button } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { Field } from '../ui/field.tsx';
import { type ChatDraft, type Problems, type RuleDraft, readDraft, ruleDraft, takeRule } from './chat-draft.ts';
import styles from './chat-form.module.css';
import { Choice, Hinted } from './form-parts.tsx';
import { RuleFields } from './rule-fields.tsx';

/** A chat as the form gives it: without what only the calendar knows. */
type TypedChat = Omit<OwnChat, 'id' | 'changedAt' | 'remindBefore'>;

/** The form for one chat. Says what is wrong beside each field, and shows in words what was typed. */
export function ChatForm(props: {
  start: ChatDraft;
  others: readonly OwnChat[];
  /** Id of the chat that is changed; null for a new one. */
  ownId: string | null;
  /** The viewer's. */
  zone: string;
  clock: () => number;
  onSave: (chat: TypedChat) => Promise<void>;
  onCancel: () => void;
}) {
  const [draft, setDraft] = useState(props.start);
  const [problems, setProblems] = useState<Problems>({});
  const [hasFailed, setFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<ChatDraft>) => setDraft((old) => ({ ...old, ...change }));
  const setRule = (key: number, change: Partial<RuleDraft>) =>
    set({ rules: draft.rules.map((rule) => (rule.key === key ? { ...rule, ...change } : rule)) });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readDraft(draft, props.others, props.ownId);
    setFailed(false);
    if ('problems' in read) {
      setProblems(read.problems);
      // The first wrong field, in the order of the page, once it is marked.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    setProblems({});
    props.onSave(read.chat).catch(() => setFailed(true));
  };

  const count = Object.keys(problems).length;
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.two}>
        <Field
          label={calendar.tag}
          placeholder="#WePh"
          value={draft.tag}
          problem={problems.tag ?? null}
          onChange={(event) => set({ tag: event.currentTarget.value })}
        />
        <Field
          label={calendar.secondTag}
          value={draft.secondTag}
          problem={problems.secondTag ?? null}
          onChange={(event) => set({ secondTag: event.currentTarget.value })}
        />
      </div>
      <Field
        label={calendar.name}
        value={draft.name}
        problem={problems.name ?? null}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Hinted
        label={calendar.hosts}
        hint={calendar.hostsHint}
        value={draft.hosts}
        problem={problems.hosts ?? null}
        onChange={(hosts) => set({ hosts })}
      />
      <Hinted
        label={calendar.zone}
        hint={calendar.zoneHint}
        value={draft.zone}
        problem={problems.zone ?? null}
        suggestions={zones()}
        onChange={(zone) => set({ zone })}
      />
      <div className={styles.two}>
        <Field
          label={calendar.minutes}
          inputMode="numeric"
          value={draft.minutes}
          problem={problems.minutes ?? null}
          onChange={(event) => set({ minutes: event.currentTarget.value })}
        />
        <Choice
          label={calendar.numbering}
          value={draft.numbering}
          options={Object.entries(calendar.numberings)}
          onChange={(numbering) => set({ numbering: numbering as OwnChat['numbering'] })}
        />
      </div>

      {draft.rules.length === 0 && <p className={styles.soft}>{calendar.noRules}</p>}
      {draft.rules.map((rule, index) => (
        <RuleFields
          key={rule.key}
          number={index + 1}
          rule={rule}
          problems={problems}
          onChange={(change) => setRule(rule.key, change)}
          onRemove={() => set({ rules: draft.rules.filter(({ key }) => key !== rule.key) })}
        />
      ))}
      <div>
        <Button
          icon="plus"
          onClick={() =>
            set({ rules: [...draft.rules, ruleDraft(Math.max(-1, ...draft.rules.map(({ key }) => key)) + 1)] })
          }
        >
          {calendar.addRule}
        </Button>
      </div>

      <Preview draft={draft} clock={props.clock} />

      {draft.rules.length > 0 && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={draft.isConfirmed}
            aria-describedby="confirm-hint"
            onChange={(event) => set({ isConfirmed: event.currentTarget.checked })}
          />
          <span>
            {calendar.confirmBox}
            <span id="confirm-hint" className={styles.soft}>
              {calendar.confirmHint}
            </span>
          </span>
        </label>
      )}

      <div role="alert">
        {count > 0 && <p className={styles.problem}>{calendar.someProblems(count)}</p>}
        {hasFailed && <p className={styles.problem}>{calendar.saveFailed}</p>}
      </div>
      <div className={styles.actions}>
        <Button kind="primary" type="submit">
          {calendar.save}
        </Button>
        <Button onClick={props.onCancel}>{calendar.cancel}</Button>
      </div>
    </form>
  );
}

/** What was typed, in words and as the next dates on the viewer's clock; nothing while it is not whole. */
function Preview({ draft, clock }: { draft: ChatDraft; clock: () => number }) {
  const found: Record<string, string> = {};
  const rules = draft.rules.map((rule) => takeRule(rule, found));
  const minutes = Number(draft.minutes);
  const zone = draft.zone.trim();
  if (rules.length === 0 || Object.keys(found).length > 0 || !isZone(zone) || !(minutes > 0)) return null;
  const next = nextStarts({ zone, rules }, clock(), 3);
  return (
    <dl className={styles.preview}>
      <dt>{calendar.preview}</dt>
      <dd>{scheduleInWords({ zone, rules }, minutes)}</dd>
      <dt>{draft.isConfirmed ? calendar.previewNext : calendar.previewIf}</dt>
      <dd>
        {next.length === 0
          ? calendar.over
          : next.map((at) => (
              <span key={at} className={styles.next}>
                <ClockTime at={at} as="both" />
              </span>
            ))}
      </dd>
    </dl>
  );
}

/** Names of zones that the browser knows. */
function zones(): readonly string[] {
  return ['Etc/UTC', ...Intl.supportedValuesOf('timeZone')];
}
