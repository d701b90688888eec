import { browser, type Runtime } from '@/lib/browser.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { remindedRecord, remindOfRecords } from '@/lib/hub/record-reminders.ts';
import { RECORDS_CHANGED } from '@/lib/messaging/reminder-messages.ts';

const ALARM = 'record-reminder';
const REMINDED = 'recordsReminded';
/** After a failure of the storage (15 minutes). */
const TRY_AGAIN = 15 * 60_000;

/** Starts reminding of CPD records. All listeners are registered synchronously, so that they wake a stopped background. */
export function remindRecords(db: HistoryDb, now: () => number): void {
  let running = Promise.resolve();
  const look = () => {
    running = running.then(() =>
      remindOfRecords({
        now,
        // An index of so few rows would cost more than it saves; the background looks at the browser's start and by alarm.
        loadRecords: () => db.records.filter(({ remindAt }) => (remindAt?.value ?? null) !== null).toArray(),
        loadReminded: async () => (await browser.storage.local.get(REMINDED))[REMINDED],
        saveReminded: (reminded) => browser.storage.local.set({ [REMINDED]: reminded }),
        async setAlarm(when) {
          if (when === null) await browser.alarms.clear(ALARM);
          else await browser.alarms.create(ALARM, { when });
        },
        mayNotify: () => browser.permissions.contains({ permissions: ['notifications'] }),
        async notify(id, title, message) {
          const iconUrl = browser.runtime.getURL('icon/128.png');
          await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
        },
      }).catch(() => browser.alarms.create(ALARM, { when: now() + TRY_AGAIN }).catch(() => undefined)),
    );
    return running;
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    message === RECORDS_CHANGED && sender.id === browser.runtime.id ? look() : undefined,
  );
  browser.runtime.onStartup.addListener(() => void look());
  browser.runtime.onInstalled.addListener(() => void look());
  browser.permissions.onAdded.addListener(() => void look());
}

/** The page of the extension for a clicked notification; null when it is about no record. */
export function recordPage(notificationId: string): string | null {
  const id = remindedRecord(notificationId);
  if (id === null) return null;
  return browser.runtime.getURL(`notebook.html#/record${id === '' ? 's' : `/${encodeURIComponent(id)}`}`);
}
