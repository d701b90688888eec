import { type ExportFile, type ExportFormat, exportSession } from '../cpd/export-session.ts';
import { exportTranscript, type TranscriptFormat } from '../cpd/export-transcript.ts';
import { sessionRecord } from '../cpd/session-record.ts';
import { transcript } from '../cpd/transcript.ts';
import { deleteContribution, deleteSession } from './delete-for-good.ts';
import { forgottenPosts } from './forgotten-posts.ts';
import type { HistoryDb } from './history-db.ts';
import type {
  ContributionRow,
  MarkedList,
  SessionRow,
  SessionSummary,
  SessionYear,
  StoredPosts,
} from './history-types.ts';
import { takeOutMarked } from './marked-posts.ts';
import { daysKept, keptUntil } from './post-store.ts';
import { postsOfSession } from './posts-of-session.ts';
import type { FindsPosts } from './search/post-finder.ts';
import type { FoundPosts, PostQuery } from './search/post-query.ts';
import { oneSession, postCounts, sessionsOfYear, sessionYears } from './session-years.ts';
import { watchQuery } from './watch-query.ts';

/** Reads and edits the history for pages of the extension that may open the database. */
export class NotebookSource {
  readonly #db: HistoryDb;
  readonly #finder: FindsPosts;
  readonly #now: () => number;
  readonly #othersKeptFor: () => number;

  /**
   * @param finder searches the posts of the same history.
   * @param othersKeptFor how long others' posts are kept after they were last seen, milliseconds.
   */
  constructor(db: HistoryDb, finder: FindsPosts, now: () => number, othersKeptFor = () => daysKept(7)) {
    this.#db = db;
    this.#finder = finder;
    this.#now = now;
    this.#othersKeptFor = othersKeptFor;
  }

  /** Calls back with the years of the sessions, newest first, now and after each change. */
  watchYears(onYears: (years: readonly SessionYear[]) => void, onError: (error: unknown) => void): () => void {
    return watchQuery(() => sessionYears(this.#db), onYears, onError);
  }

  /** Calls back with the sessions that began in a year, newest first, now and after each change. */
  watchSessions(
    year: number,
    onRows: (rows: readonly SessionRow[]) => void,
    onError: (error: unknown) => void,
  ): () => void {
    return watchQuery(() => sessionsOfYear(this.#db, year), onRows, onError);
  }

  /** Calls back with how many posts each session of a year has, by its id, now and after each change. */
  watchPostCounts(
    year: number,
    onCounts: (counts: ReadonlyMap<string, number>) => void,
    onError: (error: unknown) => void,
  ): () => void {
    return watchQuery(() => postCounts(this.#db, year), onCounts, onError);
  }

  /** Calls back with a session, null where there is none, now and after each change; NEWEST_SESSION for the newest. */
  watchSession(id: string, onRow: (row: SessionSummary | null) => void, onError: (error: unknown) => void): () => void {
    return watchQuery(() => oneSession(this.#db, id), onRow, onError);
  }

  /** Calls back with the posts found, now and after each change. */
  watchPosts(query: PostQuery, onFound: (found: FoundPosts) => void, onError: (error: unknown) => void): () => void {
    return this.#finder.watchPosts(query, onFound, onError);
  }

  /** Calls back with a session's posts, oldest first, now and after each change. */
  watchContributions(
    sessionId: string,
    onRows: (rows: readonly ContributionRow[]) => void,
    onError: (error: unknown) => void,
  ): () => void {
    return watchQuery(() => this.#contributions(sessionId), onRows, onError);
  }

  /** Deletes a post from the history, for good: seeing it on X does not bring it back. */
  async deleteContribution(id: string): Promise<void> {
    await deleteContribution(this.#db, id, this.#now());
  }

  /** Deletes a session and its posts from the history. */
  async deleteSession(id: string): Promise<void> {
    await deleteSession(this.#db, id, this.#now());
  }

  /** Takes a post that the person had reposted out of a session; seeing the repost on X does not bring it back. */
  async removeMarked(sessionId: string, list: MarkedList, postId: string): Promise<void> {
    await takeOutMarked(this.#db, sessionId, list, postId, this.#now());
  }

  /** Builds a session's file, in the zone of this computer. Rejects when the session is gone. */
  async exportSession(id: string, format: ExportFormat): Promise<ExportFile> {
    const session = await this.#db.sessions.get(id);
    if (!session) throw new Error('This session is no longer in the history.');
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return exportSession(sessionRecord(session, await this.#contributions(id)), format, zone);
  }

  /** Calls back with how many posts of others are stored for a session, now and after each change. */
  watchStoredPosts(
    sessionId: string,
    onState: (state: StoredPosts) => void,
    onError: (error: unknown) => void,
  ): () => void {
    return watchQuery(() => this.#storedPosts(sessionId), onState, onError);
  }

  /** Keeps others' posts of a session beyond the few days, or no longer. Rejects when the session is gone. */
  async keepPosts(sessionId: string, isKept: boolean): Promise<void> {
    await this.#db.transaction('rw', this.#db.sessions, async () => {
      const session = await this.#db.sessions.get(sessionId);
      if (!session) throw new Error('This session is no longer in the history.');
      const { keepsPosts: _, ...rest } = session;
      await this.#db.sessions.put(isKept ? { ...rest, keepsPosts: true } : rest);
    });
  }

  /** Builds the file of a session's transcript, in the zone of this computer. Rejects when the session is gone. */
  async exportTranscript(
    id: string,
    format: TranscriptFormat,
    options: { readonly isWithoutNames: boolean },
  ): Promise<ExportFile> {
    const session = await this.#db.sessions.get(id);
    if (!session) throw new Error('This session is no longer in the history.');
    // A post that the person deleted here does not come back by another door.
    const forgotten = await forgottenPosts(this.#db);
    const stored = await postsOfSession(this.#db, session);
    const posts = stored.flatMap(({ post }) => (forgotten.has(post.id) ? [] : post));
    const source = { session, posts, contributions: await this.#contributions(id) };
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return exportTranscript(transcript(source, { ...options, madeAt: this.#now() }), format, zone);
  }

  async #storedPosts(sessionId: string): Promise<StoredPosts> {
    const session = await this.#db.sessions.get(sessionId);
    if (!session) return { count: 0, until: null };
    const own = new Set((await this.#contributions(sessionId)).map((row) => row.postId));
    const times = (await postsOfSession(this.#db, session))
      .filter(({ post }) => post.repostOf === null && !post.isDeleted && !own.has(post.id))
      .filter(({ post }) => post.author.toLowerCase() !== session.account?.toLowerCase())
      .map(({ seenAt }) => keptUntil(seenAt, this.#othersKeptFor()))
      .sort((a, b) => a - b);
    const [first = 0] = times;
    return { count: times.length, until: times.length > 0 ? { first, last: times.at(-1) ?? first } : null };
  }

  async #contributions(sessionId: string): Promise<ContributionRow[]> {
    const rows = await this.#db.contributions.where('sessionId').equals(sessionId).toArray();
    return rows.sort((a, b) => a.at - b.at);
  }
}
