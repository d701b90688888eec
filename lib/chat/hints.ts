import type { ActiveChat, Hint } from './chat-types.ts';

/** What the choice of a hint depends on. */
export interface HintInput extends Pick<ActiveChat, 'session' | 'questions' | 'currentKey' | 'own' | 'hosts'> {
  readonly now: number;
  readonly isViewerHost: boolean;
}

/** After this many minutes people say hello late (29 % come later than minute 20, dossier 2). */
const LATE_MINUTE = 15;
const MINUTE = 60_000;

/**
 * The one line of etiquette that fits the moment (dossier tweet-chat-practice 4), null when none does: nothing is said
 * to a host, and nothing twice in other words.
 */
export function hintFor(input: HintInput): Hint | null {
  const { session, questions, own } = input;
  if (!session || input.isViewerHost) return null;
  const left = session.endsAt - input.now;
  if (session.phase === 'before') return left > 0 && -session.minute <= 30 ? { code: 'hint-before' } : null;
  if (session.phase === 'after') {
    const isSoon = -left <= 30 * MINUTE;
    if (isSoon && own.length > 0) return { code: 'hint-after' };
    return isSoon && questions.length > 0 ? { code: 'hint-after-listening' } : null;
  }
  if (session.phase !== 'live') return null;
  if (left <= 5 * MINUTE && own.length > 0) {
    const host = input.hosts[0]?.handle;
    return host ? { code: 'hint-thank-host', values: { host } } : { code: 'hint-thank' };
  }
  if (own.length === 0) {
    if (session.minute < LATE_MINUTE && questions.length === 0) return { code: 'hint-hello' };
    if (session.minute >= LATE_MINUTE) return { code: 'hint-hello-late' };
    return { code: 'hint-listen' };
  }
  const current = questions.find((question) => question.key === input.currentKey);
  const hasAnswered = own.some((one) => one.questionKeys.length > 0);
  if (current?.number && !hasAnswered) {
    const letter = current.label === 'T' ? 'T' : current.label === 'P' ? 'R' : 'A';
    return {
      code: 'hint-number',
      values: { answer: `${letter}${current.number}`, question: `${current.label}${current.number}` },
    };
  }
  const isTalking = own.some(
    (one) => one.post.replyTo !== null && !questions.some((q) => q.postIds.includes(one.post.replyTo ?? '')),
  );
  if (own.length >= 2 && !isTalking) return { code: 'hint-talk' };
  return null;
}
