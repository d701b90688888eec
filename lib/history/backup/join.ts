/** A text that is equal for equal JSON values, whatever the order of their fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * Unites two JSON values so that the order and the number of times do not matter (a semilattice): something beats null,
 * true beats false, the larger number, the longer text, all entries of both lists, all fields of both objects. Lists that
 * differ come sorted, since neither order can count. Fields that a later Chatside adds are united by the same rule.
 */
export function join(one: unknown, other: unknown): unknown {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  if (rank !== otherRank) return rank > otherRank ? one : other;
  if (typeof one === 'number') return Math.max(one, other as number);
  if (typeof one === 'boolean') return one || other;
  if (typeof one === 'string') return longer(one, other as string);
  if (Array.isArray(one)) return joinLists(one, other as unknown[]);
  return one === null || one === undefined ? one : joinFields(one as Fields, other as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

/** Unites two objects field by field. */
export function joinFields(one: Fields, other: Fields): Record<string, unknown> {
  const joined: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    joined[name] = join(one[name], other[name]);
  }
  return joined;
}

/** All entries of both lists: as they are when the lists agree, else sorted. */
export function joinLists<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (canonical(one) === canonical(other)) return one;
  const byText = new Map([...one, ...other].map((entry) => [canonical(entry), entry]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** The longer of two texts; of two as long, the later in the order of their characters. */
export function longer(one: string, other: string): string {
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return one > other ? one : other;
}

function rankOf(value: unknown): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  if (Array.isArray(value)) return 5;
  return { boolean: 2, number: 3, string: 4 }[typeof value as string] ?? 6;
}
