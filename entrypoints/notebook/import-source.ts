import type { ImportData } from '@/components/notebook/import-data.ts';
import { ArchiveError } from '@/lib/archive/archive-error.ts';
import type { FromArchiveWorker, ToArchiveWorker } from '@/lib/archive/archive-worker.ts';
import type { ArchiveFinding } from '@/lib/archive/examine-archive.ts';
import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import { catalogueWith } from '@/lib/chat/own-chat.ts';
import { accountsInHistory, beginImport, goOnImporting, knownPosts } from '@/lib/history/archive-import.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { loadOwnChats } from '@/lib/history/own-chat-store.ts';

/** Reads archives in a worker, which never sees the database, and keeps what the person chose. */
export function importSource(db: HistoryDb): ImportData {
  return {
    read(files, onProgress) {
      const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
      const send = (message: ToArchiveWorker) => worker.postMessage(message);
      const result = new Promise<ArchiveFinding>((resolve, reject) => {
        worker.onerror = () => reject(new Error('The worker that reads archives could not work.'));
        worker.onmessage = ({ data }: MessageEvent<FromArchiveWorker>) => {
          if (data.type === 'progress') onProgress(data.progress);
          else if (data.type === 'found') resolve(data.finding);
          else if (data.type === 'problem') reject(new ArchiveError(data.code, data.values));
          else reject(new Error(data.message));
        };
        loadOwnChats(db)
          // The built-in chats alone find most sessions.
          .catch(() => [])
          .then((own) => send({ type: 'read', files, catalogue: catalogueWith(own, CATALOGUE) }))
          .catch(reject);
      });
      const end = () => worker.terminate();
      result.then(end, end);
      return {
        result,
        pause: () => send({ type: 'pause' }),
        resume: () => send({ type: 'resume' }),
        cancel: end,
      };
    },
    async known(postIds) {
      const [accounts, posts] = await Promise.all([accountsInHistory(db), knownPosts(db, postIds)]);
      return { accounts, ...posts };
    },
    async keep(account, sessions, onProgress) {
      await beginImport(db, account, sessions);
      return goOnImporting(db, onProgress);
    },
  };
}
