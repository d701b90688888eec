/** A month with the sessions that began in it. */
export interface MonthOfSessions {
  /** ISO 8601, "2026-10". */
  readonly month: string;
  readonly sessions: number;
  /** Those of which there is a CPD record. */
  readonly written: number;
}

/**
 * The last twelve months, this one the last, with how many sessions began in each.
 * @param today ISO 8601. @param zone IANA name of the person's zone. @param written ids of sessions that are written up.
 */
export function yearOfSessions(
  sessions: readonly { readonly id: string; readonly startsAt: number }[],
  written: ReadonlySet<string>,
  today: string,
  zone: string,
): readonly MonthOfSessions[] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit' });
  const months = Array.from({ length: 12 }, (_, back) => monthBefore(today, 11 - back));
  const inMonth = Map.groupBy(sessions, ({ startsAt }) => format.format(startsAt));
  return months.map((month) => {
    const own = inMonth.get(month) ?? [];
    return { month, sessions: own.length, written: own.filter(({ id }) => written.has(id)).length };
  });
}

function monthBefore(today: string, back: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - back;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
