import { useEffect, useRef, useState } from 'react';
import type { Question } from '../../lib/chat/chat-types.ts';
import { postAddress } from '../../lib/chat/post.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import { ClockTime } from '../ui/clock-time.tsx';
import { Icon } from '../ui/icon.tsx';
import { XLink } from '../ui/x-link.tsx';
import { AnsweredMark } from './answered-mark.tsx';
import { questionName, questionNumber } from './model-view.ts';
import styles from './question-card.module.css';
import type { SessionClock } from './session-clock.ts';

/** Longer questions are set a little smaller, so that they stay whole on a laptop's screen. */
const LONG_TEXT = 150;

/** The host's current question, the heart of the sidebar. */
export function QuestionCard({ question, isAnswered }: { question: Question; isAnswered: boolean }) {
  const hasChanged = useHasChanged(question.key);
  const number = questionNumber(question);
  return (
    <section className={styles.card} aria-labelledby="current-question">
      {/* The key restarts the movement. Nothing in here can hold the focus, so none is lost. */}
      <div key={question.key} className={hasChanged ? styles.arrives : undefined}>
        <div className={styles.top}>
          {number !== null && (
            <span className={styles.number} dir="ltr">
              {number}
            </span>
          )}
          <div>
            <h2 id="current-question" className={styles.eyebrow}>
              {question.kind === 'bonus' && number === null ? sidebar.bonusQuestion : sidebar.currentQuestion}
            </h2>
            <p className={styles.asked}>
              {sidebar.askedAt} <ClockTime at={question.at} />
            </p>
          </div>
        </div>
        {question.isInPicture ? (
          <p className={styles.picture}>
            <Icon name="picture" />
            {sidebar.pictureQuestion}
          </p>
        ) : (
          <p className={question.text.length > LONG_TEXT ? `${styles.text} ${styles.long}` : styles.text} dir="auto">
            {question.text}
          </p>
        )}
      </div>
      <div className={styles.foot}>
        <AnsweredMark isAnswered={isAnswered} />
        <XLink
          href={postAddress(question.author, question.postId)}
          label={`${sidebar.openNamed(questionName(question))} ${sidebar.opensNewTab}`}
          className={styles.link}
        >
          {sidebar.openQuestion}
          <Icon name="external" size={16} />
        </XLink>
      </div>
    </section>
  );
}

/** Stands where the question will appear. */
export function NoQuestionCard({ phase }: { phase: SessionClock['phase'] | null }) {
  const text =
    phase === 'live' ? sidebar.noQuestionLive : phase === 'after' ? sidebar.noQuestionAfter : sidebar.noQuestionBefore;
  return (
    <section className={`${styles.card} ${styles.empty}`} aria-labelledby="current-question">
      <h2 id="current-question" className={styles.emptyTitle}>
        {sidebar.noQuestion}
      </h2>
      <p>{text}</p>
    </section>
  );
}

/** False for the first key, so that a view that opens or reconnects does not move. */
function useHasChanged(key: string): boolean {
  const first = useRef(key);
  const [hasChanged, setHasChanged] = useState(false);
  useEffect(() => {
    if (first.current !== key) setHasChanged(true);
  }, [key]);
  return hasChanged || first.current !== key;
}
