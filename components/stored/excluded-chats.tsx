import { type FormEvent, useState } from 'react';
import type { ExcludedChat } from '../../lib/history/stored/stored-source.ts';
import { stored } from '../../lib/locales/stored.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Field } from '../ui/field.tsx';
import type { StoredData } from './stored-data.ts';
import styles from './stored-page.module.css';

/** The chats of which nothing is kept: which, what is left of them, and another one by its hashtag. */
export function ExcludedChats(props: { data: StoredData; excluded: readonly ExcludedChat[]; onChanged: () => void }) {
  const { data, excluded } = props;
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState<string | null>(null);
  const run = async (work: () => Promise<void>, sentence: string) => {
    try {
      await work();
      setSaid(sentence);
    } catch {
      setSaid(stored.failed);
    }
    props.onChanged();
  };
  return (
    <section aria-labelledby="stored-excluded" className={styles.part}>
      <h2 id="stored-excluded">{stored.excludedHeading}</h2>
      <p className={styles.soft}>{stored.excludedText}</p>
      {excluded.length === 0 && <p>{stored.excludedNone}</p>}
      {excluded.length > 0 && (
        <ul className={styles.chats}>
          {excluded.map((chat) => (
            <Chat
              key={chat.tag}
              chat={chat}
              onKeep={() => void run(() => data.setExcluded([chat.tag], false), stored.keptAgain(chat.tag))}
              onDelete={() => setAsking(chat.tag)}
            />
          ))}
        </ul>
      )}
      <ExcludeForm onTag={(tag) => void run(() => data.setExcluded([tag], true), stored.excluded(tag))} />
      <p role="status" className={styles.said}>
        {said}
      </p>
      {asking !== null && (
        <ConfirmDialog
          title={stored.deleteLeftTitle(asking)}
          text={stored.deleteLeftText}
          action={stored.deleteGood}
          cancel={stored.keepThem}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            void run(() => data.deleteChat(asking), stored.leftDeleted(asking));
          }}
        />
      )}
    </section>
  );
}

function Chat(props: { chat: ExcludedChat; onKeep: () => void; onDelete: () => void }) {
  const { tag, sessions, posts, others } = props.chat;
  return (
    <li>
      <p className={styles.chat}>
        <bdi>#{tag}</bdi>
        <Button aria-label={stored.keepAgainNamed(tag)} onClick={props.onKeep}>
          {stored.keepAgain}
        </Button>
      </p>
      {sessions + posts + others > 0 && (
        <p className={styles.left}>
          <span className={styles.soft}>{stored.left(sessions, posts, others)}</span>
          <Button kind="danger" aria-label={stored.deleteLeftNamed(tag)} onClick={props.onDelete}>
            {stored.deleteLeft}
          </Button>
        </p>
      )}
    </li>
  );
}

function ExcludeForm({ onTag }: { onTag: (tag: string) => void }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tag = typed.trim().replace(/^[#＃]/u, '');
    if (!/^[\p{L}\p{M}\p{N}_]{1,100}$/u.test(tag)) return setProblem(stored.tagNeeded);
    setProblem(null);
    setTyped('');
    onTag(tag);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={stored.excludeLabel}
        value={typed}
        problem={problem}
        onChange={(event) => setTyped(event.currentTarget.value)}
        action={<Button type="submit">{stored.exclude}</Button>}
      />
    </form>
  );
}
