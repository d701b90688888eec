/** A text reduced to plain characters, and where each of them stood. */
export interface PlainText {
  readonly text: string;
  /** For every unit of `text` its UTF-16 offset in the original, and last the original's length. */
  readonly from: readonly number[];
}

/** Stands where a link or handle was: neither digit, letter nor space, so that nothing reads across it. */
const blot = '\uFFFC';

const invisible = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0E\uFE0F\uFEFF\u20E3\p{M}]$/u;
const fullWidth = /^[\uFF01-\uFF5E]$/u;

/**
 * Reduces a text to what the finders know: digits of all scripts become 0 to 9, wide and thin spaces one space, dashes
 * `-`, curly quotes straight ones, accents go, invisible characters too. People paste numbers from labels and records.
 */
export function plainText(original: string): PlainText {
  const units: string[] = [];
  const from: number[] = [];
  let at = 0;
  for (const character of original) {
    const plain = plainCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) {
      units.push(plain.charAt(unit));
      from.push(plain.length === character.length ? at + unit : at);
    }
    at += character.length;
  }
  from.push(original.length);
  return { text: units.join(''), from };
}

function plainCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (character === '\n') return '\n';
  if (invisible.test(character)) return '';
  if (/^[\p{Zs}\t\r\v\f]$/u.test(character)) return ' ';
  if (/^\p{Nd}$/u.test(character)) return plainDigit(character);
  if (/^[\p{Pd}\u2212]$/u.test(character)) return '-';
  if (/^[‘’‛ʼ′`]$/u.test(character)) return "'";
  if (/^[“”„″]$/u.test(character)) return '"';
  if (fullWidth.test(character) || /^\p{L}$/u.test(character)) return plainLetter(character);
  return character;
}

function plainLetter(character: string): string {
  const first = character.normalize('NFKD').charAt(0);
  return first >= '!' && first <= '~' ? first : character;
}

/** Digits stand in tens, 0 first; those of mathematics in several tens, which NFKC resolves. */
function plainDigit(character: string): string {
  const simple = character.normalize('NFKC');
  if (simple >= '0' && simple <= '9') return simple;
  const code = character.codePointAt(0) ?? 0;
  let back = 0;
  while (back < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - back - 1))) back += 1;
  return String(back);
}

const links = /\bhttps?:\/\/\S+|\bwww\.\S+|\b10\.\d{4,9}\/\S+|(?<![@\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\/\S*/gi;
const handles = /(?<![\w.])@\w{1,30}(?:@[\w.-]{1,80})?/g;

/** Blots out links, DOIs and handles and lifts `#` from hashtags; the length stays. */
export function maskAddresses(plain: string): string {
  return plain
    .replace(links, (found) => blot.repeat(found.length))
    .replace(handles, (found) => blot.repeat(found.length))
    .replaceAll('#', ' ');
}
