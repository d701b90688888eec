import type { CalendarData } from '@/components/calendar/calendar-data.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { removeOwnChat, saveOwnChat, watchOwnChats } from '@/lib/history/own-chat-store.ts';
import { OWN_CHATS_CHANGED } from '@/lib/messaging/reminder-messages.ts';
import { askToNotify, tellBackground, watchMayNotify } from './notifying.ts';

/** The calendar's storage and permission, in this browser. */
export function calendarSource(db: HistoryDb): CalendarData {
  return {
    watchChats: (onRows, onError) => watchOwnChats(db, onRows, onError),
    async saveChat(chat) {
      await saveOwnChat(db, chat);
      await tellBackground(OWN_CHATS_CHANGED);
    },
    async removeChat(id) {
      await removeOwnChat(db, id);
      await tellBackground(OWN_CHATS_CHANGED);
    },
    watchMayNotify,
    askToNotify,
  };
}
