import type { Reason } from './chat-types.ts';
import { extractTags, isSameTag, tagKey } from './hashtags.ts';
import { questionOf } from './question-post.ts';
import { isWelcome } from './rule-posts.ts';

/** The post that a composer answers, quotes or continues. */
export interface SituationParent {
  readonly author: string;
  /** A host or guest host of the chat. */
  readonly isHost: boolean;
  /** As X links them, without sign. */
  readonly hashtags: readonly string[];
  /** Whether it belongs to a conversation that a post of the chat in this session began. */
  readonly partOfChatConversation: boolean;
  /** Age in minutes; null when unknown. */
  readonly minutesAgo: number | null;
  readonly isOwn: boolean;
  /** The beginning of its text. */
  readonly textShort: string | null;
}

/** All that bears on whether a chat's hashtag belongs into a post, in the words of the tagging policy. */
export interface TaggingSituation {
  /** In the chat's spelling, without `#`. */
  readonly followedTags: readonly string[];
  /** True while live, false with no session near, n = minutes since the end, -n = minutes to the start. */
  readonly sessionLive: boolean | number;
  readonly pageKind: string;
  readonly pageTag: string | null;
  readonly composerKind: 'reply' | 'inline-reply' | 'post' | 'quote' | 'thread-2';
  /** The post replied to, quoted, or the thread part before; null when there is none or it cannot be read. */
  readonly parent: SituationParent | null;
  readonly draftText: string;
  readonly userRemovedTagHere: boolean;
  readonly account: 'same' | 'other';
  /** 280 minus the weighted length of the draft with the missing tags. */
  readonly lengthLeftAfterTag: number;
  /** With two tags: true for one chat with two tags, false for two chats at once. */
  readonly jointChat?: boolean | null;
  /** Minutes since the start of a session that lasts for days (a window, a slow chat); null for an evening's. */
  readonly longSession?: number | null;
}

/** What to do with the tags. */
export interface TagDecision {
  /** `add` writes the tags, `leave` does nothing, `ask` writes nothing and offers them in one quiet line. */
  readonly decision: 'add' | 'leave' | 'ask';
  /** Tags to write (`add`) or to offer (`ask`), in the chat's spelling and order; empty for `leave`. */
  readonly tagsToAdd: readonly string[];
  readonly reason: Reason;
  /** Characters too many, when the text with the tags does not fit. */
  readonly missing?: number;
}

/** A question or answer belongs to a session for this long, minutes (policy 6a). */
const SESSION_AGE = 75;
const BEFORE_START = 10;
const AFTER_END = 30;
const DAY = 24 * 60;

/** What the rules about parent and page say, before length and account are looked at. */
interface Verdict {
  readonly decision: TagDecision['decision'];
  readonly code: string;
}

/** Decides whether a chat's hashtag belongs into a post: the tagging policy, rule by rule, first match wins. */
export function decideTags(situation: TaggingSituation): TagDecision {
  const { followedTags, draftText } = situation;
  // Rule 1
  if (followedTags.length === 0) return leave('tag-no-chat');
  // Rule 2
  if (situation.userRemovedTagHere) return leave('tag-removed');
  // Rule 3
  if (isBlank(draftText)) return leave('tag-nothing-typed');
  // Rule 4
  const drafted = extractTags(draftText);
  const isMissing = (tag: string) => !drafted.some((one) => isSameTag(one, tag));
  const missing = followedTags.filter(isMissing);
  if (missing.length === 0) return leave('tag-present');
  // Rules 6 and 7
  const verdict = situation.composerKind === 'post' ? byPage(situation) : byParent(situation);
  if (verdict.decision === 'leave') return leave(verdict.code);
  // Rule 8
  const named = situation.followedTags.length > 1 && !situation.jointChat ? namedChat(situation) : followedTags;
  if (named === null) return { decision: 'ask', tagsToAdd: missing, reason: { code: 'tag-two-chats' } };
  const tagsToAdd = named.filter(isMissing);
  if (tagsToAdd.length === 0) return leave('tag-present');
  // Rule 9
  const tooLong = situation.lengthLeftAfterTag < 0 ? { missing: -situation.lengthLeftAfterTag } : null;
  if (situation.account === 'other')
    return { decision: 'ask', tagsToAdd, reason: { code: 'tag-other-account' }, ...tooLong };
  if (tooLong) {
    const reason: Reason = { code: 'tag-too-long', values: { missing: tooLong.missing, tag: tagsToAdd.join(' #') } };
    return { decision: 'ask', tagsToAdd, reason, ...tooLong };
  }
  return {
    decision: verdict.decision,
    tagsToAdd,
    reason: { code: verdict.code, values: { tag: tagsToAdd.join(' #') } },
  };
}

