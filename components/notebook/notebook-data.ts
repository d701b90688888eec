import type { ExportFile, ExportFormat } from '../../lib/cpd/export-session.ts';
import type { TranscriptFormat } from '../../lib/cpd/export-transcript.ts';
import type {
  ContributionRow,
  MarkedList,
  SessionRow,
  SessionSummary,
  SessionYear,
  StoredPosts,
} from '../../lib/history/history-types.ts';
import type { FoundPosts, PostQuery } from '../../lib/history/search/post-query.ts';

/** Stops watching. */
export type Unwatch = () => void;

/**
 * All that the notebook needs of the history. Its page reads and writes only through this, so that it can be shown and
 * tested without a database.
 */
export interface NotebookData {
  /** Calls back with the years in which sessions began, newest first, now and after each change. */
  watchYears(onYears: (years: readonly SessionYear[]) => void, onError: (error: unknown) => void): Unwatch;
  /** Calls back with the sessions that began in a year, newest first, now and after each change. */
  watchSessions(
    year: number,
    onRows: (rows: readonly SessionRow[]) => void,
    onError: (error: unknown) => void,
  ): Unwatch;
  /** Calls back with how many posts each session of a year has, by its id, now and after each change. */
  watchPostCounts(
    year: number,
    onCounts: (counts: ReadonlyMap<string, number>) => void,
    onError: (error: unknown) => void,
  ): Unwatch;
  /**
   * Calls back with a session, null when it is not in the history, now and after each change.
   * @param id NEWEST_SESSION for the one that began last.
   */
  watchSession(id: string, onRow: (row: SessionSummary | null) => void, onError: (error: unknown) => void): Unwatch;
  /** Calls back with the person's posts of a session, oldest first, now and after each change. */
  watchContributions(
    sessionId: string,
    onRows: (rows: readonly ContributionRow[]) => void,
    onError: (error: unknown) => void,
  ): Unwatch;
  /** Calls back with the person's posts that hold the words and pass the filters, newest first, now and after each change. */
  watchPosts(query: PostQuery, onFound: (found: FoundPosts) => void, onError: (error: unknown) => void): Unwatch;
  /** Deletes one post from the history; on X it stays. */
  deleteContribution(id: string): Promise<void>;
  /** Deletes a session and the posts kept with it; on X they stay. */
  deleteSession(id: string): Promise<void>;
  /** Takes a post that the person had reposted, liked or bookmarked out of a session; on X it stays so. */
  removeMarked(sessionId: string, list: MarkedList, postId: string): Promise<void>;
  /** Builds a session's record. Rejects when the session is gone. */
  exportSession(id: string, format: ExportFormat): Promise<ExportFile>;
  /** Calls back with how many posts of others are stored for a session, now and after each change. */
  watchStoredPosts(
    sessionId: string,
    onState: (state: StoredPosts) => void,
    onError: (error: unknown) => void,
  ): Unwatch;
  /** Keeps others' posts of a session beyond the few days, or no longer. */
  keepPosts(sessionId: string, isKept: boolean): Promise<void>;
  /** Builds a session's transcript. Rejects when the session is gone. */
  exportTranscript(
    id: string,
    format: TranscriptFormat,
    options: { readonly isWithoutNames: boolean },
  ): Promise<ExportFile>;
}
