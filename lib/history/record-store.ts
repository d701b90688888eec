import { newRecord, withAnswer, withPart, withSessions } from '../cpd/change-record.ts';
import type { CpdRecord, RecordSession } from '../cpd/cpd-record.ts';
import { isPlanOf, isSameChat, type PlannedChat } from '../cpd/planned-chat.ts';
import { sessionsOf } from '../cpd/record-facts.ts';
import { sessionRecord } from '../cpd/session-record.ts';
import { sessionIds } from './backup/merge-sessions.ts';
import { recordKey, rememberForgotten } from './forgotten-posts.ts';
import type { HistoryDb } from './history-db.ts';
import type { SessionRow } from './history-types.ts';
import { sessionsAround } from './session-store.ts';

/** What a new record is of. */
export interface NewRecord {
  readonly templateId: string;
  /** Ids of the sessions; none for a record of something else, or of a chat to come. */
  readonly sessionIds: readonly string[];
  /** What the person means to learn, when the chat has not begun. */
  readonly intention?: string;
  /** The chat to come that it is planned for. */
  readonly plannedFor?: PlannedChat;
}

/** Texts that a new record begins with, by the field's id, from the records there are. */
export type CarryOver = (templateId: string, records: readonly CpdRecord[]) => Readonly<Record<string, string>>;

/** Begins a record with the facts of its sessions, and what stays the same from one to the next. @returns its id. */
export async function addRecord(
  db: HistoryDb,
  wanted: NewRecord,
  now: number,
  carryOver: CarryOver = () => ({}),
): Promise<string> {
  const id = crypto.randomUUID();
  await db.transaction('rw', db.records, db.sessions, db.contributions, async () => {
    const { templateId, intention, plannedFor } = wanted;
    const beginning = {
      id,
      templateId,
      sessions: await factsOf(db, wanted.sessionIds, now),
      state: intention === undefined ? ('draft' as const) : ('planned' as const),
      ...(intention !== undefined && { intention: { value: intention, at: now } }),
      ...(plannedFor && { plannedFor }),
    };
    const texts = carryOver(templateId, await db.records.toArray());
    const begun = newRecord(beginning, now);
    await db.records.add(
      Object.entries(texts).reduce((row, [field, text]) => withAnswer(row, field, text, now), begun),
    );
  });
  return id;
}

/**
 * Changes a record; two pages that change different fields do not undo each other.
 * @returns the record as it is now. Rejects when it is gone.
 */
export async function changeRecord(
  db: HistoryDb,
  id: string,
  change: (record: CpdRecord) => CpdRecord,
): Promise<CpdRecord> {
  return db.transaction('rw', db.records, async () => {
    const record = await db.records.get(id);
    if (!record) throw new Error('This record is no longer in the history.');
    const changed = change(record);
    if (changed !== record) await db.records.put(changed);
    return changed;
  });
}

/** Takes sessions up into a record. */
export async function addSessions(db: HistoryDb, id: string, ids: readonly string[], now: number): Promise<void> {
  const facts = await factsOf(db, ids, now);
  await changeRecord(db, id, (record) => withSessions(record, facts, now));
}

/**
 * Brings the facts of a record up to date with its sessions, as long as they are in the history; one planned for a chat
 * takes its session up. A submitted record stays as it was submitted.
 */
export async function refreshFacts(db: HistoryDb, id: string, now: number): Promise<void> {
  const record = await db.records.get(id);
  if (!record || record.state.value === 'submitted') return;
  if (record.plannedFor && record.sessions.length === 0) return takeUpPlanned(db, record, record.plannedFor, now);
  const kept = sessionsOf(record);
  const fresh = await factsOf(
    db,
    kept.map(({ sessionId }) => sessionId),
    now,
  );
  const changed = fresh.filter(({ sessionId, facts }) => {
    const before = kept.find((one) => one.sessionId === sessionId);
    return before === undefined || JSON.stringify(before.facts) !== JSON.stringify(facts);
  });
  if (changed.length === 0) return;
  // Nothing the person did: the record does not become the one they changed last.
  await changeRecord(db, id, (before) => ({ ...withSessions(before, changed, now), changedAt: before.changedAt }));
}

/** The chat has begun: the record is no longer a plan alone. */
async function takeUpPlanned(db: HistoryDb, { id }: CpdRecord, chat: PlannedChat, now: number): Promise<void> {
  const distance = (row: SessionRow) => Math.abs(row.startsAt - chat.startsAt);
  const around = await sessionsAround(db, chat.tags, chat.startsAt);
  const [session] = around.filter((row) => isSameChat(row, chat)).sort((a, b) => distance(a) - distance(b));
  if (!session) return;
  const facts = await factsOf(db, [session.id], now);
  await changeRecord(db, id, (record) => {
    if (record.sessions.length > 0) return record;
    const taken = withSessions(record, facts, now);
    return record.state.value === 'planned' ? withPart(taken, 'state', 'draft', now) : taken;
  });
}

/** Deletes a record for good; its sessions stay. */
export async function deleteRecord(db: HistoryDb, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.records, db.kept, async () => {
    await db.records.delete(id);
    await rememberForgotten(db, [recordKey(id)], now);
  });
}

/** Records that are made of a session, or planned for it, oldest first. */
export async function recordsOfSession(db: HistoryDb, sessionId: string): Promise<readonly CpdRecord[]> {
  const session = await sessionOf(db, sessionId);
  const ids = new Set(session ? sessionIds(session) : [sessionId]);
  const all = await db.records.toArray();
  const own = all.filter(
    (record) =>
      sessionsOf(record).some((one) => ids.has(one.sessionId)) || (session !== undefined && isPlanOf(record, session)),
  );
  return own.sort((a, b) => a.madeAt - b.madeAt);
}

/** Ids of the sessions that a record is made of in which the person has written something. */
export async function reflectedSessions(db: HistoryDb, sessions: readonly SessionRow[]): Promise<Set<string>> {
  const written = (await db.records.toArray()).filter(({ answers }) =>
    Object.values(answers).some(({ value }) => value.trim() !== ''),
  );
  const ids = new Set(written.flatMap((row) => sessionsOf(row).map((one) => one.sessionId)));
  return new Set(sessions.filter((row) => sessionIds(row).some((id) => ids.has(id))).map(({ id }) => id));
}

async function factsOf(db: HistoryDb, ids: readonly string[], now: number): Promise<RecordSession[]> {
  const found: RecordSession[] = [];
  for (const sessionId of ids) {
    const session = await sessionOf(db, sessionId);
    if (!session) continue;
    const posts = await db.contributions.where('sessionId').equals(session.id).toArray();
    // What the person liked or marked for themselves is nobody's evidence.
    const facts = { ...sessionRecord(session, posts), liked: [], bookmarked: [] };
    found.push({ sessionId, facts, at: now });
  }
  return found;
}

/** A session by any of the ids it was kept under. */
export async function sessionOf(db: HistoryDb, id: string): Promise<SessionRow | undefined> {
  return (await db.sessions.get(id)) ?? (await db.sessions.filter((row) => sessionIds(row).includes(id)).first());
}
