import { carriesTag } from '../chat/hashtags.ts';
import type { Post } from '../chat/post.ts';
import type { Risk } from '../safety/risk.ts';
import { PRACTICE_TAG } from './practice-chat.ts';

/** What is said about a post in the practice; the sentences are in `lib/locales/practice.ts`. */
export type PracticeFeedback =
  | { readonly code: 'risk'; readonly risk: Risk }
  | { readonly code: 'no-tag' | 'tag-went-in' | 'hello' | 'answered' | 'talked' }
  | { readonly code: 'no-number'; readonly number: number };

/** A post that the person sent in the practice, with what bears on it. */
export interface SentPractice {
  readonly post: Post;
  /** The post it answers; null for none. */
  readonly parent: Post | null;
  /** What the check found in it. */
  readonly risks: readonly Risk[];
}

/** What the person did in a practice chat, for its end. */
export interface PracticeSummary {
  readonly posts: number;
  /** Numbers of the questions that were answered. */
  readonly answered: readonly number[];
  readonly hasTalked: boolean;
  readonly tagged: number;
  readonly risky: number;
}

/**
 * What to say after a post was sent, the most important first, two things at most: more is a lecture. A patient comes
 * first; then what would make others miss the post; then what went well.
 * @param host handle of the host. @param isFirst whether it is the person's first post.
 */
export function practiceFeedback(sent: SentPractice, host: string, isFirst: boolean): readonly PracticeFeedback[] {
  const { post, parent, risks } = sent;
  const asked = questionOf(parent, host);
  const hasTag = carriesTag(post.text, PRACTICE_TAG);
  const isNumbered = asked !== null && numberOf(post) === asked;
  const said: PracticeFeedback[] = [];
  if (risks[0]) said.push({ code: 'risk', risk: risks[0] });
  if (!hasTag) said.push({ code: 'no-tag' });
  if (asked !== null && !isNumbered) said.push({ code: 'no-number', number: asked });
  if (isNumbered) said.push({ code: 'answered' });
  else if (isFirst && asked === null) said.push({ code: 'hello' });
  else if (parent && parent.author !== host) said.push({ code: 'talked' });
  if (hasTag) said.push({ code: 'tag-went-in' });
  return said.slice(0, 2);
}

/** Counts what the person did. @param host handle of the host. */
export function practiceSummary(sent: readonly SentPractice[], host: string): PracticeSummary {
  const numbers = sent.flatMap(({ post, parent }) => [questionOf(parent, host) ?? numberOf(post) ?? []].flat());
  return {
    posts: sent.length,
    answered: [...new Set(numbers)].sort((a, b) => a - b),
    hasTalked: sent.some(({ parent }) => parent !== null && parent.author !== host),
    tagged: sent.filter(({ post }) => carriesTag(post.text, PRACTICE_TAG)).length,
    risky: sent.filter(({ risks }) => risks.length > 0).length,
  };
}

/** Number of the question that an answer names. */
function numberOf({ text }: Post): number | null {
  const number = /^\W*A([1-5])\b/i.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** Number of the question that a post of the host asks. */
function questionOf(parent: Post | null, host: string): number | null {
  const number = parent?.author === host ? /^Q(\d)/.exec(parent.text)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}
