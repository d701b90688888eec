import { byTime } from '../chat/merge-posts.ts';
import { blankPost, type Post, postAddress } from '../chat/post.ts';
import type { ContributionRow, SessionRow } from '../history/history-types.ts';
import { coveredNames, type NameCover, openNames } from './name-cover.ts';
import { sessionPosts } from './session-posts.ts';
import { askingIds, type PlacedPost, placePosts } from './transcript-order.ts';

/** A post of a transcript, with the replies to it. */
export interface TranscriptPost {
  /** "@handle", or "Participant 3" where names are left out. */
  readonly author: string;
  readonly isHost: boolean;
  readonly isOwn: boolean;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Null where it would tell a name that is left out, and for a post of the person that X has not confirmed. */
  readonly link: string | null;
  /** Whom it replies to, when that post does not stand right above it. */
  readonly replyTo: string | null;
  /** Whom it quotes, when that is known. */
  readonly quotes: string | null;
  /** Labels of further questions that it answers. */
  readonly alsoAnswers: readonly string[];
  /** Alternative texts of its pictures. */
  readonly pictures: readonly string[];
  readonly hasMedia: boolean;
  readonly isTruncated: boolean;
  /** As X tells it. */
  readonly lang: string | null;
  readonly replies: readonly TranscriptPost[];
}

/** The question of a section. */
export interface TranscriptQuestion {
  /** "Q3"; empty without a number. */
  readonly label: string;
  readonly text: string;
  readonly author: string;
  readonly at: number;
  readonly link: string | null;
}

/** A part of a transcript: a question with what belongs to it, what came before the first, or after the end. */
export interface TranscriptSection {
  readonly kind: 'before' | 'question' | 'after';
  readonly question: TranscriptQuestion | null;
  readonly posts: readonly TranscriptPost[];
}

/** All posts of a session that this browser has seen, in the order in which one reads them. */
export interface Transcript {
  readonly tags: readonly string[];
  readonly name: string | null;
  readonly hosts: readonly string[];
  readonly startsAt: number;
  readonly endsAt: number;
  readonly madeAt: number;
  readonly isWithoutNames: boolean;
  /** `posts` without the questions themselves; `own` among them. */
  readonly counts: { readonly posts: number; readonly people: number; readonly own: number; readonly reposts: number };
  readonly sections: readonly TranscriptSection[];
}

/** What a transcript is made of. */
export interface TranscriptSource {
  readonly session: SessionRow;
  /** Posts of the session's time, in any order. */
  readonly posts: readonly Post[];
  /** The person's own posts in the session. */
  readonly contributions: readonly ContributionRow[];
}

/**
 * Makes the transcript of a session. Every post stands in it once. Reposts are only counted; posts that were deleted on
 * X, that X refused or that an edit replaced are left out.
 * @param options `isWithoutNames`: everybody but the hosts and the person appears as "Participant 1" and so on.
 * `madeAt`: milliseconds since 1970.
 */
export function transcript(
  { session, posts, contributions }: TranscriptSource,
  options: { readonly isWithoutNames: boolean; readonly madeAt: number },
): Transcript {
  const own = contributions.filter((row) => row.state !== 'failed');
  const asking = new Set(session.questions.flatMap(askingIds));
  const shown = postsOf(session, posts, own).filter((post) => !asking.has(post.id));
  const ownHandles = [session.account, ...own.map((row) => row.author)].filter((handle) => handle !== null);
  const names = options.isWithoutNames ? coveredNames(shown, [...session.hosts, ...ownHandles]) : openNames;
  const isOwn = isAmong(ownHandles);
  const write = postWriter(session, shown, names, isOwn);
  return {
    tags: session.tags,
    name: session.name,
    hosts: session.hosts,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    madeAt: options.madeAt,
    isWithoutNames: options.isWithoutNames,
    counts: {
      posts: shown.length,
      people: new Set(shown.map((post) => post.author.toLowerCase())).size,
      own: shown.filter((post) => isOwn(post.author)).length,
      reposts: countReposts(posts, new Set([...asking, ...shown.map((post) => post.id)])),
    },
    sections: placePosts(session, shown).map(({ kind, question, posts: placed }) => ({
      kind,
      question: question && {
        label: question.label,
        text: names.text(question.text),
        author: names.name(question.author),
        at: question.at,
        link: names.hides(question.author) ? null : postAddress(question.author, question.postId),
      },
      posts: placed.map((one) => write(one, null)),
    })),
  };
}

