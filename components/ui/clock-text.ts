import { formatTag } from '../../lib/locales/language.ts';

// Formats take long to make, and a list of posts shows a time in each row: they are made once, for days in UTC that stand
// for the person's own, so that a change of the person's zone counts at once.
const wholeDate = new Intl.DateTimeFormat(formatTag(), {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDate = new Intl.DateTimeFormat(formatTag(), {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The hour and minute of an instant in the person's zone. @param at milliseconds since 1970. */
export function clockText(at: number): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The date of an instant in words, in the person's zone ("Tuesday 3 March 2026"). @param at milliseconds since 1970. */
export function dateText(at: number): string {
  return wholeDate.format(localDay(at));
}

/** The date of an instant, short ("3 Mar 2026"). @param at milliseconds since 1970. */
export function shortDateText(at: number): string {
  return shortDate.format(localDay(at));
}

/** The beginning in UTC of the day that it is at an instant in the person's zone. */
function localDay(at: number): number {
  const time = new Date(at);
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate());
}
