import { type Post, timeOfId } from '../chat/post.ts';
import { at, handleOf, idOf, type JsonRecord, listOf, recordOf, textOf } from '../x/wire-json.ts';
import { readPostText, readTime } from '../x/wire-text.ts';
import type { LongText } from './long-texts.ts';

/** A post of an archive: what is cheap to tell of each; the whole is read where it is wanted. */
export interface ArchivePost {
  readonly id: string;
  /** Milliseconds since 1970, UTC, whole seconds. */
  readonly at: number;
  /** Each as typed, in order, those of the part that X shortened among them. */
  readonly hashtags: readonly string[];
  /** Answers another post. A mere "@ann hello" answers none. */
  readonly isReply: boolean;
  /** Answers a post of the same account. */
  readonly isThread: boolean;
  readonly replyTo: string | null;
  /** Handle of the answered account, where the archive names it. */
  readonly replyToAuthor: string | null;
  /** Repeats another person's post ("RT @ann: …"); its words are not the account's. */
  readonly isRepost: boolean;
  readonly isQuote: boolean;
  /** A later version of it exists: the author edited it. */
  readonly isOldVersion: boolean;
  /** Posted in a community of X. */
  readonly isCommunity: boolean;
  /** Its author deleted it on X before the archive was made. */
  readonly isDeleted: boolean;
  /** Its text was joined from the long posts. */
  readonly isLong: boolean;
  /** The text as the archive has it: escaped, with t.co links and the handles before a reply; perhaps shortened. */
  readonly raw: string;
  /** All of it, as a post seen on X. */
  readonly whole: () => Post;
}

/** Whose archive it is, as far as its files tell. */
export interface ArchiveOwner {
  /** Without `@`. */
  readonly handle: string | null;
  readonly accountId: string | null;
}

/** What a file of the archive says of all its posts. */
interface PostKind {
  readonly isDeleted: boolean;
  readonly isCommunity: boolean;
}

/**
 * Reads one element of a file of posts, of any age of the archive: `{ tweet: {…} }`, the bare object of 2018, or the
 * monthly files of before (dossier x-web-client 12).
 * @returns null when the element is no post.
 */
export function readArchivePost(
  element: unknown,
  kind: PostKind,
  owner: ArchiveOwner,
  longText: (created: number, text: string) => LongText | null,
): ArchivePost | null {
  const tweet = recordOf(at(element, 'tweet')) ?? recordOf(element);
  if (!tweet) return null;
  const id = idOf(tweet.id_str) ?? idOf(tweet.id);
  const short = shortText(tweet);
  const created = id === null ? null : readCreated(tweet.created_at, id);
  if (id === null || short === null || created === null) return null;
  const isRepost = readRepost(tweet, short);
  const long = isRepost ? null : longText(created, short);
  const quoteOf = isRepost ? null : quotedId([...linksOf(tweet), ...(long?.links ?? [])], id);
  const editIds = editIdsOf(tweet);
  const replyTo = isRepost ? null : answeredId(tweet);
  return {
    id,
    at: created,
    hashtags: tagsOf(tweet, long),
    isReply: replyTo !== null,
    isThread: replyTo !== null && isSelf(tweet, owner),
    replyTo,
    replyToAuthor: isRepost ? null : handleOf(tweet.in_reply_to_screen_name),
    isRepost,
    isQuote: quoteOf !== null,
    isOldVersion: editIds.length > 1 && editIds.at(-1) !== id,
    isCommunity: kind.isCommunity,
    isDeleted: kind.isDeleted,
    isLong: long !== null,
    raw: long?.text ?? short,
    whole: () => wholePost(tweet, { id, created, long, quoteOf, editIds, isRepost, isDeleted: kind.isDeleted, owner }),
  };
}

/** A post of a picture alone may be without words. */
function shortText(tweet: JsonRecord): string | null {
  const text = tweet.full_text ?? tweet.text;
  return typeof text === 'string' ? text : null;
}

/** The time of posting: as X writes it, as the monthly files wrote it ("2014-03-31 21:07:37 +0000"), else by the id. */
function readCreated(created: unknown, id: string): number | null {
  const found =
    typeof created === 'string' ? /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)$/.exec(created) : null;
  if (!found) return readTime(created, id);
  const time = Date.parse(`${found[1]}T${found[2]}${found[3]}:${found[4]}`);
  return time >= 0 ? time : timeOfId(id);
}

/** X's reposts have no mark of their own but the words; what others liked was typed by hand. */
function readRepost(tweet: JsonRecord, short: string): boolean {
  if (recordOf(tweet.retweeted_status)) return true;
  return /^RT @\w{1,20}: /u.test(short) && answeredId(tweet) === null && !(Number(tweet.favorite_count) > 0);
}

