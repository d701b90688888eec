import type { OwnChat } from './own-chat.ts';
import { nextStarts, startsBetween } from './recurrence.ts';

/** A session that the person wants to be told of. Milliseconds since 1970. */
export interface Reminder {
  readonly chat: OwnChat;
  readonly startsAt: number;
  readonly endsAt: number;
  /** When to tell. */
  readonly dueAt: number;
}

/** The last session told of, for each chat by its id: its start, milliseconds since 1970. */
export type Reminded = Readonly<Record<string, number>>;

const MINUTE = 60_000;

/**
 * The reminders to show now, at most one for each chat: due, not shown before, and the session not over. One that is
 * late, because the computer slept or the browser was closed, is still worth showing then; one for a session that is
 * over is not. One that fell due before the person last changed the chat is not brought up afterwards.
 */
export function dueReminders(chats: readonly OwnChat[], reminded: Reminded, now: number): Reminder[] {
  return chats.flatMap((chat) => {
    const before = minutesBefore(chat);
    if (before === null) return [];
    const length = chat.minutes * MINUTE;
    const starts = startsBetween(chat, now - length + 1, now + before * MINUTE + 1);
    const due = starts.filter(
      (at) => at - before * MINUTE >= chat.changedAt && at > (reminded[chat.id] ?? Number.NEGATIVE_INFINITY),
    );
    // Of a session under way and one that is near the nearer counts: nobody goes back.
    return due.slice(-1).map((at) => ({ chat, startsAt: at, endsAt: at + length, dueAt: at - before * MINUTE }));
  });
}

/** When the next reminder falls due after now; null when there is none. Milliseconds since 1970. */
export function nextReminderAt(chats: readonly OwnChat[], now: number): number | null {
  const times = chats.flatMap((chat) => {
    const before = minutesBefore(chat);
    if (before === null) return [];
    return nextStarts(chat, now + before * MINUTE + 1, 1).map((at) => at - before * MINUTE);
  });
  return times.length > 0 ? Math.min(...times) : null;
}

/** Only a day and time that the person has confirmed is worth a reminder. */
function minutesBefore(chat: OwnChat): number | null {
  return chat.isConfirmed ? chat.remindBefore : null;
}
