import type { CpdRecord } from './cpd-record.ts';
import type { CpdTemplate } from './cpd-template.ts';

/**
 * What the person wrote last in the fields that stay much the same, such as their area of work: a new record may begin
 * with it, and they go on from there.
 * @param template the form of the new record; @param records all records; @param templateOf finds a form by its id.
 * @returns the texts by the field's id.
 */
export function carriedOver(
  template: CpdTemplate,
  records: readonly CpdRecord[],
  templateOf: (id: string) => CpdTemplate | undefined,
): Readonly<Record<string, string>> {
  const ids = template.fields.filter(({ isCarriedOver }) => isCarriedOver).map(({ id }) => id);
  const ofBody = records.filter(({ templateId }) => templateOf(templateId)?.body.id === template.body.id);
  const last = (id: string) =>
    ofBody
      .flatMap(({ answers }) => answers[id] ?? [])
      .filter(({ value }) => value.trim() !== '')
      .toSorted((a, b) => b.at - a.at)[0]?.value;
  return Object.fromEntries(ids.flatMap((id) => (last(id) === undefined ? [] : [[id, last(id) ?? '']])));
}
