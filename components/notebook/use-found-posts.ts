import { useCallback, useLayoutEffect, useState } from 'react';
import type { FoundPosts, PostQuery } from '../../lib/history/search/post-query.ts';
import type { NotebookData } from './notebook-data.ts';

/**
 * The posts found, as they change, and the query that `answered` is. Till those of a new query are there the last ones
 * stay, so that nothing flickers while typing; `isBusy` tells it.
 * @param query must be stable (a new one searches anew).
 */
export function useFoundPosts(
  data: NotebookData,
  query: PostQuery,
): { found: FoundPosts | null; answered: PostQuery | null; isBusy: boolean; hasFailed: boolean; fail: () => void } {
  const [answer, setAnswer] = useState<{ found: FoundPosts; query: PostQuery } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  // Before the frame is painted: the worker is at work meanwhile.
  useLayoutEffect(() => {
    setFailed(false);
    const take = (found: FoundPosts) => {
      setAnswer({ found, query });
      setFailed(false);
    };
    return data.watchPosts(query, take, fail);
  }, [data, query, fail]);
  const isBusy = !hasFailed && answer?.query !== query;
  return { found: answer?.found ?? null, answered: answer?.query ?? null, isBusy, hasFailed, fail };
}
