import { type Post, timeOfId } from '../chat/post.ts';
import { versionIds } from '../chat/post-versions.ts';
import type { PendingContribution } from '../messaging/protocol.ts';
import { earlierVersions } from './contribution-versions.ts';
import { forgottenPosts } from './forgotten-posts.ts';
import type { HistoryDb } from './history-db.ts';
import type { ContributionRow, EarlierVersion } from './history-types.ts';
import { asPost } from './post-store.ts';
import { comparableText } from './same-text.ts';

/** A pending post and the post seen on X are one when their texts agree and their times are this near (ms). */
const SAME_POST_WITHIN = 15 * 60 * 1000;

/** Stores a post the moment the person presses Post. Storing it again changes nothing. */
export async function recordPending(db: HistoryDb, pending: PendingContribution): Promise<void> {
  await db.transaction('rw', db.contributions, async () => {
    const known = await db.contributions.get(pending.clientId);
    const { clientId, composer: _, ...facts } = pending;
    const row: ContributionRow = {
      id: clientId,
      state: 'pending',
      sessionId: null,
      questionKeys: [],
      problem: null,
      ...facts,
      // As X trims it.
      text: pending.text.trim(),
      tags: [...pending.tags],
    };
    if (!known) await db.contributions.add(row);
    else if (known.text === '') await db.contributions.put({ ...row, ...withoutEmpty(known), text: row.text });
  });
}

/** Marks a contribution as accepted by X. Works in any order and any number of times. */
export async function recordConfirmed(
  db: HistoryDb,
  clientId: string,
  postId: string,
  post: Post | null,
): Promise<void> {
  await db.transaction('rw', db.contributions, async () => {
    const [pending, seen] = await Promise.all([
      db.contributions.get(clientId),
      db.contributions.where('postId').equals(postId).first(),
    ]);
    if (seen && seen.id !== clientId) await db.contributions.delete(seen.id);
    const row = confirmed(
      pending ?? (seen ? { ...seen, id: clientId } : emptyRow(clientId, post?.at ?? timeOfId(postId) ?? 0)),
      postId,
      post,
    );
    await db.contributions.put(row);
    await forgetEarlierTries(db, row);
  });
}

/**
 * A post that X refused, or that was lost on the way, and that X then took on another try is one contribution, not two:
 * X takes no post twice (dossier x-web-client 11.5, code 187).
 */
async function forgetEarlierTries(db: HistoryDb, accepted: ContributionRow): Promise<void> {
  await db.contributions
    .where('at')
    .between(accepted.at - SAME_POST_WITHIN, accepted.at + SAME_POST_WITHIN)
    .filter((row) => row.postId === undefined && row.id !== accepted.id && isSameTry(row, accepted))
    .delete();
}

/** The same words to another person, or about another link, are another post. A parent may not have been read. */
function isSameTry(one: ContributionRow, other: ContributionRow): boolean {
  const isAlike = (a: string | null, b: string | null) => a === b || a === null || b === null;
  // Opened again from its address, a quote is a link at the end of X's composer.
  const quoted = new RegExp(
    String.raw`\shttps://(?:x|twitter)\.com/\w+/status/${one.quoteOf ?? other.quoteOf}\S*$`,
    'u',
  );
  const words = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\s\u00a0]+/gu, ' ')
      .replace(quoted, '')
      .trim();
  return (
    words(one.text) === words(other.text) &&
    isAlike(one.replyTo, other.replyTo) &&
    isAlike(one.quoteOf, other.quoteOf) &&
    isAlike(one.author?.toLowerCase() ?? null, other.author?.toLowerCase() ?? null)
  );
}

/** Marks a contribution as refused by X; its text stays. One that X has accepted stays accepted. */
export async function recordFailed(
  db: HistoryDb,
  clientId: string,
  problem: { code: number | null; message: string },
): Promise<void> {
  await db.transaction('rw', db.contributions, async () => {
    const row = await db.contributions.get(clientId);
    if (row && row.state !== 'confirmed') await db.contributions.put({ ...row, state: 'failed', problem });
  });
}

/**
 * Takes posts of the person that were seen on X into the history: one that waits under the same text is confirmed by
 * it, one that is known already is completed, any other is added (written on another device, or while no worker ran).
 */
export async function recordOwnPosts(db: HistoryDb, posts: readonly Post[]): Promise<void> {
  if (posts.length === 0) return;
  await db.transaction('rw', db.contributions, db.kept, db.posts, async () => {
    const forgotten = await forgottenPosts(db);
    for (const post of posts.filter((one) => !versionIds(one).some((id) => forgotten.has(id)))) {
      const known = await rowOf(db, post);
      if (known) {
        const updated = withVersion(known, post, await storedVersions(db, post));
        if (JSON.stringify(updated) !== JSON.stringify(known)) await db.contributions.put(updated);
        continue;
      }
      const waiting = (
        await db.contributions
          .where('at')
          .between(post.at - SAME_POST_WITHIN, post.at + SAME_POST_WITHIN)
          .filter((row) => row.postId === undefined && isSamePost(row, post))
          .toArray()
      ).sort(byLikelihood)[0];
      const row = confirmed(waiting ?? emptyRow(`post:${post.id}`, post.at), post.id, post);
      const seen = await storedVersions(db, post);
      await db.contributions.put(withEarlier(row, earlierVersions(row, post, seen)));
      await forgetEarlierTries(db, row);
    }
  });
}

