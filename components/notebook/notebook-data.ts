import type { ExportFile, ExportFormat } from '../../lib/cpd/export-session.ts';
import type { TranscriptFormat } from '../../lib/cpd/export-transcript.ts';
import type { ContributionRow, SessionSummary, StoredPosts } from '../../lib/history/history-types.ts';

/** Stops watching. */
export type Unwatch = () => void;

/**
 * All that the notebook needs of the history. Its page reads and writes only through this, so that it can be shown and
 * tested without a database.
 */
export interface NotebookData {
  /** Calls back with all sessions, newest first, now and after each change; with the error when reading fails. */
  watchSessions(onRows: (rows: readonly SessionSummary[]) => void, onError: (error: unknown) => void): Unwatch;
  /**
   * Calls back with the person's posts, oldest first for a session, now and after each change.
   * @param sessionId null for every post kept, newest first, those outside any session included.
   */
  watchContributions(
    sessionId: string | null,
    onRows: (rows: readonly ContributionRow[]) => void,
    onError: (error: unknown) => void,
  ): Unwatch;
  /** The person's posts that hold all the words, in any letter case, newest first. */
  search(text: string): Promise<readonly ContributionRow[]>;
  /** Deletes one post from the history; on X it stays. */
  deleteContribution(id: string): Promise<void>;
  /** Deletes a session and the posts kept with it; on X they stay. */
  deleteSession(id: string): Promise<void>;
  /** Takes a post that the person had reposted out of a session; on X it stays reposted. */
  removeShared(sessionId: string, postId: string): Promise<void>;
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
