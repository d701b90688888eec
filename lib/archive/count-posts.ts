import { tagKey } from '../chat/hashtags.ts';
import type { ArchivePost } from './archive-post.ts';

/** How many hashtags are listed. */
const MOST_TAGS = 20;

/** Counts of an archive's posts. A post may be a reply and a quote at once; a repost is neither. */
export interface PostCounts {
  /** All different posts: own words, replies, quotes and reposts. Those deleted on X do not count. */
  readonly posts: number;
  /** Answers to a post, one's own included. */
  readonly replies: number;
  readonly quotes: number;
  readonly reposts: number;
  /** Those among `posts` that a later version replaced. */
  readonly oldVersions: number;
  /** By the year of posting, UTC. */
  readonly byYear: Readonly<Record<string, number>>;
  /** How many posts carry a tag, the twenty most used, in the spelling most used; letter case does not count. */
  readonly byHashtag: Readonly<Record<string, number>>;
}

/** Adds up posts as they are read. */
export class PostCounter {
  #posts = 0;
  #replies = 0;
  #quotes = 0;
  #reposts = 0;
  #oldVersions = 0;
  readonly #years = new Map<number, number>();
  readonly #tags = new Map<string, { count: number; spellings: Map<string, number> }>();

  /** Takes a post; each must come once. */
  add(post: ArchivePost): void {
    if (post.isDeleted) return;
    this.#posts += 1;
    if (post.isReply) this.#replies += 1;
    if (post.isQuote) this.#quotes += 1;
    if (post.isRepost) this.#reposts += 1;
    if (post.isOldVersion) this.#oldVersions += 1;
    const year = new Date(post.at).getUTCFullYear();
    this.#years.set(year, (this.#years.get(year) ?? 0) + 1);
    if (post.hashtags.length > 0) this.#addTags(post.hashtags);
  }

  /** The counts so far. */
  counts(): PostCounts {
    const tags = [...this.#tags].sort(([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1));
    const years = [...this.#years].sort(([a], [b]) => a - b);
    return {
      posts: this.#posts,
      replies: this.#replies,
      quotes: this.#quotes,
      reposts: this.#reposts,
      oldVersions: this.#oldVersions,
      byYear: Object.fromEntries(years.map(([year, count]) => [String(year), count])),
      byHashtag: Object.fromEntries(
        tags.slice(0, MOST_TAGS).map(([, { count, spellings }]) => [usual(spellings), count]),
      ),
    };
  }

  #addTags(hashtags: readonly string[]): void {
    const keys = new Set<string>();
    for (const tag of hashtags) {
      const key = tagKey(tag);
      const known = this.#tags.get(key) ?? { count: 0, spellings: new Map<string, number>() };
      if (!keys.has(key)) known.count += 1;
      keys.add(key);
      known.spellings.set(tag, (known.spellings.get(tag) ?? 0) + 1);
      this.#tags.set(key, known);
    }
  }
}

/** The spelling used most. */
export function usual(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
