import type { Post } from './post.ts';
import type { NumberForm } from './question-form.ts';
import { numberForms, wordingOf } from './question-form.ts';
import {
  hasQuestionClause,
  isImperative,
  isInterrogative,
  isRemark,
  isUnmarkedQuestion,
  wordsOf,
} from './question-words.ts';
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
const LINK = /https?:\/\/\S+|\bpic\.(?:twitter|x)\.com\/\S+/iu;
const BONUS = /\bbonus\b|(?<![\p{L}\p{N}])(?:BQ|QB)(?![\p{L}])/iu;
const REMINDER =
  /\b(?:again|reminder|in case (?:you|u|anyone) missed|icymi|missed|repost(?:ing)?|re-?post|for (?:late ?comers|those (?:just )?joining)|just joined|recap|catch(?:ing)? up|still (?:on|time|answering)|earlier)\b/iu;
const CORRECTION =
  /\b(?:sorry|oops|whoops|apolog\w+|correct(?:ion|ed|ing)|should (?:be|read|have|say)|(?:i|we) mean[t]?\b|typo|wrong (?:number|question)|take (?:2|two)|try(?:ing)? (?:that )?again|missing word)\b/iu;
const PIECE = /(?:^|\s)[([]?([1-4])\s?\/\s?([2-4]|n)?[)\]]?(?=\s*(?:$|[#＃]|https?:))/u;

/**
 * The question a post of a host asks, or null: rule posts, heralds, remarks, answers and lists ask nothing
 * (dossier tweet-chat-practice 3.3). A post of anybody else asks nothing new; with `isHost` false only a plain copy of
 * a question is told ("RT @host Q2: ...", or nothing but a numbered question), everything else with Q and a number is
 * an answer there (11.4).
 */
export function questionOf(post: Asking, { isHost }: { isHost: boolean }): AskedQuestion | null {
  if (!isHost) return copiedQuestion(post);
  const { text } = post;
  if (text.trim() === '' || isRulePost(text) || startsWithAnswer(text)) return null;
  const forms = numberForms(text).filter((form) => Number(form.number) <= MOST_NUMBER);
  if (isList(forms)) return null;
  for (const [index, form] of forms.entries()) {
    const asked = askedBy(form, post, forms[index + 1]);
    if (asked) return asked;
  }
  return forms.length === 0 ? unnumberedQuestion(post) : null;
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
  if (form.label !== 'Q' && !form.isInWords && !form.isFirst && !(form.isSentenceStart && form.mark)) return null;
  const isNextOther = next?.isSentenceStart === true && next.number !== form.number;
  const wording = wordingOf(isNextOther ? form.segment : form.rest);
  const words = wordsOf(wording);
  const hasPicture = post.hasMedia || LINK.test(post.text);
  const verdict = form.isFirst
    ? asksFirst(form, wording, words.length, hasPicture)
    : asksAfterLead(form, wording, words.length, hasPicture, post.text);
  if (!verdict) return null;
  const piece = PIECE.exec(post.text);
  const alt = post.altTexts.map((one) => one.trim()).find((one) => wordsOf(one).length >= 3);
  const isBare = words.length === 0;
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
    isReminder: REMINDER.test(form.lead) || /^(?:again|reminder)\b/iu.test(wording),
    isCorrection:
      CORRECTION.test(form.lead) || (CORRECTION.test(wording) && /^(?:sorry|oops|correction)/iu.test(wording)),
    piece: piece?.[1] ? Number(piece[1]) : null,
  };
}

function isPlain(form: NumberForm, wording: string, words: number): boolean {
  if (words < 3 || !/[?？؟]/u.test(wording)) return false;
  if (form.isFirst) return words >= 5 || isInterrogative(wording);
  const isLedIn = form.isSentenceStart && wordsOf(form.lead).length <= 8;
  return isLedIn && (isInterrogative(wording) || (isUshering(form.lead) && form.mark !== '' && words >= 5));
}

/** "Q3: ..." as the first thing: needs a question mark, an interrogative, an imperative or a picture (11.5). */
function asksFirst(form: NumberForm, wording: string, words: number, hasPicture: boolean): boolean {
  if (words === 0) return hasPicture;
  if (isHeraldRest(wording)) return false;
  const asks = /[?？؟]/u.test(wording);
  if (asks && words <= 2 && /^(?:anyone|anybody|thoughts|ready|please|pls|someone|everyone)\b/iu.test(wording))
    return hasPicture;
  if (isRemark(wording) && !(asks && (isInterrogative(wording) || hasQuestionClause(wording)))) return false;
  if (asks) return true;
  if (isUnmarkedQuestion(wording) && words >= 3) return true;
  if (isImperative(wording)) return true;
  if (PIECE.test(form.rest)) return true;
  if (hasPicture && words >= 2 && 'QT'.includes(form.label)) return true;
  return form.mark !== '' && words >= 3;
}

const NO_LEAD =
  /\b(?:about|re|regarding|from|of|like|via|your|our|answers?|answering|answered|replies|response|responses|missed|(?<!move |moving |carry |go |going )on|as in|back to|see|and|or|was|after|before|during|until|with|[QA]\d+)[\s,:]*$/iu;

/** "and we are at Q5: ...": the wording must carry itself, and the number must not be only mentioned. */
function asksAfterLead(form: NumberForm, wording: string, words: number, hasPicture: boolean, text: string): boolean {
  const lead = form.lead;
  const isShortLead = wordsOf(lead).length <= 8;
  if (words === 0 || (form.isInWords && !form.isSentenceStart && words < 3)) {
    // "Now for question 2…" above a picture of it.
    return (
      hasPicture && isShortLead && !isHerald(text.replace(/\bhere comes?\b|\btime for\b/giu, ' ')) && isUshering(lead)
    );
  }
  const isPassedOn = /\bmissed$/iu.test(lead) && form.mark === ':' && isInterrogative(wording);
  if (NO_LEAD.test(lead) && !form.isSentenceStart && !isPassedOn) return false;
  if (isHeraldRest(wording) || isRemark(wording)) return false;
  const asks = /[?？؟]/u.test(wording);
  const begins = isUnmarkedQuestion(wording) || isImperative(wording);
  const isSetOff = form.isSentenceStart || form.mark !== '' || isUshering(lead);
  if (!isSetOff || words < 3) return false;
  if (asks) return true;
  return begins && isShortLead;
}

/** Words with which hosts lead in a question: "last one", "our next question for tonight", "and here is". */
function isUshering(lead: string): boolean {
  return /\b(?:now|next|last|final|first|here|question|ready|time|moving|onto|move|on to|go|we are at|we['’]re at|bonus|one|two|let['’]?s|over to|nun|jetzt|nächste|letzte|volgende|laatste|voici|dernière|ahora|última)\b/iu.test(
    lead,
  );
}

function isHeraldRest(wording: string): boolean {
  return /^(?:(?:is|are|will be|will|now|['’]s)\s)*(?:just )?(?:coming(?! (?:at|to) you)|on (?:its|the) way|up (?:next|soon|in|shortly)|next up|next[.!…]*$|in (?:a|an|one|two|three|just|about|\d+)\s(?:\w+\s)?(?:min|sec|mom|hour)|going (?:live|up)|go live|loading|incoming|shortly|soon|kommt|komt)(?![\p{L}])/iu.test(
    wording,
  );
}

const UNNUMBERED =
  /^(?:[\p{L}’']+[\s,!.…]+){0,6}?(?:final|last|next|first|bonus|closing|extra|opening)\s(?:[\p{L}’']+\s){0,2}?(?:question|q|one)\b[^?:\n]{0,40}?[:\-–—!.…\n]+\s*(\S[\s\S]{8,})$/iu;

/** "Last question: what will you take away?", "Bonus question! ...": asked in words, without a number. */
function unnumberedQuestion(post: Asking): AskedQuestion | null {
  if (isHerald(post.text) && !/[?？]/u.test(post.text)) return null;
  const bare = post.text.replace(/^(?:\s|@\w{1,20}|[#＃][\p{L}\p{N}_]+:?)+/u, '');
  const isBonus = BONUS.test(bare.slice(0, 40));
  const match = UNNUMBERED.exec(bare) ?? /^(?:BQ|QB|bonus question)[\s:.)!-]+(\S[\s\S]{8,})$/iu.exec(bare);
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

function copiedQuestion(post: Asking): AskedQuestion | null {
  const copy = handmadeCopy(post.text);
  if (copy) return questionOf({ ...post, text: copy.text }, { isHost: true });
  const forms = numberForms(post.text);
  const form = forms[0];
  if (!form || form.part || form.isInWords) return null;
  const isPassedOn = /\b(?:missed|is|was|here['’]?s?|here is|it['’]?s)\s*$/iu.test(form.lead) && form.mark === ':';
  if (!form.isFirst && !isPassedOn) return null;
  const wording = wordingOf(form.rest).replace(/^again\W+/iu, '');
  const sentences = wording.split(/(?<=[.!?])\s+/u).filter((one) => wordsOf(one).length > 0);
  const isPure = sentences.every((one) => /\?["”)]*$/u.test(one)) && /\?["”)]*$/u.test(wording);
  const isAgain = /^again\b/iu.test(wordingOf(form.rest));
  if (!(isPure || isAgain) || !isInterrogative(wording) || wordsOf(wording).length < 5) return null;
  if (!/\b(?:you|your|we|our|us)\b/iu.test(wording) && !form.isFirst) return null;
  const asked = questionOf(post, { isHost: true });
  return asked ? { ...asked, isReminder: true } : null;
}
