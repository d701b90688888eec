import type { Question } from './chat-types.ts';

/** A question's short name as the chat writes it: "Q3", "T1a"; empty for one without a number. */
export function questionLabel({ label, number, part }: Pick<Question, 'label' | 'number' | 'part'>): string {
  return number === null ? '' : `${label}${number}${part ?? ''}`;
}
