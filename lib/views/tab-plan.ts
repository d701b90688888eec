import { answerLabel, answersSeen } from '../chat/answer-label.ts';
import type { ActiveChat, ChatState } from '../chat/chat-types.ts';
import type { Post } from '../chat/post.ts';
import type { PlanChat, TabPlan } from '../messaging/protocol.ts';
import { keptMarks, type Settings } from '../settings/settings.ts';

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
    language: settings.language,
    isTagging: settings.isTagging,
    isNumbering: settings.isNumbering,
    isChecking: settings.isChecking,
    keptMarks: keptMarks(settings),
  };
}

function planChat(chat: ActiveChat, posts: readonly Post[]): PlanChat {
  const session = chat.session && chat.session.phase !== 'none' ? chat.session : null;
  const ofSession = taggedSince(chat, session?.startsAt ?? Number.POSITIVE_INFINITY, posts);
  return {
    tags: chat.tags,
    isJoint: chat.isJoint,
    hosts: chat.hosts.map((host) => host.handle),
    startsAt: session?.startsAt ?? null,
    endsAt: session?.endsAt ?? null,
    questionIds: chat.questions.flatMap((question) => question.postIds),
    ...answersOf(chat, ofSession),
    conversationIds: conversationIds(ofSession),
  };
}

/** How answers begin, for each numbered question and for the one in question now. */
function answersOf(chat: ActiveChat, posts: readonly Post[]): Pick<PlanChat, 'answers' | 'currentAnswer'> {
  const seen = answersSeen(
    posts,
    chat.hosts.map((host) => host.handle),
  );
  const current = chat.questions.find((question) => question.key === chat.currentKey);
  return {
    answers: chat.questions.flatMap((question) => {
      const label = answerLabel(question, seen);
      return label === null ? [] : [{ label, postIds: question.postIds }];
    }),
    currentAnswer: current ? answerLabel(current, seen) : null,
  };
}

/** Posts that carry the chat's tag, from shortly before the session's start on. */
function taggedSince(chat: ActiveChat, startsAt: number, posts: readonly Post[]): Post[] {
  const tags = new Set(chat.tags.map((tag) => tag.toLowerCase()));
  return posts.filter(
    (post) =>
      post.at >= startsAt - 15 * 60_000 && !post.repostOf && post.hashtags.some((tag) => tags.has(tag.toLowerCase())),
  );
}

/** Conversations that a tagged post of the session belongs to; the page alone does not tell them. */
function conversationIds(posts: readonly Post[]): string[] {
  const ids = new Set<string>();
  for (const post of posts) {
    ids.add(post.conversationId ?? post.id);
    if (ids.size >= MOST_CONVERSATIONS) break;
  }
  return [...ids];
}

function mainTag(chat: ActiveChat): string {
  return (chat.tags[0] ?? '').toLowerCase();
}
