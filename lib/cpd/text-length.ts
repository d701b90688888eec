/** How long a text is, as forms count it. */
export interface TextLength {
  readonly words: number;
  /** Code points, line breaks among them; blanks at either end are not counted. */
  readonly characters: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Counts words (of languages without blanks too) and characters. */
export function textLength(text: string): TextLength {
  const trimmed = text.trim();
  let words = 0;
  for (const { isWordLike } of segmenter.segment(trimmed)) if (isWordLike) words += 1;
  return { words, characters: [...trimmed].length };
}
