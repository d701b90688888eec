type Sentence = (values: Readonly<Record<string, string | number>>) => string;
type Table = Readonly<Record<string, Sentence>>;

/** The tables of sentences that codes may name. */
const TABLES = ['reasons', 'hints', 'notices', 'problems'] as const;
const modules = import.meta.glob<Readonly<Record<string, Table>>>('./en/{reasons,hints,notices,problems}.ts', {
  eager: true,
});
const sentences: ReadonlyMap<string, Sentence> = new Map(
  TABLES.flatMap((name) => Object.entries(modules[`./en/${name}.ts`]?.[name] ?? {})),
);

/** Shown for a code without a sentence, so that a view made by another version still reads as a sentence. */
const NO_SENTENCE = 'Chatside has no words for this yet.';

/**
 * The sentence for a reason, hint, notice or problem.
 * @param item code of the sentence and the values it needs.
 * @returns the sentence; a neutral one for an unknown code. Never throws.
 */
export function say(item: { readonly code: string; readonly values?: Readonly<Record<string, string | number>> }): string {
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
