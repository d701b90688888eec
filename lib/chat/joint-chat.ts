import { asksIn } from './asks.ts';
import { chatByTag } from './catalogue.ts';
import { chatPosts, handleKey } from './chat-posts.ts';
import type { ChatInput } from './chat-types.ts';
import { isOpener } from './course-words.ts';
import { isSameTag, tagKey } from './hashtags.ts';
import type { Post } from './post.ts';
import { postsBetween } from './session-runs.ts';
import { spelling } from './spelling.ts';

const EVENING = 4 * 60 * 60_000;
/** In so many of the hosts' posts both tags stand when two chats meet. */
const MOST = 0.6;

/**
 * The tags of a chat: one, or the two of a joint chat. Joint means that the second names a chat too and the hosts write
 * both: in a welcome that speaks of a joint chat, in most of their questions, or in most of their posts. A topic's or a
 * conference's tag beside the chat's does not make a joint chat (dossier 3.4; "#OneNoteQ #BestOf2016"), nor do two tags
 * in participants' posts. Once joint, an evening stays so: what hosts write later is only ever more.
 */
export function jointTags(input: ChatInput, tags: readonly string[]): readonly string[] {
  const [first] = tags;
  if (!first || tags.length > 1) return tags;
  const recent = postsBetween(chatPosts(input.posts, [first]), input.now - EVENING + 1, input.now);
  for (const other of companions(input, recent, first)) {
    if (isJoint(input, recent, first, other)) return inPageOrder(input, [first, spelling(input, other)]);
  }
  return tags;
}

/** Tags beside the chat's that name a chat themselves, the most used first. */
function companions(input: ChatInput, posts: readonly Post[], first: string): string[] {
  const counts = new Map<string, number>();
  for (const post of posts) {
    if (post.hashtags.length === 1 && isSameTag(post.hashtags[0] ?? '', first)) continue;
    for (const key of new Set(post.hashtags.map(tagKey))) {
      if (!isSameTag(key, first)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([tag, count]) => count >= 1 && namesChat(input, tag))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([tag]) => tag);
}

function isJoint(input: ChatInput, posts: readonly Post[], first: string, other: string): boolean {
  const entries = [chatByTag(input.catalogue, first), chatByTag(input.catalogue, other)];
  const hosts = new Set(entries.flatMap((entry) => (entry?.hosts ?? []).map(handleKey)));
  const asks = asksIn(posts, { handles: hosts, excluded: new Set(), numbering: entries[0]?.numbering ?? null });
  const asking = asks.filter((ask) => ask.isKnown || ask.asked.isPlain).map((ask) => ask.post);
  const isAsking = new Set(asking.map((post) => post.id));
  const voices = posts.filter((post) => hosts.has(handleKey(post.author)) || isAsking.has(post.id));
  const hasOther = (post: Post) => post.hashtags.some((tag) => isSameTag(tag, other));
  if (voices.some((post) => hasOther(post) && JOINT.test(post.text) && (isOpener(post) || isAsking.has(post.id)))) {
    return true;
  }
  return wasMostly(asking, hasOther) || wasMostly(voices, hasOther);
}

/** Whether at any time of the evening two at least, and most of the posts so far, had something. */
function wasMostly(posts: readonly Post[], has: (post: Post) => boolean): boolean {
  let count = 0;
  for (const [index, post] of posts.entries()) {
    if (has(post)) count += 1;
    if (count >= 2 && count >= MOST * (index + 1)) return true;
  }
  return false;
}

const JOINT =
  /\b(?:joint|jointly|combined|double|shared|co-?host\w*|together with|team(?:ing|ed) up|joining forces|in partnership|collab\w*|gemeinsam\w*|samen met|conjoint\w*|conjunt\w*|with our friends|meets)\b/iu;

function namesChat(input: ChatInput, tag: string): boolean {
  return chatByTag(input.catalogue, tag) !== null || /(?:chat|tweetchat|hour|tweetmeet)$/iu.test(tag);
}

/** A page that names both tags names them in the person's order. */
function inPageOrder(input: ChatInput, tags: readonly string[]): readonly string[] {
  const place = (tag: string) => input.page.tags.findIndex((one) => isSameTag(one, tag));
  return tags.every((tag) => place(tag) >= 0) ? [...tags].sort((a, b) => place(a) - place(b)) : tags;
}
