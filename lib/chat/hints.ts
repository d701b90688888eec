import type { Hint } from './chat-types.ts';
import type { HintFacts } from './hint-facts.ts';
import { HINT_RULES, type HintRule } from './hint-rules.ts';

/** A hint that was said in an evening. */
export interface SaidHint {
  readonly code: string;
  /** When it was first said, milliseconds since 1970. */
  readonly at: number;
}

const MINUTE = 60_000;

/**
 * The one hint that fits the moment, null when none does. The one that is being said stays as long as its moment and
 * its minutes last; none is said twice in an evening, none that the person put away, and none to those who know it.
 * @param said what was said this evening, in order.
 * @param dismissed codes the person put away for good.
 */
export function nextHint(facts: HintFacts, said: readonly SaidHint[], dismissed: readonly string[]): Hint | null {
  const fitting = HINT_RULES.filter(
    (rule) => isFor(rule, facts) && !dismissed.includes(rule.code) && facts.evenings < rule.untilEvenings,
  );
  const current = said.at(-1);
  const rule = fitting.find(({ code, minutes }) => code === current?.code && facts.now - current.at < minutes * MINUTE);
  const going = rule && hintOf(rule, facts);
  if (going) return going;
  for (const next of fitting) {
    if (said.some(({ code }) => code === next.code)) continue;
    const hint = hintOf(next, facts);
    if (hint) return hint;
  }
  return null;
}

function isFor(rule: HintRule, { isViewerHost }: HintFacts): boolean {
  return (rule.isForHost ?? false) === isViewerHost;
}

function hintOf(rule: HintRule, facts: HintFacts): Hint | null {
  const values = rule.when(facts);
  if (!values) return null;
  const source = typeof rule.source === 'function' ? rule.source(facts) : rule.source;
  return { code: rule.code, source, ...(Object.keys(values).length > 0 && { values }) };
}
