import { type FormEvent, useState } from 'react';
import type { ActiveChat, Candidate } from '../../lib/chat/chat-types.ts';
import { riskNames } from '../../lib/locales/safety.ts';
import { say } from '../../lib/locales/say.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import type { RiskKind } from '../../lib/safety/risk.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { profileUrl, XLink } from '../ui/x-link.tsx';
import { CandidateList } from './candidate-list.tsx';
import styles from './chat-options.module.css';
import { fieldText } from './field-text.ts';
import { FollowForm } from './follow-form.tsx';
import { readHandle } from './tag-input.ts';

type Send = (command: ViewCommand) => void;

/** What one needs seldom: who the hosts are, and following another chat. */
export function ChatOptions(props: {
  chat: ActiveChat;
  candidates: readonly Candidate[];
  isNumbering: boolean;
  isChecking: boolean;
  mutedRisks: readonly RiskKind[];
  isKept: boolean;
  send: Send;
}) {
  const { chat, candidates, isNumbering, isChecking, mutedRisks, isKept, send } = props;
  const tags = chat.tags.map((tag) => `#${tag}`).join(' ');
  return (
    <details className={styles.options}>
      <summary className={styles.summary}>
        {sidebar.more}
        <span className={styles.chevron}>
          <Icon name="chevron" />
        </span>
      </summary>
      <section className={styles.group} aria-labelledby="numbering-title">
        <h3 id="numbering-title" className={styles.title}>
          {sidebar.numberingTitle}
        </h3>
        <Switch isOn={isNumbering} onChange={(isOn) => send({ type: 'set-numbering', isOn })}>
          {sidebar.numbering}
        </Switch>
        <p className={styles.note}>{sidebar.numberingNote}</p>
      </section>
      <section className={styles.group} aria-labelledby="checking-title">
        <h3 id="checking-title" className={styles.title}>
          {sidebar.checkingTitle}
        </h3>
        <Switch isOn={isChecking} onChange={(isOn) => send({ type: 'set-checking', isOn })}>
          {sidebar.checking}
        </Switch>
        <p className={styles.note}>{sidebar.checkingNote}</p>
        {isChecking && mutedRisks.length > 0 && (
          <>
            <p className={styles.note}>{sidebar.muted(mutedRisks.map((kind) => riskNames[kind]))}</p>
            <Button onClick={() => send({ type: 'unmute-risks' })}>{sidebar.unmute}</Button>
          </>
        )}
      </section>
      <section className={styles.group} aria-labelledby="keeping-title">
        <h3 id="keeping-title" className={styles.title}>
          {sidebar.keepingTitle}
        </h3>
        <Switch isOn={isKept} onChange={(isOn) => send({ type: 'set-keeping', tags: chat.tags, isOn })}>
          {sidebar.keeping(tags)}
        </Switch>
        <p className={styles.note}>{sidebar.keepingNote}</p>
      </section>
      <section className={styles.group} aria-labelledby="hosts-title">
        <h3 id="hosts-title" className={styles.title}>
          {sidebar.hosts}
        </h3>
        <Hosts chat={chat} send={send} />
      </section>
      <section className={styles.group} aria-labelledby="other-title">
        <h3 id="other-title" className={styles.title}>
          {sidebar.followOther}
        </h3>
        {candidates.length > 0 && (
          <div className={styles.others}>
            <p className={styles.note}>{sidebar.otherPossible}</p>
            <CandidateList candidates={candidates} send={send} />
          </div>
        )}
        <FollowForm send={send} />
      </section>
      <section className={styles.group} aria-labelledby="calendar-title">
        <h3 id="calendar-title" className={styles.title}>
          {sidebar.calendarTitle}
        </h3>
        <p className={styles.note}>{sidebar.calendarNote}</p>
        <Button onClick={() => send({ type: 'open-calendar' })}>{sidebar.openCalendar}</Button>
      </section>
    </details>
  );
}

function Hosts({ chat, send }: { chat: ActiveChat; send: Send }) {
  const [problem, setProblem] = useState<string | null>(null);
  const setHost = (handle: string, isHost: boolean) => {
    for (const tag of chat.tags) send({ type: 'set-host', tag, handle, isHost });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = readHandle(fieldText(form, 'handle'));
    if ('problem' in typed) return setProblem(typed.problem);
    const isKnown = chat.hosts.some((host) => host.handle.toLowerCase() === typed.value.toLowerCase());
    setProblem(isKnown ? sidebar.alreadyHost(typed.value) : null);
    if (isKnown) return;
    setHost(typed.value, true);
    form.reset();
  };
  return (
    <>
      <p className={styles.note}>{chat.hosts.length === 0 ? sidebar.noHosts : sidebar.hostsNote}</p>
      <ul className={styles.hosts}>
        {chat.hosts.map((host) => (
          <li key={host.handle} className={styles.host}>
            <div>
              <XLink href={profileUrl(host.handle)}>@{host.handle}</XLink>
              <p className={styles.reason}>{say(host.reason)}</p>
            </div>
            <Button
              kind="quiet"
              aria-label={sidebar.removeHost(host.handle)}
              onClick={() => setHost(host.handle, false)}
            >
              {sidebar.notHost}
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} noValidate>
        <Field
          name="handle"
          label={sidebar.addHost}
          placeholder={sidebar.handlePlaceholder}
          problem={problem}
          action={<Button type="submit">{sidebar.add}</Button>}
        />
      </form>
    </>
  );
}
