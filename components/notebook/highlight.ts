import { placedWords } from '../../lib/history/search/fold-text.ts';
import { searchTerms } from '../../lib/history/search/search-terms.ts';

/** A piece of a text; `isHit` where it matches. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly isHit: boolean;
}

/**
 * Cuts a text at what a search finds in it, without regard to letter case and accents. The pieces joined are the text.
 * @param search as the person typed it.
 */
export function highlight(text: string, search: string): readonly Piece[] {
  const terms = searchTerms(search);
  if (terms.length === 0) return [{ text, at: 0, isHit: false }];
  const isHit = new Uint8Array(text.length);
  const placed = placedWords(text);
  for (const term of terms) {
    // Where no word begins with it, the post was found by what stands inside one.
    const needle = placed.words.includes(term) ? term : term.trim();
    for (let from = placed.words.indexOf(needle); from >= 0; from = placed.words.indexOf(needle, from + 1)) {
      const first = from + (needle.startsWith(' ') ? 1 : 0);
      const last = from + needle.trimEnd().length - 1;
      isHit.fill(1, placed.starts[first], placed.ends[last]);
    }
  }
  return pieces(text, isHit);
}

function pieces(text: string, isHit: Uint8Array): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && isHit[end] === isHit[at]) end += 1;
    found.push({ text: text.slice(at, end), at, isHit: isHit[at] === 1 });
    at = end;
  }
  return found;
}
