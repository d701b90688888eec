import { answeredQuestions } from '../chat/answers.ts';
import { handleKey } from '../chat/chat-posts.ts';
import type { Question } from '../chat/chat-types.ts';
import type { Post } from '../chat/post.ts';
import type { SessionQuestion, SessionRow } from '../history/history-types.ts';

/** A post in its place, with the replies that stand beneath it. */
export interface PlacedPost {
  readonly post: Post;
  readonly replies: PlacedPost[];
  /** Keys of further questions that it answers. */
  readonly otherKeys: readonly string[];
}

/** A part of a session: a question, what came before the first, or what came after the end. */
export interface PlacedSection {
  readonly kind: 'before' | 'question' | 'after';
  readonly question: SessionQuestion | null;
  readonly posts: PlacedPost[];
}

/** Ids of the posts that asked a question. */
export function askingIds(question: SessionQuestion): readonly string[] {
  return [question.postId, ...(question.postIds ?? [])];
}

/**
 * Gives each post its one place: with the question it names; else beneath the post it replies to; else with the
 * question it replies to or quotes; else with the question that was current when it was posted.
 * @param posts oldest first, without those that ask the questions.
 */
export function placePosts(session: SessionRow, posts: readonly Post[]): PlacedSection[] {
  const before: PlacedSection = { kind: 'before', question: null, posts: [] };
  const after: PlacedSection = { kind: 'after', question: null, posts: [] };
  const asked = session.questions.map((question): PlacedSection => ({ kind: 'question', question, posts: [] }));
  const byKey = new Map(asked.map((section) => [section.question?.key, section]));
  const byAskingId = new Map(
    asked.flatMap((section) =>
      section.question ? askingIds(section.question).map((id) => [id, section] as const) : [],
    ),
  );
  const questions = session.questions.map(asQuestion);
  const hosts = new Set(session.hosts.map(handleKey));
  const postsById = new Map(posts.map((post) => [post.id, post]));
  const placed = new Map<string, { readonly node: PlacedPost; readonly section: PlacedSection }>();

  const current = (at: number) =>
    at > session.endsAt ? after : (asked.findLast((section) => (section.question?.at ?? Infinity) <= at) ?? before);

  for (const post of posts) {
    const isHost = hosts.has(handleKey(post.author));
    const [key, ...otherKeys] = answeredQuestions(post, { questions, postsById, isHost });
    const named = key === undefined ? undefined : byKey.get(key);
    const near = [post.replyTo, post.quoteOf].flatMap((id) => (id === null ? [] : (byAskingId.get(id) ?? [])))[0];
    // Only what was posted earlier is known here, so replies cannot go in a circle.
    const parent = post.replyTo === null ? undefined : placed.get(post.replyTo);
    const isBeneath = parent && (!named || named === parent.section);
    const section = isBeneath ? parent.section : (named ?? near ?? current(post.at));
    const node: PlacedPost = { post, replies: [], otherKeys };
    (isBeneath ? parent.node.replies : section.posts).push(node);
    for (const id of [post.id, ...post.editIds]) placed.set(id, { node, section });
  }
  return [before, ...asked, after].filter((section) => section.question !== null || section.posts.length > 0);
}

/** A kept question as the rules for answers know one. */
function asQuestion(kept: SessionQuestion): Question {
  const [, label = 'Q', number = null, part = null] = /^(\p{Lu})(\d+)([a-d])?$/u.exec(kept.label) ?? [];
  return {
    key: kept.key,
    number,
    part: part as Question['part'],
    label,
    kind: number === null ? 'unnumbered' : 'question',
    text: kept.text,
    isInPicture: false,
    at: kept.at,
    postId: kept.postId,
    author: kept.author,
    postIds: askingIds(kept),
    reason: { code: 'question-kept' },
  };
}
