import type { ActiveChat, Choices } from '../chat/chat-types.ts';
import type { OwnChat } from '../chat/own-chat.ts';
import type { Post } from '../chat/post.ts';
import { changeChoices, loadChoices } from '../history/choice-store.ts';
import {
  contributionsForView,
  recordConfirmed,
  recordDeleted,
  recordFailed,
  recordOwnPosts,
  recordPending,
} from '../history/contribution-store.ts';
import { type FollowUp, loadFollowUps, setFollowUp } from '../history/follow-up-store.ts';
import type { HistoryDb } from '../history/history-db.ts';
import type { ContributionRow, SessionRow } from '../history/history-types.ts';
import { recordMarkings } from '../history/marked-posts.ts';
import { loadOwnChats } from '../history/own-chat-store.ts';
import { forgetOldPosts, postsSince, recordPosts } from '../history/post-store.ts';
import { keepSession } from '../history/session-store.ts';
import type { ContributionEvent, FromTab } from '../messaging/protocol.ts';
import { isExcludedChat } from '../settings/excluded-chats.ts';
import { parseSettings } from '../settings/settings.ts';
import { isToBeKept, type KeepingRules, keepingRules } from './keeping-rules.ts';
import { markingOf, seenReposts } from './marks.ts';
import { isQuota, withRoom } from './quota.ts';
import { LONG_AGO, RecentPosts } from './recent-posts.ts';

/** Tidying is due this often (ms): a browser may stay open for weeks. */
const TIDY_EVERY = 24 * 60 * 60 * 1000;
/** Presence is written at most this often (ms): it changes with every second. */
const PRESENCE_EVERY = 15_000;

const USUAL_RULES = keepingRules(parseSettings(undefined).settings, [], 0);

/** What was last written of a session. */
interface KeptSession {
  /** When presence was last written, 0 before; milliseconds since 1970. */
  readonly presentAt: number;
  readonly facts: string;
  readonly row: SessionRow | null;
}

/**
 * Writes the history for the hub and remembers what it wrote as a cache. When the disk is full or the database fails,
 * what was seen still counts for the moment, the trouble is told, and the sender tries again because nothing is
 * acknowledged.
 */
export class Keeper {
  readonly #db: HistoryDb;
  readonly #now: () => number;
  readonly #rulesNow: (own: readonly OwnChat[]) => Promise<KeepingRules>;
  #sessions = new Map<string, KeptSession>();
  #posts: RecentPosts | null = null;
  #followUps: readonly FollowUp[] | null = null;
  #tidiedAt = Number.NEGATIVE_INFINITY;
  #choices: Choices | null = null;
  #ownChats: Promise<readonly OwnChat[]> | null = null;
  /** The last trouble with each kind of writing; a success of the same kind ends it. */
  readonly #troubles = new Map<string, string>();
  #writing: Promise<unknown> = Promise.resolve();

  /** @param rulesNow what the person wants kept now; given the chats in their calendar. Must not reject. */
  constructor(
    db: HistoryDb,
    now: () => number,
    rulesNow: (own: readonly OwnChat[]) => Promise<KeepingRules> = async () => USUAL_RULES,
  ) {
    this.#db = db;
    this.#now = now;
    this.#rulesNow = rulesNow;
  }

