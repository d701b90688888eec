import type { CpdRecord } from './cpd-record.ts';
import type { CpdTemplate, TemplateField } from './cpd-template.ts';
import { factText } from './record-facts.ts';

/** A field of a form with what stands in it. */
export interface FilledField {
  readonly field: TemplateField;
  /** Empty means: not yet written. */
  readonly text: string;
  /** Where the text comes from. */
  readonly from: 'facts' | 'person' | 'nobody';
  /** What the facts alone would say; empty for a field that only the person fills. */
  readonly suggestion: string;
}

/**
 * The fields of a form in its order, each with the person's words, else with the facts it begins with. A field that the
 * person emptied stays empty.
 * @param zone IANA name of the zone in which times are written.
 */
export function filledForm(template: CpdTemplate, record: CpdRecord, zone: string): readonly FilledField[] {
  return template.fields.map((field) => {
    const suggestion = field.fact && field.filledBy !== 'person' ? factText(field.fact, record, zone) : '';
    const answer = record.answers[field.id]?.value;
    const text = (answer ?? suggestion).trim();
    return { field, text, suggestion, from: text === '' ? 'nobody' : answer === undefined ? 'facts' : 'person' };
  });
}

/** The fields that the body asks for and that are still to be written; those that come later are not counted. */
export function stillToWrite(filled: readonly FilledField[]): readonly FilledField[] {
  // A text that begins with facts lacks the person's own part until they have touched it.
  const isOpen = ({ field, text, from }: FilledField) =>
    text === '' || (field.filledBy === 'both' && field.kind === 'text' && from === 'facts');
  return filled.filter((one) => !one.field.isOptional && !one.field.isLater && isOpen(one));
}
