import type { Post } from '../chat/post.ts';
import { versionIds } from '../chat/post-versions.ts';
import { recordOwnPosts } from './contribution-store.ts';
import { forgottenPosts } from './forgotten-posts.ts';
import type { HistoryDb, KeptValue } from './history-db.ts';
import type { ContributionRow, SessionRow } from './history-types.ts';
import { findSession } from './session-store.ts';

/** A session of the archive that the person chose to keep, with their posts of it. */
export interface ArchiveSession {
  /** In the chat's spelling; two for a joint chat. */
  readonly tags: readonly string[];
  readonly name: string | null;
  readonly hosts: readonly string[];
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly posts: readonly Post[];
}

/** How far an import is. */
export interface ImportState {
  /** Sessions of the import, and how many of them are in the history. */
  readonly total: number;
  readonly done: number;
}

/** What an import, or the part of it that was left, has changed. */
export interface ImportReport {
  /** Sessions that are new in the history, and those that were there and got the posts they lacked. */
  readonly newSessions: number;
  readonly knownSessions: number;
  readonly newPosts: number;
  /** Posts that were in the history already. */
  readonly knownPosts: number;
  /** Posts that the person has deleted here, which stay deleted. */
  readonly forgottenPosts: number;
}

/** How the keys begin under which an import is noted down. */
export const IMPORT_KEYS = 'archive-import:';

interface Step {
  readonly session: ArchiveSession;
  readonly account: string;
  readonly total: number;
}

/**
 * Notes down what is to be imported, in one transaction: until it is over the history is as before, afterwards
 * {@link goOnImporting} completes it, if need be after a crash and without the file.
 * @param account whose posts they are, without `@`.
 */
export async function beginImport(db: HistoryDb, account: string, sessions: readonly ArchiveSession[]): Promise<void> {
  const rows = sessions.map(
    (session, index): KeptValue => ({
      key: `${IMPORT_KEYS}${String(index).padStart(6, '0')}`,
      value: { session, account, total: sessions.length } satisfies Step,
    }),
  );
  await db.transaction('rw', db.kept, async () => {
    await steps(db).delete();
    await db.kept.bulkPut(rows);
  });
}

/** The import that was begun and is not over; null when there is none. */
export async function importState(db: HistoryDb): Promise<ImportState | null> {
  const [left, next] = await db.transaction('r', db.kept, () => Promise.all([steps(db).count(), steps(db).first()]));
  if (!next) return null;
  const { total } = next.value as Step;
  return { total, done: Math.max(0, total - left) };
}

/** Forgets what has not been imported yet; sessions that are in the history stay. */
export async function giveUpImport(db: HistoryDb): Promise<void> {
  await steps(db).delete();
}

/**
 * Takes the sessions that were noted down into the history, each with its posts in one transaction. Doing so again
 * changes nothing; posts that are known stay as they are.
 * @param signal stops between two sessions; what is left can be gone on with.
 */
export async function goOnImporting(
  db: HistoryDb,
  onProgress: (state: ImportState) => void = () => {},
  signal?: AbortSignal,
): Promise<ImportReport> {
  let report: ImportReport = { newSessions: 0, knownSessions: 0, newPosts: 0, knownPosts: 0, forgottenPosts: 0 };
  for (;;) {
    if (signal?.aborted) return report;
    const done = await db.transaction('rw', db.sessions, db.contributions, db.kept, db.posts, async () => {
      const next = await steps(db).first();
      if (!next) return null;
      const step = next.value as Step;
      const change = await take(db, step);
      await db.kept.delete(next.key);
      return change;
    });
    if (done === null) return report;
    report = added(report, done);
    const state = await importState(db);
    if (state) onProgress(state);
  }
}

