import type { FactName, FieldKind, TemplateField } from './cpd-template.ts';

type More = Partial<Omit<TemplateField, 'id' | 'label' | 'filledBy' | 'fact'>>;

/** How a fact is answered where a field does not say otherwise. */
const KINDS: Partial<Record<FactName, FieldKind>> = {
  activity: 'text',
  topic: 'text',
  link: 'text',
  date: 'dates',
  dates: 'dates',
  hours: 'hours',
  'participatory-hours': 'hours',
  credits: 'hours',
};

/** A field that the program fills from the facts of the chats. */
export function given(id: string, label: string, fact: FactName, more: More = {}): TemplateField {
  return { id, label, kind: KINDS[fact] ?? 'line', filledBy: 'program', fact, ...more };
}

/** A field that begins with facts; the person confirms them or goes on. */
export function begun(id: string, label: string, fact: FactName, more: More = {}): TemplateField {
  return { id, label, kind: KINDS[fact] ?? 'line', filledBy: 'both', fact, ...more };
}

/** A field that only the person writes. */
export function own(id: string, label: string, help: string, more: More = {}): TemplateField {
  return { id, label, help, kind: 'text', filledBy: 'person', ...more };
}
