import type { DigitRun } from './digit-runs.ts';
import type { TenDigits } from './ten-digits.ts';

/** Kinds of things that one would regret posting, or leaving in a record that others read. */
export const riskKinds = [
  'nhs-number',
  'chi-number',
  'hc-number',
  'patient-number',
  'date-of-birth',
  'phone',
  'email',
  'postcode',
  'combination',
  'reply-to-patient',
  'names-colleague',
  'advertises-medicine',
] as const;

export type RiskKind = (typeof riskKinds)[number];

/** What tells of a person without naming them; several together may identify one patient. */
export type ClueKind =
  | 'name'
  | 'age'
  | 'sex'
  | 'place'
  | 'time'
  | 'condition'
  | 'occupation'
  | 'relation'
  | 'origin'
  | 'uniqueness';

/** One thing found. Its sentences and sources are in the locale under its kind. */
export interface Risk {
  readonly kind: RiskKind;
  /** UTF-16 offset of its first unit in the text that was checked. */
  readonly start: number;
  /** UTF-16 offset behind its last unit. */
  readonly end: number;
  /** Of a combination: what it is made of, in the order of the text. Empty for all other kinds. */
  readonly clues: readonly ClueKind[];
}

/** Where the text stands. */
export interface RiskContext {
  readonly kind: 'post' | 'reflection' | 'export';
  /** Days of the chats it is about, `YYYY-MM-DD` on the person's calendar; never taken for dates of birth. */
  readonly chatDates?: readonly string[];
  /** The post that this one answers; null or absent where there is none or it cannot be read. */
  readonly replyingTo?: { readonly text: string; readonly isHost: boolean } | null;
}

/** What a finder hands over: offsets count in the plain text. */
export interface Finding {
  readonly kind: RiskKind;
  readonly start: number;
  readonly end: number;
  /** Of two findings that share characters the stronger one stays: 3 named by a word, 2 by its form, 1 by its check. */
  readonly strength: 1 | 2 | 3;
  readonly clues?: readonly ClueKind[];
}

/** The text as the finders read it. */
export interface ReadText {
  /** Plain: ASCII digits, spaces, dashes and quotes, no accents; addresses still in it. */
  readonly plain: string;
  /** The same length, with links and handles blotted out and `#` made a space. */
  readonly masked: string;
  /** The runs of digits of `masked`. */
  readonly runs: readonly DigitRun[];
  readonly tenDigits: readonly TenDigits[];
  readonly context: RiskContext;
}

export type Finder = (text: ReadText) => readonly Finding[];
