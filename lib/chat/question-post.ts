import type { Post } from './post.ts';
import { splitAside } from './question-asides.ts';
import { askedWording, asks, asksAtOnce, isHeraldRest, isUshering, passesOn, pieceOf } from './question-asking.ts';
import type { NumberForm } from './question-form.ts';
import { numberForms, wordingOf } from './question-form.ts';
import { isImperative, isInterrogative, isUnmarkedQuestion, wordsOf } from './question-words.ts';
import { isHerald, isRulePost } from './rule-posts.ts';

/** What a single post asks. */
export interface AskedQuestion {
  /** As written, null when the post asks without a number ("Last question: ..."). */
  readonly number: string | null;
  readonly part: NumberForm['part'];
  readonly label: string;
  readonly kind: 'question' | 'bonus' | 'unnumbered';
  /** Without label, tags at the end and links; empty when the wording is only in a picture. */
  readonly text: string;
  readonly isInPicture: boolean;
  /** Begins with an interrogative or an imperative. */
  readonly isAsking: boolean;
  /** Reads as a question even to someone who does not know the author: number first, then a question. */
  readonly isPlain: boolean;
  /** Says itself that it was asked before ("Q2 again", "in case you missed it"). */
  readonly isReminder: boolean;
  /** Says itself that it corrects an earlier post ("Sorry, that should be Q4"). */
  readonly isCorrection: boolean;
  /** "1/2": which piece of a question split over several posts; null when it is whole. */
  readonly piece: number | null;
}

type Asking = Pick<Post, 'text' | 'hasMedia' | 'altTexts'>;

const MOST_NUMBER = 30;
/** "Q1 to Q5": numbers that are talked about. */
const RANGE =
  /(?<![\p{L}\p{N}])([QTFVP])\.?\d{1,2}\s?(?:to|[-–—]|through|until|till|bis|t\/m|tot|à)\s?\1\.?\d{1,2}(?![\p{L}\p{N}])/iu;
const LINK = /https?:\/\/\S+|\bpic\.(?:twitter|x)\.com\/\S+/iu;
const BONUS = /\bbonus\b|(?<![\p{L}\p{N}])(?:BQ|QB)(?![\p{L}])/iu;
const REMINDER =
  /\b(?:again|reminder|in case (?:you|u|anyone) missed|icymi|missed|repost(?:ing)?|re-?post|for (?:late ?comers|those (?:just )?joining)|just joined|recap|catch(?:ing)? up|still (?:on|time|answering)|earlier)\b/iu;
const CORRECTION =
  /\b(?:sorry|oops|whoops|apolog\w+|correct(?:ion|ed|ing)|should (?:be|read|have|say)|(?:i|we) mean[t]?\b|typo|wrong (?:number|question)|take (?:2|two)|try(?:ing)? (?:that )?again|missing word)\b/iu;

/**
 * The question a post of a host asks, or null: rule posts, heralds, remarks, answers and lists ask nothing
 * (dossier tweet-chat-practice 3.3). A post of anybody else asks nothing new; with `isHost` false only a plain copy of
 * a question is told ("RT @host Q2: ...", or nothing but a numbered question), everything else with Q and a number is
 * an answer there (11.4).
 */
export function questionOf(post: Asking, { isHost }: { isHost: boolean }): AskedQuestion | null {
  if (!isHost) return copiedQuestion(post);
  const { text } = post;
  if (text.trim() === '' || startsWithAnswer(text)) return null;
  const forms = numberForms(text).filter((form) => Number(form.number) <= MOST_NUMBER);
  // "Q3: What ...? Reply with A3" asks first and tells the rule after.
  const [first] = forms;
  if (isRulePost(text) && !(first?.isFirst && asksAtOnce(askedWording(first.rest)))) return null;
  if (isList(forms) || RANGE.test(text)) return null;
  for (const [index, form] of forms.entries()) {
    const asked = askedBy(form, post, forms[index + 1]);
    if (asked) return asked;
  }
  return forms.length === 0 ? (bareNumberQuestion(post) ?? unnumberedQuestion(post)) : null;
}

