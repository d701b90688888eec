import type { BackupData } from '@/components/backup/backup-data.ts';
import { BackupProblem, type BackupProblemCode } from '@/lib/history/backup/backup-problem.ts';
import type { BackupState } from '@/lib/history/backup/backup-source.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A day long after the backups of these states. */
const MADE_AT = Date.UTC(2026, 0, 6, 20);

const NEVER: BackupState = { madeAt: null, added: 0, dismissedAt: null, isInterrupted: false };

/** Backups in memory. A file's text says how it is read: `locked`, `plain`, or the code of a problem. */
export function memoryBackup(first: Partial<BackupState> = {}, fails: { read?: boolean; write?: boolean } = {}) {
  let state: BackupState = { ...NEVER, ...first };
  const made: (string | null)[] = [];
  const watchers = new Set<() => void>();
  const change = (changed: Partial<BackupState>) => {
    state = { ...state, ...changed };
    for (const tell of watchers) tell();
  };
  const data: BackupData = {
    watch(onState, onError) {
      const tell = () => (fails.read ? onError(new Error('no database')) : onState(state));
      watchers.add(tell);
      tell();
      return () => void watchers.delete(tell);
    },
    async make(passphrase) {
      if (fails.write) throw new Error('no database');
      made.push(passphrase);
      change({ madeAt: MADE_AT, added: 0 });
      return { fileName: 'chatside-2026-01-06.chatside', file: new Blob(['plain']) };
    },
    needsPassphrase: async (file) => (await file.text()) === 'locked',
    async check(file, passphrase) {
      const text = await file.text();
      if (text !== 'plain' && text !== 'locked') throw new BackupProblem(text as BackupProblemCode);
      if (text === 'locked' && passphrase !== 'pill') throw new BackupProblem('wrong-passphrase');
      return {
        file,
        passphrase,
        madeAt: MADE_AT,
        app: '0.1.0',
        sessions: 48,
        posts: 1_204,
        newPosts: 317,
        rows: 1_260,
      };
    },
    async restore(_, onProgress) {
      if (fails.write) throw new Error('no room');
      onProgress(1);
      return { added: 317 };
    },
    dismissReminder: async () => change({ dismissedAt: MADE_AT + 60 * DAY }),
  };
  return { data, made };
}

/** The states of backups by name. */
export function backupState(name: string): BackupData {
  if (name === 'never') return memoryBackup({ added: 3 }).data;
  if (name === 'due') return memoryBackup({ madeAt: MADE_AT, added: 12 }).data;
  if (name === 'interrupted') return memoryBackup({ madeAt: MADE_AT, added: 3, isInterrupted: true }).data;
  if (name === 'unreadable') return memoryBackup({}, { read: true }).data;
  return memoryBackup({ madeAt: MADE_AT, added: 3 }).data;
}
