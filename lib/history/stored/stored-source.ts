import { isExcludedChat, withExclusion } from '../../settings/excluded-chats.ts';
import type { Settings } from '../../settings/settings.ts';
import { accountsInHistory } from '../archive-import.ts';
import type { SettingsOfBrowser } from '../backup/backup-source.ts';
import { streamOf } from '../backup/byte-streams.ts';
import { forgottenKey } from '../backup/merge-forgotten.ts';
import { deleteContribution, deleteSession } from '../delete-for-good.ts';
import { loadForgotten, saveForgotten } from '../forgotten-posts.ts';
import type { HistoryDb, PostRow } from '../history-db.ts';
import { daysKept, dueAt, forgetOldPosts } from '../post-store.ts';
import { postsOfSession } from '../posts-of-session.ts';
import {
  type LocalValues,
  STORED_KINDS,
  type StoredKind,
  type StoredRow,
  storedPages,
  storedRows,
} from './stored-rows.ts';

/** The browser's own storage of the extension: settings, and notes that belong to this browser alone. */
export interface LocalStore {
  read(): Promise<LocalValues>;
  write(values: LocalValues): Promise<void>;
}

/** Whether the browser, asked not to clear the storage by itself, said no: of this browser, so no setting to be moved. */
const REFUSED = 'persistence-refused';

/** How much of a kind is stored. */
export interface StoredSize {
  readonly kind: StoredKind;
  readonly count: number;
  /** Bytes of the rows written as JSON in UTF-8; the browser's own form of them differs somewhat. */
  readonly bytes: number;
  /**
   * Of others' posts: when the first and the last are due to be deleted, now for those overdue; null where none is.
   * Milliseconds since 1970.
   */
  readonly until: { readonly first: number; readonly last: number } | null;
  /** Others' posts that stay because the person keeps those of their session. */
  readonly kept: number;
}

/** A chat of which nothing is kept, and what is there from before. */
export interface ExcludedChat {
  readonly tag: string;
  readonly sessions: number;
  /** The person's posts. */
  readonly posts: number;
  /** Posts seen with its hashtag, anybody's, that are not deleted yet. */
  readonly others: number;
}

/** What the person decided about storing. */
export interface StoringChoices {
  readonly excluded: readonly ExcludedChat[];
  readonly othersDays: Settings['othersDays'];
  readonly keepsLikes: boolean;
  readonly keepsBookmarks: boolean;
  readonly isPersistenceRefused: boolean;
}

/** Tells what is stored, and deletes of it what the person wants deleted, for pages that may open the database. */
export class StoredSource {
  readonly #db: HistoryDb;
  readonly #settings: SettingsOfBrowser;
  readonly #local: LocalStore;
  readonly #now: () => number;

  constructor(db: HistoryDb, settings: SettingsOfBrowser, local: LocalStore, now: () => number) {
    this.#db = db;
    this.#settings = settings;
    this.#local = local;
    this.#now = now;
  }