async function take(db: HistoryDb, { session, account }: Step): Promise<ImportReport> {
  const forgotten = await forgottenPosts(db);
  const wanted = session.posts.filter((post) => !versionIds(post).some((id) => forgotten.has(id)));
  const none = { newSessions: 0, knownSessions: 0, newPosts: 0, knownPosts: 0 };
  const report = { ...none, forgottenPosts: session.posts.length - wanted.length };
  // A session whose posts the person deleted here does not come back as an empty one.
  if (wanted.length === 0) return report;
  const known = await findSession(db, session.tags, { ...session, questions: [] });
  const row = known ?? sessionRow(session, account);
  if (!known) await db.sessions.add(row);
  const before = await rowsOf(db, wanted);
  const fresh = wanted.filter((post) => !versionIds(post).some((id) => before.has(id)));
  // Of a post that was seen before its edit the archive knows the last version.
  const edited = wanted.filter((post) => !fresh.includes(post) && isNewest(post, before));
  await recordOwnPosts(
    db,
    [...fresh, ...edited].map((post) => ({ ...post, author: account })),
  );
  await giveTo(db, row, [...(await rowsOf(db, wanted)).values()], wanted);
  return {
    ...report,
    newSessions: known ? 0 : 1,
    knownSessions: known ? 1 : 0,
    newPosts: fresh.length,
    knownPosts: wanted.length - fresh.length,
  };
}

/** Whether the history has only earlier versions of an edited post. */
function isNewest(post: Post, known: ReadonlyMap<string, unknown>): boolean {
  const ids = versionIds(post);
  return !ids.slice(ids.indexOf(post.id)).some((id) => known.has(id));
}

/** Rows outside any session join this one; of a post that was cut when it was seen, the archive knows the rest. */
async function giveTo(db: HistoryDb, session: SessionRow, rows: ContributionRow[], posts: readonly Post[]) {
  const postOf = new Map(posts.flatMap((post) => versionIds(post).map((id) => [id, post])));
  for (const row of rows) {
    const whole = postOf.get(row.postId ?? '');
    const isCut = row.id.startsWith('post:') && whole && isBeginning(row.text, whole.text);
    const changed = {
      ...row,
      sessionId: row.sessionId ?? session.id,
      ...(isCut && { text: whole.text }),
    };
    if (JSON.stringify(changed) !== JSON.stringify(row)) await db.contributions.put(changed);
  }
}

function isBeginning(text: string, whole: string): boolean {
  const start = text.replace(/…\s*$/u, '').trimEnd();
  return start.length > 0 && whole.length > text.length && whole.startsWith(start);
}

async function rowsOf(db: HistoryDb, posts: readonly Post[]): Promise<Map<string, ContributionRow>> {
  const ids = posts.flatMap((post) => [...versionIds(post)]);
  const rows = await db.contributions.where('postId').anyOf(ids).toArray();
  return new Map(rows.map((row) => [row.postId ?? '', row]));
}

function sessionRow(session: ArchiveSession, account: string): SessionRow {
  const { tags, name, hosts, startsAt, endsAt, posts } = session;
  const times = posts.map(({ at }) => at);
  return {
    id: `${tags[0]?.toLowerCase()}|${new Date(startsAt).toISOString()}`,
    tags,
    name,
    hosts,
    account,
    startsAt,
    endsAt,
    presentFrom: Math.min(...times),
    presentTo: Math.max(...times),
    // Nobody saw how long the person was there.
    minutesPresent: 0,
    isFromArchive: true,
    questions: [],
  };
}

function added(one: ImportReport, other: ImportReport): ImportReport {
  return {
    newSessions: one.newSessions + other.newSessions,
    knownSessions: one.knownSessions + other.knownSessions,
    newPosts: one.newPosts + other.newPosts,
    knownPosts: one.knownPosts + other.knownPosts,
    forgottenPosts: one.forgottenPosts + other.forgottenPosts,
  };
}

function steps(db: HistoryDb) {
  return db.kept.where('key').startsWith(IMPORT_KEYS);
}

/** Accounts whose posts are in the history, handles in lower case, by its sessions. */
export async function accountsInHistory(db: HistoryDb): Promise<ReadonlySet<string>> {
  const accounts = new Set<string>();
  await db.sessions.each(({ account }) => {
    if (account !== null) accounts.add(account.toLowerCase());
  });
  return accounts;
}

/** Which of these posts the person has deleted here, and which are in the history; ids of all versions. */
export async function knownPosts(
  db: HistoryDb,
  ids: readonly string[],
): Promise<{ readonly kept: ReadonlySet<string>; readonly forgotten: ReadonlySet<string> }> {
  const rows = await db.contributions.where('postId').anyOf(ids).toArray();
  const kept = new Set(rows.flatMap(({ postId, sessionId }) => (postId && sessionId !== null ? postId : [])));
  return { kept, forgotten: await forgottenPosts(db) };
}
