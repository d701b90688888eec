import { carriedOver } from '../cpd/carried-over.ts';
import type { CpdRecord } from '../cpd/cpd-record.ts';
import { templateOf } from '../cpd/cpd-templates.ts';
import type { HistoryDb } from './history-db.ts';
import type { SessionRow } from './history-types.ts';
import {
  addRecord,
  addSessions,
  changeRecord,
  deleteRecord,
  type NewRecord,
  recordsOfSession,
  refreshFacts,
  sessionOf,
} from './record-store.ts';
import { watchQuery } from './watch-query.ts';

/** So many sessions are offered to choose from: about two years of a weekly chat. */
const RECENT = 100;

/** Reads and edits CPD records for pages of the extension that may open the database. */
export class RecordSource {
  readonly #db: HistoryDb;
  readonly #now: () => number;

  /** @param now milliseconds since 1970. */
  constructor(db: HistoryDb, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /** Calls back with all records, the last changed first, now and after each change. */
  watchRecords(onRows: (rows: readonly CpdRecord[]) => void, onError: (error: unknown) => void): () => void {
    const query = () => this.#db.records.orderBy('changedAt').reverse().toArray();
    return watchQuery(query, onRows, onError);
  }

  /** Calls back with a record, null where there is none, now and after each change. */
  watchRecord(id: string, onRow: (row: CpdRecord | null) => void, onError: (error: unknown) => void): () => void {
    const query = async () => (await this.#db.records.get(id)) ?? null;
    return watchQuery(query, onRow, onError);
  }

  /** Calls back with the records made of a session, oldest first, now and after each change. */
  watchRecordsOf(
    sessionId: string,
    onRows: (rows: readonly CpdRecord[]) => void,
    onError: (error: unknown) => void,
  ): () => void {
    const query = () => recordsOfSession(this.#db, sessionId);
    return watchQuery(query, onRows, onError);
  }

  /** The sessions that began last, newest first. */
  recentSessions(): Promise<readonly SessionRow[]> {
    return this.#db.sessions.orderBy('startsAt').reverse().limit(RECENT).toArray();
  }

  /** Takes a session up into a record. */
  addSession(id: string, sessionId: string): Promise<void> {
    return addSessions(this.#db, id, [sessionId], this.#now());
  }

  /** A session by any of its ids; null when it is gone. */
  async session(id: string): Promise<SessionRow | null> {
    return (await sessionOf(this.#db, id)) ?? null;
  }

  /** Begins a record. @returns its id. */
  add(wanted: NewRecord): Promise<string> {
    return addRecord(this.#db, wanted, this.#now(), (templateId, records) => {
      const template = templateOf(templateId);
      return template ? carriedOver(template, records, templateOf) : {};
    });
  }

  /** Changes a record. Rejects when it is gone. */
  async change(id: string, change: (record: CpdRecord, now: number) => CpdRecord): Promise<void> {
    await changeRecord(this.#db, id, (record) => change(record, this.#now()));
  }

  /** Brings the facts up to date with the sessions. */
  refreshFacts(id: string): Promise<void> {
    return refreshFacts(this.#db, id, this.#now());
  }

  /** Deletes a record for good. */
  remove(id: string): Promise<void> {
    return deleteRecord(this.#db, id, this.#now());
  }
}
