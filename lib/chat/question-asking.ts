import { splitAside } from './question-asides.ts';
import type { NumberForm } from './question-form.ts';
import { wordingOf } from './question-form.ts';
import {
  hasQuestionClause,
  isImperative,
  isInterrogative,
  isRemark,
  isUnmarkedQuestion,
  wordsOf,
} from './question-words.ts';
import { isHerald } from './rule-posts.ts';

/** The place of a number in a host's post, with what is needed to tell whether it asks there. */
export interface AskingPlace {
  readonly form: NumberForm;
  /** What is asked, see {@link askedWording}. */
  readonly wording: string;
  readonly hasPicture: boolean;
  /** The whole post. */
  readonly text: string;
}

const QUESTION_MARK = /[?？؟]/u;
/** "1/2": which piece of a question split over several posts, at the end of a post or right after its number. */
const PIECE = /(?:^|\s)[([]?([1-4])\s?\/\s?([2-4]|n)?[)\]]?(?=\s*(?:$|[#＃]|https?:))/u;
const PIECE_FIRST = /^\s*(?:[([]([1-4])\s?\/\s?([2-4]|n)[)\]]|([2-4])\/[2-4](?=[\s:.]))[\s:.–-]*/u;
/** "Question 3 here! ...", "Q3 everyone: ...": words between the number and the wording. */
const LEAD_OUT =
  /^(?:(?:is |['’]s )?(?:here|live|now live|up|out|time|now|coming (?:at|to) you|for (?:you|everyone)|to you)?[\s,]*(?:all|everyone|everybody|folks|friends|team|people|guys|peeps|y['’]all|tweeps|colleagues)?)\s*(?:[!.:…]|\s[-–—]|\p{So}\uFE0F?)+\s*(?=\S)/iu;

/** What a post asks after a number: without links, closing tags, the mark of a piece, asides and words that only lead over. */
export function askedWording(text: string): string {
  const wording = wordingOf(splitAside(withoutPiece(text)).rest);
  const rest = wordingOf(wording.replace(LEAD_OUT, '').replace(/^[\p{So}\p{Sk}\uFE0F\u200D\s]+/u, ''));
  return wordsOf(rest).length >= 3 ? rest : wording;
}

/** A text without the mark of a piece at its start ("(2/2) ..."). */
export function withoutPiece(text: string): string {
  return text.replace(PIECE_FIRST, '');
}

/** Which piece of a split question a post is ("1/2"), null when it is whole. */
export function pieceOf(text: string, form: Pick<NumberForm, 'rest'>): number | null {
  const piece = PIECE_FIRST.exec(form.rest) ?? PIECE.exec(text);
  const number = piece?.[1] ?? piece?.[3];
  return number ? Number(number) : null;
}

/**
 * Whether a post asks what stands after a number (dossier 3.3 and 11.5): at the start of a post nearly everything with
 * a number asks that does not talk about the number; after other words the wording must carry itself.
 */
export function asks(place: AskingPlace): boolean {
  return place.form.isFirst ? asksFirst(place) : asksAfterLead(place);
}

function asksFirst({ form, wording, hasPicture, text }: AskingPlace): boolean {
  const words = wordsOf(wording).length;
  if (words === 0) return hasPicture;
  if (isHeraldRest(wording)) return false;
  const hasMark = QUESTION_MARK.test(wording);
  if (hasMark && words <= 2 && /^(?:anyone|anybody|thoughts|ready|please|pls|someone|everyone)\b/iu.test(wording)) {
    return hasPicture;
  }
  if (form.mark === '' && goesOn(wording)) return false;
  if (isRemark(wording) && !(hasMark && asksInRemark(wording))) return false;
  if (
    form.label !== 'Q' &&
    !form.isInWords &&
    form.mark === '' &&
    !startsAnew(wording) &&
    !asksSoon(wording) &&
    !introduces(wording)
  ) {
    return false;
  }
  if (!hasMark && /^(?:we|i)(?:['’]ve)?\s/iu.test(wording)) return false;
  if (hasMark || isImperative(wording) || tells(wording) || pieceOf(text, form) !== null) return true;
  // "Q6 One word to sum up tonight. Go!" begins a sentence; "Q3 results are out" goes on with one.
  if ((form.mark !== '' && form.mark !== '=') || startsAnew(wording)) return words >= (hasPicture ? 1 : 3);
  return isUnmarkedQuestion(wording) && words >= 3;
}

const FISCAL =
  /^(?:(?:19|20)\d\d |fy ?\d* )?(?:results|earnings|revenues?|sales|figures|budgets?|targets?|reports?|profits?|forecasts?|numbers|planning|performance)(?![\p{L}])/u;

/** "Q3 results are out", "Q4 is ready ...": the sentence goes on after the number and asks nothing. */
function goesOn(wording: string): boolean {
  if (FISCAL.test(wording)) return true;
  if (introduces(wording)) return false;
  const [first = ''] = wording.split(/(?<=[.!?…])\s+/u);
  return (
    /^(?:is|are|was|were|has|have|had|got|goes|went|will|can|seems?|looks?)\s/u.test(wording) && !/[?]/u.test(first)
  );
}

/** "T3 is about pay. Is it ...?": says what the question is about, then asks it. */
function introduces(wording: string): boolean {
  return /^(?:is|comes|goes)\s(?:about|on|for|from|to)\s/u.test(wording) && hasQuestionClause(wording);
}

/** "Great leaders listen. Who is yours?", "Still got a diary?": begins like a remark and asks all the same. */
function asksInRemark(wording: string): boolean {
  if (isInterrogative(wording) || hasQuestionClause(wording)) return true;
  const [first = ''] = wording.split(/(?<=[.!?…])\s+/u);
  const isAboutTalk = /\b(?:answers?|repl(?:y|ies)|responses?|discussion|tweets|posts|questions?|so far)\b/iu.test(
    first,
  );
  return startsAnew(wording) && QUESTION_MARK.test(first) && !isAboutTalk && wordsOf(first).length >= 3;
}

/** "Funding. Discuss!": a sentence after the first tells people what to do. */
function tells(wording: string): boolean {
  const [, ...others] = wording.split(/(?<=[.!…])\s+/u);
  return others.some((sentence) => isImperative(sentence));
}

/** Whether a wording begins like a sentence of its own. */
function startsAnew(wording: string): boolean {
  return /^["'“‘«¿¡(…\p{So}]*\p{Lu}/u.test(wording) || /^["“«¿¡…]/u.test(wording);
}

/** Whether the first sentence of a wording is a question. */
export function asksAtOnce(wording: string): boolean {
  const [first = ''] = wording.split(/(?<=[.!?])\s+/u);
  return isInterrogative(first) && QUESTION_MARK.test(first);
}

/** {@link asksAtOnce}, or after a few words and a colon ("y última: ¿...?"). */
function asksSoon(wording: string): boolean {
  return asksAtOnce(wording) || asksAtOnce(/^[^.?!:]{0,30}:\s*(\S.*)$/su.exec(wording)?.[1] ?? '');
}

const NO_LEAD =
  /\b(?:about|re|regarding|from|of|like|via|your|our|answers?|answering|answered|replies|response|responses|(?:reply|replies|responses?|respond(?:ing)?|answers?|thoughts?|add(?:ing)?|relates?|referring) to|missed|(?<!move |moving |carry |go |going |we are |we['’]re |now )on|as in|back to|see|and|or|was|after|before|during|until|with|in|under|by|since|than|because|mentioned|said|asked|[QA]\d+|(?<!here|it|that|let|there|what|now|who)['’]s)[\s,:]*$/iu;
/** "You may have missed Q3: ...", "it was Q3: ...", "scroll back to Q3: ...": shows somebody where the chat is. */
const PASSES_ON =
  /(?<!\p{L})(?:missed|skipped|is|was|here(?:['’]?s)?|(?:it|that)['’]s|repeat(?:ing)?|see|seen|read|find|found|want|need|after|looking for|looking at|here you (?:go|are)|(?:back|up|down) (?:to|at|for)|(?:look|are|(?:we|you|they)['’]re|still|now) (?:at|on|for)|join(?: in)?(?: at| with)?)[\s,:–-]*$/iu;

/** Whether the words before a number only pass its question on to somebody. */
export function passesOn(lead: string): boolean {
  return PASSES_ON.test(lead);
}

/** "Let's dig deeper with Q3". */
const BEGINS_WITH =
  /\b(?:let['’]?s|start(?:ing)?|begin(?:ning)?|kick(?:ing)?|open(?:ing)?|clos(?:e|ing)|finish(?:ing)?|end(?:ing)?|continu(?:e|ing)|go(?:ing)?|carry(?:ing)?)\b[^.?!]{0,30}\b(?:with|in|on|to)$/iu;
const RECAP = /\b(?:recap|summary|summaris|summariz|so far|said|results?|highlights?|favou?rites?|answers?)/iu;
/** "Join us at 8pm. We'll be asking: Q1 ...": what is asked later is not asked now. */
const LATER =
  /\b(?:tomorrow|next week|join us (?:on|this|for|at|tonight|next)|at \d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|(?:will|['’]ll) (?:be )?(?:ask|discuss|post|tweet|cover)(?:ing)?|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:starts?|begins?) (?:at|in))\b/iu;

/** "and we are at Q5: ...": the wording must carry itself, and the number must not be only mentioned. */
function asksAfterLead({ form, wording, hasPicture, text }: AskingPlace): boolean {
  const { lead } = form;
  const words = wordsOf(wording).length;
  const isShortLead = wordsOf(lead).length <= 8;
  if (LATER.test(lead)) return false;
  if (words === 0 || (form.isInWords && !form.isSentenceStart && words < 3)) {
    // "Now for question 2…" above a picture of it.
    const isHeralding = isHerald(text.replace(/\bhere comes?\b|\btime for\b/giu, ' '));
    return hasPicture && isShortLead && !isHeralding && isUshering(lead);
  }
  if (!form.isSentenceStart && NO_LEAD.test(lead) && !BEGINS_WITH.test(lead)) {
    const isPassedOn = (passesOn(lead) || /\banswer$/iu.test(lead)) && form.mark === ':' && asksAtOnce(wording);
    if (!isPassedOn) return false;
  }
  if (isHeraldRest(wording) || isRemark(wording)) return false;
  if (words < (form.mark === ':' && asksAtOnce(wording) ? 2 : 3)) return false;
  // "... mentioned trust in Q1. Why is that?": a full stop ends the sentence that mentions the number.
  const isMarked = (form.mark !== '' && !/^[.…]+$/u.test(form.mark)) || splitAside(form.rest).aside !== null;
  if (!form.isSentenceStart && !isMarked) {
    const isFramed = /^\p{So}/u.test(form.rest) && /^\s*\p{So}/u.test(text) && wordsOf(lead).length <= 4;
    if (!isFramed && !(isUshering(lead) && (startsAnew(wording) || asksAtOnce(wording)))) return false;
  }
  if (QUESTION_MARK.test(wording)) return true;
  if (!isShortLead || RECAP.test(lead)) return false;
  // "Question time! Q2: Your worst onboarding story, please!"
  if (form.isSentenceStart && form.mark.startsWith(':') && startsAnew(wording)) return true;
  return isUnmarkedQuestion(wording) || isImperative(wording);
}

const USHERING =
  /(?<![\p{L}])(?:now|next|last|final|first|here|question|ready|time|moving|onto|move|on to|go|(?:we are|we['’]re|we) (?:now )?(?:at|on|up to|reach(?:ed)?)|bonus|one|two|let['’]?s|over to|nun|jetzt|hier|kommt|nächste[rn]?|letzte[rn]?|weiter|kommen|los|nu|dan|volgende|laatste|eerste|tijd voor|voici|voilà|passons|maintenant|prochaine|dernière|première|ahora|aquí|última|primera|siguiente|vamos|pasamos|turno|nesaf|olaf|nawr|dyma)(?![\p{L}])/iu;

/** Words with which hosts lead in a question: "last one", "our next question for tonight", "and here is". */
export function isUshering(lead: string): boolean {
  return USHERING.test(lead);
}

/** Whether what follows a number says that the question is still to come. */
export function isHeraldRest(wording: string): boolean {
  return /^(?:(?:is|are|will be|will|now|['’]s)\s)*(?:just )?(?:coming(?! (?:at|to) you)|on (?:its|the) way|up (?:next|soon|in|shortly)|next up|next[.!…]*$|in (?:a|an|one|two|three|just|about|\d+)\s(?:\w+\s)?(?:min|sec|mom|hour)|(?:one|two|three|four|five|ten|\d+)\s(?:more\s)?(?:min(?:ute)?s?|sec(?:ond)?s?)\s(?:to go|left|away|until|till|from now)|going (?:live|up)|go live|loading|incoming|shortly|soon|kommt|komt)(?![\p{L}])/iu.test(
    wording,
  );
}
