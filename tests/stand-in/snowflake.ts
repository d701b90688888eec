/** Milliseconds since 1970 at which X's ids begin to count (dossier x-web-client 11.7). */
const epoch = 1_288_834_974_657n;
let sequence = 0n;

/** A new 19-digit id that holds `at` (milliseconds since 1970); ids of one millisecond differ and rise. */
export function idAt(at: number): string {
  sequence = (sequence + 1n) % 4096n;
  return (((BigInt(Math.floor(at)) - epoch) << 22n) | (371n << 12n) | sequence).toString();
}

/** The time an id holds, milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + epoch);
}

/** Compares two ids as numbers, for sorting newest first. */
export function newestFirst(a: string, b: string): number {
  return a.length === b.length ? (a < b ? 1 : a > b ? -1 : 0) : b.length - a.length;
}
