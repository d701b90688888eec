import type { ReactNode } from 'react';
import { deletePost } from './actions.ts';
import { Icon, VerifiedMark } from './icons.tsx';
import { cx, elementId, tid } from './names.ts';
import { WithEmoji } from './post-text.tsx';
import { app, update } from './store.ts';
import type { PagePost, PageUser } from './wire.ts';
import { age, ageLabel, word } from './words.ts';

/** A round picture of a person; with a link where X has one. */
export function Avatar({
  user,
  isLink,
  isSmall,
}: {
  readonly user: PageUser;
  readonly isLink?: boolean;
  readonly isSmall?: boolean;
}) {
  const picture = (
    <div className={cx('avatar-frame', isSmall && 'small')}>
      <img alt="" draggable={true} src={user.avatar} className={cx('avatar-picture')} />
    </div>
  );
  return (
    <div {...tid('Tweet-User-Avatar')} className={cx('avatar')}>
      <OwnAvatar
        user={user}
        inner={
          isLink ? (
            <a href={`/${user.handle}`} aria-hidden="true" role="link" tabIndex={-1}>
              {picture}
            </a>
          ) : (
            <div aria-hidden="true" role="presentation" tabIndex={-1}>
              {picture}
            </div>
          )
        }
      />
    </div>
  );
}

/** The container of an avatar, which carries the handle in its test id. */
export function OwnAvatar({
  user,
  inner,
  isLink,
}: {
  readonly user: PageUser;
  readonly inner?: ReactNode;
  readonly isLink?: boolean;
}) {
  const picture = (
    <div className={cx('avatar-frame')}>
      <img alt="" src={user.avatar} className={cx('avatar-picture')} />
    </div>
  );
  return (
    <div {...tid(`UserAvatar-Container-${user.handle}`)} className={cx('avatar-container')}>
      <div />
      <div>
        <div />
        <div>
          {inner ??
            (isLink ? (
              <a href={`/${user.handle}`} role="link">
                {picture}
              </a>
            ) : (
              <div role="presentation">{picture}</div>
            ))}
        </div>
      </div>
    </div>
  );
}

/** The display name with its mark. */
export function Name({ user }: { readonly user: PageUser }) {
  return (
    <>
      <div dir="ltr" className={cx('name')}>
        <span className={cx('text')}>
          <span className={cx('text')}>
            <WithEmoji text={user.name} />
          </span>
        </span>
      </div>
      <div dir="ltr" className={cx('badges')}>
        <span>{user.isVerified && <VerifiedMark label={word('verified')} testId={tid('icon-verified')} />}</span>
      </div>
    </>
  );
}

/** Name, handle and time above a post's text. */
export function PostHeader({
  post,
  path,
  hasTime,
  isAd,
  isTall,
}: {
  readonly post: PagePost;
  readonly path: string;
  readonly hasTime: boolean;
  readonly isAd: boolean;
  readonly isTall: boolean;
}) {
  const { author } = post;
  const href = isAd ? `/${author.handle}?twclid=2-7f3k` : `/${author.handle}`;
  return (
    <div className={cx('header')}>
      <div {...tid('User-Name')} id={elementId()} className={cx('user-name', isTall && 'tall')}>
        <div>
          <div>
            <a href={href} role="link" className={cx('name-link')}>
              <div className={cx('name-row')}>
                <Name user={author} />
              </div>
            </a>
          </div>
        </div>
        <div>
          <div className={cx('handle-row')}>
            <div>
              <a href={href} role="link" tabIndex={-1} className={cx('quiet-link')}>
                <div dir="ltr">
                  <span className={cx('text')}>@{author.handle}</span>
                </div>
              </a>
            </div>
            {hasTime && !isAd && (
              <>
                <div dir="ltr" aria-hidden="true">
                  <span className={cx('text')}>·</span>
                </div>
                <div>
                  <a href={path} dir="ltr" aria-label={ageLabel(post.at)} role="link" className={cx('quiet-link')}>
                    <time dateTime={`${new Date(post.at).toISOString().slice(0, 19)}.000Z`}>{age(post.at)}</time>
                  </a>
                </div>
                {post.isEdited && (
                  <>
                    <div dir="ltr" aria-hidden="true">
                      <span className={cx('text')}>·</span>
                    </div>
                    <Icon name="pencil" size={15} label={word('latestVersion')} />
                  </>
                )}
              </>
            )}
          </div>
        </div>
      </div>
      <div className={cx('header-end')}>
        {isAd && (
          <div dir="ltr" className={cx('ad-mark')}>
            <span>{word('ad')}</span>
          </div>
        )}
        <button type="button" role="button" aria-label="Grok actions" className={cx('icon-button')}>
          <Icon name="grok" size={17} />
        </button>
        <button
          type="button"
          role="button"
          aria-haspopup="menu"
          aria-expanded={false}
          aria-label={word('more')}
          {...tid('caret')}
          className={cx('icon-button')}
          onClick={(event) => openCaret(event.currentTarget, post)}
        >
          <Icon name="dots" />
        </button>
      </div>
    </div>
  );
}

function openCaret(button: HTMLElement, post: PagePost): void {
  const { bottom, left } = button.getBoundingClientRect();
  const isOwn = post.author.handle === app().viewer.handle;
  const remove = () => {
    update({
      sheet: {
        title: word('deleteTitle'),
        text: word('deleteText'),
        confirm: word('delete'),
        cancel: word('cancel'),
        onConfirm: () => void deletePost(post.id),
        onCancel: () => {},
      },
    });
  };
  const items = isOwn
    ? [
        { label: word('delete'), run: remove },
        { label: word('viewQuotes'), run: () => {} },
      ]
    : [
        { label: `${word('follow')} @${post.author.handle}`, run: () => {} },
        { label: word('viewQuotes'), run: () => {} },
      ];
  update({ menu: { top: bottom, left: Math.max(8, left - 220), items } });
}
