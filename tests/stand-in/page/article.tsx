import { type MouseEvent, memo, useEffect, useMemo, useState } from 'react';
import { ActionRow } from './action-row.tsx';
import { Avatar, PostHeader } from './article-parts.tsx';
import { Card, Pictures, Poll } from './attachments.tsx';
import { Icon } from './icons.tsx';
import { cx, elementId, tid } from './names.ts';
import { PostText } from './post-text.tsx';
import { QuoteBox } from './quote-box.tsx';
import { navigate } from './router.ts';
import { useApp } from './store.ts';
import type { PagePost, Row } from './wire.ts';
import { ageLabel, fullTime, word } from './words.ts';

const impression = ['top', 'right', 'bottom', 'left'];

/** A post of a list, the focused post of a status page, or an advertisement. */
export const Article = memo(function Article({
  row,
  hasReplyLine,
  isExpanded,
  onExpand,
}: {
  readonly row: Row;
  readonly hasReplyLine: boolean;
  readonly isExpanded: boolean;
  readonly onExpand: (id: string) => void;
}) {
  const post = useLivelyCounts(row.post as PagePost);
  const variants = useApp((state) => state.variants);
  const viewer = useApp((state) => state.viewer);
  const ids = useMemo(() => Array.from({ length: 9 }, elementId), []);
  const isFocal = row.kind === 'focal';
  const isAd = row.kind === 'ad';
  const path = `/${post.author.handle}/status/${post.id}`;
  const open = (event: MouseEvent) => {
    if (isFocal || isAd || (event.target as Element).closest('a,button,[role=link],[role=button],input')) return;
    if (!getSelection()?.isCollapsed) return;
    navigate(path);
  };
  const isWhole = isFocal || isExpanded;
  const parts = isWhole && post.wholeParts ? post.wholeParts : post.parts;
  const isCut = !isWhole && post.wholeParts !== null;
  // A post without words has an empty text block, or none at all.
  const hasBlock = parts.length > 0 || variants.testIds !== 'some-missing';
  const text = hasBlock && <PostText parts={parts} lang={post.lang} lines={isWhole ? undefined : 10} isBig={isFocal} />;
  const body = (
    <>
      {hasReplyLine && post.replyingTo.length > 0 && <ReplyLine handles={post.replyingTo} />}
      <div>
        {text}
        {isCut && <ShowMore kind={variants.showMore} path={path} onExpand={() => onExpand(post.id)} />}
      </div>
      {post.pictures.length > 0 && <Pictures post={post} />}
      {post.poll && <Poll poll={post.poll} />}
      {post.card && <Card card={post.card} />}
      {post.quote && <QuoteBox quote={post.quote} />}
      {isFocal && <FocalLine post={post} path={path} isHidden={variants.focusedTime === 'header'} />}
      <ActionRow post={post} isFocal={isFocal} hasBookmark={isFocal || variants.bookmarkInLists} id={ids[0] ?? ''} />
      {isFocal && <SortLine path={path} />}
    </>
  );
  const context = post.repostedBy && (
    <div className={cx('context')}>
      <div className={cx('context-icon')}>
        <Icon name="repost" size={16} />
      </div>
      <div>
        <a href={`/${post.repostedBy.handle}`} dir="ltr" role="link" className={cx('quiet-link')}>
          <span {...tid('socialContext')} className={cx('text')}>
            {post.repostedBy.handle === viewer.handle ? (
              word('youReposted')
            ) : (
              <>
                <span>{post.repostedBy.name}</span> {word('reposted')}
              </>
            )}
          </span>
        </a>
      </div>
    </div>
  );
  const header = (
    <PostHeader
      post={post}
      path={path}
      hasTime={!isFocal || variants.focusedTime === 'header'}
      isAd={isAd}
      isTall={isFocal}
    />
  );
  const article = (
    <article
      role="article"
      {...tid('tweet')}
      tabIndex={isFocal ? -1 : 0}
      aria-labelledby={ids.join(' ')}
      data-focusvisible-polyfill="true"
      className={cx('article', isFocal && 'focal')}
      onClick={open}
    >
      <div className={cx('inner')}>
        <div className={cx('row-top')}>{context ?? <div />}</div>
        {isFocal ? (
          <>
            <div className={cx('focal-head')}>
              <Avatar user={post.author} isLink />
              <div className={cx('grow')}>{header}</div>
            </div>
            <div>{body}</div>
          </>
        ) : (
          <div className={cx('columns')}>
            <div className={cx('avatar-column')}>
              <Avatar user={post.author} isLink />
              {row.isJoined && <div className={cx('thread-line')} />}
            </div>
            <div className={cx('content-column')}>
              {header}
              {body}
            </div>
          </div>
        )}
      </div>
    </article>
  );
  if (!isAd) return article;
  return (
    <div {...tid('placementTracking')}>
      {impression.map((side) => (
        <div key={side} {...tid(`${side}-impression-pixel`)} />
      ))}
      {article}
    </div>
  );
});

