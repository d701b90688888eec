import { chatByTag, chatsByHost } from './catalogue.ts';
import { askedBy, handleKey } from './chat-posts.ts';
import type { Candidate, CatalogueChat, ChatInput, Reason } from './chat-types.ts';
import { isSameTag, tagKey } from './hashtags.ts';
import type { Post } from './post.ts';
import { dueSession } from './schedule.ts';
import { commonSpelling, tagShape } from './tag-shape.ts';

/** A no to a chat counts for this long. */
const DECLINE_LASTS = 12 * 60 * 60_000;
/** Above this a page is taken to show the chat. */
export const SURE = 0.5;
/** A candidate wins over another only by this much. */
export const CLEARLY = 0.25;

interface Clue {
  readonly tag: string;
  readonly weight: number;
  readonly reason: Reason;
}

/**
 * The chats that a page may belong to, most likely first, each with its reasons. The page comes first (its tags, the
 * host's profile, the tags of the post it shows), then what the posts look like, then the catalogue's hour.
 */
export function detectChats(input: ChatInput): Candidate[] {
  const clues = [...pageClues(input)];
  const byTag = new Map<string, Clue[]>();
  for (const clue of clues) byTag.set(tagKey(clue.tag), [...(byTag.get(tagKey(clue.tag)) ?? []), clue]);
  const candidates: Candidate[] = [];
  for (const [key, found] of byTag) {
    if (key === '' || isDeclined(input, key)) continue;
    candidates.push(candidateOf(input, found));
  }
  return candidates.sort((a, b) => b.confidence - a.confidence || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf(candidate: Candidate): string {
  return tagKey(candidate.tags[0] ?? '');
}

/** Whether the person said no to a chat in the last 12 hours and has not followed it since. */
export function isDeclined(input: ChatInput, tag: string): boolean {
  const isRecent = (at: number) => input.now - at < DECLINE_LASTS;
  const declined = input.choices.declined.filter((one) => isSameTag(one.tag, tag) && isRecent(one.at));
  const lastNo = Math.max(...declined.map((one) => one.at), Number.NEGATIVE_INFINITY);
  const followed = input.choices.followed.filter((one) => one.tags.some((other) => isSameTag(other, tag)));
  return declined.length > 0 && !followed.some((one) => one.at > lastNo);
}

function pageClues(input: ChatInput): Clue[] {
  const { page, catalogue } = input;
  if (page.kind === 'search' || page.kind === 'hashtag') {
    return page.tags.map((tag) => {
      const isCatalogued = chatByTag(catalogue, tag) !== null;
      return {
        tag,
        weight: isCatalogued ? 0.7 : 0.15,
        reason: { code: 'page-tag', values: { tag: spelling(input, tag) } },
      };
    });
  }
  if (page.kind === 'profile' && page.handle) return profileClues(input, page.handle);
  if (page.kind === 'status' && page.statusId) return statusClues(input, page.statusId);
  return [];
}

/** The profile of a host: the chat it hosts, or the tag it uses most where the catalogue knows only the handle. */
function profileClues(input: ChatInput, handle: string): Clue[] {
  const clues: Clue[] = [];
  for (const chat of chatsByHost(input.catalogue, handle)) {
    const tag = chat.tag ?? usualTag(input.posts, handle);
    if (tag) clues.push({ tag, weight: 0.65, reason: { code: 'page-host', values: { host: handle, tag } } });
  }
  return clues;
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

/** A page of one post: the chat tags it carries, else those of the post it answers or of its conversation. */
function statusClues(input: ChatInput, statusId: string): Clue[] {
  const byId = new Map(input.posts.map((post) => [post.id, post]));
  const post = byId.get(statusId);
  if (!post) return [];
  const line = [post, byId.get(post.replyTo ?? ''), byId.get(post.conversationId ?? ''), byId.get(post.quoteOf ?? '')];
  for (const [index, one] of line.entries()) {
    if (!one || one.hashtags.length === 0) continue;
    const clues = one.hashtags.map((tag): Clue => {
      const entry = chatByTag(input.catalogue, tag);
      const isOfHost = entry?.hosts.some((host) => handleKey(host) === handleKey(one.author)) ?? false;
      const weight = entry ? (isOfHost ? 0.7 : 0.55) : 0.1;
      return {
        tag,
        weight: index === 0 ? weight : weight - 0.05,
        reason: { code: 'page-post', values: { tag: spelling(input, tag) } },
      };
    });
    return clues.filter((clue, at) => clues.findIndex((other) => isSameTag(other.tag, clue.tag)) === at);
  }
  // A host's post without the tag, as one in ten posts of a chat is (dossier 7.2).
  return profileClues(input, post.author).map((clue) => ({ ...clue, weight: 0.3 }));
}

function candidateOf(input: ChatInput, clues: readonly Clue[]): Candidate {
  const first = clues[0] as Clue;
  const entry = chatByTag(input.catalogue, first.tag);
  const hosts = new Set((entry?.hosts ?? []).map(handleKey));
  const shape = tagShape(input.posts, first.tag, input.now, hosts);
  const tag = spelling(input, first.tag);
  const reasons: Reason[] = clues.map((clue) => clue.reason);
  let confidence = Math.max(...clues.map((clue) => clue.weight));
  if (entry) reasons.push({ code: 'catalogue', values: { tag, name: entry.name } });
  const hostPosts = input.posts.filter(
    (post) => hosts.has(handleKey(post.author)) && input.now - post.at < 3 * 60 * 60_000,
  );
  const host = hostPosts[0]?.author;
  if (host && shape.questions > 0) {
    reasons.push({ code: 'host-asked', values: { host, count: shape.questions, tag } });
    confidence += 0.15;
  } else if (shape.questions > 0) {
    reasons.push({ code: 'numbered-questions', values: { count: shape.questions, people: shape.answerers, tag } });
    confidence += Math.min(0.2 + 0.1 * Math.min(shape.answerers, 3) + 0.1 * Math.min(shape.questions - 1, 2), 0.6);
  }
  if (/(?:chat|tweetchat|hour|tweetmeet|jc)(?:\p{Lu}{2})?$/iu.test(first.tag) && !entry) {
    reasons.push({ code: 'tag-name', values: { tag } });
    confidence += 0.2;
  }
  if (shape.isOpened) {
    reasons.push({ code: 'opened', values: { tag } });
    confidence += 0.15;
  }
  if (shape.pace >= 15 && shape.people >= 5) {
    reasons.push({ code: 'pace', values: { people: shape.people, tag } });
    confidence += entry || shape.questions > 0 ? 0.05 : 0;
  }
  if (entry && isDue(entry, input.now)) {
    reasons.push({ code: 'due', values: { tag } });
    confidence += 0.05;
  }
  return {
    tags: [tag],
    name: entry?.name ?? null,
    hosts: entry?.hosts ?? [],
    confidence: Math.round(Math.min(confidence, 1) * 100) / 100,
    reasons,
  };
}

function isDue(entry: CatalogueChat, now: number): boolean {
  const due = dueSession(entry, now);
  return due !== null && now >= due.startsAt - 15 * 60_000 && now <= due.endsAt;
}

/** The chat's own spelling: the catalogue's, else the hosts', else the one with capitals that most people use. */
export function spelling(input: Pick<ChatInput, 'catalogue' | 'posts' | 'choices'>, tag: string): string {
  const entry = chatByTag(input.catalogue, tag);
  if (entry?.tag) return entry.tag;
  const hosts = new Set(
    input.choices.hosts.filter((one) => one.isHost && isSameTag(one.tag, tag)).map((one) => handleKey(one.handle)),
  );
  const carrying = input.posts.filter((post) => post.hashtags.some((one) => isSameTag(one, tag)));
  if (hosts.size === 0) for (const post of carrying) if (askedBy(post)?.isPlain) hosts.add(handleKey(post.author));
  return commonSpelling(tag, carrying, hosts);
}
