import type { BackupData } from '@/components/backup/backup-data.ts';
import { browser } from '@/lib/browser.ts';
import { BackupSource } from '@/lib/history/backup/backup-source.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { OWN_CHATS_CHANGED, RECORDS_CHANGED } from '@/lib/messaging/reminder-messages.ts';
import { tellBackground } from './notifying.ts';
import { settingsOfBrowser } from './settings-of-browser.ts';

/** The backups of this browser's history; `goOn` completes a restore that was cut off. */
export function backupSource(db: HistoryDb): BackupData & { goOn(): Promise<void> } {
  const source = new BackupSource(db, settingsOfBrowser, browser.runtime.getManifest().version, Date.now);
  return {
    watch: (onState, onError) => source.watch(onState, onError),
    make: (passphrase) => source.make(passphrase),
    needsPassphrase: (file) => source.needsPassphrase(file),
    check: (file, passphrase) => source.check(file, passphrase),
    goOn: () => source.goOn(),
    async restore(backup, onProgress) {
      const report = await source.restore(backup, onProgress);
      // The reminders of the chats that came with it are set by the background.
      await tellBackground(OWN_CHATS_CHANGED);
      await tellBackground(RECORDS_CHANGED);
      return report;
    },
    dismissReminder: () => source.dismissReminder(),
  };
}
