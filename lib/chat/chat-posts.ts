import type { AnswerNumber } from './answers.ts';
import { answerNumbers } from './answers.ts';
import { tagKey } from './hashtags.ts';
import { byTime } from './merge-posts.ts';
import type { Post } from './post.ts';
import { notesOf } from './post-notes.ts';
import type { AskedQuestion } from './question-post.ts';
import { questionOf } from './question-post.ts';
import type { PostTraits } from './rule-posts.ts';
import { traitsOf } from './rule-posts.ts';

/** Longest distance in time at which an untagged post still counts to the conversation of a tagged one. */
const SAME_EVENING = 4 * 60 * 60_000;

/**
 * The posts of a chat, oldest first: those that carry one of its tags and those that stand in a conversation which a
 * tagged post began or answer one (one post in ten lacks the tag, dossier 7.2). Posts that repeat another are left out,
 * and so are deleted ones, whose answers still belong to the chat.
 */
export function chatPosts(posts: readonly Post[], tags: readonly string[]): readonly Post[] {
  const name = tags.map(tagKey).sort().join(' ');
  const known = sorted.get(posts)?.get(name);
  if (known) return known;
  const found = pickChatPosts(posts, new Set(tags.map(tagKey)));
  sorted.set(posts, (sorted.get(posts) ?? new Map()).set(name, found));
  return found;
}

/** The posts of a chat are asked for several times while one list of posts is read. */
const sorted = new WeakMap<readonly Post[], Map<string, readonly Post[]>>();

function pickChatPosts(posts: readonly Post[], keys: ReadonlySet<string>): Post[] {
  const tagged: Post[] = [];
  const others: Post[] = [];
  for (const post of posts) {
    if (post.repostOf !== null) continue;
    (post.hashtags.some((tag) => keys.has(tagKey(tag))) ? tagged : others).push(post);
  }
  const times = new Map<string, number>();
  for (const post of tagged) {
    times.set(post.id, post.at);
    const root = post.conversationId;
    if (root !== null && !times.has(root)) times.set(root, post.at);
  }
  const isNear = (id: string | null, at: number) => {
    const known = id === null ? undefined : times.get(id);
    return known !== undefined && Math.abs(known - at) <= SAME_EVENING;
  };
  const untagged = others.filter((post) => isNear(post.replyTo, post.at) || isNear(post.conversationId, post.at));
  return [...tagged, ...untagged].filter((post) => !post.isDeleted).sort(byTime);
}

/** The deleted posts that carried one of the chat's tags, oldest first. */
export function deletedPosts(posts: readonly Post[], tags: readonly string[]): readonly Post[] {
  const gone = posts.filter((post) => post.isDeleted);
  return gone.length === 0 ? [] : chatPosts(gone.map(undeleted), tags);
}

const undeletedOf = new WeakMap<Post, Post>();

function undeleted(post: Post): Post {
  const known = undeletedOf.get(post);
  if (known) return known;
  const copy = { ...post, isDeleted: false };
  undeletedOf.set(post, copy);
  return copy;
}

/** {@link questionOf} a post as if its author were a host; remembered with the post. */
export function askedBy(post: Post): AskedQuestion | null {
  const notes = notesOf(post);
  if (notes.asked !== undefined) return notes.asked;
  notes.asked = /[\d\u20E3]|question|frage|vraag|pregunta|\b(?:BQ|QB|bonus|final|last)\b/iu.test(post.text)
    ? questionOf(post, { isHost: true })
    : null;
  return notes.asked;
}

/** {@link answerNumbers} of a post as if its author were no host; remembered with the post. */
export function answersIn(post: Post): readonly AnswerNumber[] {
  const notes = notesOf(post);
  notes.answers ??= /[\d\u20E3]/u.test(post.text) ? answerNumbers(post.text, { isHost: false }) : [];
  return notes.answers;
}

/** What the wording of a post says about the course of a chat; remembered with the post. */
export function postTraits(post: Post): PostTraits {
  const notes = notesOf(post);
  notes.traits ??= traitsOf(post.text);
  return notes.traits;
}

/** Whether a post speaks to everybody: no reply to somebody else. */
export function isBroadcast(post: Post): boolean {
  if (post.replyTo !== null || post.replyToAuthor !== null) {
    return post.replyToAuthor?.toLowerCase() === post.author.toLowerCase();
  }
  return !/^\s*\.?@\w/u.test(post.text);
}

/** Each handle is compared many times while an evening is read: its key is made once. */
const handleKeys = new Map<string, string>();
const MOST_KEYS = 20_000;

/** A handle in the form in which two can be compared. */
export function handleKey(handle: string): string {
  const known = handleKeys.get(handle);
  if (known !== undefined) return known;
  const key = handle.replace(/^@/u, '').toLowerCase();
  if (handleKeys.size >= MOST_KEYS) handleKeys.clear();
  handleKeys.set(handle, key);
  return key;
}