/** X refused one try and took the next: what it shows is the one that waits, not the one refused. */
function byLikelihood(a: ContributionRow, b: ContributionRow): number {
  return Number(a.state === 'failed') - Number(b.state === 'failed') || a.at - b.at;
}

/** The row of a post under the id of any version; one that was kept twice before its edit was known becomes one. */
async function rowOf(db: HistoryDb, post: Post): Promise<ContributionRow | undefined> {
  const rows = await db.contributions
    .where('postId')
    .anyOf([...versionIds(post)])
    .toArray();
  const [first, ...doubles] = rows.sort(
    (a, b) => Number(a.id.startsWith('post:')) - Number(b.id.startsWith('post:')) || a.at - b.at,
  );
  await db.contributions.bulkDelete(doubles.map(({ id }) => id));
  return first;
}

/** The versions of an edited post that are stored. */
async function storedVersions(db: HistoryDb, post: Post): Promise<Post[]> {
  if (post.editIds.length < 2) return [];
  const rows = await db.posts.bulkGet([...post.editIds]);
  return rows.flatMap((row) => (row ? [asPost(row)] : []));
}

/** The row confirmed by a post; an edit replaces the text, once it is seen whole. */
function withVersion(row: ContributionRow, post: Post, seen: readonly Post[]): ContributionRow {
  const isEdit = row.postId !== undefined && row.postId !== post.id;
  if (isEdit && post.isTruncated) return row;
  const now = confirmed(row, post.id, post);
  const current = isEdit ? { ...now, text: post.text, tags: [...post.hashtags] } : now;
  return withEarlier(current, earlierVersions(row, post, seen));
}

/** A row without edits is stored as before edits were kept. */
function withEarlier(row: ContributionRow, earlier: readonly EarlierVersion[]): ContributionRow {
  return earlier.length > 0 ? { ...row, earlier } : row;
}

/**
 * Marks the person's posts among those that X says were deleted, under the id of any version. The text stays: it is the
 * person's own record.
 * @param now when it was heard of; milliseconds since 1970.
 */
export async function recordDeleted(db: HistoryDb, ids: readonly string[], now: number): Promise<void> {
  await db.transaction('rw', db.contributions, async () => {
    const rows = await db.contributions
      .where('postId')
      .anyOf([...ids])
      .toArray();
    for (const row of rows) if (row.deletedAt === undefined) await db.contributions.put({ ...row, deletedAt: now });
  });
}

function isSamePost(row: ContributionRow, post: Post): boolean {
  if (row.author && row.author.toLowerCase() !== post.author.toLowerCase()) return false;
  const [typed, shown] = [comparableText(row.text), comparableText(post.text)];
  return typed === shown || (post.isTruncated && shown.length > 0 && typed.startsWith(shown));
}

function confirmed(row: ContributionRow, postId: string, post: Post | null): ContributionRow {
  const base = { ...row, state: 'confirmed', postId, problem: null } as const;
  if (!post) return base;
  // A pending row's own text is what the person typed; X's copy counts only where nothing better is known, or for
  // rows that were first seen on X, whose text may have been cut on the page and come whole later.
  const isFirstSeenOnX = row.id.startsWith('post:');
  const text = row.text === '' || (isFirstSeenOnX && post.text.length > row.text.length) ? post.text : row.text;
  return {
    ...base,
    text,
    at: post.at,
    author: post.author,
    tags: row.tags.length > 0 ? row.tags : [...post.hashtags],
    replyTo: row.replyTo ?? post.replyTo,
    replyToAuthor: row.replyToAuthor ?? post.replyToAuthor,
    quoteOf: row.quoteOf ?? post.quoteOf,
    ...(post.hasMedia && { hasMedia: true }),
    ...(post.altTexts.length > 0 && { altTexts: [...post.altTexts] }),
    ...(post.poll && { poll: [...post.poll] }),
  };
}

function emptyRow(id: string, at: number): ContributionRow {
  return {
    id,
    state: 'pending',
    sessionId: null,
    author: null,
    text: '',
    at,
    tags: [],
    replyTo: null,
    replyToAuthor: null,
    quoteOf: null,
    questionKeys: [],
    problem: null,
  };
}

function withoutEmpty(row: ContributionRow): Partial<ContributionRow> {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
}

/** Without a session, the posts of this many milliseconds are shown (3 hours). */
const SHOWN_WITHOUT_SESSION = 3 * 60 * 60 * 1000;

/** The person's posts of a session, oldest first; without a session those of the last hours that carry its tags. */
export async function contributionsForView(
  db: HistoryDb,
  sessionId: string | null,
  tags: readonly string[],
  now: number,
): Promise<ContributionRow[]> {
  const lower = new Set(tags.map((tag) => tag.toLowerCase()));
  const rows =
    sessionId !== null
      ? await db.contributions.where('sessionId').equals(sessionId).toArray()
      : await db.contributions
          .where('at')
          .above(now - SHOWN_WITHOUT_SESSION)
          .filter((row) => row.tags.some((tag) => lower.has(tag.toLowerCase())))
          .toArray();
  return rows.sort((a, b) => a.at - b.at);
}

/** In how many sessions the person has posted. @param except id of one that does not count; null for none. */
export async function sessionsTakenPart(db: HistoryDb, except: string | null): Promise<number> {
  const ids = await db.contributions.orderBy('sessionId').uniqueKeys();
  return ids.filter((id) => id !== except).length;
}
