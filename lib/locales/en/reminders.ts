import { clock } from './schedule-words.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The words of a reminder, on the clock of this computer. All times in milliseconds since 1970.
 * @param dueAt when it should have been shown; when that is some minutes ago, the reminder says that it is late.
 */
export function reminderWords(
  reminder: { readonly tag: string; readonly startsAt: number; readonly dueAt: number },
  now: number,
): { title: string; message: string } {
  const { tag, startsAt, dueAt } = reminder;
  const open = 'Click to open the chat on X.';
  const away = Math.round((startsAt - now) / MINUTE);
  const title =
    away >= 1
      ? `#${tag} starts ${day(startsAt, now)}at ${clock(startsAt)} (in ${length(away)})`
      : away === 0
        ? `#${tag} starts now (${clock(startsAt)})`
        : `#${tag} began ${day(startsAt, now)}at ${clock(startsAt)} (${length(-away)} ago)`;
  const isLate = now - dueAt >= 3 * MINUTE;
  return {
    title,
    message: isLate ? `This reminder comes late: the browser or the computer was not running. ${open}` : open,
  };
}

/** "60 minutes", "2 hours", "3 days", as precise as it matters. */
function length(minutes: number): string {
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} hours`;
  return `${Math.round(minutes / 60 / 24)} days`;
}

/** Names the day where it is not today. */
function day(at: number, now: number): string {
  const dayOf = (time: number) => new Intl.DateTimeFormat('en-CA').format(time);
  if (dayOf(at) === dayOf(now)) return '';
  if (dayOf(at) === dayOf(now + DAY)) return 'tomorrow ';
  if (dayOf(at) === dayOf(now - DAY)) return 'yesterday ';
  return `on ${new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(at)} `;
}

/**
 * The words of a reminder to come back to CPD records.
 * @param chat the first chat of the one record; null where it has none.
 */
export function recordReminderWords(
  count: number,
  chat: { readonly tags: readonly string[]; readonly startsAt: number } | null,
): { title: string; message: string } {
  if (count > 1) return { title: `Time to come back to ${count} CPD records`, message: 'Click to open them.' };
  const date = chat && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(chat.startsAt);
  const about = chat ? `${chat.tags.map((tag) => `#${tag}`).join(' ')}, ${date}. ` : '';
  return {
    title: 'Time to come back to a CPD record',
    message: `${about}What has it changed for the people using your services? Click to write it down.`,
  };
}
