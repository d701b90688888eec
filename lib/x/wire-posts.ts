import type { Post } from '../chat/post.ts';
import { at, handleOf, idOf, type JsonRecord, listOf, recordOf, textOf } from './wire-json.ts';
import { readPostText, readTime } from './wire-text.ts';
import { saysDeleted } from './wire-tombstone.ts';

/** What a response holds. */
export interface WirePosts {
  /** False when the response should hold posts and none could be read: X changed its shape. */
  readonly isKnownShape: boolean;
  /** One for each entry a person would count, in the timeline's order; a repost is a post of the reposter. */
  readonly posts: Post[];
  /** Quoted posts and the originals of reposts, never counted. */
  readonly related: Post[];
  /** Ids of posts of which a tombstone says that their author deleted them. */
  readonly deletedIds: string[];
}

/** Parts of a timeline that are not the conversation: advertisements, suggestions (dossier x-web-client 11.6). */
const notCounted = /(?:^|-)promoted|^who-to-|relatedtweets/i;
const tweetEntry = /(?:^|-)tweet-(\d{1,20})$/;
const tweetKeys = ['tweet_results', 'tweetResult', 'tweet_result', 'tweetResults'];
/** Real responses reach 14 levels down to a post; a bound keeps odd ones from filling the stack. */
const DEEPEST = 30;
/** X allows five edits; the background's bound is 20. */
const MOST_VERSIONS = 12;

type Author = readonly [handle: string, name: string | null];
type FindAuthor = (userId: string) => Author | null;

/**
 * Reads the posts of any of X's answers about posts: timelines of every kind and single posts. Wrappers need not be
 * known: whatever holds `tweet_results` is an entry. Never throws.
 */
export function postsFromResponse(json: unknown): WirePosts {
  const posts = new Map<string, Post>();
  const related = new Map<string, Post>();
  const deleted = new Set<string>();
  const findAuthor = authorFinder(json);
  let understood = 0;
  let promised = 0;
  let hasTimeline = false;

  visit(json, 0, null);
  for (const id of posts.keys()) related.delete(id);
  const isEmptyTimeline = hasTimeline && promised === 0;
  const isRefusal = posts.size === 0 && listOf(at(json, 'errors')).length > 0;
  return {
    isKnownShape: understood > 0 || isEmptyTimeline || isRefusal,
    posts: [...posts.values()],
    related: [...related.values()],
    deletedIds: [...deleted].filter((id) => !posts.has(id)),
  };

  /** `named` is the id that the entry around gives; a tombstone holds none. */
  function visit(node: unknown, depth: number, named: string | null): void {
    if (depth > DEEPEST) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one, depth + 1, named);
      return;
    }
    const record = recordOf(node);
    if (!record || isNotCounted(record)) return;
    if (Array.isArray(record.instructions)) hasTimeline = true;
    const entryId = typeof record.entryId === 'string' ? (tweetEntry.exec(record.entryId)?.[1] ?? null) : null;
    if (entryId !== null) promised += 1;
    const id = entryId ?? named;
    const key = tweetKeys.find((one) => Object.hasOwn(record, one));
    if (key !== undefined) {
      for (const holder of Array.isArray(record[key]) ? record[key] : [record[key]]) take(holder, id);
      return;
    }
    for (const [name, value] of Object.entries(record)) if (name !== 'clientEventInfo') visit(value, depth + 1, id);
  }

  function take(holder: unknown, named: string | null): void {
    promised += 1;
    const result = at(holder, 'result');
    if (isWithheld(holder, result)) {
      understood += 1;
      if (named !== null && saysDeleted(at(result, 'tombstone'))) deleted.add(named);
      return;
    }
    const found = readTweet(result, findAuthor);
    if (!found) return;
    understood += 1;
    const quoted = at(recordOf(at(result, 'tweet')) ?? result, 'quoted_status_result', 'result', 'tombstone');
    if (found.post.quoteOf !== null && saysDeleted(quoted)) deleted.add(found.post.quoteOf);
    if (!posts.has(found.post.id)) posts.set(found.post.id, found.post);
    for (const one of found.related) if (!related.has(one.id)) related.set(one.id, one);
  }
}

