import { findRisks } from '../../lib/safety/find-risks.ts';
import { riskKinds } from '../../lib/safety/risk.ts';
import { readJsonLines } from './json-lines.ts';
import { readSafetyCase, type SafetyCase } from './safety-case.ts';

interface Score {
  tp: number;
  fp: number;
  fn: number;
}

/**
 * Checks the safety check: `eval:safety -- FILE.jsonl` with lines `{"text": "...", "expect": ["nhs-number", ...]}`, and
 * `"context"` where the text answers a post or is a reflection. A kind counts once a text. Prints what disagrees and last
 * one JSON object by kind. With `--corpus FILE.jsonl` it lists which texts of a file are flagged, and their share.
 */
export function main(args: readonly string[]): number {
  const isCorpus = args[0] === '--corpus';
  const file = isCorpus ? args[1] : args[0];
  if (!file) {
    console.error('Usage: npm run -s eval:safety -- FILE.jsonl, or -- --corpus FILE.jsonl');
    return 2;
  }
  const lines = readJsonLines(file);
  if (!lines) return 2;
  if (isCorpus) return listFlagged(lines.map(({ line, value }) => ({ line, text: String(value.text ?? '') })));
  const cases: SafetyCase[] = [];
  for (const { line, value } of lines) {
    const one = readSafetyCase(line, value);
    if (typeof one === 'string') console.error(`${file}, line ${line}: ${one}; the line is left out.`);
    else cases.push(one);
  }
  return score(cases);
}

function score(cases: readonly SafetyCase[]): number {
  const scores = new Map<string, Score>(riskKinds.map((kind) => [kind, { tp: 0, fp: 0, fn: 0 }]));
  const scoreOf = (kind: string) => {
    const known = scores.get(kind) ?? { tp: 0, fp: 0, fn: 0 };
    scores.set(kind, known);
    return known;
  };
  let misses = 0;
  for (const { line, text, expect, context } of cases) {
    const found = new Set<string>(findRisks(text, context).map(({ kind }) => kind));
    const expected = new Set(expect);
    for (const kind of new Set([...found, ...expected])) {
      if (!found.has(kind)) scoreOf(kind).fn += 1;
      else if (!expected.has(kind)) scoreOf(kind).fp += 1;
      else scoreOf(kind).tp += 1;
    }
    if (found.symmetricDifference(expected).size === 0) continue;
    misses += 1;
    console.log(JSON.stringify({ line, text, expected: [...expected], found: [...found] }));
  }
  console.log(`${cases.length} texts, ${misses} of them not as expected.`);
  console.log(JSON.stringify(Object.fromEntries([...scores].map(([kind, one]) => [kind, withShares(one)]))));
  return 0;
}

/** Null where there is nothing to divide by. */
function withShares({ tp, fp, fn }: Score) {
  const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 1000) / 1000);
  return { tp, fp, fn, precision: share(tp, tp + fp), recall: share(tp, tp + fn) };
}

function listFlagged(texts: readonly { line: number; text: string }[]): number {
  let flagged = 0;
  for (const { line, text } of texts) {
    const risks = findRisks(text, { kind: 'post' });
    if (risks.length === 0) continue;
    flagged += 1;
    const found = risks.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));
    console.log(JSON.stringify({ line, text, found }));
  }
  console.log(
    JSON.stringify({ texts: texts.length, flagged, share: texts.length === 0 ? null : flagged / texts.length }),
  );
  return 0;
}
