import type { CpdRecord } from './cpd-record.ts';
import type { CpdTemplate } from './cpd-template.ts';
import { chatsOf, factText } from './record-facts.ts';
import { recordTimes } from './record-times.ts';

/** A record as cycles count it. */
export interface CountedRecord {
  readonly record: CpdRecord;
  readonly template: CpdTemplate;
  /** Days of its activity in the order of time, ISO 8601; never empty. */
  readonly days: readonly string[];
  /** The last of them. */
  readonly endedOn: string;
  /** Complete or submitted; else it is planned or begun. */
  readonly isDone: boolean;
  /** What stands in a field: the person's words, else the facts it begins with. Empty for a field that is not there. */
  readonly text: (fieldId: string) => string;
}

/**
 * Records as cycles count them; those of a form that is not known are left out.
 * @param zone IANA name of the zone in which days begin.
 */
export function countedRecords(
  records: readonly CpdRecord[],
  templateOf: (id: string) => CpdTemplate | undefined,
  zone: string,
): readonly CountedRecord[] {
  const times = recordTimes(zone);
  const dayOf = (at: number) => times.isoDay(at);
  return records.flatMap((record) => {
    const template = templateOf(record.templateId);
    if (!template) return [];
    const chatDays = chatsOf(record).map(({ startsAt }) => dayOf(startsAt));
    const days = [typedDays(record, template), chatDays, [dayOf(record.madeAt)]].find(({ length }) => length > 0) ?? [];
    const isDone = record.state.value === 'complete' || record.state.value === 'submitted';
    return {
      record,
      template,
      days,
      endedOn: days.at(-1) ?? '',
      isDone,
      text: (fieldId) => textOf(record, template, fieldId, zone),
    };
  });
}

/** As `filledForm` says it, for one field: a cycle looks at few fields of many records. */
function textOf(record: CpdRecord, template: CpdTemplate, fieldId: string, zone: string): string {
  const field = template.fields.find(({ id }) => id === fieldId);
  if (!field) return '';
  const answer = record.answers[fieldId]?.value;
  return (answer ?? (field.fact && field.filledBy !== 'person' ? factText(field.fact, record, zone) : '')).trim();
}

/** The days that the person wrote where the form asks for dates, "06/10/2026" or "2026-10-06". */
function typedDays(record: CpdRecord, template: CpdTemplate): readonly string[] {
  const fields = template.fields.filter(({ kind }) => kind === 'dates');
  const typed = fields.map(({ id }) => record.answers[id]?.value ?? '').join(' ');
  const found = [...typed.matchAll(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b/g)];
  return found
    .map(([, day = '', month = '', year = '', isoYear, isoMonth, isoDay]) =>
      isoYear ? `${isoYear}-${isoMonth}-${isoDay}` : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    )
    .filter(isDay)
    .toSorted();
}

function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
