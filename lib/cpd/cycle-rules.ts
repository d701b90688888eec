import { CPD_BODIES } from './cpd-templates.ts';
import type { CycleRules } from './cycle.ts';

// Adding rules is adding a file of data: every list in the folder is taken up.
const files = import.meta.glob<Readonly<Record<string, unknown>>>('./cycles/*.ts', { eager: true });

/** What each body asks for, in the order in which bodies are offered; a body may have several rules, or none. */
export const CYCLE_RULES: readonly CycleRules[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .flatMap((value) => (Array.isArray(value) ? (value as CycleRules[]) : []))
  .toSorted((a, b) => rank(a) - rank(b));

function rank({ bodyId }: CycleRules): number {
  return CPD_BODIES.findIndex(({ id }) => id === bodyId);
}
