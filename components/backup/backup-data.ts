import type { BackupState, CheckedBackup } from '../../lib/history/backup/backup-source.ts';

/** All that the page of backups needs; it can be shown and tested without a database. */
export interface BackupData {
  /** Calls back with what is known of backups, now and after each change. */
  watch(onState: (state: BackupState) => void, onError: (error: unknown) => void): () => void;
  /** Makes a backup. @param passphrase null for a plain file. */
  make(passphrase: string | null): Promise<{ readonly fileName: string; readonly file: Blob }>;
  /** Whether a file needs a passphrase. Rejects with a BackupProblem when it is no backup. */
  needsPassphrase(file: Blob): Promise<boolean>;
  /** Reads a whole file and changes nothing. Rejects with a BackupProblem. */
  check(file: Blob, passphrase: string | null): Promise<CheckedBackup>;
  /** Adds what is in a checked file. @param onProgress the share that is done, 0 to 1. */
  restore(backup: CheckedBackup, onProgress: (share: number) => void): Promise<{ readonly added: number }>;
  /** Puts the reminder away for some time. */
  dismissReminder(): Promise<void>;
}