function answeredId(tweet: JsonRecord): string | null {
  const number = tweet.in_reply_to_status_id;
  return (
    idOf(tweet.in_reply_to_status_id_str) ??
    idOf(number) ??
    (typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? String(number) : null)
  );
}

function isSelf(tweet: JsonRecord, owner: ArchiveOwner): boolean {
  const answered = textOf(tweet.in_reply_to_user_id_str);
  if (owner.accountId !== null && answered !== null) return answered === owner.accountId;
  const author = owner.handle ?? textOf(at(tweet, 'user', 'screen_name'));
  return author !== null && textOf(tweet.in_reply_to_screen_name)?.toLowerCase() === author.toLowerCase();
}

function tagsOf(tweet: JsonRecord, long: LongText | null): string[] {
  if (long) return long.hashtags.slice();
  return listOf(at(tweet, 'entities', 'hashtags')).flatMap((one) => textOf(at(one, 'text')) ?? []);
}

function linksOf(tweet: JsonRecord): string[] {
  return listOf(at(tweet, 'entities', 'urls')).flatMap((one) => textOf(at(one, 'expanded_url')) ?? []);
}

const STATUS_LINK =
  /^https?:\/\/(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com\/(?:#!\/)?(?:i\/web|\w{1,20})\/status(?:es)?\/(\d{1,20})(?!\d)/iu;

/** A quote is only a link to another post, the last one of the text (dossier 12.2). */
function quotedId(links: readonly string[], ownId: string): string | null {
  const ids = links.map((link) => STATUS_LINK.exec(link)?.[1]);
  return ids.findLast((id) => id !== undefined && id !== ownId) ?? null;
}

/** Ids of all versions, oldest first; empty when it was never edited. */
function editIdsOf(tweet: JsonRecord): string[] {
  const info = tweet.edit_info;
  if (info === undefined) return [];
  const listed = at(info, 'initial', 'editTweetIds') ?? at(info, 'edit', 'editControlInitial', 'editTweetIds');
  const ids = listOf(listed).filter((one) => idOf(one) !== null) as string[];
  return ids.length < 2 ? [] : [...ids].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

interface Facts {
  readonly id: string;
  readonly created: number;
  readonly long: LongText | null;
  readonly quoteOf: string | null;
  readonly editIds: readonly string[];
  readonly isRepost: boolean;
  readonly isDeleted: boolean;
  readonly owner: ArchiveOwner;
}

function wholePost(tweet: JsonRecord, facts: Facts): Post {
  const { id, created, long, quoteOf, editIds, isDeleted, owner } = facts;
  const replyTo = facts.isRepost ? null : answeredId(tweet);
  const short = shortText(tweet) ?? '';
  const legacy = {
    ...tweet,
    display_text_range: [replyTo === null ? 0 : leadLength(short), [...short].length],
    quoted_status_id_str: quoteOf,
  };
  const text = readPostText(long ? { note_tweet: { note_tweet_results: { result: long.result } } } : {}, legacy);
  const media = mediaOf(tweet);
  return {
    id,
    author: owner.handle ?? textOf(at(tweet, 'user', 'screen_name')) ?? '',
    authorName: textOf(at(tweet, 'user', 'name')),
    text: text?.text ?? short,
    at: created,
    hashtags: text?.hashtags ?? [],
    mentions: text?.mentions ?? [],
    links: text?.links ?? [],
    replyTo,
    replyToAuthor: handleOf(tweet.in_reply_to_screen_name),
    conversationId: null,
    quoteOf,
    repostOf: facts.isRepost ? idOf(at(tweet, 'retweeted_status', 'id_str')) : null,
    repostedBy: null,
    hasMedia: media.length > 0,
    altTexts: media.flatMap((one) => textOf(at(one, 'ext_alt_text')) ?? textOf(at(one, 'alt_text')) ?? []),
    isTruncated: facts.isRepost ? short.endsWith('…') : (text?.isTruncated ?? false) || (long === null && isCut(short)),
    lang: textOf(tweet.lang),
    editIds,
    isDeleted,
    eyes: [],
  };
}

/** The handles that X puts before a reply, with the blanks behind them; in code points. */
function leadLength(text: string): number {
  return /^(?:@\w{1,20}\s+)*/u.exec(text)?.[0].length ?? 0;
}

/** A long post whose whole text the archive does not hold ends so (dossier 12.3). */
function isCut(short: string): boolean {
  return [...short].length >= 270 && /…(?:\s*https:\/\/t\.co\/\w+)?$/u.test(short);
}

function mediaOf(tweet: JsonRecord): readonly unknown[] {
  const extended = listOf(at(tweet, 'extended_entities', 'media'));
  return extended.length > 0 ? extended : listOf(at(tweet, 'entities', 'media'));
}