/** Whether the post opens with the number of an answer (`A3 ...`), as hosts who answer write it. */
function startsWithAnswer(text: string): boolean {
  return /^(?:[\s"'“.…]|@\w{1,20}|[#＃][\p{L}\p{N}_]+:?)*[Aa]\.?\d{1,2}(?![\p{L}\p{N}])/u.test(text);
}

/** Several numbered questions in one post: an announcement or a recap, which asks none of them now. */
function isList(forms: readonly NumberForm[]): boolean {
  const asking = forms.filter((form) => {
    const wording = wordingOf(form.segment);
    return (
      form.isSentenceStart && wordsOf(wording).length >= 2 && (/[?？؟]/u.test(wording) || isUnmarkedQuestion(wording))
    );
  });
  return new Set(asking.map((form) => form.number)).size >= 2;
}

function askedBy(form: NumberForm, post: Asking, next: NumberForm | undefined): AskedQuestion | null {
  if (form.number === '') return null;
  // "Question 4 from @guest: Q4: ..." names its number twice; the label is what the question follows.
  if (form.isInWords && next && next.number === form.number && next.isSentenceStart) return null;
  const isNextOther = next?.isSentenceStart === true && next.number !== form.number;
  const wording = askedWording(isNextOther ? form.segment : form.rest);
  if (form.label !== 'Q' && !form.isInWords && !form.isFirst) {
    const isSetOff = form.isSentenceStart ? form.mark !== '' || asksAtOnce(wording) : isUshering(form.lead);
    if (!isSetOff || (!form.isSentenceStart && !asksAtOnce(wording))) return null;
  }
  const hasPicture = post.hasMedia || LINK.test(post.text);
  if (!asks({ form, wording, hasPicture, text: post.text })) return null;
  const words = wordsOf(wording);
  const alt = post.altTexts.map((one) => one.trim()).find((one) => wordsOf(one).length >= 3);
  const isBare = words.length === 0;
  const { aside } = splitAside(form.rest);
  const shown = isBare && alt ? wordingOf(numberForms(alt)[0]?.rest || alt) : wording;
  return {
    number: form.number,
    part: form.part,
    label: form.label,
    kind: BONUS.test(form.lead) || /^bonus\b/iu.test(wording) ? 'bonus' : 'question',
    text: shown,
    isInPicture: isBare && !alt,
    isAsking: isInterrogative(wording) || isImperative(wording),
    isPlain: isPlain(form, wording, words.length),
    isReminder: aside === 'again' || REMINDER.test(form.lead) || /^(?:again|reminder)\b/iu.test(wording),
    isCorrection:
      aside === 'reworded' ||
      CORRECTION.test(form.lead) ||
      (CORRECTION.test(wording) && /^(?:sorry|oops|correction)/iu.test(wording)),
    piece: pieceOf(post.text, form),
  };
}

function isPlain(form: NumberForm, wording: string, words: number): boolean {
  if (words < 3 || !/[?？؟]/u.test(wording)) return false;
  if (form.isFirst) return words >= 5 || isInterrogative(wording);
  const isLedIn = form.isSentenceStart && wordsOf(form.lead).length <= 8;
  return isLedIn && (isInterrogative(wording) || (isUshering(form.lead) && form.mark !== '' && words >= 5));
}

const BARE_NUMBER =
  /^(?:[\s\p{So}]|[#＃][\p{L}\p{N}_]+:?)*[([]?(?:0?(\d{1,2})(?:\s?[.):\]]|\s[-–—])\s|0?(\d)\uFE0F?\u20E3\s*)(\S[\s\S]*)$/u;

/** "3. What ...?", a keycap and a question: a host's number without a letter; any second number makes it a list. */
function bareNumberQuestion(post: Asking): AskedQuestion | null {
  const [, plain, keycap, rest = ''] = BARE_NUMBER.exec(post.text) ?? [];
  const number = plain ?? keycap;
  const wording = askedWording(rest);
  if (number === undefined || Number(number) > MOST_NUMBER || /\n\s*\d{1,2}[.):]|\u20E3/u.test(rest)) return null;
  if (!asksAtOnce(wording) || wordsOf(wording).length < 4) return null;
  return {
    number,
    part: null,
    label: 'Q',
    kind: 'question',
    text: wording,
    isInPicture: false,
    isAsking: true,
    isPlain: false,
    isReminder: false,
    isCorrection: false,
    piece: pieceOf(post.text, { rest }),
  };
}

const UNNUMBERED =
  /^(?:[\p{L}’']+[\s,!.…]+){0,6}?(?:(?:final|last|next|first|bonus|closing|extra|opening)\s(?:[\p{L}’']+\s){0,2}?(?:question|q|one)|one (?:more|last|final))\b[^?:\n]{0,40}?[:\-–—!.…\n]+\s*(\S[\s\S]{8,})$/iu;

/** "Last question: what will you take away?", "Bonus question! ...": asked in words, without a number. */
function unnumberedQuestion(post: Asking): AskedQuestion | null {
  if (isHerald(post.text) && !/[?？]/u.test(post.text)) return null;
  const bare = post.text.replace(/^(?:\s|@\w{1,20}|[#＃][\p{L}\p{N}_]+:?)+/u, '');
  const isBonus = BONUS.test(bare.slice(0, 40));
  const match = UNNUMBERED.exec(bare) ?? /^(?:BQ|QB|bonus(?: question)?)[\s:.)!-]+(\S[\s\S]{8,})$/iu.exec(bare);
  const wording = wordingOf(match?.[1] ?? '');
  const words = wordsOf(wording);
  if (!/[?？]/u.test(wording) || words.length < 4 || isHeraldRest(wording)) return null;
  if (/\b(?:coming|ready|up next)\b/iu.test(wording) && words.length < 8) return null;
  return {
    number: null,
    part: null,
    label: 'Q',
    kind: isBonus ? 'bonus' : 'unnumbered',
    text: wording,
    isInPicture: false,
    isAsking: true,
    isPlain: false,
    isReminder: REMINDER.test(bare.slice(0, 60)),
    isCorrection: false,
    piece: null,
  };
}

const COPY = /^\s*(?:["“”.]\s*)?(?:(?:RT|MT|HT|via)\s+|["“”]\s*)@(\w{1,20})\s*:?\s*/u;

/** The author and text of a copy made by hand ("RT @host Q2: ..."), null when the text is none. */
export function handmadeCopy(text: string): { readonly author: string; readonly text: string } | null {
  const match = COPY.exec(text);
  return match?.[1] ? { author: match[1], text: text.slice(match[0].length) } : null;
}

/** "... via @host" behind a copy. */
const VIA = /\s*(?:[#＃][\p{L}\p{N}_]+\s*)*[([]?(?:via|by|from|h\/t)\s@\w{1,20}[)\]]?\s*(?:[#＃]\S+\s*)*$/iu;

function copiedQuestion(post: Asking): AskedQuestion | null {
  const copy = handmadeCopy(post.text);
  if (copy) return questionOf({ ...post, text: copy.text }, { isHost: true });
  const forms = numberForms(post.text);
  const form = forms[0];
  if (!form || form.part || form.isInWords) return null;
  const isPassedOn = (passesOn(form.lead) || form.lead.endsWith(',') || form.isSentenceStart) && form.mark === ':';
  if (!form.isFirst && !isPassedOn) return null;
  const wording = wordingOf(form.rest.replace(VIA, '')).replace(/^again\W+/iu, '');
  const sentences = wording.split(/(?<=[.!?])\s+/u).filter((one) => wordsOf(one).length > 0);
  const isPure = sentences.every((one) => /\?["”)]*$/u.test(one)) && /\?["”)]*$/u.test(wording);
  const isAgain = /^again\b/iu.test(wordingOf(form.rest));
  if (!(isPure || isAgain) || !isInterrogative(wording) || wordsOf(wording).length < 5) return null;
  const isToAll = /\b(?:you|your|we|our|us)\b/iu.test(wording);
  if (!isToAll && (!form.isFirst || !isUnmarkedQuestion(wording))) return null;
  const asked = questionOf(post, { isHost: true });
  return asked ? { ...asked, isReminder: true } : null;
}