  /** Codes of the notices about storage that apply now. */
  troubles(): string[] {
    return [...new Set(this.#troubles.values())];
  }

  /** Takes what a tab tells and wants acknowledged; true when it is safe. */
  take(message: Extract<FromTab, { readonly seq: string }>): Promise<boolean> {
    if (message.type === 'posts') return this.takePosts(message.posts);
    if (message.type === 'deleted') return this.takeDeleted(message.ids);
    return message.type === 'mark' ? this.#takeMark(message) : this.takeContribution(message.event);
  }

  /** Takes sightings: those of a chat are stored, the others are only remembered for a while. True when safe. */
  async takePosts(sightings: readonly Post[]): Promise<boolean> {
    return this.#store((await this.#recent()).take(sightings));
  }

  /** Takes what the person marked or took back; true when safe. A post that was never seen cannot be told of. */
  async #takeMark({ mark, postId, isDone, at, author }: Extract<FromTab, { type: 'mark' }>): Promise<boolean> {
    // An undoing is noted of what was kept while it was wanted; it adds nothing.
    if (isDone && mark !== 'repost' && !(await this.#rules()).keptMarks.includes(mark)) return true;
    const marking = markingOf(await this.#recent(), postId, { mark, at, isDone, account: author });
    if (!marking) return true;
    this.#sessions.clear();
    return this.#write('sessions', () => recordMarkings(this.#db, [marking]));
  }

  /** Takes the ids of posts that X says were deleted; true when safe. */
  async takeDeleted(ids: readonly string[]): Promise<boolean> {
    const isStored = this.#store((await this.#recent()).takeDeleted(ids));
    const isMarked = this.#write('contributions', () => recordDeleted(this.#db, ids, this.#now()));
    return (await isStored) && (await isMarked);
  }

  /** Tells which chats there are, so that what was seen of them before is stored too. */
  async keepChats(tags: readonly string[], hosts: readonly string[]): Promise<void> {
    // Nobody waits for the disk before a question is shown.
    void this.#store((await this.#recent()).addChats(tags, hosts));
  }

  async #store(posts: readonly Post[]): Promise<boolean> {
    if (posts.length === 0) return true;
    return this.#write('posts', async () => {
      const { since } = await this.#rules();
      const fresh = posts.filter(({ at }) => at >= since);
      await recordPosts(this.#db, fresh, this.#now());
    });
  }

  /** Stores what became of a contribution; true when it is safe. */
  async takeContribution(event: ContributionEvent): Promise<boolean> {
    if (event.kind === 'confirmed' && event.post) await this.takePosts([event.post]);
    // Its session and question are found when the session is next kept.
    this.#sessions.clear();
    return this.#write('contributions', async () => {
      if (event.kind === 'pending') {
        const rules = await this.#rules();
        const isKept = await isToBeKept(event.pending, rules, await this.#recent(), this.#db, this.#now());
        if (isKept) await recordPending(this.#db, event.pending);
      } else if (event.kind === 'confirmed') {
        const isKept = (await this.#db.contributions.get(event.clientId)) !== undefined;
        if (isKept) await recordConfirmed(this.#db, event.clientId, event.postId, event.post);
      } else {
        await recordFailed(this.#db, event.clientId, { code: event.code, message: event.message });
      }
    });
  }

  /** The posts that bear on what is on now, in order; the same list as long as none changes. */
  async recentPosts(): Promise<readonly Post[]> {
    if (this.#now() - this.#tidiedAt >= TIDY_EVERY) void this.tidy();
    return (await this.#recent()).inOrder();
  }

  /** The person's choices about chats. */
  async choices(): Promise<Choices> {
    this.#choices ??= await loadChoices(this.#db).catch(() => null);
    return this.#choices ?? { followed: [], declined: [], hosts: [] };
  }

  /** The chats in the person's calendar. */
  async ownChats(): Promise<readonly OwnChat[]> {
    this.#ownChats ??= loadOwnChats(this.#db).catch(() => {
      this.#ownChats = null;
      return [];
    });
    return this.#ownChats;
  }

  /** The calendar's page has changed the chats: they are read again. */
  forgetOwnChats(): void {
    this.#ownChats = null;
  }

  /** Changes the choices; a choice that cannot be stored still counts until the worker stops. */
  async changeChoices(change: (choices: Choices) => Choices): Promise<void> {
    this.#choices = change(await this.choices());
    await this.#write('choices', async () => {
      this.#choices = await changeChoices(this.#db, this.#now(), change);
    });
  }

  /** Handles of the people marked to come back to, in the order they were marked. */
  async followUps(): Promise<readonly string[]> {
    this.#followUps ??= await loadFollowUps(this.#db).catch(() => null);
    return (this.#followUps ?? []).map(({ handle }) => handle);
  }

  /** Marks a person to come back to, or takes the mark away. */
  async setFollowUp(handle: string, isOn: boolean): Promise<void> {
    await this.#write('follow-ups', async () => {
      this.#followUps = await setFollowUp(this.#db, handle, isOn, this.#now());
    });
  }

  /**
   * Brings the session of a chat and the person's posts in it up to date in the history: when something about it is
   * new, and every 15 seconds while it is in front.
   */
  async keepSession(chat: ActiveChat, isInFront: boolean, viewer: string | null): Promise<SessionRow | null> {
    const now = this.#now();
    const { excluded } = await this.#rules();
    if (isExcludedChat(chat.tags, excluded.tags)) return null;
    const sessions = this.#sessions;
    const tag = chat.tags.join(' ').toLowerCase();
    const known = sessions.get(tag);
    // A session begins to be kept as soon as it is found before the person.
    const isNew = !known?.row && chat.session?.phase === 'live';
    const isPresent = isInFront && (isNew || now - (known?.presentAt ?? 0) >= PRESENCE_EVERY);
    const marks = JSON.stringify([
      chat.session?.startsAt,
      chat.session?.endsAt,
      chat.session?.phase,
      viewer,
      isInFront,
    ]);
    const facts = marks + JSON.stringify([chat.tags, chat.name, chat.hosts, chat.questions, chat.own]);
    if (known && !isPresent && known.facts === facts) return known.row;
    let row: SessionRow | null = null;
    const isKept = await this.#write('sessions', async () => {
      const { since } = await this.#rules();
      const recent = await this.#recent();
      const own = chat.own.filter(({ post }) => post.at >= since && !recent.isExcluded(post));
      const posts = own.map(({ post }) => post);
      if (posts.length > 0) await recordOwnPosts(this.#db, posts);
      const kept = await keepSession(this.#db, { ...chat, own }, isPresent, viewer, now);
      const reposts = kept ? seenReposts(recent, viewer, since) : [];
      if (reposts.length > 0) await recordMarkings(this.#db, reposts);
      row = kept && ((await this.#db.sessions.get(kept.id)) ?? kept);
    });
    if (!isKept) {
      sessions.delete(tag);
      return known?.row ?? null;
    }
    sessions.set(tag, { presentAt: isPresent ? now : (known?.presentAt ?? 0), facts, row });
    return row;
  }

  /** The person's posts of a session, oldest first; without a session those of the last hours that carry its tags. */
  async contributionsOf(sessionId: string | null, tags: readonly string[]): Promise<ContributionRow[]> {
    return contributionsForView(this.#db, sessionId, tags, this.#now()).catch(() => []);
  }

  /** Deletes posts of others that have outlived their purpose. */
  async tidy(): Promise<void> {
    this.#tidiedAt = this.#now();
    await this.#write('tidying', () => this.#forgetOldPosts());
  }

  /**
   * Deletes the database with all that is in it, after what is being written; nothing is remembered of it either. What
   * was posted before is not taken in again: the rules must say so already. False when it could not be deleted.
   */
  async deleteEverything(): Promise<boolean> {
    const isDeleted = await this.#write('deleting', async () => {
      // Opened again, and empty, by whatever is kept next.
      await this.#db.delete({ disableAutoOpen: false });
      this.#posts = null;
      this.#followUps = null;
      this.#choices = null;
      this.#ownChats = null;
      this.#sessions = new Map();
    });
    if (isDeleted) this.#troubles.clear();
    return isDeleted;
  }

  /** Resolves when all that was given so far is written, or could not be. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #recent(): Promise<RecentPosts> {
    if (!this.#posts) {
      const stored = await postsSince(this.#db, this.#now() - LONG_AGO).catch(() => []);
      this.#posts ??= new RecentPosts(stored, this.#now);
    }
    const recent = this.#posts;
    recent.exclude((await this.#rules()).excluded);
    return recent;
  }

  async #rules(): Promise<KeepingRules> {
    return this.#rulesNow(await this.ownChats());
  }

  async #forgetOldPosts(): Promise<number> {
    return forgetOldPosts(this.#db, this.#now(), (await this.#rules()).othersKeptFor);
  }

  /** Writes go one after the other: a confirmation must not overtake the post it confirms. */
  async #write(kind: string, work: () => Promise<unknown>): Promise<boolean> {
    const done = this.#writing
      .then(() => withRoom(work, () => this.#forgetOldPosts()))
      .then(
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
