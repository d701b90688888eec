import type { ActiveChat, Choices } from '../chat/chat-types.ts';
import { mergePost } from '../chat/merge-posts.ts';
import type { Post } from '../chat/post.ts';
import { changeChoices, loadChoices } from '../history/choice-store.ts';
import {
  contributionsForView,
  recordConfirmed,
  recordFailed,
  recordOwnPosts,
  recordPending,
} from '../history/contribution-store.ts';
import type { HistoryDb } from '../history/history-db.ts';
import type { ContributionRow, SessionRow } from '../history/history-types.ts';
import { forgetOldPosts, postsSince, recordPosts } from '../history/post-store.ts';
import { keepSession } from '../history/session-store.ts';
import type { ContributionEvent } from '../messaging/protocol.ts';

/** Tidying is due this often (ms): a browser may stay open for weeks. */
const TIDY_EVERY = 24 * 60 * 60 * 1000;
/** Posts older than this play no part in a session that is on now (36 hours). */
const RECENT = 36 * 60 * 60 * 1000;
/** Presence is written at most this often (ms): it changes with every second. */
const PRESENCE_EVERY = 15_000;

/**
 * Writes the history for the hub and remembers what it wrote as a cache. When the disk is full or the database fails,
 * what was seen still counts for the moment, the trouble is told, and the sender tries again because nothing is
 * acknowledged.
 */
