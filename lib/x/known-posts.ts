import { mergePost } from '../chat/merge-posts.ts';
import type { Post } from '../chat/post.ts';

/** An evening has some hundred posts; the oldest seen go first. */
const MOST_KNOWN = 3000;

/** The posts a tab has seen, so that a composer knows what it answers without asking the background. */
export class KnownPosts {
  readonly #posts = new Map<string, Post>();

  /** Takes sightings and returns those that tell something new, merged with what was known. */
  add(sightings: readonly Post[]): Post[] {
    const news: Post[] = [];
    for (const sighting of sightings) {
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

  /** The post with this id, as far as either eye has seen it. */
  get(id: string): Post | null {
    return this.#posts.get(id) ?? null;
  }

  /** Everything seen, for a background that knows nothing of this tab yet. */
  all(): Post[] {
    return [...this.#posts.values()];
  }
}
