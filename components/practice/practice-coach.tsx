import { practice } from '../../lib/locales/practice.ts';
import { PRACTICE_TAG } from '../../lib/practice/practice-chat.ts';
import type { PracticeFeedback } from '../../lib/practice/practice-feedback.ts';
import { riskAdvice } from '../../lib/views/risk-advice.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './practice-room.module.css';
import type { JudgedPost, PracticeState } from './practice-stage.ts';

/** Gentle words: what could be tried next, and how the last post went. */
export function PracticeCoach({ state }: { state: PracticeState }) {
  const last = lastOfQuestion(state);
  return (
    <section className={styles.coach} aria-label={last ? practice.coach : practice.tips}>
      <div role="status">
        {last ? (
          <ul key={last.post.id}>
            {last.feedback.map((one) => (
              <li key={one.code} className={isWarning(one) ? styles.care : styles.good}>
                <Icon name={isWarning(one) ? 'alert' : 'check'} size={16} />
                <span>{feedbackText(one)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.tip}>
            <Icon name="leaf" size={16} />
            <span>{tip(state)}</span>
          </p>
        )}
      </div>
    </section>
  );
}

/** The person's last post, unless a question was asked since: then that is what to try. */
function lastOfQuestion({ sent, posts, nextNumber }: PracticeState): JudgedPost | undefined {
  const last = sent.at(-1);
  const question = posts.find(({ text }) => text.startsWith(`Q${(nextNumber ?? 6) - 1}:`));
  return last && question && question.at > last.post.at ? undefined : last;
}

function tip({ nextNumber }: PracticeState): string {
  const current = (nextNumber ?? 6) - 1;
  return current === 0 ? practice.firstTip : practice.questionTip(current);
}

function isWarning({ code }: PracticeFeedback): boolean {
  return code === 'risk' || code === 'no-tag' || code === 'no-number';
}

function feedbackText(one: PracticeFeedback): string {
  const words = practice.feedback;
  switch (one.code) {
    case 'risk': {
      const { what, todo } = riskAdvice(one.risk);
      return words.risk(what, todo);
    }
    case 'no-number':
      return words['no-number'](one.number);
    case 'no-tag':
    case 'tag-went-in':
      return words[one.code](PRACTICE_TAG);
    case 'hello':
    case 'answered':
    case 'talked':
      return words[one.code];
  }
}
