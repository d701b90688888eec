import { postAddress } from '../../lib/chat/post.ts';
import { sharedPosts } from '../../lib/cpd/session-record.ts';
import type { SessionRow } from '../../lib/history/history-types.ts';
import { notebook } from '../../lib/locales/en/notebook.ts';
import { IconButton } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { XLink } from '../ui/x-link.tsx';
import cardStyles from './contribution-card.module.css';
import styles from './session-page.module.css';

/** What the person reposted in a session; nothing where they reposted nothing. */
export function SharedList({ session, onRemove }: { session: SessionRow; onRemove: (postId: string) => void }) {
  const shared = sharedPosts(session);
  if (shared.length === 0) return null;
  return (
    <section aria-labelledby="shared-heading">
      <h2 id="shared-heading" className={styles.heading}>
        {notebook.sharedHeading}
      </h2>
      <div className={styles.others}>
        {shared.map((post) => (
          <article key={post.postId} className={cardStyles.card}>
            <p className={cardStyles.text} dir="auto">
              {post.text}
            </p>
            <span className={cardStyles.delete}>
              <IconButton
                icon="trash"
                isSmall
                label={notebook.removeShared(post.author)}
                onClick={() => onRemove(post.postId)}
              />
            </span>
            <p className={cardStyles.meta}>
              <ClockTime at={post.at} />
              <span>{notebook.sharedFrom(post.author)}</span>
              <XLink href={postAddress(post.author, post.postId)}>
                {notebook.openOnX}
                <span className="visually-hidden"> {notebook.newTab}</span>
              </XLink>
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}
