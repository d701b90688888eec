import type { CatalogueChat } from '../../lib/chat/chat-types.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { formatTag } from '../../lib/locales/language.ts';
import { weekdayName } from '../../lib/locales/schedule-words.ts';

/** What a chat of the catalogue is called in addresses: its tag, or its name where the tag is not known. */
export function entryKey(entry: CatalogueChat): string {
  return entry.tag ?? entry.name;
}

/** "last seen May 2022", "perhaps ended, last seen 2013"; never a promise that it runs. */
export function lastSeenInWords(entry: CatalogueChat): string {
  const seen = entry.lastSeen ? calendar.lastSeen(dateInWords(entry.lastSeen)) : calendar.neverSeen;
  return entry.status.startsWith('ended') ? calendar.perhapsEnded(seen) : seen;
}

/** The catalogue's chats in which every word is found: name, tag, handle, day, time zone or field. */
export function matching(catalogue: readonly CatalogueChat[], typed: string): CatalogueChat[] {
  const words = folded(typed).split(/\s+/u).filter(Boolean);
  return catalogue.filter((entry) => {
    const haystack = folded(
      [
        entry.tag ? `#${entry.tag}` : '',
        entry.name,
        ...entry.hosts.map((host) => `@${host}`),
        ...entry.weekdays.map(weekdayName),
        entry.zone?.replaceAll('_', ' ') ?? '',
        entry.group ? calendar.groups[entry.group] : '',
      ].join(' '),
    );
    return words.every((word) => haystack.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** "2022-05-26" as "May 2022": the day would pretend to know more than it helps. Years and decades stay. */
function dateInWords(date: string): string {
  if (!/^\d{4}-\d\d/.test(date)) return date;
  const at = Date.parse(date.slice(0, 7));
  return new Intl.DateTimeFormat(formatTag(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
}
