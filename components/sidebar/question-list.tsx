import type { Question } from '../../lib/chat/chat-types.ts';
import { postAddress } from '../../lib/chat/post.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { ContributionLine } from '../../lib/messaging/protocol.ts';
import { ClockTime } from '../ui/clock-time.tsx';
import { Icon } from '../ui/icon.tsx';
import { XLink } from '../ui/x-link.tsx';
import { AnsweredMark } from './answered-mark.tsx';
import { CATCH_UP_SLOT } from './catch-up-card.tsx';
import { answersTo, questionName, questionNumber, questionText } from './model-view.ts';
import styles from './question-list.module.css';
import { Section } from './section.tsx';

/** The questions besides the current one; each opens to its whole wording, link and the person's answers. */
export function QuestionList(props: {
  title: string;
  questions: readonly Question[];
  answered: ReadonlySet<string>;
  contributions: readonly ContributionLine[];
}) {
  return (
    <Section title={props.title}>
      <ul>
        {props.questions.map((question) => (
          <li key={question.key} className={styles.item}>
            <QuestionRow
              question={question}
              isAnswered={props.answered.has(question.key)}
              answers={answersTo(question.key, props.contributions)}
            />
          </li>
        ))}
      </ul>
      <div id={CATCH_UP_SLOT} />
    </Section>
  );
}

function QuestionRow(props: { question: Question; isAnswered: boolean; answers: readonly ContributionLine[] }) {
  const { question } = props;
  const name = questionName(question);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <span className={styles.number} dir="ltr">
          {questionNumber(question) ?? '·'}
        </span>
        <span className={question.isInPicture ? `${styles.text} ${styles.picture}` : styles.text} dir="auto">
          {questionText(question)}
        </span>
        <span className={styles.chevron}>
          <Icon name="chevron" />
        </span>
        <span className={styles.mark}>
          <AnsweredMark isAnswered={props.isAnswered} />
        </span>
      </summary>
      <div className={styles.more}>
        {props.answers.map((line) => (
          <p key={line.id} className={styles.answer} dir="auto">
            <span className={styles.answerLabel}>{sidebar.yourAnswer}</span>
            {line.text}
          </p>
        ))}
        <p className={styles.meta}>
          <span>
            {sidebar.askedAt} <ClockTime at={question.at} /> {sidebar.askedBy} @{question.author}
          </span>
          <XLink
            href={postAddress(question.author, question.postId)}
            label={`${sidebar.openNamed(name)} ${sidebar.opensNewTab}`}
          >
            {sidebar.openQuestion}
          </XLink>
        </p>
      </div>
    </details>
  );
}
