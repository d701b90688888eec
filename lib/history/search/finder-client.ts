import type { ContributionRow } from '../history-types.ts';
import type { FromFinder, ToFinder } from './finder-messages.ts';
import type { FindsPosts } from './post-finder.ts';
import type { FoundPosts, PostQuery } from './post-query.ts';

/** The part of a worker that is used here; `onerror` and `onmessage` are set. */
export interface FinderWorker {
  postMessage(message: ToFinder): void;
  onmessage: ((event: MessageEvent<FromFinder>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Asked {
  readonly onFound: (found: FoundPosts) => void;
  readonly onError: (error: unknown) => void;
}

/** In the page: finds posts by a worker, which is started when the first search comes. */
export class FinderClient implements FindsPosts {
  readonly #start: () => FinderWorker;
  #worker: FinderWorker | null = null;
  readonly #asked = new Map<number, Asked>();
  readonly #rows = new Map<
    string,
    { resolve: (rows: readonly (ContributionRow | null)[]) => void; reject: (error: Error) => void }
  >();
  #last = 0;

  constructor(start: () => FinderWorker) {
    this.#start = start;
  }

  watchPosts(query: PostQuery, onFound: Asked['onFound'], onError: Asked['onError']): () => void {
    this.#last += 1;
    const id = this.#last;
    this.#asked.set(id, { onFound, onError });
    try {
      this.#running().postMessage({ type: 'watch', id, query });
    } catch (error) {
      onError(error);
    }
    return () => {
      this.#asked.delete(id);
      this.#worker?.postMessage({ type: 'unwatch', id });
    };
  }

  #running(): FinderWorker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = () => {
      this.#worker = null;
      const error = new Error('The worker that searches the history could not work.');
      for (const { reject } of this.#rows.values()) reject(error);
      this.#rows.clear();
      for (const { onError } of this.#asked.values()) onError(error);
    };
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromFinder): void {
    const asked = this.#asked.get(message.id);
    if (message.type === 'failed') asked?.onError(new Error('The history could not be searched.'));
    else if (message.type === 'found') {
      const { id, telling, found } = message;
      asked?.onFound({ ...found, rows: (from, to) => this.#read(id, telling, from, to) });
    } else {
      const key = keyOf(message);
      const waiting = this.#rows.get(key);
      this.#rows.delete(key);
      if (message.rows) waiting?.resolve(message.rows);
      else waiting?.reject(new Error('The posts could not be read.'));
    }
  }

  #read(id: number, telling: number, from: number, to: number): Promise<readonly (ContributionRow | null)[]> {
    return new Promise((resolve, reject) => {
      const request = { type: 'rows', id, telling, from, to } as const;
      this.#rows.set(keyOf(request), { resolve, reject });
      this.#running().postMessage(request);
    });
  }
}

function keyOf({ id, telling, from, to }: { id: number; telling: number; from: number; to: number }): string {
  return [id, telling, from, to].join(' ');
}
