import type { CalendarData } from '@/components/calendar/calendar-data.ts';
import { browser } from '@/lib/browser.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { removeOwnChat, saveOwnChat, watchOwnChats } from '@/lib/history/own-chat-store.ts';
import { OWN_CHATS_CHANGED } from '@/lib/messaging/calendar-message.ts';

const NOTIFYING = { permissions: ['notifications' as const] };

/** The calendar's storage and permission, in this browser. */
export function calendarSource(db: HistoryDb): CalendarData {
  return {
    watchChats: (onRows, onError) => watchOwnChats(db, onRows, onError),
    async saveChat(chat) {
      await saveOwnChat(db, chat);
      await tellBackground();
    },
    async removeChat(id) {
      await removeOwnChat(db, id);
      await tellBackground();
    },
    watchMayNotify(onChange) {
      const look = () => void browser.permissions.contains(NOTIFYING).then(onChange, () => onChange(false));
      look();
      browser.permissions.onAdded.addListener(look);
      browser.permissions.onRemoved.addListener(look);
      return () => {
        browser.permissions.onAdded.removeListener(look);
        browser.permissions.onRemoved.removeListener(look);
      };
    },
    askToNotify: () => browser.permissions.request(NOTIFYING),
  };
}

/** A background that is stopped in this very moment loses the message (measured): it is sent again. */
export async function tellBackground(): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      await browser.runtime.sendMessage(OWN_CHATS_CHANGED);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
