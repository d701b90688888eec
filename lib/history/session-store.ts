import { answeredQuestions } from '../chat/answers.ts';
import type { ActiveChat, Question } from '../chat/chat-types.ts';
import { blankPost, type Post } from '../chat/post.ts';
import { questionLabel } from '../chat/question-label.ts';
import { forgottenPosts, sessionKey } from './forgotten-posts.ts';
import type { HistoryDb } from './history-db.ts';
import type { ContributionRow, SessionQuestion, SessionRow } from './history-types.ts';

const MINUTE = 60_000;
/** Two sightings of one chat whose starts differ by less may be the same session (more posts move the start found). */
const SAME_SESSION_WITHIN = 90 * MINUTE;
/** A session that lasts for days may at first have been seen in its middle. */
const LONGEST_SESSION = 10 * 24 * 60 * MINUTE;
/** People introduce themselves before the start and go on after the end. */
const BEFORE_START = 20 * MINUTE;
const AFTER_END = 60 * MINUTE;
/** A longer silence between two signs of presence means that the person was away. */
const LONGEST_GAP = 60_000;

/** What tells one session of a chat from another. */
export type SessionMarks = Pick<SessionRow, 'startsAt' | 'endsAt'> & {
  readonly questions: readonly { postId: string }[];
};

/**
 * The kept session that a sighting of the chat belongs to, or null when none has been kept: the one that shares a
 * question, else the nearest whose start differs by no more than posts still to come may move it. Two sessions of one
 * evening stay two: where both have questions and share none, the times must overlap.
 */
