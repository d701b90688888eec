import { answersIn, handleKey } from './chat-posts.ts';
import type { Question } from './chat-types.ts';
import type { Post } from './post.ts';
import { isRulePost } from './rule-posts.ts';

/** How the people of a session begin their answers, as far as it was seen. */
export interface AnswersSeen {
  /** The letter that a host told people to use; null when none did. */
  readonly told: string | null;
  /** Numbered answers by their letter (upper case), one for each person and number, hosts left out. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A habit shows in at least so many answers ... */
const HABIT_FROM = 5;
/** ... and in this share of them. */
const HABIT_SHARE = 0.8;

/** The letter of an answer where nothing else is seen (dossier 3.1): T1 is answered with T1, P1 with R1, the rest with A1. */
const USUAL: Readonly<Record<string, string>> = { T: 'T', P: 'R' };

/**
 * How an answer to a question begins in this chat: "A2", "A1a", "T2", "R2", with the number as the host wrote it; null
 * for a question without a number.
 *
 * A host's own rule goes first. Else a chat whose people clearly write another letter is followed, with one exception:
 * the habit of answering "Q2" with "Q2" (14 % of answers, dossier 3.2) is never proposed. Such an answer looks like a
 * question, to people and to the hosts' tools, while every guide teaches "A2" and everybody understands it.
 */
export function answerLabel(
  { label, number, part }: Pick<Question, 'label' | 'number' | 'part'>,
  seen: AnswersSeen,
): string | null {
  if (number === null) return null;
  const letter = seen.told ?? habit(label, seen.counts) ?? USUAL[label] ?? 'A';
  return `${letter}${number}${part ?? ''}`;
}

function habit(label: string, counts: ReadonlyMap<string, number>): string | null {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all < HABIT_FROM) return null;
  const [letter] = [...counts].find(([, count]) => count >= HABIT_FROM && count / all >= HABIT_SHARE) ?? [];
  if (letter === undefined || (letter === label && label !== 'T')) return null;
  return 'ART'.includes(letter) ? letter : null;
}

/**
 * Reads {@link AnswersSeen} from the posts of one session.
 * @param hosts handles of the session's hosts, in any letter case.
 */
export function answersSeen(posts: readonly Post[], hosts: readonly string[]): AnswersSeen {
  const isHost = new Set(hosts.map(handleKey));
  const counts = new Map<string, number>();
  const known = new Set<string>();
  let told: string | null = null;
  for (const post of posts) {
    const author = handleKey(post.author);
    if (isHost.has(author)) {
      told = toldLetter(post.text) ?? told;
      continue;
    }
    for (const { letter, number } of answersIn(post)) {
      const key = `${author} ${letter}${number}`;
      if (!known.has(key)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
      known.add(key);
    }
  }
  return { told, counts };
}

const ANSWERING = String.raw`(?:answer|repl(?:y|ies)|respon[ds]|antwort|antwoord|répon|respuesta|respond)\p{L}*`;
const LETTER = String.raw`["'“”‘’(]*(?<letter>[ARTQFVP])\.?\s?\d(?![\p{L}\p{N}])`;
const TELLS: readonly RegExp[] = [
  new RegExp(
    String.raw`${ANSWERING}\s(?:[^.?!\n]{0,40}?\s)?(?:with|by|using|use|as|mit|par|avec|met|con)\s(?:an?\s|the\s)?${LETTER}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:use|put|write|add|start (?:with|your \p{L}+ with)|begin with)\s${LETTER}[^.?!\n]{0,30}?\b(?:to|when(?: you)?|for your|in your)\s${ANSWERING}`,
    'iu',
  ),
];

/** "Please answer with T1, T2": the letter that a rule of the chat asks for; null when a text tells no such rule. */
export function toldLetter(text: string): string | null {
  for (const tells of TELLS) {
    const letter = tells.exec(text)?.groups?.letter?.toUpperCase();
    // "Answer with Q1 in mind" names a question; a rule names the numbers as such.
    if (letter && (letter === 'A' || letter === 'R' || isRulePost(text) || /\bto answer\b/iu.test(text))) return letter;
  }
  return null;
}
