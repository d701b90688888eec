import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import { templateOf } from '../../lib/cpd/cpd-templates.ts';
import { filledForm } from '../../lib/cpd/filled-form.ts';
import { chatsOf } from '../../lib/cpd/record-facts.ts';
import { foldedWords } from '../../lib/history/search/fold-text.ts';

/**
 * The records in which each of the words stands, as the beginning of a word, whatever its case and accents: in what the
 * person wrote, the form's name, the chats, their questions and the attachments.
 */
export function recordsWith(records: readonly CpdRecord[], words: string, zone: string): readonly CpdRecord[] {
  const wanted = foldedWords(words).trim().split(/\s+/).filter(Boolean);
  return records.filter((record) => {
    const text = textOf(record, zone);
    return wanted.every((word) => text.includes(` ${word}`));
  });
}

// A record is a new object after each change; a text is made once for all the letters of a search.
const made = new WeakMap<CpdRecord, string>();

function textOf(record: CpdRecord, zone: string): string {
  const known = made.get(record);
  if (known !== undefined) return known;
  const template = templateOf(record.templateId);
  const filled = template ? filledForm(template, record, zone).map(({ text }) => text) : [];
  const text = foldedWords(
    [
      ...(template ? [template.body.shortName, template.name] : []),
      ...filled,
      ...Object.values(record.answers).map(({ value }) => value),
      ...chatsOf(record).flatMap(({ tags, name, questions }) => [
        ...tags.map((tag) => `#${tag}`),
        name ?? '',
        ...questions.map((question) => question.text),
      ]),
      ...(record.plannedFor?.tags ?? []),
      record.intention?.value ?? '',
      ...(record.attachments?.value ?? []).flatMap(({ name, place }) => [name, place]),
    ].join('\n'),
  );
  made.set(record, text);
  return text;
}
