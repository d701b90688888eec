/** What the person deleted, by name (see {@link forgottenKey}), and when; 0 where only another name of it was deleted. */
export type Forgotten = ReadonlyMap<string, number>;

/** The name under which an entry of the forgotten posts is compared: a post's id of X is written as contributions write it. */
export function forgottenKey(entry: string): string {
  return /^\d+$/.test(entry) ? `post:${entry}` : entry;
}

/** How the name is stored: a post by X's bare id. */
export function forgottenEntry(key: string): string {
  return /^post:\d+$/.test(key) ? key.slice('post:'.length) : key;
}

/** What was deleted in either history stays deleted. */
export function mergeForgotten(one: Forgotten, other: Forgotten): Forgotten {
  const merged = new Map(one);
  for (const [key, at] of other) merged.set(key, Math.max(at, merged.get(key) ?? 0));
  return merged;
}