export async function findSession(
  db: HistoryDb,
  tags: readonly string[],
  seen: SessionMarks,
): Promise<SessionRow | null> {
  const rows = await sessionsAround(db, tags, seen.startsAt);
  const asked = new Set(seen.questions.map(({ postId }) => postId));
  const sharing = rows.find((row) => row.questions.some(({ postId }) => asked.has(postId)));
  if (sharing) return sharing;
  const distance = (row: SessionRow) => Math.abs(row.startsAt - seen.startsAt);
  const near = rows.filter((row) => distance(row) <= SAME_SESSION_WITHIN && mayBeSame(row, seen));
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The kept sessions of a chat that may be on at an instant, by its tags; milliseconds since 1970. */
export async function sessionsAround(db: HistoryDb, tags: readonly string[], at: number): Promise<SessionRow[]> {
  const around = db.sessions.where('startsAt').between(at - LONGEST_SESSION, at + LONGEST_SESSION, true, true);
  return around.filter((row) => shareTag(row.tags, tags)).toArray();
}

/** A session kept without a question may have been one that began late; one with other questions is another. */
function mayBeSame(row: SessionMarks, seen: SessionMarks): boolean {
  if (row.startsAt < seen.endsAt && seen.startsAt < row.endsAt) return true;
  return seen.startsAt < row.startsAt ? seen.questions.length === 0 : row.questions.length === 0;
}

/**
 * Writes what is known of a chat's session into the history and gives the person's posts of that time to it.
 * @param isPresent the person has the chat in front of them now.
 * @param viewer the account in use, without `@`.
 * @returns the session's row, or null while the chat has no session.
 */
export async function keepSession(
  db: HistoryDb,
  chat: ActiveChat,
  isPresent: boolean,
  viewer: string | null,
  now: number,
): Promise<SessionRow | null> {
  const { session } = chat;
  if (!session || session.phase === 'none') return null;
  return db.transaction('rw', db.sessions, db.contributions, db.kept, async () => {
    const known = await findSession(db, chat.tags, { ...session, questions: chat.questions });
    const counts = isPresent && session.phase === 'live';
    if (!known && !counts && chat.own.length === 0 && !(await hasContribution(db, chat.tags, session))) return null;
    const seen = sessionRow(known, chat, counts, viewer, now);
    // One that goes on after the person deleted it is another: a backup must leave the deleted one out and this one in.
    const isNewAgain = !known && (await forgottenPosts(db)).has(sessionKey(seen.id));
    const row = isNewAgain ? { ...seen, id: `${seen.id}|${now}` } : seen;
    if (JSON.stringify(row) !== JSON.stringify(known)) await db.sessions.put(row);
    await adopt(db, row, chat);
    return row;
  });
}

function sessionRow(
  known: SessionRow | null,
  chat: ActiveChat,
  isPresent: boolean,
  viewer: string | null,
  now: number,
): SessionRow {
  const session = chat.session;
  if (!session) throw new Error('A chat without a session cannot be kept.');
  const gap = known ? now - known.presentTo : Number.POSITIVE_INFINITY;
  return {
    // What else is known of it stays: that its posts are kept, what was shared, its other ids.
    ...known,
    id: known?.id ?? `${chat.tags[0]?.toLowerCase()}|${new Date(session.startsAt).toISOString()}`,
    tags: [...chat.tags],
    name: chat.name,
    hosts: chat.hosts.map((host) => host.handle),
    account: known?.account ?? viewer,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    presentFrom: known?.presentFrom ?? now,
    presentTo: isPresent || !known ? now : known.presentTo,
    minutesPresent: (known?.minutesPresent ?? 0) + (isPresent && gap <= LONGEST_GAP ? Math.max(0, gap) / MINUTE : 0),
    questions: mergeQuestions(known?.questions ?? [], chat.questions),
  };
}

/** Questions once kept stay kept: the posts they were read from are forgotten after some days. */
function mergeQuestions(kept: readonly SessionQuestion[], seen: readonly Question[]): SessionQuestion[] {
  // A number put right by an edit must not leave the question there twice.
  const isRenumbered = (old: SessionQuestion) =>
    seen.some(({ key, postIds }) => key !== old.key && postIds.includes(old.postId));
  const byKey = new Map(kept.filter((old) => !isRenumbered(old)).map((question) => [question.key, question]));
  for (const question of seen) {
    const { key, text, at, postId, author, postIds } = question;
    byKey.set(key, { key, label: questionLabel(question), text, at, postId, author, postIds: [...postIds] });
  }
  return [...byKey.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** Gives the person's posts of the session's time to it, with the questions they answer. */
async function adopt(db: HistoryDb, session: SessionRow, chat: ActiveChat): Promise<void> {
  const ownIds = new Set(chat.own.map(({ post }) => post.id));
  const rows = await contributionsAround(db, session).toArray();
  const postsById = new Map(rows.map((row) => [row.postId ?? row.id, asPost(row)]));
  const hosts = new Set(chat.hosts.map((host) => host.handle.toLowerCase()));
  for (const row of rows) {
    if (row.sessionId !== null && row.sessionId !== session.id) continue;
    if (!shareTag(row.tags, session.tags) && !(row.postId !== undefined && ownIds.has(row.postId))) continue;
    const isHost = hosts.has((row.author ?? '').toLowerCase());
    const keys = answeredQuestions(asPost(row), { questions: chat.questions, postsById, isHost });
    // A worker that has just started may not have seen all questions yet: what was found once stays.
    const questionKeys = keys.length > 0 ? keys : row.questionKeys;
    const adopted: ContributionRow = { ...row, sessionId: session.id, questionKeys: [...questionKeys] };
    if (JSON.stringify(adopted) !== JSON.stringify(row)) await db.contributions.put(adopted);
  }
}

/** A contribution as a post of the chat, also before X has given it an id. */
function asPost(row: ContributionRow): Post {
  return {
    ...blankPost,
    id: row.postId ?? row.id,
    author: row.author ?? '',
    text: row.text,
    at: row.at,
    hashtags: row.tags,
    replyTo: row.replyTo,
    replyToAuthor: row.replyToAuthor,
    quoteOf: row.quoteOf,
  };
}

function contributionsAround(db: HistoryDb, session: { startsAt: number; endsAt: number }) {
  const { from, to } = sessionWindow(session);
  return db.contributions.where('at').between(from, to, true, true);
}

/** The time in which posts belong to a session, both ends included. Milliseconds since 1970. */
export function sessionWindow(session: { startsAt: number; endsAt: number }): { from: number; to: number } {
  return { from: session.startsAt - BEFORE_START, to: session.endsAt + AFTER_END };
}

async function hasContribution(
  db: HistoryDb,
  tags: readonly string[],
  session: { startsAt: number; endsAt: number },
): Promise<boolean> {
  const found = await contributionsAround(db, session)
    .filter((row) => shareTag(row.tags, tags))
    .first();
  return found !== undefined;
}

function shareTag(one: readonly string[], other: readonly string[]): boolean {
  const lower = new Set(one.map((tag) => tag.toLowerCase()));
  return other.some((tag) => lower.has(tag.toLowerCase()));
}
