import { answeredQuestions } from './answers.ts';
import type { KnownHosts } from './asks.ts';
import { answerIndex, asksIn } from './asks.ts';
import { chatPosts, deletedPosts, handleKey } from './chat-posts.ts';
import type {
  ActiveChat,
  CatalogueChat,
  ChatRule,
  Choices,
  OwnContribution,
  Question,
  Reason,
  SessionState,
} from './chat-types.ts';
import { tagKey } from './hashtags.ts';
import { runTogether } from './hint-facts.ts';
import { continuations, openQuestions } from './open-questions.ts';
import type { Post } from './post.ts';
import { versionIds } from './post-versions.ts';
import { wordingOf } from './question-form.ts';
import type { TrackedQuestion } from './question-list.ts';
import { trackQuestions } from './question-tracking.ts';
import { isRulePost } from './rule-posts.ts';
import { dueSession } from './schedule.ts';
import { findSession } from './session.ts';
import { MINUTE, postsBetween, SLOW_MINUTES } from './session-runs.ts';
import { topicOf } from './topic.ts';
import { withdrawnAskings } from './withdrawn-questions.ts';

/** What is needed to read one chat. */
export interface ReadingInput {
  readonly tags: readonly string[];
  readonly entries: readonly CatalogueChat[];
  /** As `currentPosts` gives them, deleted ones among them. */
  readonly posts: readonly Post[];
  readonly choices: Choices;
  readonly viewer: string | null;
  readonly now: number;
}

/** The part of an active chat that comes from its posts. */
export type ChatReading = Pick<
  ActiveChat,
  'hosts' | 'session' | 'topic' | 'questions' | 'currentKey' | 'own' | 'answeredBy' | 'plainTag' | 'rules' | 'counts'
>;

/** Reads a chat from its posts: hosts, session, questions, the person's own contributions. */
export function readChat(input: ReadingInput): ChatReading {
  const known = knownHosts(input);
  const posts = postsBetween(chatPosts(input.posts, input.tags), Number.NEGATIVE_INFINITY, input.now + MINUTE);
  const asks = asksIn(posts, known);
  const answers = answerIndex(posts);
  const found = findSession({
    posts,
    asks,
    answers,
    hosts: known.handles,
    due: (at) => nearestDue(input.entries, at),
    minutes: input.entries[0]?.minutes ?? null,
    now: input.now,
  });
  const inSession = found ? postsBetween(posts, found.from, found.to) : [];
  const open =
    found && found.asks.length === 0
      ? openQuestions(inSession, known.handles, openFrom(found.session), found.session.endsAt)
      : [];
  const tracked = trackQuestions(found && found.asks.length > 0 ? found.asks : open, answers);
  const carriedOn = continuations(inSession);
  const gone = deletedPosts(input.posts, input.tags);
  const goneAsks = asksIn(gone, known);
  const edited = [...inSession, ...gone].filter((post) => post.editIds.length > 0);
  const versions = new Map(edited.map((post) => [post.id, versionIds(post)]));
  const questions = tracked.questions.map((question) => {
    const shown = publicQuestion(question, known, carriedOn);
    const postIds = [...shown.postIds, ...withdrawnAskings(question, goneAsks)];
    return { ...shown, postIds: [...new Set(postIds.flatMap((id) => versions.get(id) ?? [id]))] };
  });
  const hosts = hostList(input, known, tracked.askers, questions);
  const isHost = (handle: string) => hosts.some((host) => handleKey(host.handle) === handleKey(handle));
  const own = ownContributions(input, inSession, questions, isHost);
  const session = found?.session ?? null;
  const isOver = !session || session.phase === 'none';
  return {
    hosts,
    session,
    topic: found ? topicOf(posts, new Set(hosts.map((host) => handleKey(host.handle))), found.session.startsAt) : null,
    questions,
    currentKey: isOver ? null : (tracked.current?.key ?? null),
    own,
    answeredBy: answeredBy(own, inSession, input.viewer),
    plainTag: runTogether(own, inSession),
    rules: rulesIn(inSession.filter((post) => isHost(post.author))),
    counts: { posts: inSession.length, people: new Set(inSession.map((post) => handleKey(post.author))).size },
  };
}

/** Who answered the person last, if the person has not said anything to them since. */
function answeredBy(own: readonly OwnContribution[], posts: readonly Post[], viewer: string | null): string | null {
  if (viewer === null || own.length === 0) return null;
  const ids = new Set(own.map(({ post }) => post.id));
  const isOthers = (author: string) => handleKey(author) !== handleKey(viewer);
  const answer = posts.findLast(({ replyTo, author }) => replyTo !== null && ids.has(replyTo) && isOthers(author));
  if (!answer) return null;
  const to = handleKey(answer.author);
  const isTalkedTo = own.some(({ post }) => post.at >= answer.at && handleKey(post.replyToAuthor ?? '') === to);
  return isTalkedTo ? null : answer.author;
}

