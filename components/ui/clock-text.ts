/** The hour and minute of an instant in the person's zone. @param at milliseconds since 1970. */
export function clockText(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** The date of an instant in words, in the person's zone ("Tuesday 3 March 2026"). @param at milliseconds since 1970. */
export function dateText(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    at,
  );
}

/** The date of an instant, short ("3 Mar 2026"). @param at milliseconds since 1970. */
export function shortDateText(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}