  /** Measures kind after kind, row by row. @param signal stops it. */
  async measure(onSize: (size: StoredSize) => void, signal: AbortSignal): Promise<void> {
    const local = await this.#local.read();
    const keptFor = daysKept((await this.#settings.load()).othersDays);
    const keptIds = await this.#keptIds();
    const now = this.#now();
    const encoder = new TextEncoder();
    for (const kind of STORED_KINDS) {
      const size = { kind, count: 0, bytes: 0, until: null as StoredSize['until'], kept: 0 };
      for await (const page of storedPages(this.#db, kind, local)) {
        if (signal.aborted) return;
        for (const row of page) {
          size.count += 1;
          size.bytes += encoder.encode(JSON.stringify(row)).length;
          if (kind !== 'posts') continue;
          const post = row as unknown as PostRow;
          if (keptIds.has(post.id)) size.kept += 1;
          else size.until = widened(size.until, Math.max(now, dueAt(post, keptFor)));
        }
      }
      if (!signal.aborted) onSize(size);
    }
  }

  /** Some rows of a kind as they are stored, the newest first. */
  async rows(kind: StoredKind, from: number, count: number): Promise<readonly StoredRow[]> {
    return storedRows(this.#db, kind, await this.#local.read(), from, count);
  }

  /** All that is stored, as one JSON file. */
  async download(): Promise<{ fileName: string; file: Blob }> {
    const encoder = new TextEncoder();
    const [db, local] = [this.#db, await this.#local.read()];
    const madeAt = new Date(this.#now()).toISOString();
    async function* text(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
      yield encoder.encode(`{"madeAt":${JSON.stringify(madeAt)}`);
      for (const kind of STORED_KINDS) {
        yield encoder.encode(`,\n${JSON.stringify(kind)}:[`);
        let isFirst = true;
        for await (const page of storedPages(db, kind, local)) {
          if (page.length === 0) continue;
          const rows = page.map((row) => JSON.stringify(row)).join(',\n');
          yield encoder.encode(isFirst ? `\n${rows}` : `,\n${rows}`);
          isFirst = false;
        }
        yield encoder.encode(']');
      }
      yield encoder.encode('}\n');
    }
    const file = await new Response(streamOf(text()), { headers: { 'content-type': 'application/json' } }).blob();
    return { fileName: `chatside-stored-${madeAt.slice(0, 10)}.json`, file };
  }

  /** What the person decided about storing. */
  async choices(): Promise<StoringChoices> {
    const { excludedChats, othersDays, keepsLikes, keepsBookmarks } = await this.#settings.load();
    const isPersistenceRefused = (await this.#local.read())[REFUSED] === true;
    const byName = new Map(excludedChats.map((tag) => [tag.toLowerCase(), tag]));
    const excluded = await Promise.all([...byName.values()].map((tag) => this.keptOfChat(tag)));
    return { excluded, othersDays, keepsLikes, keepsBookmarks, isPersistenceRefused };
  }

  /** How much is kept of a chat. */
  async keptOfChat(tag: string): Promise<ExcludedChat> {
    const sessions = await this.#sessionsOf(tag);
    const posts = await this.#contributionsOf(tag, sessions);
    const others = await this.#db.posts.filter(({ hashtags }) => isExcludedChat(hashtags, [tag])).count();
    return { tag, sessions: sessions.length, posts: posts.length, others };
  }

  /** Keeps nothing of the chats of these tags from now on, or keeps them again. */
  async setExcluded(tags: readonly string[], isExcluded: boolean): Promise<void> {
    const settings = await this.#settings.load();
    await this.#settings.change({
      ...settings,
      excludedChats: withExclusion(settings.excludedChats, tags, isExcluded),
    });
  }

  /** Deletes what is kept of a chat: its sessions, the person's posts in it, and others'. */
  async deleteChat(tag: string): Promise<void> {
    const sessions = await this.#sessionsOf(tag);
    const left = await this.#contributionsOf(tag, sessions);
    const others: string[] = [];
    for (const session of sessions) {
      others.push(...(await postsOfSession(this.#db, session)).map(({ post }) => post.id));
    }
    for (const { id } of sessions) await deleteSession(this.#db, id, this.#now());
    for (const id of left) await deleteContribution(this.#db, id, this.#now());
    await this.#db.posts.bulkDelete(others);
    await this.#db.posts.filter(({ hashtags }) => isExcludedChat(hashtags, [tag])).delete();
  }

  /** Keeps others' posts for so many days from now on. @returns how many were due and are deleted. */
  async setOthersDays(othersDays: Settings['othersDays']): Promise<number> {
    await this.#settings.change({ ...(await this.#settings.load()), othersDays });
    return forgetOldPosts(this.#db, this.#now(), daysKept(othersDays));
  }

  /** Keeps likes or bookmarks made in sessions from now on, or no longer; what is kept stays. */
  async setKeepsMarks(change: Partial<Pick<Settings, 'keepsLikes' | 'keepsBookmarks'>>): Promise<void> {
    await this.#settings.change({ ...(await this.#settings.load()), ...change });
  }

  /** Deletes every post of others at once, those of sessions whose posts are kept too. @returns how many. */
  async deleteOthersPosts(): Promise<number> {
    const accounts = await accountsInHistory(this.#db);
    const own = new Set((await this.#db.contributions.orderBy('postId').keys()).map(String));
    return this.#db.posts.filter(({ id, author }) => !own.has(id) && !accounts.has(author.toLowerCase())).delete();
  }

  /** Lets something that the person deleted come back, should X or a file bring it. @param entry as it is stored. */
  async allowAgain(entry: string): Promise<void> {
    await this.#db.transaction('rw', this.#db.kept, async () => {
      const forgotten = new Map(await loadForgotten(this.#db));
      forgotten.delete(forgottenKey(entry));
      await saveForgotten(this.#db, forgotten);
    });
  }

  /** Remembers whether the browser, asked not to clear the storage by itself, said no. */
  async rememberPersistence(isRefused: boolean): Promise<void> {
    await this.#local.write({ [REFUSED]: isRefused });
  }

  async #keptIds(): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    for (const session of await this.#db.sessions.filter(({ keepsPosts }) => keepsPosts === true).toArray()) {
      for (const { post } of await postsOfSession(this.#db, session)) if (!post.isDeleted) ids.add(post.id);
    }
    return ids;
  }

  #sessionsOf(tag: string) {
    return this.#db.sessions.filter(({ tags }) => isExcludedChat(tags, [tag])).toArray();
  }

  /** Ids of the person's posts of a chat: those of its sessions, and those with its tag outside any. */
  async #contributionsOf(tag: string, sessions: readonly { readonly id: string }[]): Promise<string[]> {
    const ids = new Set(sessions.map(({ id }) => id));
    const found: string[] = [];
    await this.#db.contributions.each((row) => {
      if (ids.has(row.sessionId ?? '') || isExcludedChat(row.tags, [tag])) found.push(row.id);
    });
    return found;
  }
}

function widened(span: StoredSize['until'], at: number): StoredSize['until'] {
  return span ? { first: Math.min(span.first, at), last: Math.max(span.last, at) } : { first: at, last: at };
}
