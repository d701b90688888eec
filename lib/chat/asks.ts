import { answersIn, askedBy, handleKey, isBroadcast } from './chat-posts.ts';
import type { CatalogueChat } from './chat-types.ts';
import type { HostSign } from './named-hosts.ts';
import { namedHosts, SIGN_LASTS } from './named-hosts.ts';
import type { Post } from './post.ts';
import type { AskedQuestion } from './question-post.ts';
import { handmadeCopy } from './question-post.ts';
import type { AnswerIndex } from './telling-posts.ts';
import { tellingPosts } from './telling-posts.ts';

/** A post that asks, and what is known of its author. */
export interface Ask {
  readonly post: Post;
  readonly asked: AskedQuestion;
  /** Number and part in lower case; empty for an unnumbered question. */
  readonly key: string;
  /** Handle in lower case. */
  readonly author: string;
  /** Whether the author is a host by catalogue or by the person's click. */
  readonly isKnown: boolean;
  /** What showed before this post that the author hosts; null for known hosts and strangers. */
  readonly sign: HostSign | null;
  /** Whether the author has answered a numbered question before. */
  readonly hasAnswered: boolean;
}

/** Answers to a new question begin at once; half of them come within 5 minutes (dossier 7.2), milliseconds. */
export const ANSWERED_WITHIN = 15 * 60_000;

/** What is known about the hosts of a chat before its posts are read. Handles in lower case. */
export interface KnownHosts {
  readonly handles: ReadonlySet<string>;
  /** Accounts that the person said are no hosts. */
  readonly excluded: ReadonlySet<string>;
  /** How the chat labels its questions ("T/T"), null when nobody knows. */
  readonly numbering: CatalogueChat['numbering'] | null;
  /** The chat's tags in lower case, to know an account that bears the chat's name. */
  readonly tags?: ReadonlySet<string>;
}

/**
 * The posts that may ask a question of the chat, oldest first: those of known hosts, and of others only what reads as
 * a question put to all (number first, no reply, no copy). Whether those others host is for `question-tracking.ts`.
 */
export function asksIn(posts: readonly Post[], known: KnownHosts): Ask[] {
  const asks: Ask[] = [];
  const telling = tellingPosts(posts).onAsking;
  const signs = namedHosts(telling, known.handles, known.excluded);
  const answerers = new Set<string>();
  const isChatsOwn = chatsOwnAccounts(known);
  for (const post of telling) {
    const author = handleKey(post.author);
    if (known.excluded.has(author)) continue;
    const isKnown = known.handles.has(author);
    const asked = askedBy(post);
    const sign = isKnown ? null : (chatsOwn(isChatsOwn(author), post) ?? signBefore(signs.get(author), post));
    if (asked && (isKnown || couldHost(post, asked, known))) {
      const key = asked.number === null ? '' : `${Number(asked.number)}${asked.part ?? ''}`;
      // Of somebody who hosts by his own or a host's words, anything that asks reads as a question put to all.
      const said = sign ? { ...asked, isPlain: true } : asked;
      asks.push({ post, asked: said, key, author, isKnown, sign, hasAnswered: answerers.has(author) });
    } else if (answersIn(post).length > 0) answerers.add(author);
  }
  return asks;
}

/** "@ZedChat" under #ZedChat is the chat's own account, also where no catalogue knows it. */
function chatsOwn(isOwn: boolean, post: Post): HostSign | null {
  return isOwn ? { at: post.at, isNamed: true, reason: { code: 'host-account' } } : null;
}

/** Tells of an author whether the account is the chat's own; each is looked at once. */
function chatsOwnAccounts({ tags }: KnownHosts): (author: string) => boolean {
  const bare = (name: string) => name.replaceAll('_', '').replace(/(?:chat|hq|uk|official|team)$/u, '');
  const names = new Set([...(tags ?? [])].map(bare));
  const known = new Map<string, boolean>();
  return (author) => {
    const isOwn = known.get(author) ?? (bare(author).length >= 3 && names.has(bare(author)));
    known.set(author, isOwn);
    return isOwn;
  };
}

function signBefore(sign: HostSign | undefined, post: Post): HostSign | null {
  return sign && sign.at <= post.at && post.at - sign.at <= SIGN_LASTS ? sign : null;
}

/** Whether a stranger's post could be a host's question: never a reply, a copy or a sub-question. */
function couldHost(post: Post, asked: AskedQuestion, known: KnownHosts): boolean {
  if (asked.number === null || asked.isReminder || handmadeCopy(post.text) || !isBroadcast(post)) return false;
  // "T1 ..." or "P1 ..." of a stranger is a question only where the chat is known to number so.
  if (asked.label !== 'Q' && known.numbering !== null && !known.numbering.startsWith(asked.label)) return false;
  return true;
}

/** {@link TellingPosts.answers} of a list. */
export function answerIndex(posts: readonly Post[]): AnswerIndex {
  return tellingPosts(posts).answers;
}

/** How many people other than the asker answered a number within a time after (or before) it was asked. */
export function answerersOf(index: AnswerIndex, ask: Ask, from: number, to: number): number {
  const list = index.get(ask.asked.number === null ? '' : String(Number(ask.asked.number))) ?? [];
  const people = new Set<string>();
  for (const answer of list)
    if (answer.at > from && answer.at <= to && answer.author !== ask.author) people.add(answer.author);
  return people.size;
}

/** Whether a stranger's number is taken up: two other people answer it soon after it was asked. */
export function isTakenUp(index: AnswerIndex, ask: Ask): boolean {
  return answerersOf(index, ask, ask.post.at, ask.post.at + ANSWERED_WITHIN) >= 2;
}

/** Whether a number is the next one due: two people have just answered the number before it, and hardly anybody this. */
export function isNextDue(index: AnswerIndex, ask: Ask): boolean {
  const { at } = ask.post;
  const before = index.get(String(Number(ask.asked.number) - 1)) ?? [];
  const people = new Set(
    before.filter((one) => one.at > at - ANSWERED_WITHIN && one.at <= at).map((one) => one.author),
  );
  return people.size >= 2 && answerersOf(index, ask, at - ANSWERED_WITHIN, at) < 2;
}
