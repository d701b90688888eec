import { hints } from './hints.ts';
import { notices } from './notices.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';

type Sentence = (values: Readonly<Record<string, string | number>>) => string;

/** The tables of sentences that codes may name; no code stands in two of them. */
const tables: readonly Readonly<Record<string, Sentence>>[] = [reasons, hints, notices, problems];

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
  const sentence = sentenceOf(item.code);
  if (!sentence) return NO_SENTENCE;
  try {
    return sentence(item.values ?? {});
  } catch {
    return NO_SENTENCE;
  }
}

/** Whether a code has a sentence of its own. */
export function canSay(code: string): boolean {
  return sentenceOf(code) !== undefined;
}

/** Looked up when it is said, so that it is in the language of that moment. */
function sentenceOf(code: string): Sentence | undefined {
  return tables.find((table) => Object.hasOwn(table, code))?.[code];
}
