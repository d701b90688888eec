import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FoundPosts, PostQuery } from '../../lib/history/search/post-query.ts';
import { ContributionCard } from './contribution-card.tsx';
import styles from './found-list.module.css';
import { useRows } from './use-rows.ts';

/** A card is measured once it is drawn; till then this is its height (px). */
const CARD = 92;
const GAP = 8;
const OVERSCAN = 4;
/** The list grows by so many posts as its end comes near: a longer one takes long to lay out. */
const AT_ONCE = 1_000;
const NEAR_END = 200;

/** The posts found as a list of which only those in sight are in the page, and the one with the focus. */
export const FoundList = memo(function FoundList(props: {
  found: FoundPosts;
  /** What they were found by; its words are set off in the texts. */
  query: PostQuery;
  onFail: () => void;
  onDelete: (id: string) => void;
}) {
  const { found, query } = props;
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const active = useRef(-1);
  const rangeExtractor = useCallback((range: Range) => withActive(defaultRangeExtractor(range), active.current), []);
  const [limit, setLimit] = useState(AT_ONCE);
  const virtualizer = useWindowVirtualizer({
    count: Math.min(found.count, limit),
    estimateSize,
    gap: GAP,
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor,
  });
  useLayoutEffect(() => {
    // What stands above the list may be of any height.
    const now = list.current ? Math.round(list.current.getBoundingClientRect().top + window.scrollY) : 0;
    if (now !== top) setTop(now);
  });
  const measured = useRef(query);
  useLayoutEffect(() => {
    if (measured.current !== query) {
      setLimit(AT_ONCE);
      virtualizer.measure();
    }
    measured.current = query;
  }, [query, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const end = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (end > limit - NEAR_END && limit < found.count) setLimit(limit + AT_ONCE);
  }, [end, limit, found.count]);
  const seen = items.filter(({ index }) => index !== active.current);
  const rows = useRows(found, seen[0]?.index ?? 0, (seen.at(-1)?.index ?? -1) + 1, props.onFail);
  return (
    <ol ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {items.map(({ index, start, size }) => {
        const row = rows.get(index);
        return (
          <li
            key={row?.id ?? `place ${index}`}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={found.count}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start - top}px)`, ...(!row && { height: size }) }}
            onFocus={() => {
              active.current = index;
            }}
            onBlur={() => {
              active.current = -1;
            }}
          >
            {row ? (
              <ContributionCard row={row} showsDate words={query.text} onDelete={props.onDelete} />
            ) : (
              <div className={styles.waiting} />
            )}
          </li>
        );
      })}
    </ol>
  );
});

function estimateSize(): number {
  return CARD;
}

function withActive(places: number[], active: number): number[] {
  if (active < 0 || places.includes(active)) return places;
  return [...places, active].sort((a, b) => a - b);
}
