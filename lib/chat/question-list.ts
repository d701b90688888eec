import type { Ask } from './asks.ts';
import { isBroadcast } from './chat-posts.ts';
import type { Question, Reason } from './chat-types.ts';
import { firstId } from './post-versions.ts';
import { containment, likeness, wordsOf } from './question-words.ts';

/** A question while it is followed. */
export interface TrackedQuestion {
  key: string;
  number: string | null;
  part: Question['part'];
  label: string;
  kind: Question['kind'];
  text: string;
  isInPicture: boolean;
  at: number;
  postId: string;
  author: string;
  postIds: string[];
  /** Words of every wording it was asked in. */
  wordings: string[][];
  /** How sure it is that its author hosts: 3 known, 2 by several questions, 1 by this one. */
  rank: number;
  /** First seen in a reminder of an older question: never the current one. */
  isOld: boolean;
  /** The asking handle as written. */
  handle: string;
  /** Why its author was believed. */
  reason: Reason;
}

const MINUTE = 60_000;
/** Within this time a second post with the same number belongs to the first: translation, second piece, other host. */
const SAME_ASKING = 4 * MINUTE;
/** A wrong number is noticed and corrected within this time. */
const CORRECTED_WITHIN = 10 * MINUTE;
const COPY_LIKENESS = 0.8;
const SAME_LIKENESS = 0.5;

function reasonFor(ask: Ask, rank: number, isTakenUp: boolean): Reason {
  const values = { host: ask.post.author };
  if (ask.isKnown) return { code: 'question-host', values };
  if (ask.sign?.reason.code === 'host-named') {
    return { code: 'question-named-host', values: { ...values, by: String(ask.sign.reason.values?.by) } };
  }
  if (ask.sign?.reason.code === 'host-account') return { code: 'question-chat-account', values };
  const hasAsked = ask.sign?.reason.code === 'host-asks';
  if (ask.sign && !hasAsked) return { code: 'question-opening-host', values };
  if (rank >= 2) return { code: 'question-learnt-host', values };
  return isTakenUp ? { code: 'question-taken-up', values } : { code: 'question-next-number', values };
}

/** The questions of a session as they come in, with repeats, corrections and wrong numbers put where they belong. */
export class QuestionList {
  readonly all: TrackedQuestion[] = [];

  byKey(key: string): TrackedQuestion | undefined {
    return key === ''
      ? undefined
      : this.all.findLast((question) => question.key === key || question.key.startsWith(`${key}~`));
  }

  byNumber(number: string): TrackedQuestion | undefined {
    return this.all.find((question) => question.number !== null && Number(question.number) === Number(number));
  }

  highest(): number {
    return this.all.reduce(
      (most, question) => Math.max(most, question.number === null ? -1 : Number(question.number)),
      -1,
    );
  }

  /** Whether a post repeats, word for word, a question already asked under the same number. */
  isCopy(ask: Ask): boolean {
    const known = this.byKey(ask.key);
    const words = wordsOf(ask.asked.text);
    return known?.wordings.some((wording) => likeness(words, wording) >= COPY_LIKENESS) ?? false;
  }

  /** Notes a repeat; a changed wording of a host as sure as the first replaces the one shown. */
  repeat(ask: Ask, rank: number): void {
    const known = this.byKey(ask.key);
    if (!known) return;
    known.postIds.push(ask.post.id);
    const words = wordsOf(ask.asked.text);
    const isChanged = known.wordings.every((wording) => likeness(words, wording) < 1);
    if (isChanged && rank >= known.rank && words.length > 0) this.#rewrite(known, ask, words);
  }

