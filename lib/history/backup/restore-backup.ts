import type { CpdRecord } from '../../cpd/cpd-record.ts';
import { parseSettings, type Settings } from '../../settings/settings.ts';
import { loadChoices } from '../choice-store.ts';
import { loadFollowUps } from '../follow-up-store.ts';
import { loadForgotten, recordKey, saveForgotten, sessionKey } from '../forgotten-posts.ts';
import type { HistoryDb } from '../history-db.ts';
import type { ContributionRow, SessionRow } from '../history-types.ts';
import { loadOwnChats } from '../own-chat-store.ts';
import type { BackupHeader, BackupLine } from './backup-lines.ts';
import { canonical } from './join.ts';
import { mergeChoices, mergeFollowUps, mergeOwnChats, mergeSettings } from './merge-choices.ts';
import { contributionKeys, mergeContributions, unindexedKeys } from './merge-contributions.ts';
import { forgottenEntry, forgottenKey, mergeForgotten } from './merge-forgotten.ts';
import { mergeKeptPosts } from './merge-kept-posts.ts';
import { mergeRecords } from './merge-records.ts';
import { inSession, mergeSessions, sessionIds } from './merge-sessions.ts';
import { PAGE } from './write-backup.ts';

/** Follow-ups are capped where they are kept too; the newest stay. */
const MOST_FOLLOW_UPS = 500;

/** The rows of one kind that are merged in one step. */
type Batch = readonly BackupLine[];

/** Lines in batches: of one kind each, `most` rows at most. */
export async function* batches(lines: AsyncIterable<BackupHeader | BackupLine>, most = PAGE): AsyncGenerator<Batch> {
  let batch: BackupLine[] = [];
  for await (const line of lines) {
    if (line.kind === 'header') continue;
    if (batch.length >= most || (batch[0] && batch[0].kind !== line.kind)) {
      yield batch;
      batch = [];
    }
    batch.push(line);
  }
  if (batch.length > 0) yield batch;
}

/** Merges batches into a history, each in a transaction of its own. Doing one again, or all of them, changes nothing. */
export class Restoring {
  readonly #db: HistoryDb;
  readonly #changeSettings: (merge: (settings: Settings) => Settings) => Promise<void>;
  /** Names that rows here had besides those which the indexes find. */
  #aliases: Map<string, string> | null = null;
  #renamed: ReadonlyMap<string, string> | null = null;

  constructor(db: HistoryDb, changeSettings: (merge: (settings: Settings) => Settings) => Promise<void>) {
    this.#db = db;
    this.#changeSettings = changeSettings;
  }

  /** Merges one batch. */
  async apply(batch: Batch): Promise<void> {
    const kind = batch[0]?.kind;
    const db = this.#db;
    if (kind === 'settings') return this.#settings(batch);
    if (kind === 'contribution') return this.#contributions(rowsOf(batch, 'contribution'));
    if (kind === 'forgotten') return this.#forget(new Map(rowsOf(batch, 'forgotten').flat()));
    if (kind === 'session') return this.#sessions(rowsOf(batch, 'session'));
    if (kind === 'record') return this.#records(rowsOf(batch, 'record'));
    await db.transaction('rw', db.kept, db.posts, async () => {
      const forgotten = await loadForgotten(db);
      if (kind === 'post') {
        const rows = rowsOf(batch, 'post');
        const known = await db.posts.bulkGet(rows.map(({ id }) => id));
        await db.posts.bulkPut(mergeKeptPosts([...present(known), ...rows], forgotten));
      } else if (kind === 'own-chat') {
        const value = mergeOwnChats(await loadOwnChats(db), rowsOf(batch, 'own-chat'), forgotten);
        await db.kept.put({ key: 'own-chats', value });
      } else if (kind === 'follow-up') {
        const value = mergeFollowUps(await loadFollowUps(db), rowsOf(batch, 'follow-up')).slice(-MOST_FOLLOW_UPS);
        await db.kept.put({ key: 'follow-ups', value });
      } else {
        const theirs = { followed: [], declined: rowsOf(batch, 'declined'), hosts: rowsOf(batch, 'host') };
        await db.kept.put({ key: 'choices', value: mergeChoices(await loadChoices(db), theirs) });
      }
    });
  }

  /** How many of these posts are not in this history, under any of their names, nor deleted from it. */
  async countNew(rows: readonly ContributionRow[]): Promise<number> {
    const forgotten = await loadForgotten(this.#db);
    const names = new Set((await this.#known(rows)).flatMap(contributionKeys));
    return rows.filter((row) => !contributionKeys(row).some((key) => names.has(key) || forgotten.has(key))).length;
  }

  async #settings(batch: Batch): Promise<void> {
    for (const row of rowsOf(batch, 'settings')) {
      const { settings } = parseSettings(row);
      await this.#changeSettings((mine) => mergeSettings(mine, settings));
    }
  }

  /** A session here may turn out to be the same as one of the backup: its posts follow it to the id that is left. */
  async #sessions(rows: readonly SessionRow[]): Promise<void> {
    const db = this.#db;
    this.#renamed = null;
    await db.transaction('rw', db.kept, db.sessions, db.contributions, async () => {
      const known = await db.sessions.toArray();
      const { rows: merged, renamed } = mergeSessions([...known, ...rows], await loadForgotten(db));
      const kept = new Set(merged.map(({ id }) => id));
      await db.sessions.bulkDelete(known.map(({ id }) => id).filter((id) => !kept.has(id)));
      await db.sessions.bulkPut([...merged]);
      const moved = await db.contributions
        .where('sessionId')
        .anyOf([...renamed.keys()])
        .toArray();
      await db.contributions.bulkPut(moved.map((row) => inSession(row, renamed)));
    });
  }

  /** The id that counts now, by each that a session here had besides it. */
  async #readRenamed(): Promise<ReadonlyMap<string, string>> {
    const sessions = await this.#db.sessions.toArray();
    return mergeSessions(sessions, new Map()).renamed;
  }

