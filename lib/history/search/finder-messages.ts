import type { ContributionRow } from '../history-types.ts';
import type { FindsPosts } from './post-finder.ts';
import type { FoundPosts, PostQuery } from './post-query.ts';

/** To the worker that finds posts: begin to watch, stop, or read rows of what was told last but one or last. */
export type ToFinder =
  | { readonly type: 'watch'; readonly id: number; readonly query: PostQuery }
  | { readonly type: 'unwatch'; readonly id: number }
  | {
      readonly type: 'rows';
      readonly id: number;
      readonly telling: number;
      readonly from: number;
      readonly to: number;
    };

/** From the worker. `telling` numbers what was found by one search. */
export type FromFinder =
  | { readonly type: 'found'; readonly id: number; readonly telling: number; readonly found: Omit<FoundPosts, 'rows'> }
  | { readonly type: 'failed'; readonly id: number }
  | {
      readonly type: 'rows';
      readonly id: number;
      readonly telling: number;
      readonly from: number;
      readonly to: number;
      /** Null when they could not be read. */
      readonly rows: readonly (ContributionRow | null)[] | null;
    };

interface Search {
  unwatch: () => void;
  telling: number;
  found: FoundPosts | null;
}

/** In the worker: what to do with each message. */
export function servePosts(finder: FindsPosts, send: (message: FromFinder) => void): (message: ToFinder) => void {
  const searches = new Map<number, Search>();
  const watch = (id: number, query: PostQuery) => {
    const search: Search = { unwatch: () => {}, telling: 0, found: null };
    searches.set(id, search);
    const onFound = (found: FoundPosts) => {
      const { count, total, isComplete, isInside, values, first } = found;
      const told = { count, total, isComplete, isInside, values, first };
      search.telling += 1;
      search.found = found;
      send({ type: 'found', id, telling: search.telling, found: told });
    };
    search.unwatch = finder.watchPosts(query, onFound, () => send({ type: 'failed', id }));
  };
  const sendRows = async ({ id, telling, from, to }: Extract<ToFinder, { type: 'rows' }>) => {
    const search = searches.get(id);
    // What is found now may stand elsewhere in the list; the page asks again when it hears of it.
    const isOld = search?.telling !== telling;
    const rows = isOld ? null : ((await search.found?.rows(from, to).catch(() => null)) ?? null);
    send({ type: 'rows', id, telling, from, to, rows });
  };
  return (message) => {
    if (message.type === 'watch') watch(message.id, message.query);
    else if (message.type === 'rows') void sendRows(message);
    else {
      searches.get(message.id)?.unwatch();
      searches.delete(message.id);
    }
  };
}
