import { postAddress } from '../chat/post.ts';
import type { ContributionRow, MarkedList, MarkedPost, SessionRow } from '../history/history-types.ts';
import { transcriptWords } from './transcript-words.ts';

/** One of the person's posts in a record. */
export interface RecordPost {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly link: string | null;
  /** `pending`: X has not been seen to accept it. */
  readonly state: 'confirmed' | 'pending';
  readonly kind: 'post' | 'reply' | 'quote';
  readonly replyToAuthor: string | null;
  /** Descriptions of its pictures; null where it has neither pictures nor a film. */
  readonly pictures: readonly string[] | null;
  /** The choices of its poll; empty where it has none. */
  readonly poll: readonly string[];
}

/** A question of the host and what the person answered. */
export interface RecordQuestion {
  readonly label: string;
  readonly text: string;
  readonly at: number;
  readonly author: string;
  readonly link: string;
  readonly answers: readonly RecordPost[];
}

/** The facts of a session, in the order of a reader's questions; the base of every export. */
export interface SessionRecord {
  readonly tags: readonly string[];
  readonly name: string | null;
  readonly hosts: readonly string[];
  readonly account: string | null;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Whole minutes in which the person had the chat before them while it was live; null when nobody saw it. */
  readonly minutesPresent: number | null;
  readonly questions: readonly RecordQuestion[];
  /** The person's other posts in the session, oldest first. */
  readonly others: readonly RecordPost[];
  /** Posts of others that the person reposted, oldest first. */
  readonly shared: readonly RecordMark[];
  /** Posts of others that the person liked, and bookmarked, while they wanted that kept. */
  readonly liked: readonly RecordMark[];
  readonly bookmarked: readonly RecordMark[];
}

/** The lists of others' posts in a record, in the order in which they are written. */
export const RECORD_LISTS: readonly MarkedList[] = ['shared', 'liked', 'bookmarked'];

/** A post of another that the person reposted, liked or bookmarked. */
export interface RecordMark {
  readonly author: string;
  readonly text: string;
  /** When the person did so; milliseconds since 1970. */
  readonly at: number;
  readonly link: string;
}

/**
 * Puts a session and the person's contributions into the form in which they are exported. A post that answers two
 * questions stands under both. Posts that X refused are left out: they were never public.
 */
export function sessionRecord(session: SessionRow, contributions: readonly ContributionRow[]): SessionRecord {
  const posts = contributions
    .filter((row) => row.state !== 'failed')
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((row) => ({ keys: new Set(row.questionKeys), post: recordPost(row) }));
  const known = new Set(session.questions.map((question) => question.key));
  return {
    tags: session.tags,
    name: session.name,
    hosts: session.hosts,
    account: session.account,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    minutesPresent: wasSeen(session) ? Math.round(session.minutesPresent) : null,
    questions: session.questions.map(({ key, label, text, at, author, postId }) => ({
      label,
      text,
      at,
      author,
      link: postAddress(author, postId),
      answers: posts.filter(({ keys }) => keys.has(key)).map(({ post }) => post),
    })),
    others: posts.filter(({ keys }) => ![...keys].some((key) => known.has(key))).map(({ post }) => post),
    shared: recordMarks(session, 'shared'),
    liked: recordMarks(session, 'liked'),
    bookmarked: recordMarks(session, 'bookmarked'),
  };
}

/** A session found in X's archive tells no time spent, unless the person was seen there as well. */
function wasSeen(session: SessionRow): boolean {
  return !session.isFromArchive || session.minutesPresent > 0;
}

function recordPost(row: ContributionRow): RecordPost {
  return {
    text: row.text,
    at: row.at,
    link: row.postId === undefined ? null : postAddress(row.author, row.postId),
    state: row.state === 'confirmed' ? 'confirmed' : 'pending',
    kind: row.quoteOf !== null ? 'quote' : row.replyTo !== null || row.replyToAuthor !== null ? 'reply' : 'post',
    replyToAuthor: row.replyToAuthor,
    pictures: row.hasMedia || row.altTexts ? (row.altTexts ?? []) : null,
    poll: row.poll ?? [],
  };
}

function recordMarks(session: SessionRow, list: MarkedList): RecordMark[] {
  return markedPosts(session, list).map(({ author, text, at, postId }) => ({
    author,
    text,
    at,
    link: postAddress(author, postId),
  }));
}

/** What the person marked in a session and did not take back, oldest first. */
export function markedPosts(session: SessionRow, list: MarkedList): readonly MarkedPost[] {
  return (session[list] ?? []).filter((one) => !one.isUndone).toSorted((a, b) => a.at - b.at);
}

/** The words of a post with a line for each of its pictures and each choice of its poll. */
export function recordText({ text, pictures, poll }: RecordPost): string {
  const described = pictures?.map((one) => transcriptWords.picture(one)) ?? [];
  const without = pictures?.length === 0 ? [transcriptWords.media] : [];
  const choices = poll.map((choice) => transcriptWords.pollChoice(choice));
  return [text, ...described, ...without, ...choices].filter(Boolean).join('\n');
}
