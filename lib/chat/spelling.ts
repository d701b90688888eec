import { chatByTag } from './catalogue.ts';
import { askedBy, handleKey } from './chat-posts.ts';
import type { ChatInput } from './chat-types.ts';
import { extractTags, isSameTag, tagKey } from './hashtags.ts';
import type { Post } from './post.ts';

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

/** The tag in the spelling most used: by the hosts if they use it, else among the spellings with capitals inside. */
export function commonSpelling(tag: string, posts: readonly Post[], hosts: ReadonlySet<string>): string {
  const key = tagKey(tag);
  const byHosts = new Map<string, number>();
  const byAll = new Map<string, number>();
  for (const post of posts) {
    for (const written of post.hashtags.length > 0 ? post.hashtags : extractTags(post.text)) {
      if (tagKey(written) !== key) continue;
      byAll.set(written, (byAll.get(written) ?? 0) + 1);
      if (hosts.has(handleKey(post.author))) byHosts.set(written, (byHosts.get(written) ?? 0) + 1);
    }
  }
  if (byHosts.size > 0) return mostUsed(byHosts);
  const camel = new Map([...byAll].filter(([written]) => /\p{Ll}\p{Lu}|^\p{Lu}.*\p{Ll}/u.test(written)));
  if (camel.size > 0) return mostUsed(camel);
  return byAll.size > 0 ? mostUsed(byAll) : tag.replace(/^[#＃]/u, '');
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
