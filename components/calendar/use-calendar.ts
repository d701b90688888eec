import { useEffect, useState } from 'react';
import type { OwnChat } from '../../lib/chat/own-chat.ts';
import type { ExportFile } from '../../lib/cpd/export-session.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import type { CalendarData } from './calendar-data.ts';
import { chatFile } from './calendar-file.ts';

/** A line about what just happened. */
export interface Said {
  readonly text: string;
  readonly isProblem: boolean;
  /** The chat that was removed and may be brought back. */
  readonly removed: OwnChat | null;
}

/** What the person can do with their chats; each deed says what came of it. */
export interface CalendarDeeds {
  readonly said: Said | null;
  /** Whether the browser lets Chatside show notifications; null while that is not known. */
  readonly mayNotify: boolean | null;
  /** Asks for leave to show notifications. */
  allow(): void;
  confirm(chat: OwnChat): void;
  remove(chat: OwnChat): void;
  undo(): void;
  /** @param before minutes; null switches the reminder off. */
  remind(chat: OwnChat, before: number | null): void;
  download(chat: OwnChat): void;
}

/** Does what the person asks for. @param clock milliseconds since 1970. */
export function useCalendar(data: CalendarData, save: (file: ExportFile) => void, clock: () => number): CalendarDeeds {
  const [said, setSaid] = useState<Said | null>(null);
  const [mayNotify, setMayNotify] = useState<boolean | null>(null);
  useEffect(() => data.watchMayNotify(setMayNotify), [data]);

  const say = (text: string, isProblem = false) => setSaid({ text, isProblem, removed: null });
  const store = (chat: OwnChat) =>
    data.saveChat({ ...chat, changedAt: clock() }).catch(() => say(calendar.saveFailed, true));

  // Asked at once: after any wait the browser no longer takes it for the person's wish.
  const ask = () => (mayNotify ? Promise.resolve(true) : data.askToNotify()).catch(() => false);

  return {
    said,
    mayNotify,
    allow() {
      setSaid(null);
      void ask().then((isAllowed) => (isAllowed ? undefined : say(calendar.stillRefused, true)));
    },
    confirm(chat) {
      setSaid(null);
      void store({ ...chat, isConfirmed: true });
    },
    remove(chat) {
      data.removeChat(chat.id).then(
        () => setSaid({ text: calendar.removed(chat.tag), isProblem: false, removed: chat }),
        () => say(calendar.saveFailed, true),
      );
    },
    undo() {
      if (said?.removed) void store(said.removed);
      setSaid(null);
    },
    remind(chat, before) {
      setSaid(null);
      if (before === null) return void store({ ...chat, remindBefore: null });
      void ask().then((isAllowed) =>
        isAllowed ? store({ ...chat, remindBefore: before }) : say(calendar.notifyRefused, true),
      );
    },
    download(chat) {
      const file = chatFile(chat, clock());
      if (!file) return say(calendar.fileFailed, true);
      save(file);
      say(calendar.fileSaved(file.fileName));
    },
  };
}
