import { asksIn } from './asks.ts';
import { chatByTag } from './catalogue.ts';
import { chatPosts, handleKey } from './chat-posts.ts';
import type { ChatInput } from './chat-types.ts';
import { spelling } from './detection.ts';
import { isSameTag, tagKey } from './hashtags.ts';

const EVENING = 4 * 60 * 60_000;

/**
 * The tags of a chat: one, or the two of a joint chat. Joint means that the hosts write both tags in most of their
 * posts of the evening, in two at least, and that the second names a chat too; a topic's or a conference's tag beside
 * the chat's does not make a joint chat (dossier 3.4; "#OneNoteQ #BestOf2016").
 */
export function jointTags(input: ChatInput, tags: readonly string[]): readonly string[] {
  const [first] = tags;
  if (!first || tags.length > 1) return tags;
  const entry = chatByTag(input.catalogue, first);
  const hosts = new Set((entry?.hosts ?? []).map(handleKey));
  const recent = chatPosts(input.posts, [first]).filter(
    (post) => post.at > input.now - EVENING && post.at <= input.now,
  );
  const asks = asksIn(recent, { handles: hosts, excluded: new Set(), numbering: entry?.numbering ?? null });
  const isAsking = new Set(asks.filter((ask) => ask.isKnown || ask.asked.isPlain).map((ask) => ask.post.id));
  const voices = recent.filter((post) => hosts.has(handleKey(post.author)) || isAsking.has(post.id));
  const counts = new Map<string, number>();
  for (const post of voices) {
    for (const key of new Set(post.hashtags.map(tagKey))) {
      if (!isSameTag(key, first)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const [other] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!other || other[1] < 2 || other[1] < 0.6 * voices.length || !namesChat(input, other[0])) return tags;
  return [first, spelling(input, other[0])];
}

function namesChat(input: ChatInput, tag: string): boolean {
  return chatByTag(input.catalogue, tag) !== null || /(?:chat|tweetchat|hour|tweetmeet)$/iu.test(tag);
}
