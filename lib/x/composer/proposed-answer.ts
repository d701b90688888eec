import { answerNumbers } from '../../chat/answers.ts';
import type { PlanChat } from '../../messaging/protocol.ts';
import {
  chatsInQuestion,
  hasTag,
  isHost,
  isInConversation,
  isOtherAccount,
  isSameHandle,
  type SituationInput,
  sessionLive,
} from './situation.ts';

/** Answers are given from shortly before the start until a day after the end (policy 5). */
const BEFORE_MINUTES = 10;
const AFTER_MINUTES = 24 * 60;

/**
 * How the post that is being written would start as an answer ("A2"): with the number of the question it replies to or
 * quotes; a new post on the chat's own page and a quote of something else in the chat with that of the current question
 * (dossier 11.6). Null in all other cases: a reply to a person is talk (half of a chat, dossier 3.2), a host asks, and
 * only the first part of a thread is numbered. Pure.
 */
export function proposedAnswer(input: SituationInput): string | null {
  const { plan, kind, parent, viewer, now } = input;
  if (kind === 'thread-2' || isOtherAccount(plan.account, viewer)) return null;
  if (kind === 'post') {
    return currentOf(
      plan.chats.filter((chat) => input.page.tags.some((tag) => hasTag(chat.tags, tag))),
      input,
    );
  }
  if (!parent) return null;
  const { id } = parent;
  if (id !== null) {
    const chat = plan.chats.find((one) => one.questionIds.includes(id) || answerTo(one, id) !== null);
    if (chat) return isSameHandle(parent.author, viewer) || !isInTime(chat, now) ? null : answerTo(chat, id);
  }
  if (kind !== 'quote') return null;
  const chats = chatsInQuestion(input).filter(
    (chat) => isInConversation(chat, input) || parent.hashtags.some((tag) => hasTag(chat.tags, tag)),
  );
  // A quoted card may not tell which post it is: one of a host may be a question.
  if (id === null && chats.some((chat) => isHost(chat, parent.author))) return null;
  const current = currentOf(chats, input);
  return current !== null && isAboutAnother(current, parent.text) ? null : current;
}

/** The answer to the current question of the one chat in question, while it is live and the person does not host it. */
function currentOf(chats: readonly PlanChat[], { viewer, now }: SituationInput): string | null {
  const [chat, ...others] = chats;
  if (!chat || others.length > 0 || sessionLive(chat, now) !== true) return null;
  return viewer !== null && isHost(chat, viewer) ? null : chat.currentAnswer;
}

function answerTo(chat: PlanChat, postId: string): string | null {
  return chat.answers.find((answer) => answer.postIds.includes(postId))?.label ?? null;
}

function isInTime(chat: PlanChat, now: number): boolean {
  const live = sessionLive(chat, now);
  return live === true || (live !== false && live >= -BEFORE_MINUTES && live <= AFTER_MINUTES);
}

/** Whether a quoted text answers questions, and the current one is not among them. */
function isAboutAnother(label: string, text: string): boolean {
  const [, number, part] = /(\d+)([a-d]?)$/u.exec(label) ?? [];
  const told = answerNumbers(text, { isHost: false });
  return told.length > 0 && !told.some((one) => one.number === number && (one.part ?? '') === part);
}
