import { recordExport } from '../locales/en/record-export.ts';
import { findRisks } from '../safety/find-risks.ts';
import type { Risk, RiskContext, RiskKind } from '../safety/risk.ts';
import type { CpdRecord } from './cpd-record.ts';
import type { CpdTemplate } from './cpd-template.ts';
import { type FilledField, filledForm } from './filled-form.ts';
import { chatsOf } from './record-facts.ts';
import { recordTimes } from './record-times.ts';
import { ownPosts } from './time-spent.ts';

/** Something found in a record that one would regret sharing. */
export interface RecordRisk {
  readonly recordId: string;
  /** Id of the field; `posts` and `attachments` for what stands in none. */
  readonly fieldId: string;
  /** Label of the field. */
  readonly label: string;
  readonly risk: Risk;
}

/** How a reflection is checked: the days of its chats are no dates of birth. @param zone IANA name of the person's zone. */
export function reflectionContext(record: CpdRecord, zone: string): RiskContext {
  const times = recordTimes(zone);
  return { kind: 'reflection', chatDates: chatsOf(record).map(({ startsAt }) => times.isoDay(startsAt)) };
}

/** Whether a field is checked: what the person wrote is; facts, choices and a peer who consented are not. */
export function isChecked({ field, from }: FilledField): boolean {
  const isTyped = field.kind === 'text' || field.kind === 'line';
  return isTyped && !field.isContact && (from === 'person' || field.fact === 'intention');
}

/** Names a finding that the person lets stand. */
export function riskPlace(recordId: string, fieldId: string, kind: RiskKind): string {
  return `${recordId}/${fieldId}/${kind}`;
}

/**
 * Checks what would leave the computer with a record, of each field one finding of a kind.
 * @param withPosts whether the person's own posts go along.
 * @param zone IANA name of the zone in which times are written.
 */
export function risksInRecord(
  { record, template }: { record: CpdRecord; template: CpdTemplate | undefined },
  withPosts: boolean,
  zone: string,
): readonly RecordRisk[] {
  const context: RiskContext = { ...reflectionContext(record, zone), kind: 'export' };
  const fields = template
    ? filledForm(template, record, zone)
        .filter(isChecked)
        .map(({ field, text }) => ({ id: field.id, label: field.label, text }))
    : Object.entries(record.answers).map(([id, { value }]) => ({ id, label: id, text: value }));
  const attachments = (record.attachments?.value ?? []).map(({ name, place }) => `${name} ${place}`);
  const posts = withPosts ? chatsOf(record).flatMap((chat) => ownPosts(chat).map(({ text }) => text)) : [];
  const texts = [
    ...fields,
    ...attachments.map((text) => ({ id: 'attachments', label: recordExport.attachments, text })),
    ...posts.map((text) => ({ id: 'posts', label: recordExport.ownPosts, text })),
  ];
  const found = texts.flatMap(({ id, label, text }) =>
    findRisks(text, context).map((risk) => ({ recordId: record.id, fieldId: id, label, risk })),
  );
  const place = ({ fieldId, risk }: RecordRisk) => riskPlace(record.id, fieldId, risk.kind);
  return found.filter((one, index) => found.findIndex((other) => place(other) === place(one)) === index);
}
