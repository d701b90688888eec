import type { OwnChat } from '../../lib/chat/own-chat.ts';

/** All that the calendar needs of storage and browser, so that it can be shown and tested without either. */
export interface CalendarData {
  /** Calls back with the person's chats now and after each change; with the error when reading fails. */
  watchChats(onRows: (rows: readonly OwnChat[]) => void, onError: (error: unknown) => void): () => void;
  /** Adds a chat, or puts it in the place of the one with its id. */
  saveChat(chat: OwnChat): Promise<void>;
  removeChat(id: string): Promise<void>;
  /** Calls back with whether the browser lets Chatside show notifications, now and after each change. */
  watchMayNotify(onChange: (mayNotify: boolean) => void): () => void;
  /** Asks the person by the browser's own question; call it in the very handler of a click. True when allowed. */
  askToNotify(): Promise<boolean>;
}