export class Keeper {
  readonly #db: HistoryDb;
  readonly #now: () => number;
  readonly #presenceAt = new Map<string, number>();
  readonly #tags = new Set<string>();
  readonly #hosts = new Set<string>();
  #posts: Map<string, Post> | null = null;
  #tidiedAt = Number.NEGATIVE_INFINITY;
  #choices: Choices | null = null;
  /** The last trouble with each kind of writing; a success of the same kind ends it. */
  readonly #troubles = new Map<string, string>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(db: HistoryDb, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /** Codes of the notices about storage that apply now. */
  troubles(): string[] {
    return [...new Set(this.#troubles.values())];
  }

  /** Takes sightings: those of a chat are stored, the others are only remembered for a while. True when safe. */
  async takePosts(sightings: readonly Post[]): Promise<boolean> {
    const cache = await this.#cache();
    for (const sighting of sightings) {
      const known = cache.get(sighting.id);
      cache.set(sighting.id, known ? mergePost(known, sighting) : sighting);
    }
    const worthKeeping = sightings.filter((post) => this.#isOfAKnownChat(post, cache));
    return this.#write('posts', () => recordPosts(this.#db, worthKeeping, this.#now()));
  }

  /** Tells which chats there are, so that what was seen of them before is stored too. */
  async keepChats(tags: readonly string[], hosts: readonly string[]): Promise<void> {
    const isNew = [
      ...tags.map(lower).filter((tag) => !this.#tags.has(tag)),
      ...hosts.map(lower).filter((host) => !this.#hosts.has(host)),
    ];
    if (isNew.length === 0) return;
    for (const tag of tags) this.#tags.add(lower(tag));
    for (const host of hosts) this.#hosts.add(lower(host));
    const cache = await this.#cache();
    await this.takePosts([...cache.values()].filter((post) => this.#isOfAKnownChat(post, cache)));
  }

  /** What people post outside chats is none of the history's business, however often it scrolls by. */
  #isOfAKnownChat(post: Post, cache: ReadonlyMap<string, Post>): boolean {
    const hasTag = (one: Post | undefined) => one?.hashtags.some((tag) => this.#tags.has(lower(tag))) ?? false;
    const near = [post.replyTo, post.conversationId, post.quoteOf, post.repostOf];
    return (
      hasTag(post) || this.#hosts.has(lower(post.author)) || near.some((id) => id !== null && hasTag(cache.get(id)))
    );
  }

  /** Stores what became of a contribution; true when it is safe. */
  async takeContribution(event: ContributionEvent): Promise<boolean> {
    if (event.kind === 'confirmed' && event.post) await this.takePosts([event.post]);
    return this.#write('contributions', async () => {
      if (event.kind === 'pending') {
        if (await this.#isOfAChat(event.pending)) await recordPending(this.#db, event.pending);
      } else if (event.kind === 'confirmed') {
        const isKept = (await this.#db.contributions.get(event.clientId)) !== undefined;
        if (isKept) await recordConfirmed(this.#db, event.clientId, event.postId, event.post);
      } else {
        await recordFailed(this.#db, event.clientId, { code: event.code, message: event.message });
      }
    });
  }

  /** Private conversations are none of the history's business: a post counts by its tag or by what it answers. */
  async #isOfAChat(pending: { tags: readonly string[]; replyTo: string | null; quoteOf: string | null }) {
    if (pending.tags.length > 0) return true;
    const cache = await this.#cache();
    const kept = await this.#db.sessions
      .where('startsAt')
      .above(this.#now() - RECENT)
      .toArray();
    const tags = new Set(kept.flatMap((session) => session.tags.map((tag) => tag.toLowerCase())));
    return [pending.replyTo, pending.quoteOf].some(
      (id) => id !== null && cache.get(id)?.hashtags.some((tag) => tags.has(tag.toLowerCase())),
    );
  }

  /** Posts of the last 36 hours. */
  async recentPosts(): Promise<readonly Post[]> {
    if (this.#now() - this.#tidiedAt >= TIDY_EVERY) void this.tidy();
    const since = this.#now() - RECENT;
    const cache = await this.#cache();
    for (const [id, post] of cache) if (post.at < since) cache.delete(id);
    return [...cache.values()];
  }

  /** The person's choices about chats. */
  async choices(): Promise<Choices> {
    this.#choices ??= await loadChoices(this.#db).catch(() => null);
    return this.#choices ?? { followed: [], declined: [], hosts: [] };
  }

  /** Changes the choices; a choice that cannot be stored still counts until the worker stops. */
  async changeChoices(change: (choices: Choices) => Choices): Promise<void> {
    this.#choices = change(await this.choices());
    await this.#write('choices', async () => {
      this.#choices = await changeChoices(this.#db, this.#now(), change);
    });
  }

  /** Brings the session of a chat and the person's posts in it up to date in the history. */
  async keepSession(chat: ActiveChat, isInFront: boolean, viewer: string | null): Promise<SessionRow | null> {
    const now = this.#now();
    const tag = chat.tags.join(' ').toLowerCase();
    const isDue = now - (this.#presenceAt.get(tag) ?? 0) >= PRESENCE_EVERY;
    if (isInFront && isDue) this.#presenceAt.set(tag, now);
    let row: SessionRow | null = null;
    await this.#write('sessions', async () => {
      const own = chat.own.map(({ post }) => post);
      if (own.length > 0) await recordOwnPosts(this.#db, own);
      row = await keepSession(this.#db, chat, isInFront && isDue, viewer, now);
    });
    return row;
  }

  /** The person's posts of a session, oldest first; without a session those of the last hours that carry its tags. */
  async contributionsOf(sessionId: string | null, tags: readonly string[]): Promise<ContributionRow[]> {
    return contributionsForView(this.#db, sessionId, tags, this.#now()).catch(() => []);
  }

  /** Deletes posts of others that have outlived their purpose. */
  async tidy(): Promise<void> {
    this.#tidiedAt = this.#now();
    await this.#write('tidying', () => forgetOldPosts(this.#db, this.#now()));
  }

  async #cache(): Promise<Map<string, Post>> {
    if (!this.#posts) {
      const posts = await postsSince(this.#db, this.#now() - RECENT).catch(() => []);
      this.#posts ??= new Map(posts.map((post) => [post.id, post]));
    }
    return this.#posts;
  }

  /** Writes go one after the other: a confirmation must not overtake the post it confirms. */
  async #write(kind: string, work: () => Promise<unknown>): Promise<boolean> {
    const done = this.#writing.then(work).then(
      () => {
        this.#troubles.delete(kind);
        return true;
      },
      (error: unknown) => {
        this.#troubles.set(kind, isQuota(error) ? 'storage-full' : 'storage-failed');
        return false;
      },
    );
    this.#writing = done;
    return done;
  }
}

function lower(word: string): string {
  return word.toLowerCase();
}

/** Dexie wraps the browser's QuotaExceededError, in bulk operations twice. */
function isQuota(error: unknown): boolean {
  const seen = error as { name?: string; inner?: unknown; failures?: unknown[] } | null | undefined;
  if (!seen) return false;
  if (seen.name === 'QuotaExceededError') return true;
  return isQuota(seen.inner) || (Array.isArray(seen.failures) && seen.failures.some(isQuota));
}
