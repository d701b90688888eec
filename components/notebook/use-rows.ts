import { useEffect, useMemo, useState } from 'react';
import type { ContributionRow } from '../../lib/history/history-types.ts';
import type { FoundPosts } from '../../lib/history/search/post-query.ts';

type Row = ContributionRow | null;

/** Rows are read in blocks of this many, each once. */
const BLOCK = 30;
/** A block that cannot be read since the history changed is soon read anew; one that fails for so long has failed. */
const GIVE_UP_AFTER = 2_000;

/**
 * The rows that are in sight, as they are read: undefined till then, null for one that was deleted meanwhile.
 * @param from place of the first one wanted.
 * @param to place after the last one.
 */
export function useRows(found: FoundPosts, from: number, to: number, onFail: () => void): ReadonlyMap<number, Row> {
  const [read, setRead] = useState<{ found: FoundPosts; rows: ReadonlyMap<number, Row> } | null>(null);
  const first = useMemo(() => new Map<number, Row>(found.first.entries()), [found]);
  const rows = read?.found === found ? read.rows : first;
  const block = Math.floor(Math.max(0, from) / BLOCK) * BLOCK;
  const end = Math.min(found.count, Math.ceil(to / BLOCK) * BLOCK);
  const isMissing = Array.from({ length: Math.max(0, Math.min(to, end) - from) }, (_, place) => from + place).some(
    (place) => !rows.has(place),
  );
  useEffect(() => {
    if (!isMissing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const take = (got: readonly Row[]) =>
      setRead((before) => {
        const known = before?.found === found ? before.rows : first;
        return { found, rows: new Map([...known, ...got.map((row, place) => [block + place, row] as const)]) };
      });
    const giveUp = () => {
      timer = setTimeout(onFail, GIVE_UP_AFTER);
    };
    found.rows(block, end).then(
      (got) => isWanted && take(got),
      () => isWanted && giveUp(),
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [found, first, block, end, isMissing, onFail]);
  return rows;
}