/** Counters that move now and then, as X's do, so that mounted posts are drawn again and again. */
function useLivelyCounts(post: PagePost): PagePost {
  const [extra, setExtra] = useState(0);
  useEffect(() => {
    let timer = 0;
    const tick = () => {
      timer = window.setTimeout(
        () => {
          setExtra((views) => views + 1 + Math.floor(Math.random() * 3));
          tick();
        },
        2500 + Math.random() * 4000,
      );
    };
    tick();
    return () => clearTimeout(timer);
  }, []);
  return { ...post, counts: { ...post.counts, views: post.counts.views + extra } };
}

function ReplyLine({ handles }: { readonly handles: readonly string[] }) {
  return (
    <div dir="ltr" id={elementId()} className={cx('reply-line')}>
      {word('replyingTo')}{' '}
      {handles.map((handle, n) => (
        <span key={handle}>
          {n > 0 && <span> {n === handles.length - 1 ? word('and') : ','} </span>}
          <div className={cx('inline')}>
            <a dir="ltr" role="link" href={`/${handle}`} className={cx('link')}>
              <span>@{handle}</span>
            </a>
          </div>
        </span>
      ))}
    </div>
  );
}

function ShowMore({
  kind,
  path,
  onExpand,
}: {
  readonly kind: 'button' | 'span' | 'link';
  readonly path: string;
  readonly onExpand: () => void;
}) {
  const id = tid('tweet-text-show-more-link');
  const label = <span className={cx('text')}>{word('showMore')}</span>;
  if (kind === 'span')
    return (
      <span role="link" tabIndex={0} {...id} className={cx('link', 'show-more')} onClick={onExpand}>
        {label}
      </span>
    );
  if (kind === 'link')
    return (
      <a dir="ltr" role="link" href={path} {...id} className={cx('link', 'show-more')}>
        {label}
      </a>
    );
  return (
    <button dir="ltr" role="button" type="button" {...id} className={cx('link', 'show-more')} onClick={onExpand}>
      {label}
    </button>
  );
}

function FocalLine({
  post,
  path,
  isHidden,
}: {
  readonly post: PagePost;
  readonly path: string;
  readonly isHidden: boolean;
}) {
  return (
    <div className={cx('focal-line')}>
      {!isHidden && (
        <>
          <div dir="ltr">
            <a
              href={path}
              dir="ltr"
              aria-label={`${fullTime(post.at)} ${ageLabel(post.at)}`}
              role="link"
              className={cx('quiet-link')}
            >
              <time dateTime={`${new Date(post.at).toISOString().slice(0, 19)}.000Z`}>{fullTime(post.at)}</time>
            </a>
          </div>
          <div dir="ltr" aria-hidden="true">
            <span>·</span>
          </div>
        </>
      )}
      <a href={`${path}/analytics`} dir="ltr" role="link" className={cx('quiet-link')}>
        <div>
          <span {...tid('app-text-transition-container')}>
            <span>
              <span className={cx('strong')}>{post.counts.views}</span>
            </span>
          </span>
        </div>{' '}
        <span>
          <span>{word('views')}</span>
        </span>
      </a>
    </div>
  );
}

function SortLine({ path }: { readonly path: string }) {
  return (
    <div className={cx('sort-line')}>
      <button dir="ltr" role="button" type="button" aria-haspopup="menu" className={cx('plain-button', 'sort-button')}>
        <span>{word('relevant')}</span>
        <Icon name="sort" size={14} />
      </button>
      <a href={`${path}/quotes`} dir="ltr" role="link" className={cx('quiet-link')}>
        <span>{word('viewQuotes')}</span>
      </a>
    </div>
  );
}
