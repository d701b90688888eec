import { stream as words } from '../../lib/locales/stream.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './stream-post-card.module.css';
import { type StreamRow, textToRead } from './stream-rows.ts';

/** Letters of the other post that are shown; one line holds fewer. */
const MOST_LETTERS = 120;

/** Whom a post answers or quotes, with the beginning of that post where the stream has it. */
export function PostContext({ row, tags }: { row: StreamRow; tags: readonly string[] }) {
  const { post, parent } = row;
  const isReply = post.replyTo !== null || post.replyToAuthor !== null;
  if (!isReply && post.quoteOf === null) return null;
  const excerpt = parent && textToRead(parent.text, tags).replace(/\s+/gu, ' ').slice(0, MOST_LETTERS);
  const other = post.replyToAuthor ?? parent?.author ?? null;
  if (!isReply && !excerpt) return null;
  return (
    <p className={styles.context}>
      <Icon name={isReply ? 'reply' : 'quote'} size={16} />
      <span className={styles.excerpt}>
        <span className={styles.to}>
          {isReply ? toWhom(post.author, other, parent?.isOwn ?? false) : `${words.quotes} @${parent?.author ?? ''}`}
        </span>
        {excerpt && (
          <>
            {' '}
            <bdi>{excerpt}</bdi>
          </>
        )}
      </span>
    </p>
  );
}

function toWhom(author: string, other: string | null, isToOwn: boolean): string {
  if (other?.toLowerCase() === author.toLowerCase()) return words.goesOnFrom;
  if (isToOwn) return words.repliesToYou;
  return other === null ? words.repliesTo : `${words.repliesTo} @${other}`;
}