  async #contributions(rows: readonly ContributionRow[]): Promise<void> {
    const db = this.#db;
    this.#renamed ??= await this.#readRenamed();
    const renamed = this.#renamed;
    await db.transaction('rw', db.kept, db.contributions, async () => {
      const before = await loadForgotten(db);
      const known = await this.#known(rows);
      const { rows: merged, forgotten } = mergeContributions([...known, ...rows], before);
      const { gone, written } = changes(
        known,
        merged.map((row) => inSession(row, renamed)),
      );
      // Deleted first: the index over X's ids is unique, and a row may take the id of another that it now is.
      await db.contributions.bulkDelete(gone);
      await db.contributions.bulkPut(written);
      if (forgotten.size > before.size) await saveForgotten(db, forgotten);
      for (const row of merged) for (const alias of unindexedKeys(row)) this.#aliases?.set(alias, row.id);
    });
  }

  async #records(rows: readonly CpdRecord[]): Promise<void> {
    const db = this.#db;
    await db.transaction('rw', db.kept, db.records, async () => {
      const known = await db.records.bulkGet(rows.map(({ id }) => id));
      await db.records.bulkPut(mergeRecords([...present(known), ...rows], await loadForgotten(db)));
    });
  }

  /** Takes in what was deleted elsewhere, and deletes it here. */
  async #forget(theirs: ReadonlyMap<string, number>): Promise<void> {
    const db = this.#db;
    await db.transaction('rw', db.kept, db.contributions, db.sessions, db.records, db.posts, async () => {
      const keyed = new Map([...theirs].map(([entry, at]) => [forgottenKey(entry), at]));
      const all = mergeForgotten(await loadForgotten(db), keyed);
      const known = await this.#found([...keyed.keys()]);
      const { forgotten } = mergeContributions(known, all);
      await db.contributions.bulkDelete(known.map(({ id }) => id));
      await db.posts.bulkDelete([...keyed.keys()].map(forgottenEntry));
      await db.sessions.filter((row) => sessionIds(row).every((id) => forgotten.has(sessionKey(id)))).delete();
      await db.records.filter(({ id }) => forgotten.has(recordKey(id))).delete();
      const chats = await loadOwnChats(db);
      await db.kept.put({ key: 'own-chats', value: mergeOwnChats(chats, [], forgotten) });
      await saveForgotten(db, forgotten);
    });
  }

  #known(rows: readonly ContributionRow[]): Promise<ContributionRow[]> {
    return this.#found([...new Set(rows.flatMap(contributionKeys))]);
  }

  /** The rows here that go by any of these names. */
  async #found(keys: readonly string[]): Promise<ContributionRow[]> {
    const { contributions } = this.#db;
    this.#aliases ??= await this.#readAliases();
    const others = keys.flatMap((key) => this.#aliases?.get(key) ?? []);
    const byId = present(await contributions.bulkGet([...new Set([...keys, ...others])]));
    const isFound = new Set(byId.map(({ postId }) => postId));
    const ofX = keys.filter((key) => /^post:\d+$/.test(key)).map(forgottenEntry);
    const byPost = await this.#byPostIds(ofX.filter((postId) => !isFound.has(postId)));
    return [...new Map([...byId, ...byPost].map((row) => [row.id, row])).values()];
  }

  /** A cursor, which Dexie's `anyOf` uses, takes several times as long as either way here (both browsers, 2026-11). */
  async #byPostIds(postIds: readonly string[]): Promise<ContributionRow[]> {
    const { contributions } = this.#db;
    const sorted = postIds.toSorted();
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined) return [];
    const around = contributions.where('postId').between(first, last, true, true);
    if ((await around.count()) > postIds.length) {
      return present(await Promise.all(postIds.map((postId) => contributions.get({ postId }))));
    }
    const isWanted = new Set<string | undefined>(postIds);
    return (await around.toArray()).filter(({ postId }) => isWanted.has(postId));
  }

  async #readAliases(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    await this.#db.contributions.each((row) => {
      for (const alias of unindexedKeys(row)) found.set(alias, row.id);
    });
    return found;
  }
}

/** What is to be deleted and written so that `known` becomes `wanted`; what is the same stays untouched. */
function changes(known: readonly ContributionRow[], wanted: readonly ContributionRow[]) {
  const before = new Map(known.map((row) => [row.id, canonical(row)]));
  const written = wanted.filter((row) => before.get(row.id) !== canonical(row));
  const isNew = new Set(written.map(({ id }) => id));
  const isWanted = new Set(wanted.map(({ id }) => id));
  return { gone: known.map(({ id }) => id).filter((id) => isNew.has(id) || !isWanted.has(id)), written };
}

type RowOf<Kind extends BackupLine['kind']> = Extract<BackupLine, { kind: Kind }>['row'];

function rowsOf<Kind extends BackupLine['kind']>(batch: Batch, kind: Kind): RowOf<Kind>[] {
  return batch.flatMap((line) => (line.kind === kind ? [line.row as RowOf<Kind>] : []));
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}
