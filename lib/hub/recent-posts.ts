import { outlivesEvening } from '../chat/course-words.ts';
import { mergePost, mergePosts, withLast } from '../chat/merge-posts.ts';
import type { Post } from '../chat/post.ts';
import { versionIds } from '../chat/post-versions.ts';

/** Posts older than this play no part in a session that is on now (36 hours). */
export const RECENT = 36 * 60 * 60 * 1000;
/** Chats of several days (dossier tweet-chat-practice 1) need their questions this long (10 days). */
export const LONG_AGO = 10 * 24 * 60 * 60 * 1000;
/** Deleted posts that nobody here has seen yet; another tab may still show them. */
const MOST_DELETED = 500;

/** The chats of which nothing is stored, in lower case. */
export interface ExcludedChats {
  readonly tags: ReadonlySet<string>;
  /** Their hosts, whose posts often bear no tag. */
  readonly hosts: ReadonlySet<string>;
}

/** The posts that bear on what is on now, as the background remembers them; it can be made anew from those stored. */
export class RecentPosts {
  readonly #now: () => number;
  readonly #byId: Map<string, Post>;
  readonly #tags = new Set<string>();
  readonly #hosts = new Set<string>();
  readonly #deleted = new Set<string>();
  #excluded: ExcludedChats = { tags: new Set(), hosts: new Set() };
  /** The posts in order; null when one has changed since. */
  #inOrder: readonly Post[] | null = null;

  /** @param stored posts from {@link LONG_AGO} on. */
  constructor(stored: readonly Post[], now: () => number) {
    this.#now = now;
    this.#byId = new Map(stored.filter((post) => this.#bearsOnNow(post)).map((post) => [post.id, post]));
  }

  get(id: string): Post | undefined {
    return this.#byId.get(id);
  }

  /** From now on nothing of these chats is to be stored; it is remembered as before, for the sidebar still helps. */
  exclude(excluded: ExcludedChats): void {
    this.#excluded = excluded;
  }

  /** Whether a post belongs to a chat of which nothing is stored: by its tag, or untagged by its host or its place. */
  isExcluded(post: Post): boolean {
    if (this.#hasExcludedTag(post)) return true;
    if (this.#hasTag(post)) return false;
    const isOfHost = this.#excluded.hosts.has(lower(post.author));
    return isOfHost || idsNear(post).some((id) => this.#hasExcludedTag(this.#byId.get(id)));
  }

  /** Takes sightings; returns those to be stored: what people post outside chats is none of the history's business. */
  take(sightings: readonly Post[]): readonly Post[] {
    const seen = sightings.map((sighting) => this.#marked(sighting));
    const newlyTagged = new Set<string>();
    for (const sighting of seen) {
      const known = this.#byId.get(sighting.id);
      const merged = known ? mergePost(known, sighting) : sighting;
      // Much is remembered with a post as an object: one seen again unchanged stays the same.
      if (known && JSON.stringify(known) === JSON.stringify(merged)) continue;
      if (this.#hasTag(sighting) && !this.#hasTag(known)) newlyTagged.add(sighting.id);
      this.#byId.set(sighting.id, merged);
      // Of thousands of posts only the new ones are put in order: most of them come last.
      this.#inOrder = known ? null : this.#inOrder && withLast(this.#inOrder, merged);
    }
    // An answer without the tag may have been seen before the post that makes it one of the chat.
    const early = newlyTagged.size === 0 ? [] : this.#all().filter((post) => isNear(post, newlyTagged));
    return [...seen.filter((post) => this.#isToBeStored(post)), ...early.filter((post) => !this.isExcluded(post))];
  }

  /** Takes the ids of deleted posts; returns those to be stored. One that was never seen needs no row, only its id. */
  takeDeleted(ids: readonly string[]): readonly Post[] {
    for (const id of ids) this.#deleted.add(id);
    for (const id of this.#deleted) if (this.#deleted.size > MOST_DELETED) this.#deleted.delete(id);
    return this.take(this.#all().filter((post) => this.#marked(post) !== post));
  }

  /** Tells which chats there are; returns the posts of new ones among those seen before, to be stored too. */
  addChats(tags: readonly string[], hosts: readonly string[]): readonly Post[] {
    const before = this.#tags.size + this.#hosts.size;
    for (const tag of tags) this.#tags.add(lower(tag));
    for (const host of hosts) this.#hosts.add(lower(host));
    if (this.#tags.size + this.#hosts.size === before) return [];
    return this.#all().filter((post) => this.#isToBeStored(post));
  }

  /**
   * Posts of the last 36 hours, and of the last ten days those that a chat of several days is read from; merged and in
   * order, the same list as long as no post changes.
   */
  inOrder(): readonly Post[] {
    for (const [id, post] of this.#byId) {
      if (this.#bearsOnNow(post)) continue;
      this.#byId.delete(id);
      this.#inOrder = null;
    }
    this.#inOrder ??= mergePosts(this.#byId.values());
    return this.#inOrder;
  }

  #all(): Post[] {
    return [...this.#byId.values()];
  }

  #marked(post: Post): Post {
    const isGone = !post.isDeleted && versionIds(post).some((id) => this.#deleted.has(id));
    return isGone ? { ...post, isDeleted: true } : post;
  }

  #isToBeStored(post: Post): boolean {
    if (this.isExcluded(post)) return false;
    const isOwn = this.#hasTag(post) || this.#hosts.has(lower(post.author));
    return isOwn || idsNear(post).some((id) => this.#hasTag(this.#byId.get(id)));
  }

  #hasTag(post: Post | undefined): boolean {
    return post?.hashtags.some((tag) => this.#tags.has(lower(tag))) ?? false;
  }

  #hasExcludedTag(post: Post | undefined): boolean {
    return post?.hashtags.some((tag) => this.#excluded.tags.has(lower(tag))) ?? false;
  }

  #bearsOnNow(post: Post): boolean {
    const age = this.#now() - post.at;
    return age <= RECENT || (age <= LONG_AGO && outlivesEvening(post));
  }
}

/** Ids of the posts that a post belongs to. */
function idsNear({ replyTo, conversationId, quoteOf, repostOf }: Post): string[] {
  return [replyTo, conversationId, quoteOf, repostOf].filter((id) => id !== null);
}

function isNear(post: Post, ids: ReadonlySet<string>): boolean {
  return idsNear(post).some((id) => ids.has(id));
}

function lower(word: string): string {
  return word.toLowerCase();
}