/** A rule that is said again later is told once. */
function rulesIn(posts: readonly Post[]): readonly ChatRule[] {
  const said = new Map<string, ChatRule>();
  for (const { id, author, text } of posts.filter((post) => isRulePost(post.text))) {
    if (!said.has(text)) said.set(text, { postId: id, author, text });
  }
  return [...said.values()];
}

/** Small talk is asked at the start of an evening; a chat of several days begins with its question. */
function openFrom({ startsAt, minutes }: SessionState): number {
  return minutes >= SLOW_MINUTES ? startsAt - 10 * MINUTE : startsAt;
}

function nearestDue(entries: readonly CatalogueChat[], at: number): ReturnType<typeof dueSession> {
  for (const entry of entries) {
    const due = dueSession(entry, at);
    if (due) return due;
  }
  return null;
}

/** Hosts by catalogue and by the person's clicks; the newest click about a handle counts. */
export function knownHosts(input: Pick<ReadingInput, 'tags' | 'entries' | 'choices'>): KnownHosts {
  const handles = new Set(input.entries.flatMap((entry) => entry.hosts.map(handleKey)));
  const excluded = new Set<string>();
  const tags = new Set(input.tags.map(tagKey));
  const clicks = input.choices.hosts.filter((click) => tags.has(tagKey(click.tag)));
  for (const click of [...clicks].sort((a, b) => a.at - b.at || Number(a.isHost) - Number(b.isHost))) {
    const handle = handleKey(click.handle);
    if (click.isHost) {
      handles.add(handle);
      excluded.delete(handle);
    } else {
      handles.delete(handle);
      excluded.add(handle);
    }
  }
  return { handles, excluded, numbering: input.entries[0]?.numbering ?? null, tags };
}

function hostList(
  input: ReadingInput,
  known: KnownHosts,
  askers: ReadonlyMap<string, Reason>,
  questions: readonly Question[],
): ActiveChat['hosts'] {
  const hosts: { handle: string; reason: Reason }[] = [];
  const has = (handle: string) => hosts.some((host) => handleKey(host.handle) === handleKey(handle));
  const add = (handle: string, reason: Reason) => {
    if (!has(handle) && !known.excluded.has(handleKey(handle))) hosts.push({ handle, reason });
  };
  const tags = new Set(input.tags.map(tagKey));
  for (const entry of input.entries) {
    for (const handle of entry.hosts) add(handle, { code: 'host-catalogue', values: { chat: entry.name } });
  }
  const clicks = input.choices.hosts.filter(
    (click) => tags.has(tagKey(click.tag)) && known.handles.has(handleKey(click.handle)),
  );
  for (const click of [...clicks].sort((a, b) => (handleKey(a.handle) < handleKey(b.handle) ? -1 : 1))) {
    add(click.handle, { code: 'host-chosen' });
  }
  for (const [author, reason] of askers) {
    const handle = questions.find((question) => handleKey(question.author) === author)?.author;
    if (handle) add(handle, reason);
  }
  return hosts;
}

function publicQuestion(question: TrackedQuestion, known: KnownHosts, carriedOn: ReadonlyMap<string, Post>): Question {
  const { key, number, part, label, kind, at, postId } = question;
  const next = carriedOn.get(postId);
  // A question without its question mark goes on in the host's own reply.
  const isCarriedOn = next !== undefined && !question.text.includes('?') && next.text.includes('?');
  const text = `${question.text} ${isCarriedOn ? wordingOf(next.text) : ''}`.trim();
  const reason: Reason = known.handles.has(question.author)
    ? { code: 'question-host', values: { host: question.handle } }
    : question.reason;
  return {
    key,
    number,
    part,
    label,
    kind,
    text: text === '' ? `${label}${number ?? ''}${part ?? ''}` : text,
    isInPicture: question.isInPicture && !isCarriedOn,
    at,
    postId,
    author: question.handle,
    postIds: [...new Set([...question.postIds, ...question.postIds.flatMap((id) => carriedOn.get(id)?.id ?? [])])],
    reason,
  };
}

function ownContributions(
  input: ReadingInput,
  posts: readonly Post[],
  questions: readonly Question[],
  isHost: (handle: string) => boolean,
): OwnContribution[] {
  if (!input.viewer) return [];
  const viewer = handleKey(input.viewer);
  const mine = posts.filter((post) => handleKey(post.author) === viewer);
  if (mine.length === 0) return [];
  const postsById = new Map(posts.map((post) => [post.id, post]));
  return mine.map((post) => ({
    post,
    questionKeys: answeredQuestions(post, { questions, postsById, isHost: isHost(post.author) }),
  }));
}
