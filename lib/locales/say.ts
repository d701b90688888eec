import { hints } from './en/hints.ts';
import { notices } from './en/notices.ts';
import { problems } from './en/problems.ts';
import { reasons } from './en/reasons.ts';

type Sentence = (values: Readonly<Record<string, string | number>>) => string;

/** The tables of sentences that codes may name; no code stands in two of them. */
const sentences: ReadonlyMap<string, Sentence> = new Map(
  [reasons, hints, notices, problems].flatMap((table) => Object.entries(table)),
);

/** Shown for a code without a sentence, so that a view made by another version still reads as a sentence. */
const NO_SENTENCE = 'Chatside has no words for this yet.';

/**
 * The sentence for a reason, hint, notice or problem.
 * @param item code of the sentence and the values it needs.
 * @returns the sentence; a neutral one for an unknown code. Never throws.
 */
export function say(item: {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}): string {
  const sentence = sentences.get(item.code);
  if (!sentence) return NO_SENTENCE;
  try {
    return sentence(item.values ?? {});
  } catch {
    return NO_SENTENCE;
  }
}

/** Whether a code has a sentence of its own. */
export function canSay(code: string): boolean {
  return sentences.has(code);
}
