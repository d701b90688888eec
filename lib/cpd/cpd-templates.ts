import type { CpdTemplate } from './cpd-template.ts';

// Adding a form is adding a file of data: every list of templates in the folder is taken up.
const files = import.meta.glob<Readonly<Record<string, unknown>>>('./templates/*.ts', { eager: true });

/** All forms that are known, by body and in the order in which its file lists them. */
export const TEMPLATES: readonly CpdTemplate[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .flatMap((value) => (Array.isArray(value) ? (value as CpdTemplate[]) : []));

/** The template of a record; undefined for one that a later Chatside knows. */
export function templateOf(id: string): CpdTemplate | undefined {
  return TEMPLATES.find((one) => one.id === id);
}

/** Whether a body takes this edition on a day. @param day ISO 8601, "2026-01-01". */
export function isCurrent({ from, until }: CpdTemplate, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}
