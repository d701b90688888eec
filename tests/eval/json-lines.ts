import { readFileSync } from 'node:fs';

/** One line of a JSON lines file that could be read. */
export interface JsonLine {
  /** Counted from 1. */
  readonly line: number;
  readonly value: Record<string, unknown>;
}

/**
 * Reads a file of JSON objects, one a line. A line that is none is named on stderr and left out.
 * @returns null when the file cannot be read at all (said on stderr too).
 */
export function readJsonLines(path: string): JsonLine[] | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
  const lines: JsonLine[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (raw.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(raw);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        lines.push({ line: index + 1, value: value as Record<string, unknown> });
        continue;
      }
      console.error(`${path}, line ${index + 1}: this is not a JSON object; the line is left out.`);
    } catch {
      console.error(`${path}, line ${index + 1}: this is not JSON; the line is left out.`);
    }
  }
  return lines;
}
