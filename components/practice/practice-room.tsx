import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Post } from '../../lib/chat/post.ts';
import { practice } from '../../lib/locales/practice.ts';
import { Button } from '../ui/button.tsx';
import { PracticeCoach } from './practice-coach.tsx';
import { PracticeComposer } from './practice-composer.tsx';
import { PracticePosts } from './practice-posts.tsx';
import styles from './practice-room.module.css';
import type { PracticeStage } from './practice-stage.ts';

/** Key of the draft of a post that answers none. */
const NEW_POST = 'new';

/** The chat as it goes on: its clock, what to try, the composer and the posts. */
export function PracticeRoom({ stage }: { stage: PracticeStage }) {
  const state = useStore(stage.store);
  const [writing, setWriting] = useState<{ readonly replyTo: Post | null } | null>(null);
  const drafts = useRef(new Map<string, string>());
  const opener = useRef<HTMLElement | null>(null);
  const key = writing?.replyTo?.id ?? NEW_POST;
  const open = (replyTo: Post | null) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setWriting({ replyTo });
  };
  const close = () => {
    setWriting(null);
    opener.current?.focus();
  };
  return (
    <>
      <h1 className={state.phase === 'over' ? 'visually-hidden' : styles.title}>{practice.chatOf(state.topic.name)}</h1>
      {state.phase === 'live' && <Clock stage={stage} />}
      {state.phase === 'live' && <PracticeCoach state={state} />}
      {writing && state.phase === 'live' && (
        <PracticeComposer
          key={key}
          replyTo={writing.replyTo}
          draft={drafts.current.get(key) ?? ''}
          parts={stage.composer}
          onDraft={(text) => void drafts.current.set(key, text)}
          onSend={(text) => {
            stage.send(text, writing.replyTo);
            drafts.current.delete(key);
            close();
          }}
          onClose={close}
        />
      )}
      {state.phase === 'live' && (
        <div className={styles.write} hidden={writing !== null}>
          <Button kind="primary" onClick={() => open(null)}>
            {practice.write}
          </Button>
        </div>
      )}
      <PracticePosts posts={state.posts} isHeld={writing !== null} onReply={state.phase === 'live' ? open : null} />
    </>
  );
}

function Clock({ stage }: { stage: PracticeStage }) {
  const { minute, isPaused, isHeld, nextNumber } = useStore(stage.store);
  return (
    <div className={styles.clock}>
      <p className={styles.minute}>
        <span>{practice.minutes(minute)}</span>
        <span className={styles.standing}>{isPaused ? practice.standing : isHeld ? practice.held : ''}</span>
      </p>
      <progress max={60} value={minute} aria-label={practice.minutes(minute)} />
      <div className={styles.buttons}>
        <Button onClick={() => stage.setPaused(!isPaused)}>{isPaused ? practice.goOn : practice.pause}</Button>
        <Button onClick={() => stage.skip()}>{nextNumber === null ? practice.toEnd : practice.next(nextNumber)}</Button>
        <Button kind="quiet" onClick={() => void stage.leave()}>
          {practice.leave}
        </Button>
      </div>
    </div>
  );
}
