import { browser, type Runtime } from '@/lib/browser.ts';
import { chatAddress } from '@/lib/chat/chat-address.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { loadOwnChats } from '@/lib/history/own-chat-store.ts';
import { ReminderClock, remindedTag } from '@/lib/hub/reminder-clock.ts';
import { OWN_CHATS_CHANGED } from '@/lib/messaging/reminder-messages.ts';
import { recordPage } from './record-reminders.ts';

const ALARM = 'reminder';
const REMINDED = 'reminded';

/**
 * Starts reminding. All listeners are registered synchronously: an alarm, a click on a notification and a changed
 * calendar wake a stopped background.
 */
export function remind(db: HistoryDb, now: () => number, onChatsChanged: () => void): ReminderClock {
  const clock = new ReminderClock({
    now,
    loadChats: () => loadOwnChats(db),
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
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void clock.run();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (message !== OWN_CHATS_CHANGED || sender.id !== browser.runtime.id) return undefined;
    onChatsChanged();
    return clock.run();
  });
  browser.runtime.onStartup.addListener(() => void clock.run());
  browser.runtime.onInstalled.addListener(() => void clock.run());
  openOnClick();
  browser.permissions.onAdded.addListener(() => {
    openOnClick();
    void clock.run();
  });
  // Browsers may forget alarms when they restart, and none of them promises to keep one.
  void clock.run();
  return clock;
}

let isListening = false;

/** Without the permission, which is asked for with the first reminder, the browser has no such API. */
function openOnClick(): void {
  if (isListening || !('notifications' in browser) || !browser.notifications) return;
  isListening = true;
  browser.notifications.onClicked.addListener((id) => {
    const tag = remindedTag(id);
    const url = tag === null ? recordPage(id) : chatAddress(tag);
    if (url === null) return;
    void browser.notifications.clear(id);
    // Chrome keeps running without any window, and then has no place for a tab.
    browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
  });
}
