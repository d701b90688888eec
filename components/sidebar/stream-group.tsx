import { stream as words } from '../../lib/locales/stream.ts';
import { questionNumber } from './model-view.ts';
import styles from './post-feed.module.css';
import type { StreamGroup } from './stream-rows.ts';

/** The heading of the posts about one question; stands in the first of their articles. */
export function GroupHead({ group, isCurrent }: { group: StreamGroup; isCurrent: boolean }) {
  return (
    <h2 className={styles.head}>
      <Words group={group} isCurrent={isCurrent} />
    </h2>
  );
}

/** The same at the top of the list while posts from the middle of a group are in sight; for the eye only. */
export function GroupLine({ group, isCurrent }: { group: StreamGroup; isCurrent: boolean }) {
  return (
    <div className={styles.over} aria-hidden="true">
      <div className={`${styles.head} ${styles.line}`}>
        <Words group={group} isCurrent={isCurrent} />
      </div>
    </div>
  );
}

function Words({ group, isCurrent }: { group: StreamGroup; isCurrent: boolean }) {
  const { question, count } = group;
  const number = question && questionNumber(question);
  return (
    <>
      {number && (
        <span className={styles.number} dir="ltr">
          {number}
        </span>
      )}
      <bdi className={styles.text}>
        {isCurrent
          ? words.current
          : question
            ? question.isInPicture
              ? words.picture
              : question.text
            : words.beforeFirst}
      </bdi>
      <span className={styles.count}>
        <span aria-hidden="true">{count}</span>
        <span className="visually-hidden">{words.count(count)}</span>
      </span>
    </>
  );
}
