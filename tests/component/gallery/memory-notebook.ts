import type { NotebookData } from '@/components/notebook/notebook-data.ts';
import {
  type ContributionRow,
  NEWEST_SESSION,
  type SessionRow,
  type SessionSummary,
  type StoredPosts,
} from '@/lib/history/history-types.ts';
import { PostIndex } from '@/lib/history/search/post-index.ts';
import type { FoundPosts, PostQuery } from '@/lib/history/search/post-query.ts';

/** A notebook's data in memory, for tests and the gallery. `fails` makes everything fail, as a broken database would. */
export function memoryNotebook(
  sessions: readonly SessionRow[],
  contributions: readonly ContributionRow[],
  fails: { read?: boolean; write?: boolean; search?: 'fails' | 'never' | 'slow' | undefined } = {},
  stored: Readonly<Record<string, StoredPosts>> = {},
): NotebookData {
  let keptSessions = [...sessions];
  let kept = [...contributions];
  const watchers = new Set<() => void>();
  const watch = (tell: () => void, onError: (error: unknown) => void) => {
    const now = () => (fails.read ? onError(new Error('no database')) : tell());
    watchers.add(now);
    now();
    return () => void watchers.delete(now);
  };
  const change = (apply: () => void) => {
    if (fails.write) return Promise.reject(new Error('no database'));
    apply();
    for (const tell of watchers) tell();
    return Promise.resolve();
  };
  const summary = (session: SessionRow): SessionSummary => ({
    session,
    contributions: kept.filter((row) => row.sessionId === session.id).length,
  });
  const newest = () => keptSessions.toSorted((a, b) => b.startsAt - a.startsAt);
  const yearOf = ({ startsAt }: SessionRow) => new Date(startsAt).getFullYear();
  const find = (query: PostQuery): FoundPosts => {
    const index = new PostIndex();
    index.setSessions(keptSessions);
    index.put(kept);
    const { ids, count, ...found } = index.find(query);
    const rows = ids(0, count)
      .map((id) => kept.find((row) => row.id === id))
      .filter((row) => row !== undefined);
    return {
      ...found,
      count: rows.length,
      total: kept.length,
      isComplete: fails.search !== 'slow',
      first: rows.slice(0, 20),
      rows: async (from, to) => rows.slice(from, to),
    };
  };
  return {
    watchYears: (onYears, onError) =>
      watch(() => {
        const years = [...new Set(newest().map(yearOf))];
        onYears(years.map((year) => ({ year, sessions: newest().filter((row) => yearOf(row) === year).length })));
      }, onError),
    watchSessions: (year, onRows, onError) =>
      watch(() => onRows(newest().filter((row) => yearOf(row) === year)), onError),
    watchPostCounts: (_year, onCounts, onError) =>
      watch(() => onCounts(new Map(keptSessions.map((row) => [row.id, summary(row).contributions]))), onError),
    watchSession: (id, onRow, onError) =>
      watch(() => {
        const row = id === NEWEST_SESSION ? newest()[0] : keptSessions.find((one) => one.id === id);
        onRow(row ? summary(row) : null);
      }, onError),
    watchContributions: (id, onRows, onError) =>
      watch(() => onRows(kept.filter((row) => row.sessionId === id).toSorted((a, b) => a.at - b.at)), onError),
    watchPosts: (query, onFound, onError) => {
      if (fails.search === 'never') return () => {};
      return watch(() => (fails.search === 'fails' ? onError(new Error('no worker')) : onFound(find(query))), onError);
    },
    deleteContribution: (id) =>
      change(() => {
        kept = kept.filter((row) => row.id !== id);
      }),
    removeMarked: (sessionId, list, postId) =>
      change(() => {
        keptSessions = keptSessions.map((row) =>
          row.id === sessionId ? { ...row, [list]: (row[list] ?? []).filter((one) => one.postId !== postId) } : row,
        );
      }),
    deleteSession: (id) =>
      change(() => {
        keptSessions = keptSessions.filter((row) => row.id !== id);
        kept = kept.filter((row) => row.sessionId !== id);
      }),
    exportSession: async (id, format) => {
      const session = keptSessions.find((row) => row.id === id);
      if (!session || fails.read) throw new Error('no such session');
      const ending = format === 'markdown' ? 'md' : 'csv';
      const mimeType = format === 'markdown' ? 'text/markdown' : 'text/csv';
      return { fileName: `${session.tags[0]}.${ending}`, mimeType, text: `${format} of ${id}` };
    },
    watchStoredPosts: (id, onState, onError) => watch(() => onState(stored[id] ?? { count: 0, until: null }), onError),
    keepPosts: (id, isKept) =>
      change(() => {
        keptSessions = keptSessions.map((row) => (row.id === id ? { ...row, keepsPosts: isKept } : row));
      }),
    exportTranscript: async (id, format, { isWithoutNames }) => {
      if (fails.write) throw new Error('no database');
      const ending = format === 'markdown' ? 'md' : 'html';
      const text = `${format} of ${id}${isWithoutNames ? ' without names' : ''}`;
      return { fileName: `transcript.${ending}`, mimeType: `text/${format}`, text };
    },
  };
}
