import type { CpdBody, CpdTemplate } from './cpd-template.ts';
import { BODIES } from './templates/bodies.ts';

// Adding a form is adding a file of data: every list of templates in the folder is taken up.
const files = import.meta.glob<Readonly<Record<string, unknown>>>('./templates/*.ts', { eager: true });

/** All bodies that are known, in the order in which they are offered; one without a form has a warning instead. */
export const CPD_BODIES: readonly CpdBody[] = Object.values(BODIES);

/** All forms that are known, by body and in the order in which its file lists them. */
export const TEMPLATES: readonly CpdTemplate[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .flatMap((value) => (Array.isArray(value) ? (value as CpdTemplate[]) : []))
  .toSorted((a, b) => rank(a.body) - rank(b.body));

function rank(body: CpdBody): number {
  return CPD_BODIES.findIndex(({ id }) => id === body.id);
}

/** The template of a record; undefined for one that a later Chatside knows. */
export function templateOf(id: string): CpdTemplate | undefined {
  return TEMPLATES.find((one) => one.id === id);
}

/** Whether a body takes this edition on a day. @param day ISO 8601, "2026-01-01". */
export function isCurrent({ from, until }: CpdTemplate, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** Whether it is more than a year since a form was compared with its sources. @param day ISO 8601, "2026-01-01". */
export function isStale({ checked }: Pick<CpdTemplate, 'checked'>, day: string): boolean {
  return `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}` < day;
}
