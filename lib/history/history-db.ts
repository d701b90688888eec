import { Dexie, type Table } from 'dexie';
import type { Post } from '../chat/post.ts';
import type { CpdRecord } from '../cpd/cpd-record.ts';
import type { ContributionRow, SessionRow } from './history-types.ts';

/** What rows stored before edits and deletions were followed lack. */
type LaterFields = 'editIds' | 'isDeleted';

/** A post as kept: everyone's posts of a chat's evening, for the session and a short while after. */
export interface PostRow extends Omit<Post, LaterFields>, Partial<Pick<Post, LaterFields>> {
  /** When Chatside last saw it; milliseconds since 1970. */
  readonly seenAt: number;
}

/** Single values that belong with the history; each is checked when it is read. */
export interface KeptValue {
  readonly key:
    | 'choices'
    | 'forgotten'
    | 'own-chats'
    | 'follow-ups'
    | 'backup'
    | 'restore'
    | `restoring:${string}`
    | `archive-import:${string}`;
  readonly value: unknown;
}

/**
 * Whether this page may work with the history: `outdated` once another page of a newer Chatside changes its form,
 * `waiting` while it has to change the form itself and an older page does not let go, `newer` when a newer Chatside
 * has changed it already.
 */
export type HistoryStanding = 'usable' | 'outdated' | 'waiting' | 'newer';

/** Name of the practice chat's own database: the person's history is never touched by it. */
export const PRACTICE_HISTORY = 'chatside-practice';

/**
 * The history of one person on one browser.
 *
 * A version once released is never edited. The next change of the schema is `this.version(3).stores({...})` below the
 * last one, naming only the tables that change, with `.upgrade()` where rows must change too (in one transaction: it is
 * done whole or not at all). Add its rows to `tests/unit/history/written-by-version.ts`, so that every later Chatside
 * is tested on a database that this one wrote. Optional fields need no version.
 */
export class HistoryDb extends Dexie {
  readonly posts!: Table<PostRow, string>;
  readonly contributions!: Table<ContributionRow, string>;
  readonly sessions!: Table<SessionRow, string>;
  /** The person's CPD records. */
  readonly records!: Table<CpdRecord, string>;
  readonly kept!: Table<KeptValue, string>;
  #standing: HistoryStanding = 'usable';
  readonly #listeners = new Set<(standing: HistoryStanding) => void>();

  constructor(name = 'chatside') {
    super(name);
    this.version(1).stores({
      posts: 'id, at',
      contributions: 'id, &postId, sessionId, at',
      sessions: 'id, startsAt',
      kept: 'key',
    });
    this.version(2).stores({ records: 'id, changedAt' });
    this.#watchOtherPages(this.verno);
  }

  /** Calls back with the standing, now and when it changes. */
  watchStanding(onStanding: (standing: HistoryStanding) => void): () => void {
    this.#listeners.add(onStanding);
    onStanding(this.#standing);
    return () => void this.#listeners.delete(onStanding);
  }

  /**
   * Dexie alone would open a newer form of the history again with the old one's code, and write rows into it that lack
   * what the newer one counts on.
   */
  #watchOtherPages(version: number): void {
    this.on('versionchange', ({ newVersion }) => {
      // Deleted, not changed: what is kept next begins a new one.
      this.close({ disableAutoOpen: newVersion !== null });
      if (newVersion !== null) this.#become('outdated');
      // Keeps Dexie from opening it again by itself.
      return false;
    });
    this.on('blocked', ({ newVersion }) => {
      if (newVersion) this.#become('waiting');
    });
    this.on(
      'ready',
      () => {
        // Dexie's versions are tenths of the browser's.
        const isNewer = Math.floor((this.backendDB()?.version ?? 0) / 10) > version;
        this.#become(isNewer ? 'newer' : 'usable');
        if (isNewer) throw new Error('This history was written by a newer Chatside.');
      },
      true,
    );
  }

  #become(standing: HistoryStanding): void {
    if (standing === this.#standing) return;
    this.#standing = standing;
    for (const tell of this.#listeners) tell(standing);
  }
}
