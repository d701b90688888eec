import type { CpdRecord, RecordState } from '@/lib/cpd/cpd-record.ts';
import { templateOf } from '@/lib/cpd/cpd-templates.ts';
import { type Cycle, type Goal, progress } from '@/lib/cpd/cycle.ts';
import { CYCLE_RULES } from '@/lib/cpd/cycle-rules.ts';
import { chat, MINUTE, record } from './record-examples.ts';

/** A calendar year. */
export const YEAR: Cycle = { from: '2026-01-01', until: '2026-12-31' };

/** A record in a few words. */
export interface Example {
  readonly template: string;
  /** The day of its chat; a record without one is by hand. */
  readonly on?: string;
  readonly state?: RecordState;
  readonly answers?: Readonly<Record<string, string>>;
  readonly change?: Partial<CpdRecord>;
}

/** A record of a chat of an hour, at 20:00 in London. */
export function made({ template, on, state = 'complete', answers = {}, change = {} }: Example): CpdRecord {
  const startsAt = Date.parse(`${on}T20:00+01:00`);
  const chats = on === undefined ? [] : [chat({ startsAt, endsAt: startsAt + 60 * MINUTE, others: [], questions: [] })];
  const dated = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, at: startsAt }]));
  return record(template, chats, { answers: dated, state: { value: state, at: 1 }, ...change });
}

/** The goals of rules, on the last day of the year where nothing else is said. */
export function goals(
  rulesId: string,
  examples: readonly Example[],
  cycle = YEAR,
  today = '2026-12-31',
): readonly Goal[] {
  const rules = CYCLE_RULES.find(({ id }) => id === rulesId);
  if (!rules) throw new Error(`No rules ${rulesId}.`);
  return progress(rules, cycle, examples.map(made), templateOf, today, 'Europe/London');
}

/** Goals as lines: "hours 12/35 hours unmet". */
export function lines(all: readonly Goal[]): readonly string[] {
  return all.map(({ id, have, need, unit, isMet }) => `${id} ${have}/${need} ${unit} ${isMet ? 'met' : 'unmet'}`);
}

/** The same record several times. */
export function times(count: number, example: Example): Example[] {
  return Array.from({ length: count }, () => example);
}