/** Rule 6: in replies, quotes and thread parts the parent decides. */
function byParent(situation: TaggingSituation): Verdict {
  const { parent, sessionLive } = situation;
  // Rule 6f
  if (!parent) {
    const isAsked = isOwnPage(situation) && isInTime(sessionLive);
    return isAsked
      ? { decision: 'ask', code: 'tag-parent-unreadable' }
      : { decision: 'leave', code: 'tag-parent-unknown' };
  }
  const sinceEnd = typeof sessionLive === 'number' && sessionLive > 0 ? sessionLive : 0;
  const age = parent.minutesAgo ?? Number.NaN;
  // A chat that lasts for days has posts of its session that are older than any evening.
  const isOfSession = age <= Math.max(SESSION_AGE + sinceEnd, situation.longSession ?? 0);
  const isOfChat = parent.partOfChatConversation || parentTags(parent).some((tag) => isFollowed(tag, situation));
  if (isOfChat) {
    if (isInTime(sessionLive)) {
      // Rule 6a
      if (isOfSession) {
        if (situation.composerKind === 'quote' && sessionLive !== true)
          return { decision: 'ask', code: 'tag-quote-not-live' };
        return { decision: 'add', code: 'tag-parent-of-chat' };
      }
      // Rule 6b; a post whose age nobody can tell is treated as one of earlier today.
      return age > DAY
        ? { decision: 'leave', code: 'tag-parent-old' }
        : { decision: 'ask', code: 'tag-parent-earlier' };
    }
    // Rule 6c
    const isLate = typeof sessionLive === 'number' && sessionLive > AFTER_END && sessionLive <= DAY;
    if (isLate && isOfSession) return { decision: 'ask', code: 'tag-session-over' };
    return { decision: 'leave', code: 'tag-out-of-time' };
  }
  // Rule 6d
  if (parent.isHost && sessionLive === true) {
    if (!isOfSession) return { decision: 'leave', code: 'tag-parent-old' };
    const opensChat = asksNumbered(parent.textShort ?? '') || isWelcome(parent.textShort ?? '');
    return opensChat ? { decision: 'add', code: 'tag-host-asks' } : { decision: 'ask', code: 'tag-host-talks' };
  }
  // Rule 6e
  return { decision: 'leave', code: 'tag-parent-outside' };
}

/** Rule 7: for new posts the page decides. */
function byPage(situation: TaggingSituation): Verdict {
  const { sessionLive } = situation;
  const isTagPage = isSearch(situation.pageKind) && situation.pageTag !== null && tagKey(situation.pageTag) !== '';
  if (isTagPage) {
    // Rule 7b
    if (!isOwnPage(situation)) return { decision: 'leave', code: 'tag-other-page' };
    // Rule 7a
    if (sessionLive === true) return { decision: 'add', code: 'tag-chat-page' };
    if (isInTime(sessionLive)) return { decision: 'ask', code: 'tag-near-session' };
    return { decision: 'leave', code: 'tag-out-of-time' };
  }
  // Rule 7c
  if (sessionLive === true) return { decision: 'ask', code: 'tag-chat-live' };
  return { decision: 'leave', code: 'tag-out-of-time' };
}

/** Rule 5: live, up to 10 minutes before the start, up to 30 minutes after the end. */
function isInTime(sessionLive: boolean | number): boolean {
  if (typeof sessionLive === 'boolean') return sessionLive;
  return sessionLive >= -BEFORE_START && sessionLive <= AFTER_END;
}

/** Rule 8 with two chats at once: the tags of the one that parent or page names; null when that is open. */
function namedChat(situation: TaggingSituation): readonly string[] | null {
  const { parent, followedTags, composerKind } = situation;
  const tags = composerKind !== 'post' && parent ? parentTags(parent) : [];
  const byParentPost = followedTags.filter((tag) => tags.some((one) => isSameTag(one, tag)));
  if (byParentPost.length > 0) return byParentPost.length === 1 ? byParentPost : null;
  const byPageTag = isOwnPage(situation) ? followedTags.filter((tag) => isSameTag(tag, situation.pageTag ?? '')) : [];
  return byPageTag.length === 1 ? byPageTag : null;
}

function isOwnPage(situation: TaggingSituation): boolean {
  return isSearch(situation.pageKind) && situation.pageTag !== null && isFollowed(situation.pageTag, situation);
}

function isSearch(pageKind: string): boolean {
  return pageKind === 'search' || pageKind === 'hashtag';
}

function isFollowed(tag: string, situation: TaggingSituation): boolean {
  return situation.followedTags.some((one) => isSameTag(one, tag));
}

function parentTags(parent: SituationParent): string[] {
  return [...parent.hashtags, ...extractTags(parent.textShort ?? '')];
}

function asksNumbered(text: string): boolean {
  return questionOf({ text, hasMedia: false, altTexts: [] }, { isHost: true })?.number != null;
}

/** Blanks of any kind, the invisible ones that editors leave behind included. */
function isBlank(text: string): boolean {
  return /^[\s\u200B-\u200D\u2060\uFEFF]*$/u.test(text);
}

function leave(code: string): TagDecision {
  return { decision: 'leave', tagsToAdd: [], reason: { code } };
}
