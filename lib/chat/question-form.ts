/**
 * How hosts write the number of a question (dossier tweet-chat-practice 3.1): `Q1`, `Q1:`, `Q.1`, `Q1a`, `#tag Q1`,
 * words first, `Question 3`, `T1`, `F1`, `V1`, `P1`. This file finds the number; whether the post asks is decided in
 * `question-post.ts`.
 */
export interface NumberForm {
  /** As the host wrote it, without leading zeros ("3", "0"). */
  readonly number: string;
  readonly part: 'a' | 'b' | 'c' | 'd' | null;
  /** Q, T, F, V, P or C; "Question 3" counts as Q. */
  readonly label: string;
  /** What stands before the number, without leading handles and hashtags. */
  readonly lead: string;
  /** What stands after the number and its punctuation. */
  readonly rest: string;
  /** {@link rest} up to the next number written in the text. */
  readonly segment: string;
  /** The punctuation right after the number (":", ".", ")", "-"), empty when there is none. */
  readonly mark: string;
  /** Whether the text opens with it, apart from handles, hashtags and quotation marks. */
  readonly isFirst: boolean;
  /** Whether it stands at the beginning of a line or after the end of a sentence. */
  readonly isSentenceStart: boolean;
  /** Whether the number is written in words ("Question 3") and not as a label ("Q3"). */
  readonly isInWords: boolean;
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

const ORDINALS: readonly (readonly string[])[] = [
  ['first', 'erste', 'eerste'],
  ['second', 'zweite', 'tweede'],
  ['third', 'dritte', 'derde'],
  ['fourth', 'vierte', 'vierde'],
  ['fifth', 'fünfte', 'vijfde'],
  ['sixth'],
  ['seventh'],
  ['eighth'],
];

const WORD_LABELS: Readonly<Record<string, string>> = {
  question: 'Q',
  topic: 'T',
  frage: 'F',
  vraag: 'V',
  pregunta: 'P',
  pergunta: 'P',
  cwestiwn: 'C',
};

/** Handles, hashtags, quotation marks, dots and arrows that may stand before the first word of a post. */
const OPENING =
  /^(?:[\s"'“”„«».…,:;>|*~_{•‣▶►➡→\-–—(]|[\p{So}\p{Sk}\uFE0F\u200D\u200B]|@\w{1,20}|[#＃][\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*:?(?![\p{L}\p{N}_]))+/u;
/** A number as a hashtag (`#Q5`) is a number, not a tag. */
const FANCY = /[\u00B2\u00B3\u00B9\u2070-\u2079\u2460-\u2473\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu;
const NUMBER_TAG = /[#＃]([QTFVPA])\.?(\d{1,2})(?![\p{L}\p{N}_])/giu;

/** C is Welsh (cwestiwn) and taken only with its mark: C and a number are many other things. */
const LABEL =
  /(?<![\p{L}\p{N}_@#/&'’-]|[\p{L}\p{N}]\.)([QTFVPqtfvp]|C(?=\d{1,2}\s?[:.)]))(?:\s?[.#]\s?|\s|[-_])?0?(\d{1,2})(?!\d)(?:\s?\(([a-dA-D])\)|-?([a-dA-D])(?![\p{L}\p{N}'’])|\s([a-d])(?=[).:])|,?\s[([]?[Pp]art\s([a-dA-D])(?![\p{L}\p{N}])[)\]]?)?(?:(?<=Q\d{1,2})(?=\p{Lu}\p{Ll}{2})|(?![\p{L}\p{N}%€£$]|[.,]\d|\s?(?:diabet|DM\b|(?:doctor|trainee|year|job|rotation|post|driver|race)s?\b)))/gu;
/** Spares most posts the long patterns: Firefox compiles them anew after each collection of garbage (2026-11). */
const MAY_BE_WORD = /question|topic|frage|vraag|pregunta|pergunta|cwestiwn|ques|qn|q\s/i;
const MAY_BE_ORDINAL = /\s(?:question|topic|frage|vraag)/i;
const WORD =
  /(?<![\p{L}\p{N}_@#/])(Question|Topic|Frage|Vraag|Pregunta|Pergunta|Cwestiwn|Ques?\.?|Qn\.?|Q(?=\s\p{L}))\s?(?:#|n[°º]\s?|no\.?\s?|num(?:ber|éro|mer)\s|nr\.?\s?)?(?:0?(\d{1,2})|(one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}]))(?:\s?\(([a-d])\)|([a-d])(?![\p{L}\p{N}'’])|,?\s[([]?part\s([a-d])(?![\p{L}\p{N}])[)\]]?)?(?:\s(?:of|von|van|de)\s\d{1,2}|\s?\/\s?\d{1,2})?(?![\p{L}\p{N}%€£$]|[.,]\d)/giu;
/** "Third question:", with its mark: else it only talks about a question. */
const ORDINAL =
  /(?<![\p{L}\p{N}_@#/])(?:(?:our|the|your|tonight['’]s|unsere|die|onze|de)\s)?(first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|[4-9]th|10th|erste|zweite|dritte|vierte|fünfte|eerste|tweede|derde|vierde|vijfde)\s(?:question|topic|frage|vraag)(?=(?:\s[\p{L}]+){0,3}\s?[:–—-])/giu;

/** "Part b of Q4". */
const PART_OF = /(?<![\p{L}\p{N}])part\s([a-d])\sof\s$/iu;
/** How many there are, behind a number: "Q6/6:". */
const OUT_OF = String.raw`(?:\s?\/\s?\d{1,2}(?=\s?[:.)–-]))?`;
const MARK = new RegExp(String.raw`^${OUT_OF}(?:\s*(?:[:.)\]}\-–—/|>=…*~_]|[➡→👉▶⬇👇⤵]\p{Sk}?\uFE0F?))+`, 'u');

/** "Right, Q2 ..." begins a sentence all the same. */
const INTERJECTION =
  /^(?:right|ok(?:ay)?|so|now|well|and|alright|then|great|lovely|super|next|so now|and now|now then|also|gut|nun|jetzt|bon|alors|vale|dan|nu)(?:\s(?:then|folks|all|everyone|everybody|team))?[\s,]*$/iu;

/** Every place in a text where a question number is written, in order. */
export function numberForms(text: string): NumberForm[] {
  const plain = plainNumbers(text);
  const opening = OPENING.exec(plain)?.[0].length ?? 0;
  const found: {
    from: number;
    to: number;
    form: Omit<NumberForm, 'lead' | 'rest' | 'segment' | 'mark' | 'isFirst' | 'isSentenceStart'>;
  }[] = [];
  for (const match of MAY_BE_WORD.test(plain) ? plain.matchAll(WORD) : []) {
    const number = match[2] ?? NUMBER_WORDS[(match[3] ?? '').toLowerCase()] ?? '';
    const label = WORD_LABELS[(match[1] ?? '').toLowerCase()] ?? 'Q';
    const form = { number, part: partOf(match[4] ?? match[5] ?? match[6]), label, isInWords: true };
    found.push({ from: match.index, to: match.index + match[0].length, form });
  }
  for (const match of MAY_BE_ORDINAL.test(plain) ? plain.matchAll(ORDINAL) : []) {
    const word = (match[1] ?? '').toLowerCase();
    const place = ORDINALS.findIndex((words) => words.includes(word));
    const number = place < 0 ? String(Number.parseInt(word, 10)) : String(place + 1);
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      form: { number, part: null, label: 'Q', isInWords: true },
    });
  }
  for (const match of plain.matchAll(LABEL)) {
    const before = PART_OF.exec(plain.slice(0, match.index));
    const form = {
      number: match[2] ?? '',
      part: partOf(match[3] ?? match[4] ?? match[5] ?? match[6] ?? before?.[1]),
      label: (match[1] ?? 'Q').toUpperCase(),
      isInWords: false,
    };
    found.push({ from: before?.index ?? match.index, to: match.index + match[0].length, form });
  }
  found.sort((a, b) => a.from - b.from);
  return found.map(({ from, to, form }, index) => {
    const after = plain.slice(to);
    const mark = MARK.exec(after)?.[0] ?? '';
    const next = found[index + 1]?.from ?? plain.length;
    const before = plain.slice(0, from);
    return {
      ...form,
      lead: before.slice(Math.min(opening, from)).trim(),
      rest: after.slice(mark.length).trim(),
      segment: plain.slice(to + mark.length, Math.max(next, to + mark.length)).trim(),
      mark: mark.trim(),
      isFirst: from <= opening,
      isSentenceStart:
        from <= opening ||
        /(?:[.!?…:;)\n]|[\p{So}\uFE0F]|\s[-–—])\s*$/u.test(before) ||
        INTERJECTION.test(before.slice(opening)),
    };
  });
}

/** Keycap emoji, raised, circled and fancy digits and letters, and `#Q5` become plain numbers, so that one pattern reads all. */
export function plainNumbers(text: string): string {
  return text
    .normalize('NFC')
    .replace(FANCY, (sign) => sign.normalize('NFKC'))
    .replace(/([0-9])\uFE0F?\u20E3/gu, '$1')
    .replace(/🔟/gu, '10')
    .replace(NUMBER_TAG, '$1$2');
}

function partOf(letter: string | undefined): NumberForm['part'] {
  const part = letter?.toLowerCase();
  return part === 'a' || part === 'b' || part === 'c' || part === 'd' ? part : null;
}

/** The wording of a text without links, hashtags at its end and the marks of a split post. */
export function wordingOf(text: string): string {
  const bare = text
    .replace(/https?:\/\/\S+|\b(?:pic\.twitter\.com|pic\.x\.com|t\.co)\/\S+/giu, ' ')
    .replace(/(?:\s|^)[([]?[1-9]\s?\/\s?[1-9]?[)\]]?(?=\s*(?:[#＃]|$))/gu, ' ')
    .replace(/(?:\s*[#＃][\p{L}\p{N}_]+\s*\d{0,3})+[\s"”’'.,\p{Extended_Pictographic}\u{FE0F}\u{200D}]*$/u, '')
    .replace(/[ \t]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/^(?:of \d{1,2}[:.)\s-]+)?[\s:.!,)*\-–—…]+|\s+$/gu, '')
    .trim();
  return withoutLooseQuotes(bare);
}

/** Quotation marks around the whole, or without their other half, are no part of a wording; a quoted beginning is. */
function withoutLooseQuotes(text: string): string {
  const [first = '', last = ''] = [text.at(0), text.at(-1)];
  const inner = text.slice(1, -1);
  if (text.length > 1 && /["“”]/u.test(first) && /["”]/u.test(last) && !/["“”]/u.test(inner)) return wordingOf(inner);
  if (/["“”]/u.test(first) && !/["”]/u.test(text.slice(1))) return wordingOf(text.slice(1));
  if (/["“”]/u.test(last) && !/["“]/u.test(text.slice(0, -1))) return wordingOf(text.slice(0, -1));
  return text;
}
