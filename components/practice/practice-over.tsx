import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { practice } from '../../lib/locales/practice.ts';
import { practiceLines } from '../../lib/locales/practice-chats.ts';
import { practiceSummary } from '../../lib/practice/practice-feedback.ts';
import { Button } from '../ui/button.tsx';
import styles from './practice-over.module.css';
import type { PracticeStage } from './practice-stage.ts';

/** The end of a practice chat: what the person did in it, and where to go from here. */
export function PracticeOver({ stage }: { stage: PracticeStage }) {
  const { sent, topic, pace } = useStore(stage.store);
  const title = useRef<HTMLHeadingElement>(null);
  // The buttons of the clock, where the focus may have been, are gone.
  useEffect(() => title.current?.focus(), []);
  const { posts, answered, hasTalked, tagged, risky } = practiceSummary(sent, practiceLines.host.handle);
  const words = practice.summary;
  const lines =
    posts === 0
      ? [words.silent]
      : [
          `${words.posts(posts)} ${words.answered(answered)}`,
          words.tagged(tagged, posts),
          ...(hasTalked ? [words.talked] : []),
          ...(risky > 0 ? [words.risky(risky)] : []),
        ];
  return (
    <section className={styles.over} aria-labelledby="practice-over">
      <h2 id="practice-over" ref={title} tabIndex={-1} className={styles.title}>
        {practice.over}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.soft}>{words.real}</p>
      <div className={styles.actions}>
        <Button kind="primary" onClick={() => void stage.begin(topic, pace)}>
          {practice.again}
        </Button>
        <Button onClick={() => void stage.leave()}>{practice.other}</Button>
      </div>
    </section>
  );
}
