import type { Question } from './chat-types.ts';
import type { Post } from './post.ts';
import { numberForms, plainNumbers, wordingOf } from './question-form.ts';
import { handmadeCopy, questionOf } from './question-post.ts';
import { containment, isInterrogative, likeness, wordsOf } from './question-words.ts';
import { isHerald, isRulePost } from './rule-posts.ts';

/** The number of a question that a text says it answers. */
export interface AnswerNumber {
  readonly number: string;
  readonly part: string | null;
  /** The letter it is written with, in upper case: "A", or the question's own ("Q"). */
  readonly letter: string;
}

const MOST_NUMBER = 30;
const TAGGED = '\u200B';
/** Handles, hashtags, quotation marks, dots and signs that may stand before an answer's number. */
const OPENING =
  /^(?:[\s"'“”.…,:;>|*•→\-–—([\u200B]|[\p{So}\uFE0F\u200D]|@\w{1,20}|[#＃][\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*:?(?![\p{L}\p{N}_]))+/u;
const ANSWER =
  /(?<![\p{L}\p{N}_@/'’&+-])([AaRr])(?:ns)?(?:\.\s?|#)?0?(\d{1,2})(?:\s?\(([a-d])\)|([a-d]))?(?![\p{L}\p{N}%°]|['’]s\b|[.,]\d|\s?(?:paper|size|sheets?|posters?|pages?|format|road|motorway|levels?|landscape|portrait|print)\b)/gu;
/** HbA1c, which health chats talk about. */
const LABORATORY =
  /^A1[Cc]\s?(?:level|test|target|result|reading|control|goal|value|check|of|was|is|are|and|in|<|>|=|\d)/u;
/** "For A3 I'd say", "In answer to Q3:", "My A3 would be": words that say which question is answered. */
const ADDRESSED =
  /^(?:(?:so|and|ok|also|but|well)[\s,]+)?(?:for|re:?|(?:my |in |an )?(?:answer|response|reply)(?:ing)? (?:to|for)|responding to|for me,?)\s*$/iu;
const SPACED =
  /^(?:A\s(?=0?\d{1,2}[a-d]?\s?[:.)\-–])|(?:Ans(?:wer)?|Antwort|Antwoord|Réponse|Respuesta)\s(?:to (?:Q|question)\s?)?)0?(\d{1,2})([a-d])?(?![\p{L}\p{N}])/iu;
/** What may follow the last word of a post: tags, handles, links, signs. */
const TAIL = /^(?:[\s.?!…:;,)"”’-]|[#＃@][\p{L}\p{N}_]+|https?:\/\/\S+|pic\.twitter\.com\/\S+|[\p{So}\uFE0F\u200D])*$/u;

/**
 * The numbers of the questions that a text says it answers, in order, each once (dossier tweet-chat-practice 3.2):
 * `A1`, `a1.`, `A5b`, "A1 & A4", at the end as well, and for everybody but hosts the question's own number (`Q1 ...`),
 * which 14 % of people write.
 */
export function answerNumbers(text: string, { isHost }: { isHost: boolean }): AnswerNumber[] {
  if (isRulePost(text)) return [];
  // "#A3" was written to be found: it keeps a sign that nothing else has.
  const plain = plainNumbers(text.replace(/[#＃](?=[AR]\.?\d{1,2}(?![\p{L}\p{N}_]))/giu, TAGGED)).replace(
    /^(\s*(?:[#＃@]\w+\s+)*)[([]?[1-9]\/[1-9n][)\]]?\s+(?=[AaRr]\.?\d)/u,
    '$1',
  );
  const byLetter = answersByLetter(plain);
  if (byLetter.length > 0 || isHost) return byLetter;
  return answersByQuestionNumber(plain);
}

/** The first of {@link answerNumbers}, or null. */
export function answerNumber(text: string, options: { isHost: boolean }): string | null {
  return answerNumbers(text, options)[0]?.number ?? null;
}

function answersByLetter(text: string): AnswerNumber[] {
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const spaced = SPACED.exec(text.slice(opening));
  if (spaced?.[1] && Number(spaced[1]) <= MOST_NUMBER)
    return [{ number: spaced[1], part: spaced[2] ?? null, letter: 'A' }];
  const found: AnswerNumber[] = [];
  let end = -1;
  for (const match of text.matchAll(ANSWER)) {
    const number = match[2] ?? '';
    if (Number(number) > MOST_NUMBER || LABORATORY.test(text.slice(match.index))) continue;
    const isLower = match[1] === 'a' || match[1] === 'r';
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const isFirst = match.index <= opening;
    const between = text.slice(end, match.index);
    const isNext =
      end >= 0 && /^\s*(?:&|and|und|en|et|y|\/|,|\+|plus)(?:\s(?:also|auch|ook|aussi))?\s*$/iu.test(between);
    // "A2a ... A2b ...": the other part of what was answered first.
    const isOtherPart = !isLower && match[4] !== undefined && found.some((one) => one.number === number && one.part);
    const isTold = before.endsWith(TAGGED) || (/[.!?…]\s*[([]$/u.test(before) && /^[)\]]/u.test(after));
    const isAddressed =
      !isLower &&
      (ADDRESSED.test(before.slice(opening)) ||
        (/^(?:so |and )?my\s$/iu.test(before.slice(opening)) && /^\s(?:is|would|has|was)\b/u.test(after)));
    const isAfterSentence = /(?:[.!?…:;)\]"”\n]|[\p{So}\uFE0F]|\s[-–—>|<]|[#＃][\p{L}\p{N}_]+|@\w+)\s*$/u.test(before);
    const hasMark = /^\s?[:.)\]\-–—]/u.test(after) && !/^\.{0,3}["”]/u.test(after);
    const isLast = TAIL.test(after);
    const isMeant =
      isFirst ||
      isNext ||
      isOtherPart ||
      isTold ||
      isAddressed ||
      (isAfterSentence && (hasMark || isLast || !isLower)) ||
      (!isLower && after.startsWith(':'));
    if (!isMeant || (match[1]?.toUpperCase() === 'R' && !isFirst)) continue;
    end = match.index + match[0].length;
    const part = match[3] ?? match[4] ?? null;
    if (!found.some((one) => one.number === number && one.part === part))
      found.push({ number, part, letter: match[1]?.toUpperCase() ?? 'A' });
  }
  return [...found, ...secondNumbers(text, end, found)];
}

/** "A1 & 4", "A1/A2": the second number without its letter. */
function secondNumbers(text: string, end: number, found: readonly AnswerNumber[]): AnswerNumber[] {
  if (found.length !== 1 || end < 0) return [];
  const second =
    /^\s?(?:(?:&|\+|\/|and)\s?(\d{1,2})(?=\s*[:.)\-–]|\s+\p{Lu})|\+(\d{1,2})(?!\d)|\/A(\d{1,2})(?!\d))/u.exec(
      text.slice(end),
    );
  const number = second?.[1] ?? second?.[2] ?? second?.[3];
  return number && number !== found[0]?.number && Number(number) <= MOST_NUMBER
    ? [{ number, part: null, letter: 'A' }]
    : [];
}

function answersByQuestionNumber(text: string): AnswerNumber[] {
  const copy = handmadeCopy(text);
  if (copy) {
    // "RT @host Q4. Sum up ... < confusing": what stands behind the sign is the answer to what was copied.
    const asked = questionOf({ text: copy.text, hasMedia: false, altTexts: [] }, { isHost: true });
    const own = /(?:\s<+|\s>>|\s\|\||["”])\s*\S.*$/su.test(
      copy.text.replace(/["”]\s*(?:[#＃]\S+|https?:\S+|\s)*$/u, ''),
    );
    return asked?.number && own ? [{ number: asked.number, part: asked.part, letter: asked.label }] : [];
  }
  const below = commentAbove(text);
  if (below) return below;
  if (isHerald(text)) return [];
  for (const form of numberForms(text)) {
    if (form.isInWords || Number(form.number) > MOST_NUMBER) continue;
    const isAtEnd =
      form.isSentenceStart && !form.isFirst && TAIL.test(`${form.mark}${form.rest}`) && /[.!?…)]\s*$/u.test(form.lead);
    if (!form.isFirst && !isAtEnd && !ADDRESSED.test(form.lead)) continue;
    if (form.isFirst && form.mark === '' && OF_THE_QUESTION.test(form.rest)) return [];
    if (form.isFirst && isOnlyAsking(form.part, form.rest, form.mark)) return [];
    return [{ number: form.number, part: form.part, letter: form.label }];
  }
  return [];
}

/** "Q2 is a tricky one!": about the question, no answer to it. */
const OF_THE_QUESTION =
  /^(?:is|was|['’]s|looks|sounds|seems)\s(?:(?:a|an|the|such|really|so|very|quite|my)\s)*\p{L}+(?:\s(?:one|question|q))?\s*(?:[!.…#😂🤔]|$)/iu;

/** "Having time! RT @host: Q2 ...": a comment put before a copy answers the question copied; null where there is none. */
function commentAbove(text: string): AnswerNumber[] | null {
  const [, comment = '', copied = ''] = /^([^@]*\S)\s+(?:RT|MT)\s+@\w{1,20}\s*:?\s*(\S[\s\S]*)$/u.exec(text) ?? [];
  const asked = copied === '' ? null : questionOf({ text: copied, hasMedia: false, altTexts: [] }, { isHost: true });
  if (!asked?.number) return null;
  const isTalk = wordsOf(comment).length < 2 || /\b(?:question|join|follow|this|chat|now|live)\b/iu.test(comment);
  return isTalk ? [] : [{ number: asked.number, part: asked.part, letter: asked.label }];
}

/** "Q3a Can we also address ...?", "Q3?", "Q2 please?": a participant who asks. */
function isOnlyAsking(part: string | null, rest: string, mark: string): boolean {
  const wording = wordingOf(rest);
  const words = wordsOf(wording);
  // "Q1 again: How much ..." passes the host's question on.
  if (/^again\W+/iu.test(wording) && isInterrogative(wording.replace(/^again\W+/iu, ''))) return true;
  if (words.length === 0) return /^\s*\?/u.test(rest) || mark.includes('?');
  if (words.length <= 2 && wording.endsWith('?')) return true;
  const isPure = wording.split(/(?<=[.!?])\s+/u).every((one) => /\?["”)]*$/u.test(one));
  if (/\[[^\]]*question[^\]]*\]/iu.test(wording)) return true;
  return isPure && isInterrogative(wording) && (part !== null || words.length >= 5);
}

/** What {@link answeredQuestions} needs to know besides the post. */
export interface AnswerContext {
  readonly questions: readonly Question[];
  readonly postsById: ReadonlyMap<string, Post>;
  /** Whether the author is a host of the chat. */
  readonly isHost: boolean;
}

const numbersOfHost = new WeakMap<Post, readonly AnswerNumber[]>();
const numbersOfOther = new WeakMap<Post, readonly AnswerNumber[]>();

/** A new question asks all posts again what they answer: what they say is read once. */
function rememberedNumbers(post: Post, isHost: boolean): readonly AnswerNumber[] {
  const remembered = isHost ? numbersOfHost : numbersOfOther;
  const known = remembered.get(post);
  if (known) return known;
  const numbers = answerNumbers(post.text, { isHost });
  remembered.set(post, numbers);
  return numbers;
}

/**
 * Keys of the questions that a post answers: by the numbers in its text, else by the question it replies to or quotes,
 * else none. A verbatim copy of a question answers nothing.
 */
export function answeredQuestions(post: Post, { questions, postsById, isHost }: AnswerContext): string[] {
  if (post.repostOf || questions.some((question) => question.postIds.includes(post.id))) return [];
  const numbers = rememberedNumbers(post, isHost);
  const keys: string[] = [];
  for (const one of numbers) {
    // "T2 patients ..." is no answer where questions are Q1, Q2.
    const fitting = questions.filter((question) => 'ARQ'.includes(one.letter) || question.label === one.letter);
    const question = questionFor(one, fitting, post.at);
    if (!question || keys.includes(question.key) || isCopyOf(post.text, question, numbers.length)) continue;
    keys.push(question.key);
  }
  if (keys.length > 0 || numbers.some((one) => 'ARQ'.includes(one.letter))) return keys;
  for (const id of [post.replyTo, post.quoteOf]) {
    const asked = id === null ? undefined : questions.find((question) => question.postIds.includes(id));
    if (asked) return isHost || isOnlyTalk(post.text) ? [] : [asked.key];
  }
  // A thread of one's own goes on answering what its first part answered.
  const before = post.replyTo === null ? undefined : postsById.get(post.replyTo);
  if (
    before &&
    before.author.toLowerCase() === post.author.toLowerCase() &&
    before.at <= post.at &&
    before.id !== post.id
  ) {
    return answeredQuestions({ ...before, replyTo: null }, { questions, postsById, isHost });
  }
  return [];
}

function questionFor(answer: AnswerNumber, questions: readonly Question[], at: number): Question | undefined {
  const sameNumber = questions.filter(
    (question) => question.number !== null && Number(question.number) === Number(answer.number),
  );
  const asked = sameNumber.filter((question) => question.at <= at);
  const pool = asked.length > 0 ? asked : sameNumber;
  return pool.findLast((question) => question.part === answer.part) ?? pool.at(-1);
}

/** Whether a post with a question's number only repeats its wording. */
function isCopyOf(text: string, question: Question, numbers: number): boolean {
  if (numbers > 1 || /(?<![\p{L}\p{N}])A\.?\d/u.test(text)) return false;
  const words = wordsOf(wordingOf(text)).filter((word) => !/^[qtfvp]\d{1,2}[a-d]?$/u.test(word));
  const asked = wordsOf(question.text);
  return asked.length >= 3 && likeness(words, asked) >= 0.8 && containment(words, asked) >= 0.85;
}

/** "Thank you!", "See you there": a reply under a question that answers nothing. */
function isOnlyTalk(text: string): boolean {
  const words = wordsOf(wordingOf(text.replace(/@\w+/gu, ' ')));
  return (
    words.length === 0 ||
    (words.length <= 4 && /\b(?:thanks?|thank you|hello|hi|welcome|sorry|great question|good question)\b/iu.test(text))
  );
}
