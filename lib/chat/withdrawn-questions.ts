import type { Ask } from './asks.ts';
import type { TrackedQuestion } from './question-list.ts';
import { likeness, wordsOf } from './question-words.ts';

/** A mistake in a question is noticed, and the question deleted and asked again, within this time (milliseconds). */
const ASKED_AGAIN_WITHIN = 10 * 60_000;
const SAME_LIKENESS = 0.8;

/**
 * Ids of the deleted posts that asked what a question still standing asks: its host deleted them and asked again, or
 * took a double away. Who answered them answered the question.
 * @param gone the deleted posts of the chat that asked something.
 */
export function withdrawnAskings(question: TrackedQuestion, gone: readonly Ask[]): string[] {
  const same = gone.filter((ask) => {
    if (ask.author !== question.author || Math.abs(ask.post.at - question.at) > ASKED_AGAIN_WITHIN) return false;
    if (ask.key !== '' && ask.key === question.key) return true;
    const words = wordsOf(ask.asked.text);
    return words.length >= 4 && question.wordings.some((wording) => likeness(words, wording) >= SAME_LIKENESS);
  });
  return same.map((ask) => ask.post.id);
}
