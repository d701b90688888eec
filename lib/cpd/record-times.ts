/** Dates and times of a record in the zone of its owner. */
export interface RecordTimes {
  /** "Tuesday 6 October 2026". */
  date(at: number): string;
  /** "6 October 2026". */
  day(at: number): string;
  /** "2026-10-06". */
  isoDay(at: number): string;
  /** "06/10/2026". */
  numeric(at: number): string;
  /** "20:04". */
  time(at: number): string;
  /** "2026-10-06 20:04:31", sortable, for spreadsheets. */
  sortable(at: number): string;
  readonly zone: string;
}

// A formatter takes longer to make than to use, and a thousand records ask for the same few.
const made = new Map<string, RecordTimes>();

/** @param zone IANA name of the zone in which the times are written. */
export function recordTimes(zone: string): RecordTimes {
  const times = made.get(zone) ?? timesIn(zone);
  made.set(zone, times);
  return times;
}

function timesIn(zone: string): RecordTimes {
  const options = { timeZone: zone } as const;
  const date = new Intl.DateTimeFormat('en-GB', {
    ...options,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const day = new Intl.DateTimeFormat('en-GB', { ...options, dateStyle: 'long' });
  const numeric = new Intl.DateTimeFormat('en-GB', { ...options, day: '2-digit', month: '2-digit', year: 'numeric' });
  const time = new Intl.DateTimeFormat('en-GB', { ...options, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  // Swedish writes dates as ISO 8601 does, with a blank instead of the T.
  const sortable = new Intl.DateTimeFormat('sv-SE', { ...options, dateStyle: 'short', timeStyle: 'medium' });
  return {
    date: (at) => date.format(at).replace(',', ''),
    day: (at) => day.format(at),
    isoDay: (at) => sortable.format(at).slice(0, 10),
    numeric: (at) => numeric.format(at),
    time: (at) => time.format(at),
    sortable: (at) => sortable.format(at),
    zone,
  };
}
