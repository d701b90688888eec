import { memo, useState } from 'react';
import { composeAddress, postAddress } from '../../lib/chat/post.ts';
import type { ContributionRow, EarlierVersion } from '../../lib/history/history-types.ts';
import { notebook } from '../../lib/locales/notebook.ts';
import { IconButton } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { XLink } from '../ui/x-link.tsx';
import styles from './contribution-card.module.css';
import { highlight } from './highlight.ts';
import { routeHash } from './notebook-route.ts';

/** A post of the person as the notebook shows it. */
export const ContributionCard = memo(function ContributionCard(props: {
  row: ContributionRow;
  /** True where posts of several days stand together. */
  showsDate?: boolean;
  /** Words to set off in the text. */
  words?: string;
  onDelete: (id: string) => void;
}) {
  const { row } = props;
  const [isAsking, setAsking] = useState(false);
  return (
    <article className={styles.card}>
      <p className={styles.text} dir="auto">
        {highlight(row.text, props.words ?? '').map((piece) =>
          piece.isHit ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
        )}
      </p>
      <Pictures row={row} />
      {row.poll && <Poll choices={row.poll} />}
      <span className={styles.delete}>
        <IconButton icon="trash" isSmall label={notebook.deletePost} onClick={() => setAsking(true)} />
      </span>
      <p className={styles.meta}>
        <ClockTime at={row.at} as={props.showsDate ? 'both' : 'clock'} />
        {props.showsDate && <Where row={row} />}
        {row.state !== 'confirmed' && (
          <span className={row.state === 'failed' ? `${styles.state} ${styles.failed}` : styles.state}>
            <Icon name={row.state === 'failed' ? 'alert' : 'clock'} size={16} />
            {row.state === 'failed' ? notebook.failed : notebook.pending}
          </span>
        )}
        {row.deletedAt !== undefined && (
          <span className={styles.state}>
            <Icon name="trash" size={16} />
            {notebook.deletedOnX}
          </span>
        )}
        <LinkToX row={row} />
      </p>
      {row.earlier && <Earlier versions={row.earlier} />}
      {isAsking && (
        <ConfirmDialog
          title={notebook.deletePostTitle}
          text={notebook.deletePostText}
          action={notebook.deleteAction}
          cancel={notebook.keep}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            props.onDelete(row.id);
          }}
        />
      )}
    </article>
  );
});

/** To the post, or for one that X has not accepted to X's composer with its text. */
function LinkToX({ row }: { row: ContributionRow }) {
  if (row.deletedAt !== undefined) return null;
  const isPosted = row.state === 'confirmed' && row.postId !== undefined;
  const href = isPosted ? postAddress(row.author, row.postId) : composeAddress(row.text, row.replyTo, row.quoteOf);
  return (
    <XLink href={href}>
      {isPosted ? notebook.openOnX : notebook.postAgain}
      <span className="visually-hidden"> {notebook.newTab}</span>
    </XLink>
  );
}

function Pictures({ row }: { row: ContributionRow }) {
  if (!row.hasMedia && !row.altTexts) return null;
  const words = row.altTexts?.map((text) => notebook.picture(text)) ?? [notebook.pictureWithout];
  return (
    <ul className={styles.pictures}>
      {words.map((text) => (
        <li key={text} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}

function Poll({ choices }: { choices: readonly string[] }) {
  return (
    <ul className={styles.pictures} aria-label={notebook.poll}>
      {choices.map((text) => (
        <li key={text} dir="auto">
          {notebook.pollChoice(text)}
        </li>
      ))}
    </ul>
  );
}

function Earlier({ versions }: { versions: readonly EarlierVersion[] }) {
  return (
    <details className={styles.earlier}>
      <summary>{notebook.earlierWordings(versions.length)}</summary>
      <ol>
        {versions.map(({ postId, text, at }) => (
          <li key={postId}>
            <p className={styles.text} dir="auto">
              {text}
            </p>
            <p className={styles.meta}>
              <ClockTime at={at} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Where({ row }: { row: ContributionRow }) {
  if (row.sessionId === null) return notebook.outside;
  const tags = row.tags.map((tag) => `#${tag}`).join(' ');
  return <a href={routeHash({ page: 'session', sessionId: row.sessionId })}>{tags || notebook.sessions}</a>;
}
