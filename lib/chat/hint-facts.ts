import type { ActiveChat, OwnContribution } from './chat-types.ts';
import type { Profession } from './hint-sources.ts';
import type { Post } from './post.ts';

/** What the choice of a hint depends on. */
export interface HintFacts
  extends Pick<
    ActiveChat,
    'session' | 'questions' | 'currentKey' | 'own' | 'hosts' | 'tags' | 'counts' | 'answeredBy' | 'rules' | 'plainTag'
  > {
  readonly now: number;
  readonly isViewerHost: boolean;
  /** When the person first had the session before them, milliseconds since 1970; null when not yet. */
  readonly joinedAt: number | null;
  /** Sessions the person took part in before this one. */
  readonly evenings: number;
  readonly profession: Profession | null;
}

const MINUTE = 60_000;
/** After this many minutes people say hello late (29 % come later than minute 20, dossier 2). */
export const LATE = 15;
/** Until then one may still be reading the questions. */
export const LISTENS_FROM = 20;
/** Nobody reads every post of a chat that is faster than this (posts a minute). */
export const FAST = 5;

/** The session is on. */
export const isLive = ({ session }: HintFacts) => session?.phase === 'live';
/** Whole minutes since the start. */
export const minute = ({ session }: HintFacts) => session?.minute ?? 0;
/** Minutes until the end; negative after it. */
export const left = ({ session, now }: HintFacts) => ((session?.endsAt ?? now) - now) / MINUTE;
/** The person came when it had been on for some time. */
export const cameLate = ({ session, joinedAt }: HintFacts) =>
  session !== null && joinedAt !== null && joinedAt - session.startsAt >= LATE * MINUTE;
/** It begins within half an hour. */
export const isSoon = ({ session }: HintFacts) => session?.phase === 'before' && session.minute >= -30;
/** It ended within the last half hour. */
export const isJustOver = (facts: HintFacts) => facts.session?.phase === 'after' && left(facts) >= -30;
const asked = ({ questions }: HintFacts) => new Set(questions.flatMap(({ postIds }) => postIds));
/** The person's posts that answer a question. */
export const answers = ({ own }: HintFacts) => own.filter(({ questionKeys }) => questionKeys.length > 0);
/** The person's replies to others, not to a question. */
export const toPeople = (facts: HintFacts) =>
  facts.own.filter(({ post }) => post.replyTo !== null && !asked(facts).has(post.replyTo) && !isOwn(facts, post));
/** Whether a post goes on with one of the person's own. */
export const isOwn = ({ own }: HintFacts, post: OwnContribution['post']) =>
  own.some((one) => one.post.id === post.replyTo);

/** The label of an answer to the current question, as people write it: "A2". */
export function currentAnswer({ questions, currentKey }: HintFacts): Readonly<Record<string, string>> | null {
  const current = questions.find(({ key }) => key === currentKey);
  if (!current?.number) return null;
  const letter = current.label === 'T' ? 'T' : current.label === 'P' ? 'R' : 'A';
  return { answer: `${letter}${current.number}`, question: `${current.label}${current.number}` };
}

/**
 * A tag that the person wrote in small letters and others write with capitals between its words, so that a screen reader
 * can speak it; null when there is none. Whether one word or several stand in it only others' spelling can tell.
 */
export function runTogether(own: readonly OwnContribution[], posts: readonly Post[]): string | null {
  const spelled = new Set(
    posts.flatMap(({ hashtags }) =>
      hashtags.filter((tag) => /\p{Ll}\p{Lu}/u.test(tag)).map((tag) => tag.toLowerCase()),
    ),
  );
  const mine = own.flatMap(({ post }) => post.hashtags);
  return mine.find((tag) => /^[\p{Ll}\p{N}]+$/u.test(tag) && spelled.has(tag)) ?? null;
}
