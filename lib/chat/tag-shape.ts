import type { KnownHosts } from './asks.ts';
import { answerersOf, answerIndex, asksIn } from './asks.ts';
import { chatPosts, handleKey, postTraits } from './chat-posts.ts';
import { extractTags, isSameTag, tagKey } from './hashtags.ts';
import type { Post } from './post.ts';

/** What the posts of a tag look like. */
export interface TagShape {
  readonly posts: number;
  readonly people: number;
  /** Numbered questions that read as put to all. */
  readonly questions: number;
  /** People who answered one of them by its number. */
  readonly answerers: number;
  /** Whether somebody welcomes people to a chat or tells its rules. */
  readonly isOpened: boolean;
  /** Posts of the busiest ten minutes of the last hour. */
  readonly pace: number;
}

const NOBODY: KnownHosts = { handles: new Set(), excluded: new Set(), numbering: null };
const MINUTE = 60_000;
const RECENT = 90 * MINUTE;

/** The shape of the posts under a tag in the last 90 minutes, hosts unknown. */
export function tagShape(posts: readonly Post[], tag: string, now: number, hosts: ReadonlySet<string>): TagShape {
  const recent = chatPosts(posts, [tag]).filter((post) => post.at > now - RECENT && post.at <= now + MINUTE);
  const asks = asksIn(recent, { ...NOBODY, handles: hosts }).filter((ask) => ask.isKnown || ask.asked.isPlain);
  const answers = answerIndex(recent);
  let answerers = 0;
  for (const ask of asks) answerers = Math.max(answerers, answerersOf(answers, ask, ask.post.at, now));
  const people = new Set(recent.map((post) => handleKey(post.author)));
  const times = recent.map((post) => post.at);
  let pace = 0;
  for (let from = 0, to = 0; to < times.length; to += 1) {
    while ((times[to] ?? 0) - (times[from] ?? 0) > 10 * MINUTE) from += 1;
    pace = Math.max(pace, to - from + 1);
  }
  return {
    posts: recent.length,
    people: people.size,
    questions: new Set(asks.map((ask) => `${ask.author} ${ask.key}`)).size,
    answerers,
    isOpened: recent.some((post) => {
      const traits = postTraits(post);
      return traits.isRule || (traits.isWelcome && namesIt(post.text, tag));
    }),
    pace,
  };
}

/** Whether a welcome is one to a chat: it says so, or welcomes people to the tag itself. */
function namesIt(text: string, tag: string): boolean {
  if (/chat|\bhour\b|\bjoin/iu.test(text)) return true;
  const welcomed = /\b(?:welcome|willkommen|welkom|bienvenue)\b[^.!?#＃]{0,30}[#＃]([\p{L}\p{N}_]+)/iu.exec(text);
  return welcomed?.[1] !== undefined && isSameTag(welcomed[1], tag);
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