/** The session's posts, oldest first: those of the chat that were seen, and the person's own, seen or not. */
function postsOf(session: SessionRow, posts: readonly Post[], own: readonly ContributionRow[]): Post[] {
  const ids = new Set(posts.map((post) => post.id));
  const isLatest = (post: Post) => (post.editIds.findLast((id) => ids.has(id)) ?? post.id) === post.id;
  const standing = posts.filter((post) => !post.isDeleted && isLatest(post));
  const seen = sessionPosts(standing, session.tags);
  const seenIds = new Set(seen.map((post) => post.id));
  const byId = new Map(standing.map((post) => [post.id, post]));
  const others = own.flatMap((row): Post[] => {
    const id = row.postId ?? row.id;
    if (seenIds.has(id)) return [];
    // Known, but not standing any more: deleted or replaced.
    return ids.has(id) ? [byId.get(id) ?? []].flat() : [ownPost(row, id)];
  });
  return [...seen, ...others].sort(byTime);
}

function ownPost(row: ContributionRow, id: string): Post {
  const { text, at, tags: hashtags, replyTo, replyToAuthor, quoteOf } = row;
  return { ...blankPost, id, author: row.author ?? '', text, at, hashtags, replyTo, replyToAuthor, quoteOf };
}

/** Makes the shown form of a placed post; `above` is the post it stands beneath. */
function postWriter(session: SessionRow, shown: readonly Post[], names: NameCover, isOwn: (handle: string) => boolean) {
  const authors = new Map(shown.map((post) => [post.id, post.author]));
  const labels = new Map(session.questions.map((question) => [question.key, question.label]));
  const asking = new Set(session.questions.flatMap(askingIds));
  const isHost = isAmong(session.hosts);
  return function write({ post, replies, otherKeys }: PlacedPost, above: Post | null): TranscriptPost {
    const answered = post.replyTo === null ? null : (post.replyToAuthor ?? authors.get(post.replyTo) ?? null);
    const isTold = above !== null || (post.replyTo !== null && asking.has(post.replyTo));
    const quoted = post.quoteOf === null ? undefined : authors.get(post.quoteOf);
    const isOnX = /^\d+$/u.test(post.id);
    return {
      author: post.author === '' ? '' : names.name(post.author),
      isHost: isHost(post.author),
      isOwn: isOwn(post.author) || !isOnX,
      text: names.text(post.text),
      at: post.at,
      link: isOnX && !names.hides(post.author) ? postAddress(post.author, post.id) : null,
      replyTo: answered === null || isTold ? null : names.name(answered),
      quotes: quoted === undefined ? null : names.name(quoted),
      alsoAnswers: otherKeys.flatMap((key) => labels.get(key) ?? []),
      pictures: post.altTexts.map((text) => names.text(text)),
      hasMedia: post.hasMedia,
      isTruncated: post.isTruncated,
      lang: post.lang,
      replies: replies.map((reply) => write(reply, post)),
    };
  };
}

/** Reposts of the session's posts, one for each person and post, by either way in which X shows them. */
function countReposts(posts: readonly Post[], of: ReadonlySet<string>): number {
  const pairs = posts.flatMap((post) => {
    if (post.repostOf !== null) return of.has(post.repostOf) ? [`${post.repostOf} ${post.author.toLowerCase()}`] : [];
    return post.repostedBy !== null && of.has(post.id) ? [`${post.id} ${post.repostedBy.toLowerCase()}`] : [];
  });
  return new Set(pairs).size;
}

function isAmong(handles: readonly string[]): (handle: string) => boolean {
  const keys = new Set(handles.map((handle) => handle.toLowerCase()));
  return (handle) => keys.has(handle.toLowerCase());
}
