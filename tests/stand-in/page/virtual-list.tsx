import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cx, tid } from './names.ts';
import type { Row } from './wire.ts';

const guess = 136.5;

interface Props {
  readonly rows: readonly Row[];
  readonly heights: Map<string, number>;
  readonly draw: (row: Row) => ReactNode;
  readonly onEnd: () => void;
  /** The row that keeps its place on the screen when others are put above it. */
  readonly anchorKey?: string | undefined;
}

/**
 * Rows at absolute places, of which only those within about one and a half screens exist. New rows are added last to
 * the parent whatever their place, so the order of the elements is not the order on the screen, as on X.
 */
export function VirtualList({ rows, heights, draw, onEnd, anchorKey }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const mounted = useRef<string[]>([]);
  const anchorTop = useRef<number | null>(null);
  const tops = new Map<string, number>();
  let total = 0;
  for (const row of rows) {
    tops.set(row.key, total);
    total += heights.get(row.key) ?? guess;
  }
  const listTop = box.current ? box.current.getBoundingClientRect().top : 200;
  const reach = window.innerHeight * 1.5;
  const near = rows.filter((row) => {
    const top = (tops.get(row.key) ?? 0) + listTop;
    return top + (heights.get(row.key) ?? guess) > -reach && top < window.innerHeight + reach;
  });
  const nearKeys = new Set(near.map((row) => row.key));
  const stay = mounted.current.filter((key) => nearKeys.has(key));
  const stayKeys = new Set(stay);
  mounted.current = [...stay, ...near.map((row) => row.key).filter((key) => !stayKeys.has(key))];
  const byKey = new Map(near.map((row) => [row.key, row]));

  useEffect(() => {
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => redraw((n) => n + 1));
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    onScroll();
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, []);

  const nearEnd = total + listTop < window.innerHeight * 2.5;
  useEffect(() => {
    if (nearEnd && rows.length > 0) onEnd();
  }, [nearEnd, rows.length, onEnd]);

  const anchor = anchorKey === undefined ? undefined : tops.get(anchorKey);
  useLayoutEffect(() => {
    if (anchor === undefined) return;
    if (anchorTop.current !== null && anchor !== anchorTop.current) window.scrollBy(0, anchor - anchorTop.current);
    anchorTop.current = anchor;
  }, [anchor]);

  const onHeight = (key: string, height: number) => {
    if (Math.abs((heights.get(key) ?? -1) - height) < 0.1) return;
    heights.set(key, height);
    redraw((n) => n + 1);
  };

  return (
    <div ref={box} style={{ position: 'relative', minHeight: `${total}px` }}>
      {mounted.current.map((key) => {
        const row = byKey.get(key);
        return row && <Cell key={key} row={row} top={tops.get(key) ?? 0} draw={draw} onHeight={onHeight} />;
      })}
    </div>
  );
}

interface CellProps {
  readonly row: Row;
  readonly top: number;
  readonly draw: (row: Row) => ReactNode;
  readonly onHeight: (key: string, height: number) => void;
}

function Cell({ row, top, draw, onHeight }: CellProps) {
  const box = useRef<HTMLDivElement>(null);
  const tell = useRef(onHeight);
  tell.current = onHeight;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => tell.current(row.key, element.getBoundingClientRect().height);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [row.key]);
  return (
    <div
      {...tid('cellInnerDiv')}
      className={cx('cell')}
      ref={box}
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      <div className={cx('cell-line')}>
        {row.kind === 'gap' || row.kind === 'end' ? (
          <>
            <div />
            <div />
          </>
        ) : (
          <div>{draw(row)}</div>
        )}
      </div>
    </div>
  );
}
