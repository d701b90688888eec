/** A group of digits that stand together. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Groups with nothing but separators between them. */
export type DigitRun = readonly DigitGroup[];

/** Consecutive groups read as one number. */
export interface GroupedNumber {
  readonly digits: string;
  /** Lengths of its groups. */
  readonly layout: readonly number[];
  readonly start: number;
  readonly end: number;
}

const run = /\d+(?:[ .\-/_()]{1,4}\d+)*/g;

/** All runs of digits of a text. */
export function digitRuns(text: string): readonly DigitRun[] {
  return Array.from(text.matchAll(run), (match) =>
    Array.from(match[0].matchAll(/\d+/g), (group) => {
      const start = match.index + group.index;
      return { digits: group[0], start, end: start + group[0].length };
    }),
  );
}

/** The number that groups from `first` on make when they have exactly `length` digits together; null if they do not. */
export function numberOfLength(groups: DigitRun, first: number, length: number): GroupedNumber | null {
  const layout: number[] = [];
  let digits = '';
  for (let index = first; index < groups.length && digits.length < length; index += 1) {
    const group = groups[index];
    if (!group || digits.length + group.digits.length > length) return null;
    digits += group.digits;
    layout.push(group.digits.length);
    if (digits.length === length) return { digits, layout, start: groups[first]?.start ?? 0, end: group.end };
  }
  return null;
}
