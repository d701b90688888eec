import { cycleWords as words } from '../locales/cycles.ts';
import { Temporal } from '../temporal.ts';
import type { CountedRecord } from './counted-record.ts';
import type { Measure } from './cycle.ts';
import { chatsOf } from './record-facts.ts';
import { recordTimes } from './record-times.ts';

/** How many records there are of the forms whose ids begin so. */
export function recordsOf(...forms: readonly string[]): Measure {
  return (records) => ({ have: ofForms(records, forms).length });
}

/** How many planned records there are; says which have no intention noted before their chat began. */
export function plannedOf(...forms: readonly string[]): Measure {
  return (records) => {
    const planned = ofForms(records, forms);
    const unproved = planned.filter(({ record }) => {
      const starts = chatsOf(record).map(({ startsAt }) => startsAt);
      return record.intention === undefined || starts.some((at) => record.intention && at <= record.intention.at);
    });
    return { have: planned.length, ...noted(unproved.length, words.notNotedBefore) };
  };
}

/**
 * The sum of the numbers in a field.
 * @param onlyWith a field that must be filled for the record to count: a reflection, a provider's evidence.
 */
export function sumOf(fieldId: string, onlyWith?: string): Measure {
  return (records) => {
    const asking = records.filter(({ template }) => template.fields.some(({ id }) => id === fieldId));
    const counting = asking.filter(({ text }) => onlyWith === undefined || text(onlyWith) !== '');
    const numbers = counting.map(({ text }) => numberIn(text(fieldId)));
    const notes = [
      noted(numbers.filter((one) => one === null).length, words.unreadable).note,
      noted(asking.length - counting.length, words.unasked).note,
    ].filter((one) => one !== undefined);
    return { have: sum(numbers), ...(notes.length > 0 && { note: notes.join(' ') }) };
  };
}

/** The sum of a field's numbers, of which those of records with a certain choice count up to a cap only. */
export function cappedSumOf(fieldId: string, choiceId: string, choice: string, cap: number): Measure {
  return (records, span) => {
    const capped = records.filter(({ text }) => text(choiceId) === choice);
    const within = sumOf(fieldId)(capped, span).have;
    const all = sumOf(fieldId)(records, span);
    const over = Math.max(0, within - cap);
    const note = [all.note, over > 0 ? words.overCap(over) : ''].filter(Boolean).join(' ');
    return { have: all.have - over, ...(note && { note }) };
  };
}

/** The share of records in which a choice was made, in percent, rounded down: 49.9 % is not half. */
export function shareOf(fieldId: string, choice: string): Measure {
  return (records) => {
    const asking = records.filter(({ template }) => template.fields.some(({ id }) => id === fieldId));
    const chosen = asking.filter(({ text }) => text(fieldId) === choice).length;
    return { have: asking.length === 0 ? 0 : Math.floor((100 * chosen) / asking.length) };
  };
}

/** How many different choices were made in a field. */
export function varietyOf(fieldId: string): Measure {
  return (records) => ({ have: new Set(records.flatMap(({ text }) => text(fieldId) || [])).size });
}

/**
 * How many times so many months went by without any activity, between the first day of the cycle and today
 * (dossier cpd-standards 4: gaps of three or more months in a row are to be explained).
 */
export function gapsOf(months: number): Measure {
  return (records, { from, until, today }) => {
    const end = today <= until ? today : nextDay(until, 1);
    const active = records.filter(({ template }) => template.about === 'activity').flatMap(({ days }) => days);
    const days = [nextDay(from, -1), ...active.filter((day) => from <= day && day < end), end].toSorted();
    const gaps = days.slice(1).flatMap((day, index) => {
      const before = days[index] ?? day;
      const isLong = Temporal.PlainDate.from(before).add({ months }).toString() < day;
      return isLong ? words.span(shown(nextDay(before, 1)), shown(nextDay(day, -1))) : [];
    });
    return end < from ? { have: 0 } : { have: gaps.length, ...(gaps.length > 0 && { note: words.gaps(gaps) }) };
  };
}

/** The least sum of a field in any two years of the cycle that follow each other and have begun. */
export function leastInTwoYears(fieldId: string, onlyWith: string): Measure {
  return (records, span) => {
    const start = Temporal.PlainDate.from(span.from);
    const sums: number[] = [];
    for (let year = 0; ; year += 1) {
      const first = start.add({ years: year }).toString();
      const next = start.add({ years: year + 2 }).toString();
      if (year > 0 && (first > span.today || next > nextDay(span.until, 1))) break;
      const within = records.filter(({ endedOn }) => first <= endedOn && endedOn < next);
      sums.push(sumOf(fieldId, onlyWith)(within, span).have);
    }
    return { have: Math.min(...sums) };
  };
}

function ofForms(records: readonly CountedRecord[], forms: readonly string[]): readonly CountedRecord[] {
  return records.filter(({ template }) => forms.some((form) => template.id.startsWith(form)));
}

/** The first number of a text, "1.5" or "1,5 hours"; null when there is none. */
function numberIn(text: string): number | null {
  const [found] = text.match(/\d+(?:[.,]\d+)?/) ?? [];
  return found === undefined ? null : Number(found.replace(',', '.'));
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
}

function noted(count: number, sentence: (count: number) => string): { note?: string } {
  return count === 0 ? {} : { note: sentence(count) };
}

function shown(day: string): string {
  return recordTimes('UTC').day(Date.parse(day));
}

function nextDay(day: string, days: 1 | -1): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
