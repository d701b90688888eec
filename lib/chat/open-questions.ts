import type { Ask } from './asks.ts';
import { askedBy, handleKey, isBroadcast } from './chat-posts.ts';
import type { Post } from './post.ts';
import { withoutPiece } from './question-asking.ts';
import { numberForms, wordingOf } from './question-form.ts';
import { isInterrogative, wordsOf } from './question-words.ts';
import { isClosing, isHerald, isRulePost, isWelcome } from './rule-posts.ts';

const MINUTE = 60_000;
const LEAD_IN =
  /^(?:(?:so|ok(?:ay)?|now|well|right|and|also|nun|dus|alors|bueno|let['’]s begin|to start|first)[\s,:–-]+)+/iu;
/** Before this minute hosts ask people how they are and who is there. */
const SMALL_TALK_UNTIL = 5;

/**
 * The questions of a chat without numbers (one question and open talk, dossier 1 and 3.1): broadcast posts of known
 * hosts that ask everybody something. Used only where no numbered question was seen and no rule post promised any.
 */
export function openQuestions(
  posts: readonly Post[],
  hosts: ReadonlySet<string>,
  startsAt: number,
  endsAt: number,
): Ask[] {
  const ofHosts = posts.filter((post) => hosts.has(handleKey(post.author)));
  if (ofHosts.some((post) => isRulePost(post.text) || promisesNumbers(post.text))) return [];
  const asks: Ask[] = [];
  for (const post of ofHosts) {
    if (post.at < startsAt + SMALL_TALK_UNTIL * MINUTE || post.at > endsAt || !isBroadcast(post)) continue;
    const wording = wordingOf(post.text);
    const sentences = wording.split(/(?<=[.!?:…])\s+/u);
    const question = sentences.findLast((sentence) => /[?？؟]["”)]*$/u.test(sentence));
    if (!question || !isInterrogative(question.replace(LEAD_IN, '')) || wordsOf(question).length < 5) continue;
    if (isWelcome(post.text) || isHerald(post.text) || isClosing(post.text) || isSmallTalk(question)) continue;
    const asked = askedBy(post) ?? {
      number: null,
      part: null,
      label: 'Q',
      kind: 'unnumbered' as const,
      text: wording,
      isInPicture: false,
      isAsking: true,
      isPlain: false,
      isReminder: false,
      isCorrection: false,
      piece: null,
    };
    asks.push({ post, asked, key: '', author: handleKey(post.author), isKnown: true, sign: null, hasAnswered: false });
  }
  return asks;
}

function promisesNumbers(text: string): boolean {
  return numberForms(text).length > 0 || /\b(?:first|next|1st) (?:question|q)\b/iu.test(text);
}

function isSmallTalk(question: string): boolean {
  return /\b(?:who(?:['’]s| is| do we have)?\s(?:here|joining|with us|in the room|ready)|how (?:is|are) (?:everyone|everybody|you all|we all)|are (?:you|we) (?:all )?ready|where are you (?:all )?(?:joining|tweeting|posting)|can you (?:all )?(?:see|hear)|anyone (?:else|there))\b/iu.test(
    question,
  );
}

/**
 * The posts with which hosts carry on a question in their own reply, by the id of the post they answer: same author,
 * within five minutes, without a number of their own.
 */
export function continuations(posts: readonly Post[]): ReadonlyMap<string, Post> {
  const found = new Map<string, Post>();
  const isToSelf = ({ author, replyToAuthor }: Post) =>
    replyToAuthor === null || handleKey(replyToAuthor) === handleKey(author);
  const replies = posts.filter((post) => post.replyTo !== null && isToSelf(post));
  if (replies.length === 0) return found;
  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const post of replies) {
    const before = post.replyTo === null ? undefined : byId.get(post.replyTo);
    if (!before || found.has(before.id) || handleKey(before.author) !== handleKey(post.author)) continue;
    if (post.at < before.at || post.at - before.at > 5 * MINUTE || numberForms(post.text).length > 0) continue;
    if (/(?<![\p{L}\p{N}])A\.?\d/u.test(post.text)) continue;
    found.set(before.id, { ...post, text: withoutPiece(post.text) });
  }
  return found;
}
