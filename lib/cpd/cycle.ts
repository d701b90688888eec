import { cycleWords as words } from '../locales/cycles.ts';
import type { cycleWords as english } from '../locales/en/cycles.ts';
import { Temporal } from '../temporal.ts';
import { type CountedRecord, countedRecords } from './counted-record.ts';
import type { CpdRecord } from './cpd-record.ts';
import type { CpdTemplate, TemplateSource } from './cpd-template.ts';

/** A period for which a body asks for CPD; first and last day, ISO 8601. */
export interface Cycle {
  readonly from: string;
  readonly until: string;
}

/** What a goal is counted in. */
export type GoalUnit = keyof typeof english.units;

/** What a measure finds; `note`: what the person should know of it. */
export interface Measured {
  readonly have: number;
  readonly note?: string;
}

/** Counts records of a cycle. @param span the cycle, and the present day. */
export type Measure = (records: readonly CountedRecord[], span: Cycle & { readonly today: string }) => Measured;

/** One thing that a body asks for in a cycle. */
export interface GoalRule {
  /** Unique among the goals of the rules. */
  readonly id: string;
  readonly label: string;
  readonly need: number;
  readonly unit: GoalUnit;
  /** `most` for a bound from above; else at least so much is asked for. */
  readonly bound?: 'most';
  /** The body asks for no such amount; others suggest it. */
  readonly isSuggested?: boolean;
  readonly note?: string;
  readonly source: TemplateSource;
  readonly measure: Measure;
}

/** What a body asks for in a cycle, as dated data; one that asks different people for different amounts has several. */
export interface CycleRules {
  /** "rcvs-nurses"; stored with the person's choice, never changed once released. */
  readonly id: string;
  readonly bodyId: string;
  /** "Veterinary nurses"; whom or what it is for. */
  readonly name: string;
  /** The length of a cycle. */
  readonly months: number;
  /** The day on which every cycle of a year begins, "06-01"; null where the person says when theirs began. */
  readonly startsOn: string | null;
  /** The day on which it was last compared with its sources, ISO 8601. */
  readonly checked: string;
  /** Empty where the body asks for no amount. */
  readonly goals: readonly GoalRule[];
}

/** How far one is with a goal. */
export interface Goal {
  readonly id: string;
  readonly label: string;
  /** In records that are complete or submitted. */
  readonly have: number;
  /** The same when those that are planned or begun are complete. */
  readonly withBegun: number;
  readonly need: number;
  readonly unit: GoalUnit;
  readonly bound: 'least' | 'most';
  readonly isMet: boolean;
  readonly isSuggested: boolean;
  /** Empty when there is nothing to say. */
  readonly note: string;
  readonly source: TemplateSource;
}

/**
 * How far the person is with each goal. A record counts for the body of its form only, and in the cycle in which its
 * activity ended. Hours and credits are those that the person claimed, else those that are suggested.
 * @param records all records; @param templateOf finds a form by its id; @param today ISO 8601.
 * @param zone IANA name of the person's zone, for the days of chats.
 */
export function progress(
  rules: CycleRules,
  cycle: Cycle,
  records: readonly CpdRecord[],
  templateOf: (id: string) => CpdTemplate | undefined,
  today: string,
  zone: string,
): readonly Goal[] {
  const counted = countedRecords(records, templateOf, zone).filter(
    ({ template, endedOn }) => template.body.id === rules.bodyId && cycle.from <= endedOn && endedOn <= cycle.until,
  );
  const done = counted.filter(({ isDone }) => isDone);
  const span = { ...cycle, today };
  return rules.goals.map((rule) => goal(rule, rule.measure(done, span), rule.measure(counted, span)));
}

/**
 * The cycle that a day lies in.
 * @param start a day on which a cycle of the person began or begins; not needed where the body sets the day.
 * @param day ISO 8601. @throws RangeError when the start is needed and is no date.
 */
export function cycleOn({ months, startsOn }: CycleRules, start: string, day: string): Cycle {
  const first = Temporal.PlainDate.from(startsOn === null ? start : `${day.slice(0, 4)}-${startsOn}`);
  const wanted = Temporal.PlainDate.from(day);
  const apart = first.until(wanted, { largestUnit: 'months' }).months;
  // From the first day always, so that a cycle from 31 January does not wander to the 28th.
  const begin = (count: number) => first.add({ months: count * months });
  let count = Math.floor(apart / months);
  while (Temporal.PlainDate.compare(begin(count), wanted) > 0) count -= 1;
  while (Temporal.PlainDate.compare(begin(count + 1), wanted) <= 0) count += 1;
  return {
    from: begin(count).toString(),
    until: begin(count + 1)
      .subtract({ days: 1 })
      .toString(),
  };
}

function goal(rule: GoalRule, done: Measured, all: Measured): Goal {
  const { id, label, need, unit, source, bound = 'least', isSuggested = false } = rule;
  const have = rounded(done.have);
  const withBegun = rounded(all.have);
  return {
    id,
    label,
    have,
    withBegun,
    need,
    unit,
    bound,
    isMet: bound === 'most' ? have <= need : have >= need,
    isSuggested,
    note: [progressNote(unit, have, rounded(withBegun - have)), done.note, rule.note].filter(Boolean).join(' '),
    source,
  };
}

function progressNote(unit: GoalUnit, have: number, begun: number): string {
  if (unit === 'records') return have + begun === 0 ? '' : words.written(have, begun);
  return (unit === 'hours' || unit === 'credits') && begun > 0 ? words.alsoBegun(begun, unit) : '';
}

/** Sums of quarters of an hour are no exact binary fractions. */
function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
