import { answeredQuestions } from '../chat/answers.ts';
import { chatPosts, handleKey } from '../chat/chat-posts.ts';
import type { ActiveChat, Question } from '../chat/chat-types.ts';
import type { Post } from '../chat/post.ts';
import { currentPosts } from '../chat/post-versions.ts';
import type { StreamPost } from '../messaging/protocol.ts';

const MINUTE = 60_000;
/** People introduce themselves before the start and talk on after the end. */
const BEFORE_START = 30 * MINUTE;
const AFTER_END = 90 * MINUTE;
/** Without a session the chat's last posts are shown, back to this long before the newest. */
const LAST_POSTS = 120 * MINUTE;
/** Clocks differ; what is later than this is damaged. */
const AHEAD = MINUTE;

/** What the stream of a chat is made of. */
export interface StreamInput {
  /** Merged by id; in any order. */
  readonly posts: readonly Post[];
  readonly chat: Pick<ActiveChat, 'tags' | 'hosts' | 'questions' | 'session'>;
  /** Handle of the account in use, null when unknown. */
  readonly viewer: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Remembered {
  readonly post: Post;
  readonly parent: Post | undefined;
  readonly questions: string;
  readonly shown: StreamPost;
}

/**
 * What the last call made, so that the next makes only what is new: posts whose ground did not change come back as the
 * same objects. The result is the same with and without it.
 */
export interface StreamMemo {
  remembered: ReadonlyMap<string, Remembered>;
}

/** An empty memory for {@link streamPosts}. */
export function streamMemo(): StreamMemo {
  return { remembered: new Map() };
}

/**
 * The posts of a chat's session as the stream shows them, oldest first, from 30 minutes before its start to 90 minutes
 * after its end; without a session those of the chat's last two hours. Reposts are folded into the post they repeat,
 * which goes without them when it is unknown; copies made by hand stay. Deleted posts and older versions are left out.
 */
export function streamPosts(input: StreamInput, memo: StreamMemo = streamMemo()): StreamPost[] {
  const { chat, now } = input;
  const standing = currentPosts(input.posts).filter((post) => !post.isDeleted);
  const ofChat = chatPosts(standing, chat.tags).filter((post) => post.at <= now + AHEAD);
  const [from, to] = span(chat.session, ofChat);
  const postsById = new Map(ofChat.map((post) => [post.id, post]));
  const answered = answeredIds(standing, postsById);
  const reposters = repostersOf(standing);
  const hosts = new Set(chat.hosts.map((host) => handleKey(host.handle)));
  const viewer = input.viewer === null ? null : handleKey(input.viewer);
  const asked = new Map(chat.questions.flatMap(({ key, postIds }) => postIds.map((id) => [id, key] as const)));
  const questions = marksOf(chat.questions);
  const remembered = new Map<string, Remembered>();
  for (const post of ofChat) {
    if (post.at < from || post.at > to) continue;
    const author = handleKey(post.author);
    const isHost = hosts.has(author);
    const known = memo.remembered.get(post.id);
    const parent = post.replyTo === null ? undefined : postsById.get(post.replyTo);
    const hasSameGround =
      known?.post === post && known.parent === parent && known.questions === questions && known.shown.isHost === isHost;
    const fresh: StreamPost = {
      ...shownOf(post),
      isHost,
      isOwn: author === viewer,
      questionKeys: hasSameGround
        ? known.shown.questionKeys
        : answeredQuestions(post, { questions: chat.questions, postsById, isHost }),
      asks: asked.get(post.id) ?? null,
      isAnswered: answered.has(post.id),
      repostedBy: namesOf(post, reposters.get(post.id)),
    };
    const shown = known?.post === post && isSame(known.shown, fresh) ? known.shown : fresh;
    remembered.set(post.id, { post, parent, questions, shown });
  }
  memo.remembered = remembered;
  return Array.from(remembered.values(), ({ shown }) => shown);
}

function span(session: StreamInput['chat']['session'], posts: readonly Post[]): readonly [number, number] {
  if (session && session.phase !== 'none') return [session.startsAt - BEFORE_START, session.endsAt + AFTER_END];
  return [(posts.at(-1)?.at ?? 0) - LAST_POSTS, Number.POSITIVE_INFINITY];
}

/** Ids of the posts that somebody other than their author replied to. */
function answeredIds(posts: readonly Post[], postsById: ReadonlyMap<string, Post>): ReadonlySet<string> {
  const answered = new Set<string>();
  for (const { replyTo, replyToAuthor, author } of posts) {
    if (replyTo === null) continue;
    const asker = postsById.get(replyTo)?.author ?? replyToAuthor;
    if (asker === null || handleKey(asker) !== handleKey(author)) answered.add(replyTo);
  }
  return answered;
}

/** Who repeated which post, oldest repost first. */
function repostersOf(posts: readonly Post[]): ReadonlyMap<string, Post[]> {
  const reposts = new Map<string, Post[]>();
  for (const post of posts) {
    if (post.repostOf === null) continue;
    const known = reposts.get(post.repostOf);
    if (known) known.push(post);
    else reposts.set(post.repostOf, [post]);
  }
  for (const list of reposts.values()) list.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return reposts;
}

const NOBODY: readonly string[] = [];

/** Handles of those who repeated a post: as the wire told, and as the page showed it. Each once. */
function namesOf(post: Post, reposts: readonly Post[] | undefined): readonly string[] {
  if (!reposts && post.repostedBy === null) return NOBODY;
  const names = new Map<string, string>();
  for (const { author } of reposts ?? []) if (!names.has(handleKey(author))) names.set(handleKey(author), author);
  const onPage = post.repostedBy;
  if (onPage !== null && !names.has(handleKey(onPage))) names.set(handleKey(onPage), onPage);
  return [...names.values()];
}

/** All of the questions that decides which of them a post answers. */
function marksOf(questions: readonly Question[]): string {
  return JSON.stringify(
    questions.map(({ key, label, number, part, at, postIds, text }) => [key, label, number, part, at, postIds, text]),
  );
}

type OwnFields = Omit<StreamPost, 'isHost' | 'isOwn' | 'questionKeys' | 'asks' | 'isAnswered' | 'repostedBy'>;

function shownOf(post: Post): OwnFields {
  const { id, author, authorName, text, at, replyTo, replyToAuthor, quoteOf } = post;
  const { links, hasMedia, altTexts, isTruncated } = post;
  return {
    id,
    author,
    authorName,
    text,
    at,
    replyTo,
    replyToAuthor,
    quoteOf,
    links,
    hasMedia,
    altTexts,
    isTruncated,
  };
}

/** Whether two showings of one and the same post are alike in what comes from around it. */
function isSame(a: StreamPost, b: StreamPost): boolean {
  return (
    a.isHost === b.isHost &&
    a.isOwn === b.isOwn &&
    a.asks === b.asks &&
    a.isAnswered === b.isAnswered &&
    hasSameWords(a.questionKeys, b.questionKeys) &&
    hasSameWords(a.repostedBy, b.repostedBy)
  );
}

function hasSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((word, index) => word === b[index]));
}
