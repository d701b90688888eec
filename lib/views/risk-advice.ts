import { formatTag } from '../locales/language.ts';
import { clueWords, safetyNotes } from '../locales/safety.ts';
import type { DraftAdvice } from '../messaging/protocol.ts';
import type { Risk } from '../safety/risk.ts';

/** A finding in words: what it looks like, why it matters, what to do, and who says so. */
export function riskAdvice({ kind, clues }: Risk): DraftAdvice {
  const { what, why, todo, sources } = safetyNotes[kind];
  const [{ body, title, clause, link }] = sources;
  const told = clues.length === 0 ? what : what.replace(/\.$/, `: ${inWords(clues.map((clue) => clueWords[clue]))}.`);
  return {
    kind,
    what: told,
    why,
    todo,
    source: { title: [`${body}: ${title}`, clause].filter(Boolean).join(', '), link },
  };
}

function inWords(words: readonly string[]): string {
  return new Intl.ListFormat(formatTag(), { type: 'conjunction' }).format(words);
}
