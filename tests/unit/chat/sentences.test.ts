import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hints } from '../../../lib/locales/en/hints.ts';
import { reasons } from '../../../lib/locales/en/reasons.ts';

const folder = new URL('../../../lib/chat/', import.meta.url);
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
/** Codes written in `lib/chat`: `code: 'x'` and the codes that rules of the tagging policy return. */
const codes = new Set(
  [
    ...[...source.matchAll(/code: (?:[^,;{}\n]*\? )?'([a-z][a-z-]+)'(?: : '([a-z-]+)')?/gu)].flatMap((match) => [
      match[1],
      match[2],
    ]),
    ...[...source.matchAll(/(?:leave\()'([a-z-]+)'/gu)].map((match) => match[1]),
  ].filter((code): code is string => code !== undefined),
);

describe('sentences', () => {
  it('exist for every code that lib/chat gives, and for no other', () => {
    const known = [...Object.keys(reasons), ...Object.keys(hints)];
    expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
    expect(known.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });

  it('are one plain line', () => {
    for (const sentence of [...Object.values(reasons), ...Object.values(hints)]) {
      const text = sentence({
        tag: 'WePh',
        host: 'WePharmacists',
        count: 1,
        people: 2,
        chat: 'x',
        name: 'x',
        tags: '#a',
        missing: 2,
        answer: 'A1',
        question: 'Q1',
        by: 'WeMDT',
        person: 'nell_rx',
      });
      expect(text).toMatch(/^\S[^\n]*[.?]$/u);
      expect(text).not.toContain('undefined');
      expect(text.length).toBeLessThan(130);
    }
  });
});
