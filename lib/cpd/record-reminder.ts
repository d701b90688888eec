import type { CpdRecord } from './cpd-record.ts';

/**
 * When the person wants to come back to a record; null when they do not. Who calls a record complete or submitted after
 * they chose the day has come back already; who chooses a day for a complete record still wants to.
 * @returns milliseconds since 1970.
 */
export function comeBackAt({ remindAt, state }: CpdRecord): number | null {
  const at = remindAt?.value ?? null;
  const isDone = state.value === 'complete' || state.value === 'submitted';
  return at === null || (isDone && state.at >= (remindAt?.at ?? 0)) ? null : at;
}
