import type { HistoryDb } from '../history-db.ts';
import type { ContributionRow } from '../history-types.ts';
import { reflectedSessions } from '../record-store.ts';
import { type ChangedKeys, watchChangedKeys } from './changed-keys.ts';
import { PostIndex } from './post-index.ts';
import { type FoundPosts, NO_FILTERS, type PostQuery } from './post-query.ts';

/** Finds posts, and goes on telling what is found as the history changes. */
export interface FindsPosts {
  /**
   * Calls back with the posts found, first as far as they are known and then after each change; with the error when the
   * history cannot be read.
   * @returns stops that.
   */
  watchPosts(query: PostQuery, onFound: (found: FoundPosts) => void, onError: (error: unknown) => void): () => void;
}

/** The first read is small, so that the newest posts are there at once. */
const FIRST_READ = 500;
const READ = 5_000;
/** While older posts are read, what is found is told again at most this often (milliseconds). */
const TELL_AGAIN = 250;
/** Many changes at once, such as a restore makes, are waited for (milliseconds). */
const QUIET = 1_000;
/** So many of the newest come along with what is found. */
const FIRST_ROWS = 14;

interface Watcher {
  readonly query: PostQuery;
  readonly onFound: (found: FoundPosts) => void;
  readonly onError: (error: unknown) => void;
  /** Counts what was told: reading the rows of one may take longer than the next. */
  told: number;
}

/**
 * Searches the history by an index in memory, which is read when the first search comes and afterwards follows each
 * change. At 100,000 posts it takes some 60 MB, and so belongs into a worker.
 */
export class PostFinder implements FindsPosts {
  readonly #db: HistoryDb;
  readonly #index = new PostIndex();
  readonly #watchers = new Set<Watcher>();
  /** Changes wait for the work before them. */
  #work: Promise<void> = Promise.resolve();
  #isBegun = false;
  #follows = false;
  #isComplete = false;
  #areSessionsRead = false;
  #areSessionsDue = false;
  #refresh: ReturnType<typeof setTimeout> | null = null;

  constructor(db: HistoryDb) {
    this.#db = db;
  }

  watchPosts(query: PostQuery, onFound: Watcher['onFound'], onError: Watcher['onError']): () => void {
    const watcher: Watcher = { query, onFound, onError, told: 0 };
    this.#watchers.add(watcher);
    if (!this.#isBegun) this.#begin();
    else if (this.#index.size > 0 || this.#isComplete) void this.#tell(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #begin(): void {
    this.#isBegun = true;
    if (!this.#follows) {
      watchChangedKeys(this.#db.name, 'contributions', (keys) => this.#follow(keys));
      watchChangedKeys(this.#db.name, 'sessions', () => this.#followSessions());
      watchChangedKeys(this.#db.name, 'records', () => this.#followSessions());
      this.#follows = true;
    }
    this.#do(() => this.#readAll());
  }

  /** Work that fails is told to all who watch; the next search begins anew. */
  #do(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.#isBegun = false;
      this.#isComplete = false;
      for (const watcher of this.#watchers) watcher.onError(error);
    });
  }

  async #readAll(): Promise<void> {
    const seen = new Set<string>();
    let told = 0;
    let before = Number.POSITIVE_INFINITY;
    for (let size = FIRST_READ; ; size = READ) {
      const rows = await this.#readBefore(before, size);
      if (rows.length === 0) break;
      before = Math.min(...rows.map(({ at }) => at));
      this.#index.put(rows);
      for (const { id } of rows) seen.add(id);
      if (size === FIRST_READ && !this.#areSessionsRead) {
        await this.#tellAll();
        await this.#readSessions();
      }
      // Reading anew replaces what is there; nobody needs to see it grow again.
      if (this.#isComplete || performance.now() - told < TELL_AGAIN) continue;
      await this.#tellAll();
      told = performance.now();
    }
    if (!this.#areSessionsRead) await this.#readSessions();
    this.#index.removeOthers(seen);
    // The first looks through all the words and questions are several times slower than those after them.
    if (!this.#isComplete) {
      this.#index.find({ ...NO_FILTERS, text: 'words' });
      this.#index.find({ ...NO_FILTERS, text: '', question: 'words' });
    }
    this.#isComplete = true;
    await this.#tellAll();
  }

  /** Posts older than an instant, the newest of them: as many as wanted, and all of the last one's instant. */
  async #readBefore(before: number, count: number): Promise<ContributionRow[]> {
    const older = () => this.#db.contributions.where('at').below(before);
    const [from] = (await older()
      .reverse()
      .offset(count - 1)
      .limit(1)
      .keys()) as number[];
    if (from === undefined) return older().toArray();
    return this.#db.contributions.where('at').between(from, before, true, false).toArray();
  }

  async #readSessions(): Promise<void> {
    this.#areSessionsDue = false;
    const sessions = await this.#db.sessions.toArray();
    this.#index.setSessions(sessions, await reflectedSessions(this.#db, sessions));
    this.#areSessionsRead = true;
  }

  #follow(changed: ChangedKeys): void {
    if (changed === 'any') this.#refreshSoon();
    else this.#do(() => this.#readAgain(changed.keys));
  }

  async #readAgain(keys: readonly string[]): Promise<void> {
    const rows = await this.#db.contributions.bulkGet([...keys]);
    this.#index.put(rows.filter((row) => row !== undefined));
    this.#index.remove(keys.filter((_, place) => rows[place] === undefined));
    await this.#tellAll();
  }

  /** A session that is on is written every few seconds. */
  #followSessions(): void {
    if (this.#areSessionsDue) return;
    this.#areSessionsDue = true;
    setTimeout(() => {
      this.#do(async () => {
        await this.#readSessions();
        await this.#tellAll();
      });
    }, QUIET);
  }

  #refreshSoon(): void {
    if (this.#refresh !== null) clearTimeout(this.#refresh);
    this.#refresh = setTimeout(() => {
      this.#refresh = null;
      this.#do(() => this.#readAll());
    }, QUIET);
  }

  async #tellAll(): Promise<void> {
    await Promise.all([...this.#watchers].map((watcher) => this.#tell(watcher)));
  }

  async #tell(watcher: Watcher): Promise<void> {
    const { chat, host, question, reflection } = watcher.query;
    const needsSessions = chat !== null || host !== null || question !== '' || reflection !== null;
    if (needsSessions && !this.#areSessionsRead) return;
    watcher.told += 1;
    const { told } = watcher;
    try {
      const { count, ids, isInside, values } = this.#index.find(watcher.query);
      const isComplete = this.#isComplete;
      const total = this.#index.size;
      const rows = (from: number, to: number) => this.#rows(ids(from, to));
      const first = (await rows(0, FIRST_ROWS)).filter((row) => row !== null);
      // Meanwhile it may have been told anew, or nobody wants to know any more.
      if (watcher.told !== told || !this.#watchers.has(watcher)) return;
      watcher.onFound({ count, total, isComplete, isInside, values, first, rows });
    } catch (error) {
      if (this.#watchers.has(watcher)) watcher.onError(error);
    }
  }

  async #rows(ids: readonly string[]): Promise<readonly (ContributionRow | null)[]> {
    const rows = await this.#db.contributions.bulkGet([...ids]);
    return rows.map((row) => row ?? null);
  }
}
