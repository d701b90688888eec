import { findRisks } from '../../../lib/safety/find-risks.ts';
import type { RiskContext, RiskKind } from '../../../lib/safety/risk.ts';

/** The words of a text that are found as the given kind. */
export function foundIn(text: string, kind: RiskKind, context: RiskContext = { kind: 'post' }): readonly string[] {
  return findRisks(text, context)
    .filter((risk) => risk.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}
