import type { Ask } from './asks.ts';
import { ANSWERED_WITHIN, answerersOf, isNextDue, isTakenUp } from './asks.ts';
import type { Reason } from './chat-types.ts';
import type { TrackedQuestion } from './question-list.ts';
import { QuestionList } from './question-list.ts';
import { isImperative, isInterrogative, wordsOf } from './question-words.ts';
import type { AnswerIndex } from './telling-posts.ts';

/** How sure it is that an account hosts: by catalogue or click, by a sign or several questions, or by one. */
export type HostRank = 3 | 2 | 1;

/** What came of reading the asking posts of one session. */
export interface TrackedQuestions {
  /** In the order they were asked. */
  readonly questions: readonly TrackedQuestion[];
  /** The newest that was asked for the first time. */
  readonly current: TrackedQuestion | null;
  /** Accounts (lower case) whose questions were taken, and why each is taken for a host. */
  readonly askers: ReadonlyMap<string, Reason>;
}

const MINUTE = 60_000;
/** Guest hosts post the same question within this time of each other (dossier 3.3, trap 8). */
const TOGETHER = 3 * MINUTE;

/**
 * Follows the questions through the asking posts of one session, oldest first. An unknown account is believed at once
 * when something showed before that it hosts, or when its post reads like the next question of the chat; else after
 * two other people answered its number, or when it has posted the same questions before (dossier 3.3, traps 5 to 9;
 * 11.3, 11.4).
 */
export function trackQuestions(asks: readonly Ask[], answers: AnswerIndex): TrackedQuestions {
  const list = new QuestionList();
  const taken = new Map<string, number>();
  const together = new Map<string, number>();
  const signs = new Map<string, Reason>();
  const label = mainLabel(asks);

  const rankOf = (ask: Ask): HostRank =>
    ask.isKnown ? 3 : ask.sign?.isNamed || (taken.get(ask.author) ?? 0) >= 2 ? 2 : 1;
  const leads = () => list.all.some((question) => question.rank >= 2);

  for (const ask of asks) {
    if (ask.asked.label !== 'Q' && ask.asked.label !== label) continue;
    const rank = rankOf(ask);
    if (list.isCopy(ask)) {
      const first = list.byKey(ask.key);
      if (first && first.author !== ask.author && ask.post.at - first.at <= TOGETHER) {
        together.set(ask.author, (together.get(ask.author) ?? 0) + 1);
      }
      // A verbatim copy: a repeat by a host, a repost by anybody else.
      if (rank >= 2 || taken.has(ask.author) || (together.get(ask.author) ?? 0) >= 2) list.repeat(ask, rank);
      continue;
    }
    const isTrusted =
      ask.isKnown ||
      (taken.get(ask.author) ?? 0) >= 2 ||
      (taken.has(ask.author) && !leads()) ||
      (together.get(ask.author) ?? 0) >= 2;
    if (!isTrusted && !isBelievable(ask, list, answers, leads())) continue;
    if (ask.sign) signs.set(ask.author, ask.sign.reason);
    if (list.take(ask, rank, isTakenUp(answers, ask))) taken.set(ask.author, (taken.get(ask.author) ?? 0) + 1);
  }
  for (const question of list.all) {
    if (question.reason.code !== 'question-next-number' || (taken.get(question.author) ?? 0) < 2) continue;
    question.reason = { code: 'question-learnt-host', values: { host: question.handle } };
  }
  const askers = new Map(
    [...taken].map(([author, count]) => [author, signs.get(author) ?? { code: 'host-asks', values: { count } }]),
  );
  return { questions: list.inOrder(), current: list.current(), askers };
}

/** Whether a number asked by an unknown account is the chat's next question. */
function isBelievable(ask: Ask, list: QuestionList, answers: AnswerIndex, hasLead: boolean): boolean {
  const { asked, post } = ask;
  if (asked.number === null || asked.part !== null || list.byNumber(asked.number)) return false;
  // Several people answered this number already: it was asked before, out of our sight, and this is an answer too.
  if (answerersOf(answers, ask, post.at - ANSWERED_WITHIN, post.at) >= 2) return false;
  const number = Number(asked.number);
  if (number <= list.highest()) return false;
  const isNext = list.all.length === 0 ? number <= 1 || isNextDue(answers, ask) : number === list.highest() + 1;
  if (ask.sign?.isNamed && (list.all.length === 0 || number <= list.highest() + 2)) return true;
  if (ask.sign && isNext && (!hasLead || asked.isPlain || asked.isAsking)) return true;
  if (isNext && (asked.isPlain || hasLead) && readsAsHosts(ask, list, hasLead)) return true;
  return (asked.isAsking || asked.isPlain) && isTakenUp(answers, ask);
}

/** Questions of one chat are at least so far apart where its own host is away; the shortest seen is 5 minutes (dossier 2). */
const PACE = 3 * MINUTE;
const PACE_BESIDE_HOST = 4.5 * MINUTE;
/** "Q3: Could we also ask ...?": a participant who proposes. */
const PROPOSES =
  /^(?:can|could|should|shall|may|might|what about|how about|why not|why don['’]?t|isn['’]?t|aren['’]?t|wouldn['’]?t|is it|is this|is that|are we|do we|did we|would it|if (?:we|I|not))(?![\p{L}])|\b(?:as well|also|I|my|me)\b/iu;

/**
 * Whether the next number asked by somebody unknown reads as a host's own question: to all, with nothing but the
 * question, when the next one is due. Who has answered as participants do is only believed for plain asking, and where
 * several take turns at asking.
 */
function readsAsHosts(ask: Ask, list: QuestionList, hasLead: boolean): boolean {
  const last = list.current();
  if (!last || last.author === ask.author) return true;
  if (PROPOSES.test(ask.asked.text)) return false;
  if (ask.post.at - last.at < (hasLead ? PACE_BESIDE_HOST : PACE)) return false;
  if (ask.hasAnswered && new Set(list.all.map((question) => question.author)).size < 2) return false;
  return (!hasLead && !ask.hasAnswered) || asksPlainly(ask.asked.text);
}

/** "What do you ..." without its mark: the verb turned round tells it from "What matters is ...". */
const TURNED =
  /^(?:wh(?:at|ich|o|ere|en|y)|how)\s(?:[\p{L}-]+\s){0,4}?(?:do|does|did|is|are|was|were|can|could|should|would|will|have|has|might)\s(?:you|your|we|our|they|the|a|an|it|this|there)(?![\p{L}])|^(?:wh(?:at|ich|o|ere|en|y)|how)\s[^.!]*\s(?:do|did|have|are|were|can|could|should|will|would)\s(?:you|we)(?![\p{L}])/iu;

/** Whether a wording puts a question to all: it ends with one, or tells people what to do. */
function asksPlainly(wording: string): boolean {
  const last = wording.split(/(?<=[.!?…])\s+/u).findLast((sentence) => wordsOf(sentence).length >= 3) ?? '';
  if (/[?？؟]["”’)]*$/u.test(wording)) return isInterrogative(wording) || isInterrogative(last);
  return isImperative(wording) || TURNED.test(wording) || TURNED.test(last);
}

/** The letter that most questions of the session begin with; known hosts count first. */
function mainLabel(asks: readonly Ask[]): string {
  const counts = new Map<string, number>();
  for (const ask of asks) {
    counts.set(ask.asked.label, (counts.get(ask.asked.label) ?? 0) + (ask.isKnown ? 100 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'Q';
}
