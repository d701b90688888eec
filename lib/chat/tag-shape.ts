import type { KnownHosts } from './asks.ts';
import { answerersOf, answerIndex, asksIn } from './asks.ts';
import { askedBy, chatPosts, handleKey, postTraits } from './chat-posts.ts';
import { isSameTag } from './hashtags.ts';
import type { Post } from './post.ts';
import { postsBetween } from './session-runs.ts';
import { isSlowChat, type SlowQuestions, slowQuestions } from './slow-questions.ts';
import { tellingPosts } from './telling-posts.ts';

/** What the posts of a tag look like. */
export interface TagShape {
  readonly posts: number;
  readonly people: number;
  /** Numbered questions that read as put to all, of the account that asked most of them. */
  readonly questions: number;
  /** Whether one of the tag's known hosts asked them. */
  readonly isHostAsking: boolean;
  /** Whether somebody asks who showed before that they host: by welcoming people, telling rules, or being named. */
  readonly isGuestAsking: boolean;
  /** People who answered one of them by its number. */
  readonly answerers: number;
  /** Whether somebody welcomes people to a chat. */
  readonly isOpened: boolean;
  /** Whether somebody tells the rules of a chat. */
  readonly isRuled: boolean;
  /** Posts of the busiest ten minutes of the last hour. */
  readonly pace: number;
  /** The chat with one question a day that goes on under the tag; null when there is none. */
  readonly slow: SlowQuestions | null;
}

const NOBODY: KnownHosts = { handles: new Set(), excluded: new Set(), numbering: null };
const MINUTE = 60_000;
/** A chat that runs shows in the posts of so long. */
export const RECENT = 90 * MINUTE;

/** The shape of the posts under a tag in the last 90 minutes, and whether a question a day was asked before. */
export function tagShape(posts: readonly Post[], tag: string, now: number, hosts: ReadonlySet<string>): TagShape {
  const all = chatPosts(posts, [tag]);
  const recent = postsBetween(all, now - RECENT + 1, now + MINUTE);
  const asks = asksIn(recent, { ...NOBODY, handles: hosts }).filter((ask) => ask.isKnown || ask.asked.isPlain);
  const answers = answerIndex(all);
  // Of strangers only who asks most counts: a crowd that writes "Q1" now and then is no chat.
  const byAuthor = new Map<string, Set<string>>();
  let answerers = 0;
  for (const ask of asks) {
    answerers = Math.max(answerers, answerersOf(answers, ask, ask.post.at, now));
    byAuthor.set(ask.author, (byAuthor.get(ask.author) ?? new Set()).add(ask.key));
  }
  const opening = tellingPosts(recent).onOpening;
  const people = new Set(recent.map((post) => handleKey(post.author)));
  let pace = 0;
  let from = 0;
  for (const [to, { at }] of recent.entries()) {
    while (at - (recent[from]?.at ?? at) > 10 * MINUTE) from += 1;
    pace = Math.max(pace, to - from + 1);
  }
  return {
    posts: recent.length,
    people: people.size,
    questions: Math.max(0, ...[...byAuthor.values()].map((keys) => keys.size)),
    isHostAsking: asks.some((ask) => ask.isKnown),
    isGuestAsking: asks.some((ask) => ask.sign !== null),
    answerers,
    isOpened: opening.some((post) => postTraits(post).isWelcome && namesIt(post.text, tag)),
    isRuled: opening.some((post) => postTraits(post).isRule),
    pace,
    slow: slowChat(all, now, hosts),
  };
}

function slowChat(all: readonly Post[], now: number, hosts: ReadonlySet<string>): SlowQuestions | null {
  const posts = postsBetween(all, Number.NEGATIVE_INFINITY, now + MINUTE);
  // Only a question some hours old can make a chat slow: most tags are spared the reading of all their posts.
  if (!tellingPosts(posts).onAsking.some((post) => post.at <= now - RECENT && askedBy(post)?.number)) return null;
  const asks = asksIn(posts, { ...NOBODY, handles: hosts });
  const slow = slowQuestions({ posts, asks, answers: answerIndex(all), hosts, now });
  return slow && isSlowChat(slow, now) ? slow : null;
}

/** Whether a welcome is one to a chat: it says so, or welcomes people to the tag itself, which a chat's name may be. */
function namesIt(text: string, tag: string): boolean {
  if (/chat(?!bot|gpt)|\bdiscussion\b/iu.test(text.replace(/[#＃][\p{L}\p{N}_]+/gu, ''))) return true;
  if (!/chat$/iu.test(tag)) return false;
  const welcomed = /\b(?:welcome|willkommen|welkom|bienvenue)\b[^.!?#＃]{0,30}[#＃]([\p{L}\p{N}_]+)/iu.exec(text);
  return welcomed?.[1] !== undefined && isSameTag(welcomed[1], tag);
}
