/** Accents and vowel points of the scripts whose readers leave them out; in others (Hindi, Thai, kana) marks are letters. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
/** Letters that Unicode does not take apart, as people type them without their own keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const NOT_WORDS = /[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}_#@]+/gu;
const PLAIN = /^[\x20-\x7e\s]*$/;

/** A text without letter case, accents and the like, so that what is typed quickly finds what was written with care. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The words of a text, folded, each with a space before and after it, so that ` word` finds a word's beginning and
 * ` word ` the whole of it. `#` and `@` stand alone before their word: `#WePh` is found by "weph" and by "#weph".
 */
export function foldedWords(text: string): string {
  return ` ${folded(text)} `.replace(/[#@]/g, ' $& ').replace(NOT_WORDS, ' ');
}

/** A text as {@link foldedWords}, with the place in the text that each letter of it comes from. */
export interface PlacedWords {
  readonly words: string;
  /** Where in the text the letter at this place of `words` begins, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The folded words of a text with their places in it. */
export function placedWords(text: string): PlacedWords {
  let words = ' ';
  const starts = [0];
  const ends = [0];
  // A letter and the marks over it, or the marks of half-wide kana, fold together.
  for (const { 0: letter, index } of text.matchAll(/\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu)) {
    const part = foldedWords(letter).slice(1, -1) || ' ';
    for (const unit of /[#@]/.test(part) ? ` ${part.trim()} ` : part) {
      if (unit === ' ' && words.endsWith(' ')) continue;
      words += unit;
      for (let place = 0; place < unit.length; place += 1) {
        starts.push(index);
        ends.push(index + letter.length);
      }
    }
  }
  return { words: words.endsWith(' ') ? words : `${words} `, starts, ends };
}
