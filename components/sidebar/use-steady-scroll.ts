import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { StreamRow } from './stream-rows.ts';

/**
 * Keeps what is being read in its place when rows above it come or go (a deleted post, a filter of the same posts).
 * @returns `note`, to be called on each scroll: it remembers what stands at the top.
 */
export function useSteadyScroll(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly StreamRow[],
): { note: () => void } {
  const anchor = useRef<{ id: string; below: number } | null>(null);
  useLayoutEffect(() => {
    const kept = anchor.current;
    if (!kept || !scroller.current) return;
    const index = rows.findIndex(({ post }) => post.id === kept.id);
    const start = virtualizer.measurementsCache[index]?.start;
    if (start !== undefined && scroller.current.scrollTop !== start + kept.below)
      scroller.current.scrollTop = start + kept.below;
  }, [rows, scroller, virtualizer]);
  return {
    note: () => {
      const top = scroller.current?.scrollTop ?? 0;
      const item = top > 0 ? virtualizer.getVirtualItemForOffset(top) : undefined;
      const row = item && rows[item.index];
      anchor.current = item && row ? { id: row.post.id, below: top - item.start } : null;
    },
  };
}
