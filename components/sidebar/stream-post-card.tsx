import { memo } from 'react';
import { postAddress } from '../../lib/chat/post.ts';
import { questionLabel } from '../../lib/chat/question-label.ts';
import { stream as words } from '../../lib/locales/stream.ts';
import type { StreamPost, ViewCommand } from '../../lib/messaging/protocol.ts';
import { IconButton } from '../ui/button.tsx';
import { clockText } from '../ui/clock-text.ts';
import { ClockTime } from '../ui/clock-time.tsx';
import { Icon } from '../ui/icon.tsx';
import { PostActions } from './post-actions.tsx';
import { PostContext } from './post-context.tsx';
import styles from './stream-post-card.module.css';
import { type StreamRow, textToRead } from './stream-rows.ts';
import { StreamText } from './stream-text.tsx';

/** Longer posts show their beginning only, until the person wants all (letters, lines). */
const LONG_TEXT = 640;
const LONG_LINES = 14;

/** What all cards of a stream share. */
export interface CardSurroundings {
  readonly tags: readonly string[];
  readonly send: (command: ViewCommand) => void;
  /** Shows or hides what can be done with a post. */
  readonly setOpen: (id: string | null) => void;
  readonly showWhole: (id: string) => void;
}

/** The ids by which a post's article names and describes itself. */
export function cardIds(prefix: string, id: string): { readonly by: string; readonly text: string } {
  return { by: `${prefix}by-${id}`, text: `${prefix}text-${id}` };
}

/**
 * One post of the stream. Tab comes to its links and buttons only while it is the active one, so that it takes a few
 * steps to leave the stream and not some thousand.
 */
export const StreamPostCard = memo(function StreamPostCard(props: {
  row: StreamRow;
  prefix: string;
  isActive: boolean;
  isFresh: boolean;
  isMarked: boolean;
  isOpen: boolean;
  isWhole: boolean;
  around: CardSurroundings;
}) {
  const { row, isActive, isMarked, isOpen, isWhole, around } = props;
  const { post } = row;
  const ids = cardIds(props.prefix, post.id);
  const text = textToRead(post.text, around.tags);
  const isCut = !isWhole && (text.length > LONG_TEXT || text.split('\n').length > LONG_LINES);
  const tabIndex = isActive ? undefined : -1;
  const look = post.isHost ? styles.host : post.isOwn ? styles.own : '';
  return (
    <div className={`${styles.card} ${look}`}>
      <Head
        post={post}
        label={asked(row)}
        isFresh={props.isFresh}
        by={ids.by}
        tabIndex={tabIndex}
        isMarked={isMarked}
        isOpen={isOpen}
        around={around}
      />
      <PostContext row={row} tags={around.tags} />
      <p id={ids.text} className={isCut ? `${styles.text} ${styles.clamped}` : styles.text} dir="auto">
        <StreamText text={text} isReachable={isActive} />
      </p>
      {isCut && (
        <button
          type="button"
          className={styles.whole}
          tabIndex={tabIndex}
          aria-describedby={ids.by}
          onClick={() => around.showWhole(post.id)}
        >
          {words.wholePost}
        </button>
      )}
      <Extras post={post} />
      {isOpen && <PostActions post={post} isMarked={isMarked} tags={around.tags} send={around.send} />}
    </div>
  );
});

function Head(props: {
  post: StreamPost;
  label: string | null;
  isFresh: boolean;
  by: string;
  tabIndex: number | undefined;
  isMarked: boolean;
  isOpen: boolean;
  around: CardSurroundings;
}) {
  const { post, tabIndex, isMarked, isOpen, around } = props;
  return (
    <div className={styles.head}>
      <div id={props.by} className={styles.by}>
        <p className={styles.who}>
          <bdi className={styles.name}>{post.authorName ?? `@${post.author}`}</bdi>
          {post.authorName !== null && !isSameName(post) && (
            <span className={styles.handle} dir="ltr">
              {' '}
              @{post.author}
            </span>
          )}
        </p>
        {post.isHost && <span className={styles.badge}>{words.host}</span>}
        {post.isOwn && <span className={`${styles.badge} ${styles.you}`}>{words.you}</span>}
        {props.label && <span className={`${styles.badge} ${styles.asks}`}>{props.label}</span>}
        {props.isFresh && <span className={`${styles.badge} ${styles.fresh}`}>{words.fresh}</span>}
        {isMarked && (
          <span className={styles.marked}>
            <Icon name="star" size={16} isFull />
          </span>
        )}
      </div>
      <span className={isOpen ? `${styles.tools} ${styles.shown}` : styles.tools}>
        {!post.isOwn && (
          <IconButton
            icon="star"
            isFull={isMarked}
            isSmall
            tabIndex={tabIndex}
            label={words.followUp(post.author)}
            aria-pressed={isMarked}
            onClick={() => around.send({ type: 'follow-up', handle: post.author, isOn: !isMarked })}
          />
        )}
        <IconButton
          icon="more"
          isSmall
          tabIndex={tabIndex}
          label={words.more(post.author)}
          aria-expanded={isOpen}
          onClick={() => around.setOpen(isOpen ? null : post.id)}
        />
      </span>
      <a
        className={styles.time}
        href={postAddress(post.author, post.id)}
        target="_blank"
        rel="noopener noreferrer"
        tabIndex={tabIndex}
        aria-label={words.open(post.author, clockText(post.at))}
      >
        <ClockTime at={post.at} />
      </a>
    </div>
  );
}

/** Many organisations are named like their handle; saying it twice helps nobody. */
function isSameName({ author, authorName }: StreamPost): boolean {
  return authorName?.replace(/\s/gu, '').toLowerCase() === author.toLowerCase();
}

function Extras({ post }: { post: StreamPost }) {
  return (
    <>
      {post.isTruncated && <p className={styles.extra}>{words.cut}</p>}
      {post.hasMedia && (
        <p className={styles.extra}>
          <Icon name="picture" size={16} />
          <span dir="auto">{post.altTexts.length > 0 ? post.altTexts.join(' · ') : words.pictureWithout}</span>
        </p>
      )}
      {post.repostedBy.length > 0 && (
        <p className={styles.extra} title={post.repostedBy.map((handle) => `@${handle}`).join(', ')}>
          <Icon name="repost" size={16} />
          {words.repostedBy(post.repostedBy.length)}
        </p>
      )}
    </>
  );
}

function asked({ post, group }: StreamRow): string | null {
  if (post.asks === null) return null;
  const label = group.question && group.question.key === post.asks ? questionLabel(group.question) : '';
  return label === '' ? words.asksQuestion : words.asks(label);
}
