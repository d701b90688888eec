import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { stream as words } from '../../lib/locales/en/stream.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import { questionNumber, questionText } from './model-view.ts';
import styles from './stream-list.module.css';
import { StreamPostCard } from './stream-post-card.tsx';
import type { StreamGroup, StreamRow } from './stream-rows.ts';

/** Height of a post of two lines, px; each is measured once it is shown. */
const USUAL_HEIGHT = 112;
/** What sticks to the top and the bottom of the view, px: a post moved to must not lie beneath. */
const BENEATH_TOP = 168;
const ABOVE_BOTTOM = 64;

/**
 * The posts as a feed (ARIA feed pattern): arrow keys, Page Up and Down, Home and End go from post to post. Only those
 * near the window are in the document, and the one with the focus.
 */
export function StreamList(props: {
  rows: readonly StreamRow[];
  tags: readonly string[];
  followUps: ReadonlySet<string>;
  send: (command: ViewCommand) => void;
}) {
  const { rows, tags, followUps, send } = props;
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [activeId, setActiveId] = useState<string | null>(null);
  /** The post to be focused as soon as it is in the document. */
  const wanted = useRef<string | null>(null);
  const found = rows.findIndex(({ post }) => post.id === activeId);
  const active = found < 0 ? 0 : found;

  useLayoutEffect(() => {
    const place = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(place - top) > 1) setTop(place);
  });
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return active >= range.count || shown.includes(active) ? shown : [...shown, active].sort((a, b) => a - b);
    },
    [active],
  );
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: rows.length,
    estimateSize: () => USUAL_HEIGHT,
    measureElement: (element) => element.getBoundingClientRect().height || USUAL_HEIGHT,
    getItemKey: (index) => rows[index]?.post.id ?? index,
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: BENEATH_TOP,
    scrollPaddingEnd: ABOVE_BOTTOM,
    rangeExtractor,
  });

  useEffect(() => {
    if (wanted.current === null) return;
    const article = list.current?.querySelector<HTMLElement>(`[data-post="${wanted.current}"]`);
    if (!article) return;
    wanted.current = null;
    article.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = targetOf(event.key, active, rows.length);
    const row = target === null ? undefined : rows[target];
    if (target === null || !row || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    wanted.current = row.post.id;
    setActiveId(row.post.id);
    virtualizer.scrollToIndex(target, { align: 'auto' });
  };

  return (
    <div ref={list} role="feed" aria-label={words.feed} onKeyDown={onKeyDown} className={styles.feed}>
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const { post, group } = row;
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.row}
              style={{ transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }}
            >
              <article
                className={styles.article}
                data-post={post.id}
                aria-posinset={item.index + 1}
                aria-setsize={rows.length}
                aria-label={`${post.authorName ?? ''} @${post.author}`.trim()}
                tabIndex={item.index === active ? 0 : -1}
                onFocus={() => setActiveId(post.id)}
              >
                {group && <GroupHead group={group} />}
                <StreamPostCard
                  post={post}
                  tags={tags}
                  isFollowedUp={followUps.has(post.author.toLowerCase())}
                  isActive={item.index === active}
                  send={send}
                />
              </article>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where a key leads from a place in the list; null for other keys. */
function targetOf(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'PageDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
    case 'PageUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function GroupHead({ group: { question, count } }: { group: StreamGroup }) {
  return (
    <h2 className={styles.group}>
      {question && (
        <span className={styles.number} dir="ltr">
          {questionNumber(question)}
        </span>
      )}
      <span className={styles.wording} dir="auto">
        {question ? questionText(question) : words.beforeFirst}
      </span>
      <span className={styles.count}>{words.groupCount(count)}</span>
    </h2>
  );
}
