import type { Question, Topic } from '../../lib/chat/chat-types.ts';
import { catchUpWords } from '../../lib/locales/sidebar.ts';
import type { SidebarModel } from '../../lib/messaging/protocol.ts';
import { sessionClock } from './session-clock.ts';

/** What somebody who joined late needs to know. */
export interface CatchUp {
  readonly sessionId: string;
  /** Whether the card shows by itself: not closed before, and the person has not posted in this session. */
  readonly isOffered: boolean;
  readonly startsAt: number;
  readonly people: number;
  readonly posts: number;
  /** Null while no host has said it. */
  readonly topic: Topic | null;
  /** In the order they were asked. */
  readonly questions: readonly Question[];
  readonly currentKey: string | null;
  /** An example of a late hello, with every tag of the chat. */
  readonly hello: string;
}

/** Whoever comes within this time has missed next to nothing (milliseconds). */
const LATE_AFTER = 10 * 60_000;

/**
 * What the person missed, for the late joiner's card (dossier 11.7).
 * @param now milliseconds since 1970.
 * @returns null unless the session is live, the person joined late and there is something to catch up with.
 */
export function catchUp(model: SidebarModel, now: number): CatchUp | null {
  const { chat, sessionId, joinedAt } = model;
  if (!chat?.session || sessionId === null || joinedAt === null) return null;
  if (sessionClock(chat.session, now)?.phase !== 'live') return null;
  if (joinedAt - chat.session.startsAt < LATE_AFTER) return null;
  if (chat.questions.length + (chat.topic ? 1 : 0) < 2 || chat.questions.length === 0) return null;
  const hasPosted = chat.own.length > 0 || model.contributions.some((line) => line.state !== 'failed');
  return {
    sessionId,
    isOffered: !model.isCaughtUp && !hasPosted,
    startsAt: chat.session.startsAt,
    people: chat.counts.people,
    posts: chat.counts.posts,
    topic: chat.topic,
    questions: chat.questions,
    currentKey: chat.currentKey,
    hello: catchUpWords.hello(chat.tags.map((tag) => `#${tag}`).join(' ')),
  };
}
