import { cx, elementId, tid } from './names.ts';
import { Icon, VerifiedMark } from './icons.tsx';
import { PostText, WithEmoji } from './post-text.tsx';
import { app, update } from './store.ts';
import { deletePost } from './actions.ts';
import type { PagePost, PageUser } from './wire.ts';
import { age, ageLabel, word } from './words.ts';

/** A round picture of a person; with a link where X has one. */
export function Avatar({ user, isLink, isSmall }: { readonly user: PageUser; readonly isLink?: boolean; readonly isSmall?: boolean }) {
  const picture = <div className={cx('avatar-frame', isSmall && 'small')}><img alt="" draggable={true} src={user.avatar} className={cx('avatar-picture')} /></div>;
  return (
    <div {...tid('Tweet-User-Avatar')} className={cx('avatar')}>
      <OwnAvatar user={user} inner={isLink ? <a href={`/${user.handle}`} aria-hidden="true" role="link" tabIndex={-1}>{picture}</a> : <div aria-hidden="true" role="presentation" tabIndex={-1}>{picture}</div>} />
    </div>
  );
}

/** The container of an avatar, which carries the handle in its test id. */
export function OwnAvatar({ user, inner, isLink }: { readonly user: PageUser; readonly inner?: JSX.Element; readonly isLink?: boolean }) {
  const picture = <div className={cx('avatar-frame')}><img alt="" src={user.avatar} className={cx('avatar-picture')} /></div>;
  return (
    <div {...tid(`UserAvatar-Container-${user.handle}`)} className={cx('avatar-container')}>
      <div />
      <div><div /><div>{inner ?? (isLink ? <a href={`/${user.handle}`} role="link">{picture}</a> : <div role="presentation">{picture}</div>)}</div></div>
    </div>
  );
}

function Name({ user }: { readonly user: PageUser }) {
  return (
    <>
      <div dir="ltr" className={cx('name')}><span className={cx('text')}><span className={cx('text')}><WithEmoji text={user.name} /></span></span></div>
      <div dir="ltr" className={cx('badges')}><span>{user.isVerified && <VerifiedMark label={word('verified')} testId={tid('icon-verified') as Record<string, string>} />}</span></div>
    </>
  );
}

