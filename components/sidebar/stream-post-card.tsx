import { postAddress } from '../../lib/chat/post.ts';
import { stream as words } from '../../lib/locales/en/stream.ts';
import type { StreamPost, ViewCommand } from '../../lib/messaging/protocol.ts';
import { IconButton } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './stream-post-card.module.css';
import { textToRead } from './stream-rows.ts';
import { StreamText } from './stream-text.tsx';

/** One post of the stream. Its buttons are in the order of Tab only while it is the one the arrow keys are at. */
export function StreamPostCard(props: {
  post: StreamPost;
  tags: readonly string[];
  isFollowedUp: boolean;
  isActive: boolean;
  send: (command: ViewCommand) => void;
}) {
  const { post, tags, isFollowedUp, isActive, send } = props;
  const tabIndex = isActive ? 0 : -1;
  const look = post.isHost ? styles.host : post.isOwn ? styles.own : '';
  return (
    <div className={`${styles.card} ${look}`}>
      <p className={styles.top}>
        <span className={styles.who} dir="auto">
          {post.authorName ?? `@${post.author}`}
        </span>
        {post.isHost && <span className={styles.badge}>{words.host}</span>}
        {post.isOwn && <span className={`${styles.badge} ${styles.you}`}>{words.you}</span>}
        <span className={styles.handle} dir="ltr">
          @{post.author}
        </span>
        <span className={styles.time}>
          <ClockTime at={post.at} />
        </span>
      </p>
      {post.replyToAuthor && (
        <p className={styles.small}>
          {words.replyingTo} <bdi>@{post.replyToAuthor}</bdi>
        </p>
      )}
      <p className={styles.text} dir="auto">
        <StreamText text={textToRead(post.text, tags)} isReachable={isActive} />
      </p>
      {post.isTruncated && <p className={styles.small}>{words.goesOn}</p>}
      {post.hasMedia && <Pictures altTexts={post.altTexts} />}
      <div className={styles.foot}>
        <span className={styles.small}>{post.repostedBy.length > 0 && words.repostedBy(post.repostedBy.length)}</span>
        <span className={styles.actions}>
          {!post.isOwn && (
            <IconButton
              icon={isFollowedUp ? 'starred' : 'star'}
              isSmall
              tabIndex={tabIndex}
              label={words.followUp(post.author)}
              aria-pressed={isFollowedUp}
              onClick={() => send({ type: 'follow-up', handle: post.author, isOn: !isFollowedUp })}
            />
          )}
          {!post.isHost && !post.isOwn && (
            <IconButton
              icon="host"
              isSmall
              tabIndex={tabIndex}
              label={words.isHost(post.author)}
              onClick={() => {
                for (const tag of tags) send({ type: 'set-host', tag, handle: post.author, isHost: true });
              }}
            />
          )}
          <a
            className={styles.open}
            href={postAddress(post.author, post.id)}
            target="_blank"
            rel="noopener noreferrer"
            tabIndex={tabIndex}
            aria-label={words.open(post.author)}
            title={words.open(post.author)}
          >
            <Icon name="external" size={16} />
          </a>
        </span>
      </div>
    </div>
  );
}

function Pictures({ altTexts }: { altTexts: readonly string[] }) {
  return (
    <p className={styles.picture}>
      <Icon name="picture" size={16} />
      <span dir="auto">{altTexts.length > 0 ? altTexts.join(' · ') : words.picture}</span>
    </p>
  );
}
