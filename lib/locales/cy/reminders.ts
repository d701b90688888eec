import { counted, nouns } from './counts.ts';
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
  const open = 'Cliciwch i agor y sgwrs ar X.';
  const away = Math.round((startsAt - now) / MINUTE);
  const title =
    away >= 1
      ? `Mae #${tag} yn dechrau ${day(startsAt, now)}am ${clock(startsAt)} (ymhen ${length(away)})`
      : away === 0
        ? `Mae #${tag} yn dechrau nawr (${clock(startsAt)})`
        : `Dechreuodd #${tag} ${day(startsAt, now)}am ${clock(startsAt)} (${length(-away)} yn ôl)`;
  const isLate = now - dueAt >= 3 * MINUTE;
  return {
    title,
    message: isLate ? `Mae’r nodyn atgoffa hwn yn hwyr: nid oedd y porwr neu’r cyfrifiadur yn rhedeg. ${open}` : open,
  };
}

/** "60 munud", "2 awr", "3 diwrnod", as precise as it matters. */
function length(minutes: number): string {
  if (minutes < 120) return counted(minutes, nouns.minute);
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), nouns.hour);
  return counted(Math.round(minutes / 60 / 24), nouns.day);
}

/** Names the day where it is not today. */
function day(at: number, now: number): string {
  const dayOf = (time: number) => new Intl.DateTimeFormat('en-CA').format(time);
  if (dayOf(at) === dayOf(now)) return '';
  if (dayOf(at) === dayOf(now + DAY)) return 'yfory ';
  if (dayOf(at) === dayOf(now - DAY)) return 'ddoe ';
  return `${new Intl.DateTimeFormat('cy', { weekday: 'long' }).format(at).replace(/^D(?=ydd)/iu, 'dd')} `;
}

/**
 * The words of a reminder to come back to CPD records.
 * @param chat the first chat of the one record; null where it has none.
 */
export function recordReminderWords(
  count: number,
  chat: { readonly tags: readonly string[]; readonly startsAt: number } | null,
): { title: string; message: string } {
  if (count > 1) {
    return { title: `Mae’n bryd dychwelyd at ${counted(count, nouns.record)} CPD`, message: 'Cliciwch i’w hagor.' };
  }
  const date = chat && new Intl.DateTimeFormat('cy', { dateStyle: 'long' }).format(chat.startsAt);
  const about = chat ? `${chat.tags.map((tag) => `#${tag}`).join(' ')}, ${date}. ` : '';
  return {
    title: 'Mae’n bryd dychwelyd at gofnod CPD',
    message: `${about}Beth mae wedi’i newid i’r bobl sy’n defnyddio eich gwasanaethau? Cliciwch i’w ysgrifennu.`,
  };
}
