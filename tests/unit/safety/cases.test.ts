import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRisks } from '../../../lib/safety/find-risks.ts';
import { readSafetyCase } from '../../eval/safety-case.ts';

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.jsonl'));
const cases = files.flatMap((file) =>
  readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
    .split('\n')
    .map((line, index) => ({ file, line: index + 1, text: line }))
    .filter(({ text }) => text !== ''),
);

interface Line {
  readonly line: number;
  readonly text: string;
}

function check({ line, text }: Line): void {
  const one = readSafetyCase(line, JSON.parse(text) as Record<string, unknown>);
  if (typeof one === 'string') throw new Error(one);
  const found = [...new Set(findRisks(one.text, one.context).map(({ kind }) => kind))].toSorted();
  expect(found, one.text).toEqual([...new Set(one.expect)].toSorted());
}

/** A line with `"gap": true` is known to go wrong; it fails here on the day when it is right. */
const isGap = ({ text }: Line) => text.includes('"gap":true');

describe.each(files)('%s', (file) => {
  const lines = cases.filter((one) => one.file === file);
  it.each(lines.filter((one) => !isGap(one)))('line $line', check);
  const gaps = lines.filter(isGap);
  if (gaps.length > 0) it.fails.each(gaps)('gap in line $line', check);
});

it('has few known gaps', () => expect(cases.filter(isGap).length).toBeLessThanOrEqual(5));

it('has at least 400 cases, half of them innocent or nearly', () => {
  const innocent = cases.filter(({ text }) => text.includes('"expect":[]'));
  expect(cases.length).toBeGreaterThanOrEqual(400);
  expect(innocent.length / cases.length).toBeGreaterThan(0.45);
});
