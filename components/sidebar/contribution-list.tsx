import type { Question } from '../../lib/chat/chat-types.ts';
import { say } from '../../lib/locales/say.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { ContributionLine } from '../../lib/messaging/protocol.ts';
import { ClockTime } from '../ui/clock-time.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { XLink } from '../ui/x-link.tsx';
import styles from './contribution-list.module.css';
import { questionName } from './model-view.ts';
import { Section } from './section.tsx';

const ICONS: Record<ContributionLine['state'], IconName> = { pending: 'clock', confirmed: 'check', failed: 'alert' };
const WORDS = { pending: sidebar.pending, confirmed: sidebar.confirmed, failed: sidebar.failed };
/** X answers within seconds; after this the person should know that it has not (milliseconds). */
const LONG_PENDING = 20_000;

/** What the person posted in this session, newest first. */
export function ContributionList(props: {
  contributions: readonly ContributionLine[];
  questions: readonly Question[];
  viewer: string | null;
  isKept: boolean;
  now: number;
}) {
  const names = new Map(props.questions.map((question) => [question.key, questionName(question)]));
  const newestFirst = props.contributions.toSorted((a, b) => b.at - a.at);
  return (
    <Section title={sidebar.yourPosts} aside={props.viewer && sidebar.postedAs(props.viewer)}>
      {newestFirst.length === 0 ? (
        <p className={styles.none}>{props.isKept ? sidebar.noPosts : sidebar.notListed}</p>
      ) : (
        <ul>
          {newestFirst.map((line) => (
            <li key={line.id} className={styles.item}>
              <Contribution line={line} names={names} now={props.now} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Contribution({
  line,
  names,
  now,
}: {
  line: ContributionLine;
  names: ReadonlyMap<string, string>;
  now: number;
}) {
  const answers = line.questionKeys.flatMap((key) => names.get(key) ?? []).join(', ');
  const isLate = line.state === 'pending' && now - line.at > LONG_PENDING;
  return (
    <>
      <p className={line.state === 'failed' ? `${styles.text} ${styles.whole}` : styles.text} dir="auto">
        {line.text}
      </p>
      <p className={styles.meta}>
        <span className={`${styles.state} ${styles[line.state]}`}>
          <Icon name={ICONS[line.state]} size={16} />
          {line.isDeleted ? sidebar.deletedOnX : isLate ? sidebar.pendingLong : WORDS[line.state]}
        </span>
        <ClockTime at={line.at} />
        {answers !== '' && <span>{sidebar.answers(answers)}</span>}
        {line.link && (
          <span className={styles.link}>
            <XLink href={line.link}>
              {sidebar.openQuestion}
              <span className="visually-hidden"> {sidebar.opensNewTab}</span>
            </XLink>
          </span>
        )}
      </p>
      {line.problem && <p className={styles.problem}>{say(line.problem)}</p>}
      {line.again && (isLate || line.state === 'failed') && (
        <p className={styles.again}>
          <XLink href={line.again}>
            {sidebar.postAgain}
            <span className="visually-hidden"> {sidebar.opensNewTab}</span>
          </XLink>
          {isLate && <span>{sidebar.lookFirst}</span>}
        </p>
      )}
    </>
  );
}