/** A tweet object as a post, with the posts inside it; null when it is none or its author or time is unknown. */
export function readTweet(
  result: unknown,
  findAuthor: FindAuthor = () => null,
): { post: Post; related: Post[] } | null {
  return readNested(result, findAuthor, 0);
}

function readNested(result: unknown, findAuthor: FindAuthor, depth: number): { post: Post; related: Post[] } | null {
  // TweetWithVisibilityResults wraps the tweet once.
  const tweet = recordOf(at(result, 'tweet')) ?? recordOf(result);
  const legacy = tweet && (recordOf(tweet.legacy) ?? tweet);
  // Reposts of quotes nest three deep; nothing of X nests deeper.
  if (!tweet || !legacy || depth > 4) return null;
  const id = idOf(tweet.rest_id) ?? idOf(legacy.id_str);
  const time = id && readTime(legacy.created_at, id);
  const author = readAuthor(at(tweet, 'core', 'user_results', 'result')) ?? findAuthor(String(legacy.user_id_str));
  const text = readPostText(tweet, legacy);
  if (id === null || time === null || time === '' || !author || !text) return null;

  const originalResult =
    at(legacy, 'retweeted_status_result', 'result') ?? at(tweet, 'retweeted_status_result', 'result');
  const original = readNested(originalResult, findAuthor, depth + 1);
  const repostOf = original?.post.id ?? idOf(legacy.retweeted_status_id_str) ?? tweetId(originalResult);
  // The text of a repost is a cut copy of another person's: without the original it must pass for nobody's own post.
  if (repostOf === null && isRepost(tweet, legacy)) return null;
  const quoted = at(tweet, 'quoted_status_result', 'result');
  const quote = readNested(quoted, findAuthor, depth + 1);
  const media = mediaOf(legacy);
  const own: Post = {
    id,
    author: author[0],
    authorName: author[1],
    ...text,
    at: time,
    replyTo: idOf(legacy.in_reply_to_status_id_str),
    replyToAuthor: handleOf(legacy.in_reply_to_screen_name) ?? answeredAuthor(legacy, findAuthor),
    conversationId: idOf(legacy.conversation_id_str),
    quoteOf:
      idOf(legacy.quoted_status_id_str) ??
      tweetId(quoted) ??
      tweetId(at(tweet, 'quotedRefResult', 'result')) ??
      original?.post.quoteOf ??
      null,
    repostOf,
    repostedBy: null,
    hasMedia: media.length > 0,
    altTexts: media
      .map((one) => textOf(at(one, 'ext_alt_text'))?.slice(0, 2_000))
      .filter((words) => words !== undefined)
      .slice(0, 20),
    ...pollOf(tweet),
    isTruncated: text.isTruncated || (repostOf !== null && !original),
    lang: textOf(legacy.lang)?.slice(0, 20) ?? null,
    editIds: repostOf === null ? editIdsOf(tweet, id) : [],
    isDeleted: false,
    eyes: ['wire'],
  };
  return {
    post: original ? { ...own, ...contentOf(original.post) } : own,
    related: [original, quote].flatMap((one) => (one ? [one.post, ...one.related] : [])),
  };
}

