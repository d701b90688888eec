import { chatByTag, chatsByHost } from './catalogue.ts';
import { askedBy, handleKey } from './chat-posts.ts';
import type { CatalogueChat, ChatInput, Reason } from './chat-types.ts';
import { isSameTag, tagKey } from './hashtags.ts';
import type { Post } from './post.ts';
import { postsBetween } from './session-runs.ts';
import { commonSpelling, spelling } from './spelling.ts';
import { RECENT } from './tag-shape.ts';

/** A sign that a page belongs to a chat. */
export interface Clue {
  readonly tag: string;
  /** 0 to 1. */
  readonly weight: number;
  readonly reason: Reason;
  /** Seen to run somewhere, not named by the page: nothing to act on unless the person takes part. */
  readonly isAside: boolean;
}

/** More chats than this never run before one person at a time. */
const MOST_ASIDE = 5;
/** How far a reply is followed up to a post with a tag. */
const MOST_ANCESTORS = 8;

/** What the page and the posts that came by say of chats, strongest place first; posts oldest first. */
export function pageClues(input: ChatInput): Clue[] {
  const { page } = input;
  const isTagPage = (page.kind === 'search' || page.kind === 'hashtag') && page.tags.length > 0;
  // The page of another tag is that tag's.
  if (isTagPage) return tagClues(input);
  const named =
    page.kind === 'profile' && page.handle
      ? profileClues(input, page.handle)
      : page.kind === 'status' && page.statusId
        ? statusClues(input, page.statusId)
        : [];
  return [...named, ...runningClues(input)];
}

function tagClues(input: ChatInput): Clue[] {
  return input.page.tags.map((tag) => {
    const entry = chatByTag(input.catalogue, tag);
    const weight = !entry ? 0.15 : isBroadcastTag(entry) ? 0.25 : 0.7;
    return { tag, weight, reason: { code: 'page-tag', values: { tag: spelling(input, tag) } }, isAside: false };
  });
}

/** Tags that people use round the clock: only the posts tell whether their chat runs (dossier 7.1, #edchat). */
export function isBroadcastTag(entry: CatalogueChat): boolean {
  return /\bbroadcast\b|\btag still busy\b/iu.test(entry.status);
}

/**
 * The profile of a host: the chat it hosts, or the tag it uses most where the catalogue knows only the handle; of
 * anybody else the tag under which that account asks numbered questions now.
 */
function profileClues(input: ChatInput, handle: string): Clue[] {
  const reason = (tag: string): Reason => ({ code: 'page-host', values: { host: handle, tag } });
  const clues: Clue[] = [];
  const chats = chatsByHost(input.catalogue, handle);
  for (const chat of chats) {
    const tag = chat.tag ?? usualTag(input.posts, handle);
    if (tag) clues.push({ tag, weight: 0.65, reason: reason(tag), isAside: false });
  }
  if (chats.length > 0) return clues;
  const asking = postsBetween(input.posts, input.now - RECENT, input.now).filter(
    (post) => handleKey(post.author) === handleKey(handle) && askedBy(post)?.isPlain,
  );
  const tag = usualTag(asking, handle);
  return tag ? [{ tag, weight: 0.15, reason: reason(tag), isAside: false }] : [];
}

/** The tag in at least two and in half of an account's posts; null when there is none. */
function usualTag(posts: readonly Post[], handle: string): string | null {
  const own = posts.filter((post) => handleKey(post.author) === handleKey(handle) && post.repostOf === null);
  const counts = new Map<string, number>();
  for (const post of own)
    for (const tag of new Set(post.hashtags.map(tagKey))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] >= 2 && first[1] * 2 >= own.length
    ? commonSpelling(first[0], own, new Set([handleKey(handle)]))
    : null;
}

/** A page of one post: the tags it carries, else those of the posts it answers, of its conversation, of its quote. */
function statusClues(input: ChatInput, statusId: string): Clue[] {
  const byId = new Map(input.posts.map((post) => [post.id, post]));
  const post = byId.get(statusId);
  if (!post) return [];
  const clues: Clue[] = [];
  for (const [index, one] of lineOf(post, byId, input.posts).entries()) {
    for (const tag of one.hashtags) {
      if (clues.some((clue) => isSameTag(clue.tag, tag))) continue;
      const entry = chatByTag(input.catalogue, tag);
      const isOfHost = entry?.hosts.some((host) => handleKey(host) === handleKey(one.author)) ?? false;
      const weight = !entry ? 0.1 : isBroadcastTag(entry) ? 0.2 : isOfHost ? 0.7 : 0.55;
      const reason = { code: 'page-post', values: { tag: spelling(input, tag) } };
      clues.push({ tag, weight: index === 0 ? weight : weight - 0.05, reason, isAside: false });
    }
    if (clues.some((clue) => clue.weight >= 0.5)) break;
  }
  if (clues.length > 0) return clues;
  // A host's post without the tag, as one in ten posts of a chat is (dossier 7.2).
  return profileClues(input, post.author).map((clue) => ({ ...clue, weight: Math.min(clue.weight, 0.3) }));
}

/** The post, those above it, the first and any other tagged one of its conversation, and the one it quotes. */
function lineOf(post: Post, byId: ReadonlyMap<string, Post>, posts: readonly Post[]): Post[] {
  const line = [post];
  for (let above = byId.get(post.replyTo ?? ''); above && line.length < MOST_ANCESTORS; ) {
    if (line.includes(above)) break;
    line.push(above);
    above = byId.get(above.replyTo ?? '');
  }
  const root = byId.get(post.conversationId ?? '');
  if (root && !line.includes(root)) line.push(root);
  const quoted = byId.get(post.quoteOf ?? '');
  if (quoted) line.push(quoted);
  if (post.conversationId !== null && line.every((one) => one.hashtags.length === 0)) {
    const tagged = posts.find((one) => one.conversationId === post.conversationId && one.hashtags.length > 0);
    if (tagged) line.push(tagged);
  }
  return line;
}

/** Chats that run among the posts that came by: their tags, those under which most questions were asked first. */
function runningClues(input: ChatInput): Clue[] {
  const viewer = input.viewer === null ? null : handleKey(input.viewer);
  const counts = new Map<string, number>();
  const count = (tag: string, by: number) => counts.set(tagKey(tag), (counts.get(tagKey(tag)) ?? 0) + by);
  for (const post of postsBetween(input.posts, input.now - RECENT, input.now)) {
    if (post.hashtags.length === 0) continue;
    const isOwn = viewer !== null && handleKey(post.author) === viewer;
    const isAsking = askedBy(post)?.number != null && (askedBy(post)?.isPlain || isHostOf(input, post));
    for (const tag of post.hashtags) {
      if (isAsking) count(tag, 1);
      if (isOwn && chatByTag(input.catalogue, tag)) count(tag, 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_ASIDE)
    .map(([tag]) => ({
      tag,
      weight: 0.15,
      reason: { code: 'came-by', values: { tag: spelling(input, tag) } },
      isAside: true,
    }));
}

function isHostOf(input: ChatInput, post: Post): boolean {
  return chatsByHost(input.catalogue, post.author).length > 0;
}
