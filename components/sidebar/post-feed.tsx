import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useId, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { stream as words } from '../../lib/locales/stream.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import { nextRow, outsideOf } from './feed-keys.ts';
import styles from './post-feed.module.css';
import { GroupHead, GroupLine } from './stream-group.tsx';
import { type CardSurroundings, cardIds, StreamPostCard } from './stream-post-card.tsx';
import type { StreamRow } from './stream-rows.ts';
import { useSteadyScroll } from './use-steady-scroll.ts';

/** Rows are measured once they are drawn; till then this is their height (px): a frame, and lines of so many letters. */
const FRAME = 60;
const LINE = 21;
const LETTERS = 44;
const HEAD = 40;
/** What lies over the list's top and bottom, so that a row one jumps to is not beneath it (px). */
const OVER_TOP = 40;
const OVER_BOTTOM = 56;
const OVERSCAN = 6;

/**
 * The posts as a feed (WAI-ARIA): the arrow keys, Page Up and Page Down go from post to post, Home and End to the
 * ends, Enter to what can be done with a post, Escape back to it. Only the posts in sight are in the page, and the
 * active one, so that the focus is never lost.
 */
export function PostFeed(props: {
  rows: readonly StreamRow[];
  tags: readonly string[];
  /** Key of the current question. */
  currentKey: string | null;
  /** Handles in lower case. */
  followUps: ReadonlySet<string>;
  /** Ids of the posts that were let in last. */
  fresh: ReadonlySet<string>;
  /** Each higher number takes the focus to the first of them. */
  jumps: number;
  onScrolled: (offset: number) => void;
  send: (command: ViewCommand) => void;
}) {
  const { rows, followUps, fresh, send } = props;
  const prefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [openId, setOpen] = useState<string | null>(null);
  const [wholeIds, setWholeIds] = useState<ReadonlySet<string>>(new Set());
  const showWhole = useCallback((id: string) => setWholeIds((known) => new Set([...known, id])), []);
  const tags = props.tags.join(' ');
  const around = useMemo<CardSurroundings>(
    () => ({ tags: tags.split(' '), send, setOpen, showWhole }),
    [tags, send, showWhole],
  );

  const lastIndex = useRef(0);
  const found = rows.findIndex(({ post }) => post.id === activeId);
  const activeIndex = found >= 0 ? found : activeId === null ? 0 : Math.min(lastIndex.current, rows.length - 1);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => rows[index]?.post.id ?? index,
    rangeExtractor: (range: Range) => withActive(defaultRangeExtractor(range), activeIndex),
    overscan: OVERSCAN,
    scrollPaddingStart: OVER_TOP,
    scrollPaddingEnd: OVER_BOTTOM,
  });
  const items = virtualizer.getVirtualItems();
  const steady = useSteadyScroll(virtualizer, scroller, rows);

  const wantsFocus = useRef<'post' | 'actions' | null>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    lastIndex.current = activeIndex;
    const isLost = hadFocus.current && !scroller.current?.contains(document.activeElement);
    const wanted = wantsFocus.current ?? (isLost ? 'post' : null);
    wantsFocus.current = null;
    if (wanted === null) return;
    const article = scroller.current?.querySelector<HTMLElement>(`[aria-posinset="${activeIndex + 1}"]`);
    const target = wanted === 'actions' ? article?.querySelector<HTMLElement>('[data-first]') : article;
    target?.focus({ preventScroll: true });
    virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  });

  const lastJump = useRef(props.jumps);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    if (props.jumps === lastJump.current) return;
    lastJump.current = props.jumps;
    wantsFocus.current = 'post';
    const first = Math.max(
      rows.findIndex(({ post }) => fresh.has(post.id)),
      0,
    );
    setActiveId(rows[first]?.post.id ?? null);
    if (first === 0) scroller.current?.scrollTo({ top: 0 });
    redraw();
  }, [props.jumps, rows, fresh]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
    const isOnArticle = event.target.matches('article');
    const post = rows[activeIndex]?.post;
    if (event.ctrlKey) {
      const outside = scroller.current && outsideOf(scroller.current, event.key);
      if (!outside) return;
      event.preventDefault();
      return outside.focus();
    }
    const next = nextRow(event.key, activeIndex, rows.length);
    if (next !== null) {
      wantsFocus.current = 'post';
      setActiveId(rows[next]?.post.id ?? null);
      setOpen(null);
    } else if (event.key === 'Enter' && isOnArticle && post) {
      wantsFocus.current = 'actions';
      setOpen(post.id);
      setActiveId(post.id);
    } else if (event.key === 'Escape' && !isOnArticle) {
      wantsFocus.current = 'post';
      setOpen(null);
      setActiveId(post?.id ?? null);
      // The state may be the same; the focus goes back all the same.
      event.target.closest<HTMLElement>('article')?.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
  };

  const isCurrent = ({ group }: StreamRow) => group.question !== null && group.question.key === props.currentKey;
  const firstSeen = rows[virtualizer.range?.startIndex ?? 0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the posts within.
    <div
      ref={scroller}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        props.onScrolled(event.currentTarget.scrollTop);
        steady.note();
      }}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={() => {
        hadFocus.current = false;
      }}
    >
      {firstSeen && !firstSeen.isFirst && <GroupLine group={firstSeen.group} isCurrent={isCurrent(firstSeen)} />}
      <div
        role="feed"
        aria-label={words.feed}
        aria-busy={false}
        className={styles.feed}
        style={{ height: virtualizer.getTotalSize() + OVER_BOTTOM }}
      >
        {items.map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          const ids = cardIds(prefix, row.post.id);
          return (
            <article
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              aria-labelledby={ids.by}
              aria-describedby={ids.text}
              tabIndex={index === activeIndex ? 0 : -1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setActiveId(row.post.id)}
            >
              {row.isFirst && <GroupHead group={row.group} isCurrent={isCurrent(row)} />}
              <StreamPostCard
                row={row}
                prefix={prefix}
                isActive={index === activeIndex}
                isFresh={fresh.has(row.post.id)}
                isMarked={followUps.has(row.post.author.toLowerCase())}
                isOpen={openId === row.post.id}
                isWhole={wholeIds.has(row.post.id)}
                around={around}
              />
            </article>
          );
        })}
      </div>
    </div>
  );
}

function withActive(indexes: number[], active: number): number[] {
  return active < 0 || indexes.includes(active) ? indexes : [...indexes, active].sort((a, b) => a - b);
}

function heightOf(row: StreamRow | undefined): number {
  if (!row) return FRAME;
  const { text, hasMedia, repostedBy, replyTo } = row.post;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0);
  const extras = Number(hasMedia) + Number(repostedBy.length > 0) + Number(replyTo !== null);
  return FRAME + Math.min(lines, 10) * LINE + extras * LINE + (row.isFirst ? HEAD : 0);
}
