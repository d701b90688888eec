/** How many bits each of the marks has: so many that a number stays small. */
const BITS = 30;

/**
 * Which two letters the words of a text begin with, as bits of which several beginnings share one: where a bit of a
 * search is missing, the text need not be looked through.
 */
export type WordMarks = readonly [number, number, number, number];

/** The marks of a text as `foldedWords` gives it, or of a search term. @param words each word has a space before it. */
export function wordMarks(words: string): WordMarks {
  const marks: [number, number, number, number] = [0, 0, 0, 0];
  for (let space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
    const [first, second] = [words.charCodeAt(space + 1), words.charCodeAt(space + 2)];
    // Of one letter nothing is known: the word may go on.
    if (Number.isNaN(second)) continue;
    const hash = Math.imul(first * 31 + second, 0x9e3779b1) >>> 0;
    const place = (hash >>> 8) & 3;
    marks[place] = (marks[place] ?? 0) | (1 << ((hash >>> 12) % BITS));
  }
  return marks;
}

/** Whether a text with these marks may hold what has those. */
export function mayHold(text: WordMarks, wanted: WordMarks): boolean {
  return (
    (text[0] & wanted[0]) === wanted[0] &&
    (text[1] & wanted[1]) === wanted[1] &&
    (text[2] & wanted[2]) === wanted[2] &&
    (text[3] & wanted[3]) === wanted[3]
  );
}
