import { useRef, useState } from 'react';
import type { Post } from '../../lib/chat/post.ts';
import { practice } from '../../lib/locales/practice.ts';
import { practiceLines } from '../../lib/locales/practice-chats.ts';
import { PRACTICE_VIEWER } from '../../lib/practice/practice-chat.ts';
import { Button } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import styles from './practice-posts.module.css';

/**
 * The posts, newest first. While the person writes, points at them or moves among them by keyboard, new ones wait:
 * nothing may move away under a finger. Once it is over all are shown.
 */
export function PracticePosts(props: {
  posts: readonly Post[];
  isHeld: boolean;
  /** Null when nobody writes any more. */
  onReply: ((post: Post) => void) | null;
}) {
  const { posts, onReply } = props;
  const [isAmong, setAmong] = useState(false);
  const held = useRef<ReadonlySet<string> | null>(null);
  const isHeld = onReply !== null && (props.isHeld || isAmong);
  if (!isHeld) held.current = null;
  else held.current ??= new Set(posts.map(({ id }) => id));
  const known = held.current;
  // What the person wrote is never kept waiting.
  const shown = known ? posts.filter(({ id, author }) => known.has(id) || author === PRACTICE_VIEWER) : posts;
  const waiting = posts.length - shown.length;
  return (
    <section
      className={styles.posts}
      aria-label={practice.posts}
      onPointerEnter={() => setAmong(true)}
      onPointerLeave={() => setAmong(false)}
      onFocus={() => setAmong(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setAmong(false)}
    >
      {waiting > 0 && (
        <div className={styles.waiting}>
          <Button
            onClick={() => {
              held.current = null;
              setAmong(false);
            }}
          >
            {practice.waiting(waiting)}
          </Button>
        </div>
      )}
      {shown.map((post) => (
        <PostCard key={post.id} post={post} onReply={onReply} />
      ))}
    </section>
  );
}

function PostCard({ post, onReply }: { post: Post; onReply: ((post: Post) => void) | null }) {
  const isOwn = post.author === PRACTICE_VIEWER;
  const isHost = post.author === practiceLines.host.handle;
  const name = isOwn ? practice.you : (post.authorName ?? post.author);
  const by = `by-${post.id}`;
  return (
    <article
      className={[styles.post, isHost ? styles.host : '', isOwn ? styles.own : ''].join(' ')}
      aria-labelledby={by}
      data-post={post.id}
      tabIndex={-1}
    >
      <p id={by} className={styles.by}>
        <span className={styles.name}>{name}</span>
        {!isOwn && <span className={styles.handle}>@{post.author}</span>}
        {isHost && <span className={styles.badge}>{practice.host}</span>}
        <span className={styles.time}>
          <ClockTime at={post.at} />
        </span>
      </p>
      {post.replyToAuthor && <p className={styles.handle}>{practice.replyingTo(post.replyToAuthor)}</p>}
      <p className={styles.text} dir="auto">
        {post.text}
      </p>
      {onReply && !isOwn && (
        <Button kind="quiet" icon="reply" aria-label={practice.replyTo(name)} onClick={() => onReply(post)}>
          {practice.reply}
        </Button>
      )}
    </article>
  );
}
