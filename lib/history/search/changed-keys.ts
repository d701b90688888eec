import { Dexie } from 'dexie';

/** The primary keys of a table that were written: each of them, or that it may be any. */
export type ChangedKeys = { readonly keys: readonly string[] } | 'any';

/** Ranges as Dexie tells them, from another page without their class: a tree, `d` is 0 in an empty one. */
interface Ranges {
  readonly d: number;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: Ranges | null;
  readonly r?: Ranges | null;
}

/**
 * Calls back after each transaction of any page or worker that wrote to a table with keys of text.
 * @returns stops that.
 */
export function watchChangedKeys(database: string, table: string, onChanged: (keys: ChangedKeys) => void): () => void {
  const part = `idb://${database}/${table}/`;
  // What Dexie tells of everything ("all") comes when a page was away and may have missed something.
  const onMutated = (parts: Readonly<Record<string, unknown>>) => {
    const ranges = parts[part] as Ranges | undefined;
    if ('all' in parts) onChanged('any');
    else if (ranges) onChanged(changedKeys(ranges));
  };
  Dexie.on('storagemutated', onMutated);
  return () => Dexie.on.storagemutated.unsubscribe(onMutated);
}

function changedKeys(ranges: Ranges): ChangedKeys {
  const keys: string[] = [];
  const waiting: Ranges[] = [ranges];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.d !== 0) {
      // Of more than some fifty rows at once Dexie tells only that there was a range.
      if (typeof next.from !== 'string' || next.from !== next.to) return 'any';
      keys.push(next.from);
    }
    for (const branch of [next.l, next.r]) if (branch) waiting.push(branch);
  }
  return { keys };
}
