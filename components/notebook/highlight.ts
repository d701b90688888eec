/** A piece of a text; `isHit` where it matches. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly isHit: boolean;
}

/** Cuts a text at the words searched for, in any letter case. The pieces joined are the text. */
export function highlight(text: string, words: string): readonly Piece[] {
  const wanted = words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return [{ text, at: 0, isHit: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of text.split(new RegExp(`(${wanted.join('|')})`, 'giu'))) {
    // A split by one group gives the hits at the odd places; empty pieces beside them are left out.
    if (part !== '') pieces.push({ text: part, at, isHit: new RegExp(`^(${wanted.join('|')})$`, 'iu').test(part) });
    at += part.length;
  }
  return pieces;
}