/** Ids of all versions, oldest first, in the form of a first version or of a later one (dossier 11.7). */
function editIdsOf(tweet: JsonRecord, id: string): string[] {
  const control = tweet.edit_control;
  const first = at(control, 'initial_tweet_id') ?? at(control, 'edit_control_initial', 'initial_tweet_id');
  const listed = at(control, 'edit_tweet_ids') ?? at(control, 'edit_control_initial', 'edit_tweet_ids');
  const ids = new Set([first, ...listOf(listed).slice(0, MOST_VERSIONS), id].map(idOf).filter((one) => one !== null));
  return ids.size < 2 ? [] : [...ids].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** X leaves out the name of an account that is gone or hidden; its id may still be named elsewhere. */
function answeredAuthor(legacy: JsonRecord, findAuthor: FindAuthor): string | null {
  const answered = idOf(legacy.in_reply_to_user_id_str);
  if (answered === null) return null;
  const mention = listOf(at(legacy, 'entities', 'user_mentions')).find((one) => at(one, 'id_str') === answered);
  return handleOf(at(mention, 'screen_name')) ?? findAuthor(answered)?.[0] ?? null;
}

/** What a repost shows: all of it is the original's. */
function contentOf(post: Post): Partial<Post> {
  const { text, hashtags, mentions, links, hasMedia, altTexts, poll, isTruncated, lang } = post;
  return { text, hashtags, mentions, links, hasMedia, altTexts, ...(poll && { poll }), isTruncated, lang };
}

function isRepost(tweet: JsonRecord, legacy: JsonRecord): boolean {
  return [tweet, legacy].some((one) => recordOf(one.retweeted_status_result) !== null);
}

function tweetId(result: unknown): string | null {
  return idOf(at(result, 'rest_id')) ?? idOf(at(result, 'tweet', 'rest_id'));
}

function mediaOf(legacy: JsonRecord): readonly unknown[] {
  const extended = listOf(at(legacy, 'extended_entities', 'media'));
  return extended.length > 0 ? extended : listOf(at(legacy, 'entities', 'media'));
}

/** The choices of a poll, which X tells as values of a card (dossier x-web-client 11.3 names only the card's address). */
function pollOf(tweet: JsonRecord): { poll?: string[] } {
  const values = listOf(at(tweet, 'card', 'legacy', 'binding_values'));
  const choices = [1, 2, 3, 4].flatMap((place) => {
    const found = values.find((one) => at(one, 'key') === `choice${place}_label`);
    return textOf(at(found, 'value', 'string_value'))?.slice(0, 200) ?? [];
  });
  return choices.length > 0 ? { poll: choices } : {};
}

/** Name and handle moved from `legacy` to `core` in June 2025 (dossier 11.7). */
function readAuthor(user: unknown): Author | null {
  const handle = handleOf(at(user, 'core', 'screen_name')) ?? handleOf(at(user, 'legacy', 'screen_name'));
  if (handle === null) return null;
  const name = textOf(at(user, 'core', 'name')) ?? textOf(at(user, 'legacy', 'name'));
  return [handle, name?.slice(0, 400) ?? null];
}

/** Deleted, hidden or not for this person: nothing to read, and no sign of a new shape. */
function isWithheld(holder: unknown, result: unknown): boolean {
  const kind = at(result, '__typename');
  if (kind === 'TweetTombstone' || kind === 'TweetUnavailable' || at(result, 'tombstone') !== undefined) return true;
  return (
    result === null || (result === undefined && recordOf(holder) !== null && Object.keys(holder as object).length === 0)
  );
}

function isNotCounted(record: JsonRecord): boolean {
  if (recordOf(record.promotedMetadata)) return true;
  return [record.entryId, record.moduleEntryId].some((id) => typeof id === 'string' && notCounted.test(id));
}

/** Some responses leave out the author of a post (`core`, seen 2026-05) whom they name elsewhere. */
function authorFinder(json: unknown): FindAuthor {
  let known: Map<string, Author> | null = null;
  return (userId) => {
    if (known === null) {
      known = new Map();
      collectAuthors(json, known, 0);
    }
    return known.get(userId) ?? null;
  };
}

function collectAuthors(node: unknown, known: Map<string, Author>, depth: number): void {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return;
  const user = at(node, 'user_results', 'result');
  const id = idOf(at(user, 'rest_id'));
  const author = id && readAuthor(user);
  if (id && author) known.set(id, author);
  for (const value of Object.values(node)) collectAuthors(value, known, depth + 1);
}
