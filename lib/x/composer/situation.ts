import type { PageSighting } from '../../chat/chat-types.ts';
import { carriesTag, isSameTag } from '../../chat/hashtags.ts';
import type { Post } from '../../chat/post.ts';
import { MOST_WEIGHT, weightedLength } from '../../chat/post-length.ts';
import type { TaggingSituation } from '../../chat/tagging.ts';
import type { ComposerKind, PlanChat, TabPlan } from '../../messaging/protocol.ts';
import { missingTags, tagSuffix } from './own-tags.ts';

/** The post that a draft answers, quotes or continues, as far as it is known. */
export interface ParentSeen {
  /** X's id; null for a quoted card, which shows none, and for the part before in a thread. */
  readonly id: string | null;
  readonly author: string;
  readonly text: string;
  /** Milliseconds since 1970; null when the page does not tell. */
  readonly at: number | null;
  readonly hashtags: readonly string[];
  readonly replyTo: string | null;
  readonly conversationId: string | null;
}

/** All that decides about a draft. */
export interface SituationInput {
  readonly plan: TabPlan;
  readonly page: PageSighting;
  readonly kind: ComposerKind;
  readonly parent: ParentSeen | null;
  /** For a part of a thread: what its first box answers or quotes. */
  readonly threadParent: ParentSeen | null;
  readonly lookupPost: (id: string) => Post | null;
  /** The draft without tags that this program wrote. */
  readonly draftText: string;
  readonly isRemoved: boolean;
  readonly viewer: string | null;
  /** Whether this account may write more than 280 characters. */
  readonly allowsLong: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A situation of the tagging policy, and the tags it is about. */
export interface BuiltSituation {
  readonly situation: TaggingSituation;
  /** Tags of the chat the draft may belong to, in its spelling; several chats' tags when that is open. */
  readonly tags: readonly string[];
}

const MINUTE = 60_000;
/** Windows of two days and slow chats last longer than this, evenings never (dossier tweet-chat-practice 1). */
const LONG_SESSION = 12 * 60 * MINUTE;
const DAY_MINUTES = 24 * 60;
/** The most a paying account may write (dossier x-web-client, 13). */
export const LONG_WEIGHT = 25_000;
/** Answers to answers go about ten deep in a chat; the limit only guards against a ring of ids. */
const CHAIN_LIMIT = 30;

/** Builds the tagging policy's situation for a draft. Pure. */
export function buildSituation(input: SituationInput): BuiltSituation {
  const { plan, page, parent, draftText, now } = input;
  const about = chatsInQuestion(input);
  const tags = [...new Set(about.flatMap((chat) => chat.tags))];
  const lead = nearest(about, now);
  const withTags = draftText + tagSuffix(draftText, missingTags(draftText, tags));
  const most = input.allowsLong ? LONG_WEIGHT : MOST_WEIGHT;
  return {
    tags,
    situation: {
      followedTags: tags,
      sessionLive: lead ? sessionLive(lead, now) : false,
      pageKind: page.kind,
      pageTag: pageTag(page, tags),
      composerKind: input.kind,
      parent: parent && {
        author: parent.author,
        isHost: about.some((chat) => isHost(chat, parent.author)),
        hashtags: [...parent.hashtags],
        partOfChatConversation: about.some((chat) => isInConversation(chat, input)),
        minutesAgo: parent.at === null ? null : Math.max(0, Math.floor((now - parent.at) / MINUTE)),
        isOwn: isSameHandle(parent.author, input.viewer),
        textShort: parent.text,
      },
      draftText,
      userRemovedTagHere: input.isRemoved,
      account: isOtherAccount(plan.account, input.viewer) ? 'other' : 'same',
      lengthLeftAfterTag: most - weightedLength(withTags),
      longSession: lead ? minutesOfLong(lead, now) : null,
      jointChat: about.length === 1 && (about[0]?.isJoint ?? false),
    },
  };
}

/**
 * The chats a draft may belong to. With several chats followed the one that the parent names counts (for a new post:
 * that the page names); when none or more than one is named, all of them, and the policy asks.
 */
export function chatsInQuestion(input: SituationInput): readonly PlanChat[] {
  const { plan, page, parent, kind } = input;
  if (plan.chats.length < 2) return plan.chats;
  const named = plan.chats.filter((chat) => {
    if (parent) return chat.tags.some((tag) => hasTag(parent.hashtags, tag)) || isInConversation(chat, input);
    return kind === 'post' && chat.tags.some((tag) => hasTag(page.tags, tag));
  });
  return named.length === 1 ? named : plan.chats;
}

/** Whether what a draft answers, quotes or continues hangs on a conversation of the chat. */
export function isInConversation(chat: PlanChat, input: SituationInput): boolean {
  const { parent, threadParent } = input;
  if (
    threadParent &&
    (isOfChat(chat, threadParent, input) || chat.tags.some((tag) => hasTag(threadParent.hashtags, tag)))
  )
    return true;
  return parent !== null && isOfChat(chat, parent, input);
}

/** Whether a post hangs on a conversation of the chat: by the wire's id of it, or by the known posts it answers. */
function isOfChat(chat: PlanChat, parent: ParentSeen, { lookupPost, now }: SituationInput): boolean {
  const roots = new Set([...chat.conversationIds, ...chat.questionIds]);
  if (parent.conversationId !== null && roots.has(parent.conversationId)) return true;
  if (parent.id !== null && roots.has(parent.id)) return true;
  const oldest = (chat.startsAt ?? now) - DAY_MINUTES * MINUTE;
  let id = parent.replyTo;
  for (let step = 0; id !== null && step < CHAIN_LIMIT; step++) {
    if (roots.has(id)) return true;
    const post = lookupPost(id);
    if (!post) return false;
    if (post.conversationId !== null && roots.has(post.conversationId)) return true;
    // A tag further up belongs to this session only if that post does.
    if (post.at >= oldest && chat.tags.some((tag) => hasTag(post.hashtags, tag))) return true;
    id = post.replyTo;
  }
  return false;
}

/** `true` live, minutes since the end, minus the minutes to the start, or `false` when no session is near. */
export function sessionLive(chat: PlanChat, now: number): boolean | number {
  if (chat.startsAt === null || chat.endsAt === null) return false;
  if (now < chat.startsAt) {
    const minutes = Math.max(1, Math.ceil((chat.startsAt - now) / MINUTE));
    return minutes > DAY_MINUTES ? false : -minutes;
  }
  return now < chat.endsAt ? true : Math.max(1, Math.floor((now - chat.endsAt) / MINUTE));
}

/** The chat whose session counts when several are in question: the live one, else the one nearest in time. */
/** Minutes since the start of a session of several days; null for an evening's or for none. */
function minutesOfLong({ startsAt, endsAt }: PlanChat, now: number): number | null {
  if (startsAt === null || endsAt === null || endsAt - startsAt < LONG_SESSION) return null;
  return Math.floor((now - startsAt) / MINUTE);
}

function nearest(chats: readonly PlanChat[], now: number): PlanChat | undefined {
  const distance = (chat: PlanChat) => {
    const live = sessionLive(chat, now);
    if (live === true) return 0;
    return live === false ? Infinity : Math.abs(live);
  };
  return [...chats].sort((a, b) => distance(a) - distance(b))[0];
}

function pageTag(page: PageSighting, tags: readonly string[]): string | null {
  return page.tags.find((tag) => hasTag(tags, tag)) ?? page.tags[0] ?? null;
}

/** Whether a tag is among others, in any letter case. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  return tags.some((one) => isSameTag(one, tag));
}

/** Whether an account is known as a host of the chat. */
export function isHost(chat: PlanChat, author: string): boolean {
  return chat.hosts.some((host) => isSameHandle(host, author));
}

/** Whether two handles are the same, in any letter case; never with an unknown one. */
export function isSameHandle(a: string, b: string | null): boolean {
  return b !== null && a.toLowerCase() === b.toLowerCase();
}

/** Whether the account in use is known to be another than the one the session began with. */
export function isOtherAccount(began: string | null, viewer: string | null): boolean {
  return began !== null && viewer !== null && !isSameHandle(began, viewer);
}

/** The followed tags that a sent text carries, in the chats' spelling. */
export function followedTagsIn(text: string, plan: TabPlan): readonly string[] {
  return [...new Set(plan.chats.flatMap((chat) => chat.tags))].filter((tag) => carriesTag(text, tag));
}
