import { plural } from '../plural.ts';

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
  const open = 'Klicken Sie, um den Chat auf X zu öffnen.';
  const away = Math.round((startsAt - now) / MINUTE);
  const at = new Intl.DateTimeFormat('de', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(startsAt);
  const title =
    away >= 1
      ? `#${tag} beginnt ${day(startsAt, now)}um ${at} (in ${length(away)})`
      : away === 0
        ? `#${tag} beginnt jetzt (${at})`
        : `#${tag} hat ${day(startsAt, now)}um ${at} begonnen (vor ${length(-away)})`;
  const isLate = now - dueAt >= 3 * MINUTE;
  return {
    title,
    message: isLate ? `Diese Erinnerung kommt spät: Der Browser oder der Computer lief nicht. ${open}` : open,
  };
}

/** "60 Minuten", "2 Stunden", "3 Tagen", as precise as it matters; in the dative. */
function length(minutes: number): string {
  if (minutes < 120) return plural('de', minutes, { one: '1 Minute', other: `${minutes} Minuten` });
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} Stunden`;
  return `${Math.round(minutes / 60 / 24)} Tagen`;
}

/** Names the day where it is not today. */
function day(at: number, now: number): string {
  const dayOf = (time: number) => new Intl.DateTimeFormat('en-CA').format(time);
  if (dayOf(at) === dayOf(now)) return '';
  if (dayOf(at) === dayOf(now + DAY)) return 'morgen ';
  if (dayOf(at) === dayOf(now - DAY)) return 'gestern ';
  return `am ${new Intl.DateTimeFormat('de', { weekday: 'long' }).format(at)} `;
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
    return { title: `Zeit, auf ${count} CPD-Einträge zurückzukommen`, message: 'Klicken Sie, um sie zu öffnen.' };
  }
  const date = chat && new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(chat.startsAt);
  const about = chat ? `${chat.tags.map((tag) => `#${tag}`).join(' ')}, ${date}. ` : '';
  return {
    title: 'Zeit, auf einen CPD-Eintrag zurückzukommen',
    message: `${about}Was hat sich für die Menschen geändert, die Ihre Leistungen nutzen? Klicken Sie, um es aufzuschreiben.`,
  };
}
