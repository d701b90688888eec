import type { ActiveChat, ChatState } from '../chat/chat-types.ts';
import type { Post } from '../chat/post.ts';
import type { PlanChat, TabPlan } from '../messaging/protocol.ts';
import type { Settings } from '../settings/settings.ts';

/** More conversations than any evening has; bounds the size of a plan. */
const MOST_CONVERSATIONS = 2000;

/**
 * What a tab needs to know to decide about its composers and its dock.
 * @param others chats followed in other tabs, which a reply written here may belong to.
 * @param isPanelOpen the browser's own panel shows the sidebar in this window, so the page need not.
 * @param account handle with which the session was begun, null when unknown.
 */
export function tabPlan(
  state: ChatState,
  others: readonly ActiveChat[],
  posts: readonly Post[],
  settings: Settings,
  account: string | null,
  isPanelOpen: boolean,
): TabPlan {
  const own = state.chat ? [state.chat] : [];
  const isNew = (chat: ActiveChat) => !own.some((one) => mainTag(one) === mainTag(chat));
  return {
    chats: [...own, ...others.filter(isNew)].map((chat) => planChat(chat, posts)),
    account,
    dock: {
      isShown: !isPanelOpen && state.status !== 'none',
      isCollapsed: settings.isCollapsed,
    },
    isTagging: settings.isTagging,
  };
}

function planChat(chat: ActiveChat, posts: readonly Post[]): PlanChat {
  const session = chat.session && chat.session.phase !== 'none' ? chat.session : null;
  return {
    tags: chat.tags,
    isJoint: chat.isJoint,
    hosts: chat.hosts.map((host) => host.handle),
    startsAt: session?.startsAt ?? null,
    endsAt: session?.endsAt ?? null,
    questionIds: chat.questions.flatMap((question) => question.postIds),
    answers: [],
    currentAnswer: null,
    conversationIds: conversationIds(chat, session?.startsAt ?? Number.POSITIVE_INFINITY, posts),
  };
}

/** Conversations that a tagged post of the session belongs to; the page alone does not tell them. */
function conversationIds(chat: ActiveChat, since: number, posts: readonly Post[]): string[] {
  const tags = new Set(chat.tags.map((tag) => tag.toLowerCase()));
  const ids = new Set<string>();
  for (const post of posts) {
    if (post.at < since - 15 * 60_000 || post.repostOf) continue;
    if (post.hashtags.some((tag) => tags.has(tag.toLowerCase()))) ids.add(post.conversationId ?? post.id);
    if (ids.size >= MOST_CONVERSATIONS) break;
  }
  return [...ids];
}

function mainTag(chat: ActiveChat): string {
  return (chat.tags[0] ?? '').toLowerCase();
}
