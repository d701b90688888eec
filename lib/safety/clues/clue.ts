import type { ClueKind } from '../risk.ts';

/** One thing a text tells of a person. */
export interface Clue {
  readonly kind: ClueKind;
  /** How far it narrows down who it may be: 1 most people, 2 some, 3 few. */
  readonly weight: 1 | 2 | 3;
  readonly start: number;
  readonly end: number;
}

/** A form in which a clue is written. */
export interface ClueForm {
  readonly kind: ClueKind;
  readonly weight: 1 | 2 | 3;
  readonly form: RegExp;
  /** Says no to a match by its own text or the text around it. */
  readonly isNot?: (found: string, text: string, start: number) => boolean;
}

/** All clues of the given forms in a text; where a form has a group, its first group is the clue. */
export function cluesOf(text: string, forms: readonly ClueForm[]): readonly Clue[] {
  return forms.flatMap(({ kind, weight, form, isNot }) =>
    Array.from(text.matchAll(form)).flatMap((match) => {
      const found = match[1] ?? match[0];
      const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(found));
      return isNot?.(found, text, start) ? [] : [{ kind, weight, start, end: start + found.length }];
    }),
  );
}
