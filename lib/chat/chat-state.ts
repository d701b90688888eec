import { chatByTag } from './catalogue.ts';
import { readChat } from './chat-reading.ts';
import type { ActiveChat, Candidate, CatalogueChat, ChatInput, ChatState, Reason } from './chat-types.ts';
import { CLEARLY, detectChats, isDeclined, SURE } from './detection.ts';
import { isSameTag, tagKey } from './hashtags.ts';
import { jointTags } from './joint-chat.ts';
import { mergePosts } from './merge-posts.ts';
import type { Post } from './post.ts';
import { currentPosts } from './post-versions.ts';
import { spelling } from './spelling.ts';

/** A choice to follow a chat counts for this long. */
const FOLLOW_LASTS = 12 * 60 * 60_000;

/**
 * The state of a tab: which chat it shows, why, its session, questions and the person's part in it. Pure: the same
 * posts in any order, seen once or often, give the same state. Edited posts count as they read now, deleted ones not.
 */
export function chatState(seen: ChatInput): ChatState {
  const everything = currentPosts(mergePosts(seen.posts));
  const { page } = seen;
  const { statusId } = page;
  const shown = statusId === null ? undefined : everything.find((post) => post.editIds.includes(statusId));
  const input: ChatInput = {
    ...seen,
    page: shown ? { ...page, statusId: shown.id } : page,
    posts: everything.some((post) => post.isDeleted) ? everything.filter((post) => !post.isDeleted) : everything,
  };
  const candidates = detectChats(input);
  const chosen = chosenTags(input);
  if (chosen) {
    const reasons: Reason[] = [{ code: 'chosen', values: { tag: chosen.tags.join(' and #') } }];
    const others = candidates.filter(
      (one) => !one.tags.some((tag) => chosen.tags.some((other) => isSameTag(tag, other))),
    );
    return {
      status: 'chat',
      candidates: others,
      chat: activeChat(input, everything, chosen.tags, reasons, true, chosen.isJoint),
    };
  }
  const [first, second] = candidates;
  if (!first || first.confidence < SURE) return { status: 'none', candidates, chat: null };
  const joint = jointTags(input, first.tags);
  const rivals = candidates
    .slice(1)
    .filter((one) => !one.tags.some((tag) => joint.some((other) => isSameTag(tag, other))));
  const rival = rivals[0];
  if (second && rival && rival.confidence >= SURE && first.confidence - rival.confidence < CLEARLY) {
    return {
      status: 'ask',
      candidates: joint.length > 1 ? [withTags(first, joint), ...rivals] : candidates,
      chat: null,
    };
  }
  return {
    status: 'chat',
    candidates: rivals,
    chat: activeChat(input, everything, joint, first.reasons, false, joint.length > 1),
  };
}

function withTags(candidate: Candidate, tags: readonly string[]): Candidate {
  return { ...candidate, tags };
}

/** The person's newest choice for this tab or for all, in the chat's spelling; null when there is none. */
function chosenTags(input: ChatInput): { tags: readonly string[]; isJoint: boolean } | null {
  const fitting = input.choices.followed.filter(
    (one) => (one.tabId === null || one.tabId === input.tabId) && input.now - one.at < FOLLOW_LASTS,
  );
  const [newest] = [...fitting].sort(
    (a, b) => b.at - a.at || (tagKey(a.tags[0] ?? '') < tagKey(b.tags[0] ?? '') ? -1 : 1),
  );
  if (!newest) return null;
  const tags = newest.tags
    .filter((tag) => tagKey(tag) !== '' && !isDeclined(input, tag))
    .map((tag) => spelling(input, tag));
  if (tags.length === 0) return null;
  if (newest.isJoint || tags.length > 1) return { tags, isJoint: newest.isJoint && tags.length > 1 };
  const joint = jointTags(input, tags);
  return { tags: joint, isJoint: joint.length > 1 };
}

function activeChat(
  input: ChatInput,
  everything: readonly Post[],
  tags: readonly string[],
  reasons: readonly Reason[],
  isChosen: boolean,
  isJoint: boolean,
): ActiveChat {
  const entries = tags
    .map((tag) => chatByTag(input.catalogue, tag))
    .filter((one): one is CatalogueChat => one !== null);
  const reading = readChat({ ...input, posts: everything, tags, entries });
  return {
    tags,
    isJoint,
    name: entries.length > 0 ? entries.map((entry) => entry.name).join(' and ') : null,
    isCatalogued: entries.length > 0,
    isChosen,
    reasons: isJoint
      ? [...reasons, { code: 'joint', values: { tags: tags.map((tag) => `#${tag}`).join(' and ') } }]
      : reasons,
    ...reading,
  };
}
