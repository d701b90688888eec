import { mergePost } from '../chat/merge-posts.ts';
import type { Post } from '../chat/post.ts';

/** An evening has some hundred posts; the oldest seen go first. */
const MOST_KNOWN = 3000;
const MOST_DELETED = 200;

/** The posts a tab has seen, so that a composer knows what it answers without asking the background. */
export class KnownPosts {
  readonly #posts = new Map<string, Post>();
  readonly #deleted = new Set<string>();

  /** Takes sightings and returns those that tell something new, merged with what was known. */
  add(sightings: readonly Post[]): Post[] {
    const news: Post[] = [];
    for (const seen of sightings) {
      const sighting = this.#deleted.has(seen.id) ? { ...seen, isDeleted: true } : seen;
      const known = this.#posts.get(sighting.id);
      const merged = known ? mergePost(known, sighting) : sighting;
      if (known && JSON.stringify(known) === JSON.stringify(merged)) continue;
      this.#posts.delete(merged.id);
      this.#posts.set(merged.id, merged);
      news.push(merged);
    }
    for (const id of this.#posts.keys()) {
      if (this.#posts.size <= MOST_KNOWN) break;
      this.#posts.delete(id);
    }
    return news;
  }

  /** Notes that posts were deleted, also ones this tab has not seen, and returns the ids that were not known for it. */
  markDeleted(ids: readonly string[]): string[] {
    const news = ids.filter((id) => !this.#deleted.has(id));
    for (const id of news) {
      this.#deleted.add(id);
      const known = this.#posts.get(id);
      if (known) this.#posts.set(id, { ...known, isDeleted: true });
    }
    for (const id of this.#deleted) {
      if (this.#deleted.size <= MOST_DELETED) break;
      this.#deleted.delete(id);
    }
    return news;
  }

  /** Ids of all posts known to be deleted, for a background that knows nothing of this tab yet. */
  deletedIds(): string[] {
    return [...this.#deleted];
  }

  /** The post with this id, as far as either eye has seen it. */
  get(id: string): Post | null {
    return this.#posts.get(id) ?? null;
  }

  /** Everything seen, for a background that knows nothing of this tab yet. */
  all(): Post[] {
    return [...this.#posts.values()];
  }
}