/** Name, handle and time above a post's text. */
export function PostHeader({ post, path, hasTime, isAd, isTall }: { readonly post: PagePost; readonly path: string; readonly hasTime: boolean; readonly isAd: boolean; readonly isTall: boolean }) {
  const { author } = post;
  const href = isAd ? `/${author.handle}?twclid=2-7f3k` : `/${author.handle}`;
  return (
    <div className={cx('header')}>
      <div {...tid('User-Name')} id={elementId()} className={cx('user-name', isTall && 'tall')}>
        <div><div><a href={href} role="link" className={cx('name-link')}><div className={cx('name-row')}><Name user={author} /></div></a></div></div>
        <div>
          <div className={cx('handle-row')}>
            <div><a href={href} role="link" tabIndex={-1} className={cx('quiet-link')}><div dir="ltr"><span className={cx('text')}>@{author.handle}</span></div></a></div>
            {hasTime && !isAd && (
              <>
                <div dir="ltr" aria-hidden="true"><span className={cx('text')}>·</span></div>
                <div>
                  <a href={path} dir="ltr" aria-label={ageLabel(post.at)} role="link" className={cx('quiet-link')}>
                    <time dateTime={`${new Date(post.at).toISOString().slice(0, 19)}.000Z`}>{age(post.at)}</time>
                  </a>
                </div>
                {post.isEdited && <><div dir="ltr" aria-hidden="true"><span className={cx('text')}>·</span></div><Icon name="pencil" size={15} label={word('latestVersion')} /></>}
              </>
            )}
          </div>
        </div>
      </div>
      <div className={cx('header-end')}>
        {isAd && <div dir="ltr" className={cx('ad-mark')}><span>{word('ad')}</span></div>}
        <button type="button" role="button" aria-label="Grok actions" className={cx('icon-button')}><Icon name="grok" size={17} /></button>
        <button type="button" role="button" aria-haspopup="menu" aria-expanded={false} aria-label={word('more')} {...tid('caret')} className={cx('icon-button')} onClick={(event) => openCaret(event.currentTarget, post)}>
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
  const items = isOwn ? [{ label: word('delete'), run: remove }, { label: word('viewQuotes'), run: () => {} }] : [{ label: `${word('follow')} @${post.author.handle}`, run: () => {} }, { label: word('viewQuotes'), run: () => {} }];
  update({ menu: { top: bottom, left: Math.max(8, left - 220), items } });
}

/** The pictures of a post. */
export function Pictures({ post }: { readonly post: PagePost }) {
  return (
    <div className={cx('media', post.pictures.length > 1 && 'several')}>
      {post.pictures.map((picture, n) => (
        <a key={picture.url} href={`/${post.author.handle}/status/${post.id}/photo/${n + 1}`} role="link">
          <div {...tid('tweetPhoto')} aria-label={picture.alt ?? word('photo')} className={cx('photo')}>
            {!document.hidden && <img alt={picture.alt ?? word('photo')} draggable={true} src={picture.url} className={cx('photo-picture')} />}
          </div>
        </a>
      ))}
    </div>
  );
}

/** A poll. */
export function Poll({ poll }: { readonly poll: NonNullable<PagePost['poll']> }) {
  const all = poll.reduce((sum, one) => sum + one.votes, 0);
  return (
    <div {...tid('cardPoll')} className={cx('poll')}>
      <ul role="list" className={cx('poll-list')}>
        {poll.map((one) => (
          <li key={one.label} role="listitem" className={cx('poll-option')}>
            <div className={cx('poll-bar')} style={{ width: `${(one.votes / all) * 100}%` }} />
            <span>{one.label}</span>
            <span>{Math.round((one.votes / all) * 100)}%</span>
          </li>
        ))}
      </ul>
      <div dir="ltr" className={cx('faint')}>{all} {word('votes')}</div>
    </div>
  );
}

/** The preview of a linked page. */
export function Card({ card }: { readonly card: NonNullable<PagePost['card']> }) {
  return (
    <div {...tid('card.wrapper')} className={cx('card')}>
      <div aria-hidden="true" {...tid('card.layoutSmall.media')} className={cx('card-media')}><a href={card.url} role="link" tabIndex={-1} target="_blank" rel="noopener noreferrer nofollow"><Icon name="studio" size={28} /></a></div>
      <a href={card.url} role="link" target="_blank" rel="noopener noreferrer nofollow" className={cx('card-link')}>
        <div {...tid('card.layoutSmall.detail')}>
          <div dir="auto" className={cx('faint')}><span>{card.domain}</span></div>
          <div dir="auto"><span>{card.title}</span></div>
          <div dir="auto" className={cx('faint')}><span>{card.description}</span></div>
        </div>
      </a>
    </div>
  );
}

/** A quoted post: no article, no links, no id (dossier x-web-client 6.5). */
export function QuoteBox({ quote, isInComposer }: { readonly quote: PagePost | 'unavailable'; readonly isInComposer?: boolean }) {
  if (quote === 'unavailable') return <div className={cx('quote')}><article className={cx('tombstone')}><span>This Post is unavailable.</span></article></div>;
  const box = (
    <>
      <div className={cx('quote-head')}>
        <Avatar user={quote.author} isSmall />
        <div {...tid('User-Name')} className={cx('user-name')}>
          <div><div className={cx('name-row')}><Name user={quote.author} /></div></div>
          <div><div className={cx('handle-row')}>
            <div tabIndex={-1}><div dir="ltr"><span className={cx('text')}>@{quote.author.handle}</span></div></div>
            <div dir="ltr" aria-hidden="true"><span>·</span></div>
            <div><div dir="ltr" aria-label={ageLabel(quote.at)}><time dateTime={`${new Date(quote.at).toISOString().slice(0, 19)}.000Z`}>{age(quote.at)}</time></div></div>
          </div></div>
        </div>
      </div>
      {quote.replyingTo.length > 0 && <div dir="ltr" className={cx('faint')}>{word('replyingTo')} <span>@{quote.replyingTo[0]}</span></div>}
      <PostText parts={quote.parts} lang={quote.lang} lines={5} />
      {quote.pictures[0] && (
        <div {...tid('testCondensedMedia')} className={cx('media')}>
          <div {...tid('tweetPhoto')} aria-label={quote.pictures[0].alt ?? word('photo')} className={cx('photo')}><img alt={quote.pictures[0].alt ?? word('photo')} src={quote.pictures[0].url} className={cx('photo-picture')} /></div>
        </div>
      )}
    </>
  );
  if (isInComposer) return <div className={cx('quote')}>{box}</div>;
  return (
    <div aria-labelledby={`${elementId()} ${elementId()}`} id={elementId()}>
      <div id={elementId()}>
        <div dir="ltr" className={cx('hidden')}><span>{word('quote')}</span></div>
        <div tabIndex={0} role="link" className={cx('quote')}>{box}</div>
      </div>
    </div>
  );
}
