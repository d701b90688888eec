/** A JSON object of which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as an object to look into, or null when it is none (arrays count as none). */
export function recordOf(value: unknown): JsonRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;
}

/** Follows keys into nested objects; undefined as soon as one is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let here: unknown = value;
  for (const key of keys) {
    const record = recordOf(here);
    // A key like "constructor" must not lead out of the data.
    if (!record || !Object.hasOwn(record, key)) return undefined;
    here = record[key];
  }
  return here;
}

/** The value as a list; empty when it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a text that is not empty, else null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The value as an id of X: digits in a string (a number would already have lost its last ones), else null. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{1,20}$/.test(value) ? value : null;
}

/** The value as a handle, else null. */
export function handleOf(value: unknown): string | null {
  return typeof value === 'string' && /^\w{1,20}$/.test(value) ? value : null;
}

/** Parses JSON; undefined when it is none. Never throws. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
