import { clockText, dateText, shortDateText } from './clock-text.ts';

const WRITERS = {
  clock: clockText,
  date: dateText,
  'short-date': shortDateText,
  both: (at: number) => `${shortDateText(at)}, ${clockText(at)}`,
} as const;

/** An instant in the person's zone; machines read the exact time, and a tooltip gives the whole date. */
export function ClockTime({ at, as = 'clock' }: { at: number; as?: keyof typeof WRITERS }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={`${dateText(at)}, ${clockText(at)}`}>
      {WRITERS[as](at)}
    </time>
  );
}