  /** Takes a post of a believed host. Returns whether it asked something new or changed. */
  take(ask: Ask, rank: number, isTakenUp = false): boolean {
    const { asked, post } = ask;
    const words = wordsOf(asked.text);
    const renamed = this.#sameWordsOtherNumber(ask, words);
    if (renamed) return this.#renumber(renamed, ask, words);
    const known = this.byKey(ask.key);
    if (!known) {
      if (!isBroadcast(post) && (asked.number === null || !asked.isPlain)) return false;
      this.#add(ask, rank, words, ask.key === '' ? firstId(post) : ask.key, isTakenUp);
      return true;
    }
    if (known.rank < rank && known.author !== ask.author) {
      // The real host asks what somebody else seemed to ask.
      this.all.splice(this.all.indexOf(known), 1);
      this.#add(ask, rank, words, ask.key);
      return true;
    }
    if (known.rank > rank) return false;
    return this.#again(known, ask, rank, words);
  }

  inOrder(): TrackedQuestion[] {
    return [...this.all].sort((a, b) => a.at - b.at || (a.postId < b.postId ? -1 : 1));
  }

  current(): TrackedQuestion | null {
    return this.inOrder().findLast((question) => !question.isOld) ?? null;
  }

  /** The same number again in other words: a piece, a translation, a correction, or the wrong number. */
  #again(known: TrackedQuestion, ask: Ask, rank: number, words: string[]): boolean {
    const { asked, post } = ask;
    if (words.length === 0 || !isBroadcast(post) || known.postIds.includes(post.replyTo ?? '-')) {
      known.postIds.push(post.id);
      return false;
    }
    const isNear = post.at - known.at <= SAME_ASKING;
    if (asked.piece !== null && asked.piece > 1 && isNear) {
      known.text = `${known.text} ${asked.text}`;
      known.wordings.push(words);
      known.postIds.push(post.id);
      return false;
    }
    const isSame = known.wordings.some(
      (wording) => likeness(words, wording) >= SAME_LIKENESS || containment(words, wording) >= 0.8,
    );
    if (isSame || asked.isCorrection || (known.isInPicture && isNear)) {
      known.postIds.push(post.id);
      if (rank >= known.rank) this.#rewrite(known, ask, words);
      return false;
    }
    const isSmall = words.length <= 4 || asked.isReminder;
    if (isNear || isSmall || !(asked.isPlain || asked.kind === 'bonus')) {
      known.postIds.push(post.id);
      if (!isSmall) known.wordings.push(words);
      return false;
    }
    // Other words, well after the first: the host counted wrong. It is a question of its own under the same number.
    this.#add(ask, rank, words, `${ask.key}~${firstId(post)}`);
    return true;
  }

  #add(ask: Ask, rank: number, words: string[], key: string, isTakenUp = false): void {
    const { asked, post } = ask;
    const isOld = asked.isReminder && asked.number !== null && Number(asked.number) < this.highest();
    this.all.push({
      key,
      number: asked.number,
      part: asked.part,
      label: asked.label,
      kind: asked.kind,
      text: asked.text,
      isInPicture: asked.isInPicture,
      at: post.at,
      postId: post.id,
      author: ask.author,
      handle: post.author,
      postIds: [post.id],
      wordings: words.length > 0 ? [words] : [],
      rank,
      isOld,
      reason: reasonFor(ask, rank, isTakenUp),
    });
  }

  #rewrite(known: TrackedQuestion, ask: Ask, words: string[]): void {
    known.text = ask.asked.text;
    known.postId = ask.post.id;
    known.isInPicture = ask.asked.isInPicture;
    known.wordings.push(words);
  }

  /** A question of the last minutes, word for word, under another number: the number is being corrected. */
  #sameWordsOtherNumber(ask: Ask, words: string[]): TrackedQuestion | undefined {
    if (words.length < 4 || ask.asked.number === null || this.byKey(ask.key)) return undefined;
    return this.all.findLast((question) => {
      if (question.number === null || ask.post.at - question.at > CORRECTED_WITHIN) return false;
      const alike = Math.max(...question.wordings.map((wording) => likeness(words, wording)), 0);
      return alike >= (ask.asked.isCorrection ? 0.75 : 0.99);
    });
  }

  #renumber(question: TrackedQuestion, ask: Ask, words: string[]): boolean {
    question.key = ask.key;
    question.number = ask.asked.number;
    question.part = ask.asked.part;
    question.postIds.push(ask.post.id);
    this.#rewrite(question, ask, words);
    return true;
  }
}
