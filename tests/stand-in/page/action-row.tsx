import { useEffect, useState } from 'react';
import { openQuote, openReply, toggleBookmark, toggleLike, toggleRepost } from './actions.ts';
import { Icon } from './icons.tsx';
import { cx, tid } from './names.ts';
import { update } from './store.ts';
import type { PagePost } from './wire.ts';
import { count, word } from './words.ts';

/** A number that slides to its next value: for a moment both stand in the document. */
function Count({ value }: { readonly value: number }) {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (shown === value) return;
    const timer = setTimeout(() => setShown(value), 250);
    return () => clearTimeout(timer);
  }, [value, shown]);
  return (
    <div className={cx('count')}>
      {shown !== value && (
        <span className={cx('leaving')}>
          <span>
            <span>{count(shown)}</span>
          </span>
        </span>
      )}
      <span {...tid('app-text-transition-container')}>
        <span>{value > 0 && <span>{count(value)}</span>}</span>
      </span>
    </div>
  );
}

/** The buttons below a post. */
export function ActionRow({
  post,
  isFocal,
  hasBookmark,
  id,
}: {
  readonly post: PagePost;
  readonly isFocal: boolean;
  readonly hasBookmark: boolean;
  readonly id: string;
}) {
  const { counts } = post;
  const label = `${counts.replies} ${word('replies')}, ${counts.reposts} ${word('reposts')}, ${counts.likes} ${word('likes')}, ${counts.bookmarks} ${word('bookmarks')}, ${counts.views} ${word('views')}`;
  const openRepost = (button: HTMLElement) => {
    const { bottom, left } = button.getBoundingClientRect();
    const repost = {
      label: post.isReposted ? word('undoRepost') : word('repost'),
      testId: post.isReposted ? 'unretweetConfirm' : 'retweetConfirm',
      run: () => void toggleRepost(post),
    };
    update({ menu: { top: bottom, left, items: [repost, { label: word('quote'), run: () => openQuote(post) }] } });
  };
  return (
    <div>
      <div>
        <div role="group" aria-label={label} id={id} className={cx('actions', isFocal && 'focal-actions')}>
          <div className={cx('action')}>
            <button
              type="button"
              role="button"
              aria-label={`${counts.replies} ${word('replies')}. ${word('reply')}`}
              {...tid('reply')}
              className={cx('action-button')}
              onClick={() => openReply(post)}
            >
              <div dir="ltr" className={cx('action-inner')}>
                <div>
                  <div />
                  <Icon name="reply" />
                </div>
                <Count value={counts.replies} />
              </div>
            </button>
          </div>
          <div className={cx('action')}>
            <button
              type="button"
              role="button"
              aria-haspopup="menu"
              aria-label={`${counts.reposts} ${word('reposts')}. ${word('repost')}`}
              {...tid(post.isReposted ? 'unretweet' : 'retweet')}
              className={cx('action-button', post.isReposted && 'reposted')}
              onClick={(event) => openRepost(event.currentTarget)}
            >
              <div dir="ltr" className={cx('action-inner')}>
                <div>
                  <div />
                  <Icon name="repost" />
                </div>
                <Count value={counts.reposts} />
              </div>
            </button>
          </div>
          <div className={cx('action')}>
            <button
              type="button"
              role="button"
              aria-label={`${counts.likes} ${word('likes')}. ${word(post.isLiked ? 'liked' : 'like')}`}
              {...tid(post.isLiked ? 'unlike' : 'like')}
              className={cx('action-button', post.isLiked && 'liked')}
              onClick={() => void toggleLike(post)}
            >
              <div dir="ltr" className={cx('action-inner')}>
                <div>
                  <div />
                  <Icon name="like" isFilled={post.isLiked} />
                </div>
                <Count value={counts.likes} />
              </div>
            </button>
          </div>
          {!isFocal && (
            <div className={cx('action')}>
              <a
                href={`/${post.author.handle}/status/${post.id}/analytics`}
                role="link"
                aria-label={`${counts.views} ${word('views')}`}
                className={cx('action-button')}
              >
                <div dir="ltr" className={cx('action-inner')}>
                  <div>
                    <div />
                    <Icon name="views" />
                  </div>
                  <Count value={counts.views} />
                </div>
              </a>
            </div>
          )}
          {hasBookmark && (
            <div className={cx('action')}>
              <button
                type="button"
                role="button"
                aria-label={word('bookmark')}
                {...tid(post.isBookmarked ? 'removeBookmark' : 'bookmark')}
                className={cx('action-button')}
                onClick={() => void toggleBookmark(post)}
              >
                <div dir="ltr" className={cx('action-inner')}>
                  <div>
                    <div />
                    <Icon name="bookmark" />
                  </div>
                  {isFocal && <Count value={counts.bookmarks} />}
                </div>
              </button>
            </div>
          )}
          <div className={cx('action-last')}>
            <div>
              <button
                type="button"
                role="button"
                aria-haspopup="menu"
                aria-label={word('share')}
                className={cx('action-button')}
              >
                <div dir="ltr" className={cx('action-inner')}>
                  <div>
                    <div />
                    <Icon name="share" />
                  </div>
                </div>
              </button>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
