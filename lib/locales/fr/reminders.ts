import { counted } from './counts.ts';
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
  const open = 'Cliquez pour ouvrir le chat sur X.';
  const away = Math.round((startsAt - now) / MINUTE);
  const title =
    away >= 1
      ? `#${tag} commence ${day(startsAt, now)}à ${clock(startsAt)} (dans ${length(away)})`
      : away === 0
        ? `#${tag} commence maintenant (${clock(startsAt)})`
        : `#${tag} a commencé ${day(startsAt, now)}à ${clock(startsAt)} (il y a ${length(-away)})`;
  const isLate = now - dueAt >= 3 * MINUTE;
  return {
    title,
    message: isLate ? `Ce rappel arrive en retard : le navigateur ou l’ordinateur était arrêté. ${open}` : open,
  };
}

/** "60 minutes", "2 heures", "3 jours", as precise as it matters. */
function length(minutes: number): string {
  if (minutes < 120) return counted(minutes, 'minute', 'minutes');
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), 'heure', 'heures');
  return counted(Math.round(minutes / 60 / 24), 'jour', 'jours');
}

/** Names the day where it is not today. */
function day(at: number, now: number): string {
  const dayOf = (time: number) => new Intl.DateTimeFormat('en-CA').format(time);
  if (dayOf(at) === dayOf(now)) return '';
  if (dayOf(at) === dayOf(now + DAY)) return 'demain ';
  if (dayOf(at) === dayOf(now - DAY)) return 'hier ';
  return `${new Intl.DateTimeFormat('fr', { weekday: 'long' }).format(at)} `;
}

/**
 * The words of a reminder to come back to CPD records.
 * @param chat the first chat of the one record; null where it has none.
 */
export function recordReminderWords(
  count: number,
  chat: { readonly tags: readonly string[]; readonly startsAt: number } | null,
): { title: string; message: string } {
  if (count > 1)
    return {
      title: `Il est temps de revenir à ${counted(count, 'fiche CPD', 'fiches CPD')}`,
      message: 'Cliquez pour les ouvrir.',
    };
  const date =
    chat && new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(chat.startsAt).replace(/^1(?!\d)/, '1er');
  const about = chat ? `${chat.tags.map((tag) => `#${tag}`).join(' ')}, ${date}. ` : '';
  return {
    title: 'Il est temps de revenir à une fiche CPD',
    message: `${about}Qu’est-ce qui a changé pour les personnes qui ont recours à vos services ? Cliquez pour l’écrire.`,
  };
}
