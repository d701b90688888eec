import { postAddress } from '../../lib/chat/post.ts';
import { stream as words } from '../../lib/locales/stream.ts';
import type { StreamPost, ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './stream-post-card.module.css';

/** What can be done with a post, in words; opens below it. */
export function PostActions(props: {
  post: StreamPost;
  isMarked: boolean;
  tags: readonly string[];
  send: (command: ViewCommand) => void;
}) {
  const { post, isMarked, tags, send } = props;
  const setHost = () => {
    for (const tag of tags) send({ type: 'set-host', tag, handle: post.author, isHost: !post.isHost });
  };
  return (
    <div className={styles.actions}>
      <a
        className={buttonClass('normal', styles.action)}
        href={postAddress(post.author, post.id)}
        target="_blank"
        rel="noopener noreferrer"
        data-first
      >
        <Icon name="external" size={16} />
        {words.openShort}
        <span className="visually-hidden"> {words.opensNewTab}</span>
      </a>
      {!post.isOwn && (
        <Button
          className={styles.action}
          aria-pressed={isMarked}
          onClick={() => send({ type: 'follow-up', handle: post.author, isOn: !isMarked })}
        >
          <Icon name="star" size={16} isFull={isMarked} />
          {words.followUp(post.author)}
        </Button>
      )}
      <Button
        className={styles.action}
        aria-label={post.isHost ? words.isNoHost(post.author) : words.isHost(post.author)}
        onClick={setHost}
      >
        {post.isHost ? words.unmakeHost : words.makeHost}
      </Button>
    </div>
  );
}
