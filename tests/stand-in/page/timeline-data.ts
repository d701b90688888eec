import { app } from './store.ts';
import { request } from './transport.ts';
import { compareRows, type Page, type PagePost, type Row, readInstructions, readPost } from './wire.ts';

/** A page of newer posts that has this many may not have been the last. */
const FULL_PAGE = 20;

/** What a timeline asks for. */
export interface Source {
  readonly key: string;
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  /** The way to the instructions in the answer. */
  readonly path: readonly string[];
  readonly focal?: string;
  /** Whether new posts are asked for and kept behind the pill. */
  readonly isLive?: boolean;
}

/** The rows of one timeline, what waits behind its pill, and its state. */
export class TimelineData {
  rows: readonly Row[] = [];
  pending: readonly Row[] = [];
  state: 'new' | 'loading' | 'ready' | 'failed' = 'new';
  isAtEnd = false;
  version = 0;
  readonly heights = new Map<string, number>();
  readonly expanded = new Set<string>();
  readonly source: Source;
  #top: string | null = null;
  #bottom: string | null = null;
  #isBusy = false;
  #isPolling = false;
  #pollAgain = false;
  readonly #listeners = new Set<() => void>();

  constructor(source: Source) {
    this.source = source;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  changed(): void {
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Loads the first page, afresh. */
  async load(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    if (this.state !== 'ready') this.state = 'loading';
    this.changed();
    const slow = app().variants.render === 'real' ? 600 + Math.random() * 1200 : 40;
    const [page] = await Promise.all([this.#ask(null), new Promise((resolve) => setTimeout(resolve, slow))]);
    this.#isBusy = false;
    if (page === null) {
      this.state = 'failed';
      this.changed();
      return;
    }
    const { focal } = this.source;
    this.state = 'ready';
    this.pending = [];
    this.isAtEnd = page.bottom === null;
    this.#top = page.top;
    this.#bottom = page.bottom;
    const hasParents = page.rows[0]?.kind !== 'focal' && focal !== undefined;
    if (hasParents) {
      // X draws the focused post first and puts its parents above it a moment later.
      this.rows = page.rows.filter((row) => row.kind === 'focal');
      this.changed();
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    this.rows = [...page.rows].sort(compareRows);
    this.changed();
  }

  /** Loads the next page down. */
  async more(): Promise<void> {
    if (this.#isBusy || this.isAtEnd || this.state !== 'ready' || this.#bottom === null) return;
    this.#isBusy = true;
    const page = await this.#ask(this.#bottom);
    this.#isBusy = false;
    if (page === null) return;
    if (page.posts === 0) this.isAtEnd = true;
    this.#bottom = page.bottom ?? this.#bottom;
    this.#merge(page.rows);
  }

  /** Asks for newer posts; they wait behind the pill. */
  async poll(): Promise<void> {
    if (this.#isPolling) {
      this.#pollAgain = true;
      return;
    }
    if (!this.source.isLive || this.state !== 'ready' || this.#top === null) return;
    this.#isPolling = true;
    const page = await this.#ask(this.#top);
    this.#isPolling = false;
    if (page && page.posts > 0) {
      this.#top = page.top ?? this.#top;
      const known = new Set([...this.rows, ...this.pending].map((row) => row.key));
      this.pending = [...page.rows.filter((row) => !known.has(row.key)), ...this.pending];
      // There may be more than one page of them.
      this.#pollAgain ||= page.posts >= FULL_PAGE;
      this.changed();
    }
    if (this.#pollAgain) {
      this.#pollAgain = false;
      void this.poll();
    }
  }

  /** Lets the waiting posts in. */
  reveal(): void {
    const waiting = this.pending;
    this.pending = [];
    this.#merge(waiting);
  }

  /** Puts the viewer's new post where X puts it: atop home, under the answered post, nowhere on a search. */
  insertOwn(result: unknown): void {
    const post = readPost(result);
    const { operation, focal } = this.source;
    if (!post || this.state !== 'ready') return;
    if (operation.startsWith('Home') && post.replyToId === null)
      this.#merge([{ key: `tweet-${post.id}`, sort: post.id, kind: 'post', post }]);
    if (operation === 'TweetDetail') {
      const parent = this.rows.findIndex((row) => row.post?.id === post.replyToId);
      if (parent < 0 && post.replyToId !== focal) return;
      const row: Row = {
        key: `conversationthread-${post.id}-tweet-${post.id}`,
        sort: this.rows[parent]?.sort ?? '1',
        kind: 'post',
        post,
      };
      this.rows = [...this.rows.slice(0, parent + 1), row, ...this.rows.slice(parent + 1)];
      this.changed();
    }
  }

  /** Takes a post out (deleted by the viewer). */
  remove(id: string): void {
    this.rows = this.rows.filter((row) => row.post?.id !== id);
    this.changed();
  }

  /** Changes what is shown of a post. */
  change(id: string, with_: (post: PagePost) => PagePost): void {
    this.rows = this.rows.map((row) => (row.post?.id === id ? { ...row, post: with_(row.post) } : row));
    this.changed();
  }

  #merge(rows: readonly Row[]): void {
    const replaced = new Set(rows.flatMap((row) => row.post?.replaces ?? []));
    if (replaced.size > 0) this.rows = this.rows.filter((row) => !replaced.has(row.post?.id ?? ''));
    const known = new Set(this.rows.map((row) => row.key));
    this.rows = [...this.rows, ...rows.filter((row) => !known.has(row.key))].sort(compareRows);
    this.changed();
  }

  async #ask(cursor: string | null): Promise<Page | null> {
    const { operation, variables, path, focal } = this.source;
    const { status, body } = await request(operation, cursor === null ? variables : { ...variables, cursor });
    let found = body?.data;
    for (const step of path) found = found?.[step];
    return status === 200 && Array.isArray(found) ? readInstructions(found, focal ?? null) : null;
  }
}

const kept = new Map<string, TimelineData>();

/** The timeline of a source, kept while the page lives, as X keeps its lists for going back. */
export function timelineOf(source: Source): TimelineData {
  const known = kept.get(source.key);
  if (known) return known;
  const made = new TimelineData(source);
  kept.set(source.key, made);
  return made;
}

/** All timelines of this page load. */
export function timelines(): TimelineData[] {
  return [...kept.values()];
}
