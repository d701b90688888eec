import { type ReactNode, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { Article } from './article.tsx';
import { Icon } from './icons.tsx';
import { cx, randomName, tid } from './names.ts';
import { UserCell } from './sidebar-column.tsx';
import { type Source, timelineOf } from './timeline-data.ts';
import { VirtualList } from './virtual-list.tsx';
import type { Row } from './wire.ts';
import { word } from './words.ts';

interface Props {
  readonly source: Source;
  /** The hidden heading of the region and the label of the list. */
  readonly heading: string;
  readonly label: string;
  readonly hasReplyLines?: boolean;
  /** What stands below the focused post (the inline reply). */
  readonly belowFocal?: (row: Row) => ReactNode;
  readonly emptyText?: string;
}

/** A list of posts with everything around it: spinner, pill, error, end. */
export function Timeline({ source, heading, label, hasReplyLines = false, belowFocal, emptyText }: Props) {
  const data = timelineOf(source);
  useSyncExternalStore(data.subscribe, () => data.version);
  const listId = useMemo(() => `accessible-list-${Math.floor(Math.random() * 30)}`, []);
  const pillId = useMemo(() => randomName(6), []);
  useEffect(() => {
    if (data.state === 'new' || data.state === 'failed' || source.focal) void data.load();
    else void data.poll();
  }, [data, source.focal]);
  const onEnd = useCallback(() => void data.more(), [data]);
  const expand = useCallback(
    (id: string) => {
      data.expanded.add(id);
      data.changed();
    },
    [data],
  );
  const draw = (row: Row): ReactNode => {
    if (row.kind === 'tombstone') return <Tombstone text={row.text ?? ''} />;
    if (row.kind === 'heading')
      return (
        <h2 role="heading" className={cx('row-heading')}>
          {word('whoToFollow')}
        </h2>
      );
    if (row.kind === 'user' && row.user) return <UserCell user={row.user} />;
    if (row.kind === 'more-people')
      return (
        <a href="/i/connect_people?user_id=1" role="link" className={cx('row-link')}>
          {word('showMore')}
        </a>
      );
    if (!row.post) return null;
    return (
      <>
        <Article row={row} hasReplyLine={hasReplyLines} isExpanded={data.expanded.has(row.post.id)} onExpand={expand} />
        {row.kind === 'focal' && belowFocal?.(row)}
      </>
    );
  };
  const { rows, state, pending } = data;
  const isEmpty = state === 'ready' && rows.length === 0;
  const shown: readonly Row[] =
    data.isAtEnd || source.focal ? [...rows, { key: `end-${pillId}`, sort: '0', kind: 'end' }] : rows;
  return (
    <>
      {source.isLive && (
        <Pill
          rows={pending}
          onOpen={() => {
            data.reveal();
            window.scrollTo(0, 0);
          }}
        />
      )}
      <section role="region" aria-labelledby={listId}>
        <h1 id={listId} dir="auto" role="heading" aria-level={1} className={cx('hidden')}>
          {heading}
        </h1>
        <div aria-label={label}>
          {state === 'failed' && <Failure onRetry={() => void data.load()} />}
          {(state === 'new' || state === 'loading') && (
            <div className={cx('spinner-row')}>
              <div role="progressbar" aria-label="Loading" className={cx('spinner')} />
            </div>
          )}
          {state === 'ready' && !isEmpty && (
            <VirtualList
              rows={shown}
              heights={data.heights}
              draw={draw}
              onEnd={onEnd}
              anchorKey={source.focal ? rows.find((row) => row.kind === 'focal')?.key : undefined}
            />
          )}
          {isEmpty && (
            <div {...tid('emptyState')} className={cx('empty')}>
              <h2>{emptyText ?? ''}</h2>
            </div>
          )}
        </div>
      </section>
    </>
  );
}

function Pill({ rows, onOpen }: { readonly rows: readonly Row[]; readonly onOpen: () => void }) {
  const posts = rows.filter((row) => row.post);
  const faces = [...new Map(posts.map((row) => [row.post?.author.handle, row.post?.author])).values()].slice(0, 3);
  const label = posts.length === 1 ? word('show1') : word('showN').replace('{n}', String(posts.length));
  return (
    <div
      role="status"
      className={cx('pill-row')}
      style={{ transform: posts.length > 0 ? 'translateY(53px)' : 'translateY(-40px)' }}
    >
      <button
        type="button"
        role="button"
        aria-hidden="true"
        tabIndex={-1}
        aria-label={word('newPosts')}
        className={cx('pill', posts.length === 0 && 'pill-away')}
        onClick={onOpen}
      >
        <Icon name="reply" size={0.1} />
        <div className={cx('pill-faces')}>
          {faces.map((user) => user && <img key={user.handle} alt="" src={user.avatar} className={cx('pill-face')} />)}
        </div>
        <div {...tid('pillLabel')} dir="ltr">
          <span>
            <span>{posts.length > 0 ? label : ''}</span>
          </span>
        </div>
      </button>
    </div>
  );
}

function Failure({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className={cx('empty')}>
      <div dir="ltr">
        <span>{word('wrong')}</span>
      </div>
      <button type="button" role="button" className={cx('send', 'send-post')} onClick={onRetry}>
        <span>{word('retry')}</span>
      </button>
    </div>
  );
}

function Tombstone({ text }: { readonly text: string }) {
  const [main, link] = text.split(' Learn more').length > 1 ? [text.replace(' Learn more', ''), true] : [text, false];
  return (
    <article role="article" tabIndex={-1} className={cx('tombstone')}>
      <div dir="ltr">
        <span>
          {main}{' '}
          {link && (
            <a href="/rules" role="link" className={cx('link')}>
              {word('learnMore')}
            </a>
          )}
        </span>
      </div>
    </article>
  );
}
