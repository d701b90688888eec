import { postAddress } from '../../lib/chat/post.ts';
import { markedPosts } from '../../lib/cpd/session-record.ts';
import { MARKED_LISTS, type MarkedList, type SessionRow } from '../../lib/history/history-types.ts';
import { notebook } from '../../lib/locales/notebook.ts';
import { IconButton } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { XLink } from '../ui/x-link.tsx';
import cardStyles from './contribution-card.module.css';
import styles from './session-page.module.css';

/** What the person reposted, liked and bookmarked in a session; nothing where there is none. */
export function MarkedLists(props: { session: SessionRow; onRemove: (list: MarkedList, postId: string) => void }) {
  return MARKED_LISTS.map((list) => (
    <MarkedSection key={list} session={props.session} list={list} onRemove={(postId) => props.onRemove(list, postId)} />
  ));
}

function MarkedSection(props: { session: SessionRow; list: MarkedList; onRemove: (postId: string) => void }) {
  const marked = markedPosts(props.session, props.list);
  const words = notebook.marked[props.list];
  if (marked.length === 0) return null;
  return (
    <section aria-labelledby={`${props.list}-heading`}>
      <h2 id={`${props.list}-heading`} className={styles.heading}>
        {words.heading}
      </h2>
      <div className={styles.others}>
        {marked.map((post) => (
          <article key={post.postId} className={cardStyles.card}>
            <p className={cardStyles.text} dir="auto">
              {post.text}
            </p>
            <span className={cardStyles.delete}>
              <IconButton
                icon="trash"
                isSmall
                label={words.remove(post.author)}
                onClick={() => props.onRemove(post.postId)}
              />
            </span>
            <p className={cardStyles.meta}>
              <ClockTime at={post.at} />
              <span>{notebook.markedFrom(post.author)}</span>
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
