import type { NotebookData } from '@/components/notebook/notebook-data.ts';
import type { ContributionRow, SessionRow, SessionSummary, StoredPosts } from '@/lib/history/history-types.ts';

/** A notebook's data in memory, for tests and the gallery. `fails` makes everything fail, as a broken database would. */
export function memoryNotebook(
  sessions: readonly SessionRow[],
  contributions: readonly ContributionRow[],
  fails: { read?: boolean; write?: boolean } = {},
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
  const newest = () => kept.toSorted((a, b) => b.at - a.at);
  const summary = (session: SessionRow): SessionSummary => {
    const own = kept.filter((row) => row.sessionId === session.id);
    const keys = new Set(own.flatMap((row) => row.questionKeys));
    return {
      session,
      contributions: own.length,
      answered: session.questions.filter((question) => keys.has(question.key)).length,
    };
  };
  return {
    watchSessions: (onRows, onError) =>
      watch(() => onRows(keptSessions.toSorted((a, b) => b.startsAt - a.startsAt).map(summary)), onError),
    watchContributions: (id, onRows, onError) =>
      watch(() => {
        const own = kept.filter((row) => row.sessionId === id).toSorted((a, b) => a.at - b.at);
        onRows(id === null ? newest() : own);
      }, onError),
    search: async (text) => {
      if (fails.read) throw new Error('no database');
      const words = text.toLowerCase().split(/\s+/);
      return newest().filter((row) => words.every((word) => row.text.toLowerCase().includes(word)));
    },
    deleteContribution: (id) =>
      change(() => {
        kept = kept.filter((row) => row.id !== id);
      }),
    removeShared: (sessionId, postId) =>
      change(() => {
        keptSessions = keptSessions.map((row) =>
          row.id === sessionId ? { ...row, shared: (row.shared ?? []).filter((one) => one.postId !== postId) } : row,
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
