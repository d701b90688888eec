import { useEffect, useState } from 'react';
import type { Unwatch } from './notebook-data.ts';

/** What is known of something watched. */
export type Watched<Rows> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly rows: Rows };

/**
 * Watches rows while the component is mounted.
 * @param watch starts watching; must be stable (a new function starts anew).
 */
export function useWatched<Rows>(
  watch: (onRows: (rows: Rows) => void, onError: (error: unknown) => void) => Unwatch,
): Watched<Rows> {
  const [watched, setWatched] = useState<Watched<Rows>>({ state: 'loading' });
  useEffect(() => {
    setWatched({ state: 'loading' });
    return watch(
      (rows) => setWatched({ state: 'ready', rows }),
      () => setWatched({ state: 'failed' }),
    );
  }, [watch]);
  return watched;
}
