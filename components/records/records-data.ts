import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import type { RecordFile, RecordFormat } from '../../lib/cpd/export/export-records.ts';
import type { ExportProgress } from '../../lib/cpd/export/export-worker.ts';
import type { PortfolioOptions, RecordInForm } from '../../lib/cpd/export/portfolio.ts';
import type { SessionRow } from '../../lib/history/history-types.ts';
import type { NewRecord } from '../../lib/history/record-store.ts';
import type { RiskKind } from '../../lib/safety/risk.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** A cycle that the person follows: by which rules, and a day on which it began, ISO 8601. */
export interface FollowedCycle {
  readonly rulesId: string;
  readonly start: string;
  /** When it was set so; milliseconds since 1970. */
  readonly at?: number;
}

/** Whether texts are checked, and what the person does not want to be told. */
export type CheckingSettings = Pick<Settings, 'isChecking' | 'mutedRisks' | 'acceptedRisks'>;

/** All that the pages of CPD records need of the history, so that they can be shown and tested without a database. */
export interface RecordsData {
  /** Calls back with all records, the last changed first, now and after each change. @returns stops that. */
  watchRecords(onRows: (rows: readonly CpdRecord[]) => void, onError: (error: unknown) => void): () => void;
  /** Calls back with a record, null when it is not in the history, now and after each change. */
  watchRecord(id: string, onRow: (row: CpdRecord | null) => void, onError: (error: unknown) => void): () => void;
  /** Calls back with the records made of a session, oldest first, now and after each change. */
  watchRecordsOf(
    sessionId: string,
    onRows: (rows: readonly CpdRecord[]) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** The sessions that began last, newest first, to choose from. */
  recentSessions(): Promise<readonly SessionRow[]>;
  /** Takes a session up into a record. */
  addSession(id: string, sessionId: string): Promise<void>;
  /** A session by any of its ids; null when it is gone. */
  session(id: string): Promise<SessionRow | null>;
  /** Begins a record. @returns its id. */
  add(wanted: NewRecord): Promise<string>;
  /** Changes a record; rejects when it is gone or cannot be stored. @param change gets the time, milliseconds since 1970. */
  change(id: string, change: (record: CpdRecord, now: number) => CpdRecord): Promise<void>;
  /** Brings the facts up to date with the sessions. */
  refreshFacts(id: string): Promise<void>;
  /** Deletes a record for good. */
  remove(id: string): Promise<void>;
  /** The body whose form the person chose last; null for none. */
  lastBody(): Promise<string | null>;
  /** Remembers it. */
  rememberBody(id: string): Promise<void>;
  /** The cycles that the person follows. */
  cycles(): Promise<readonly FollowedCycle[]>;
  /** Follows these from now on. */
  followCycles(cycles: readonly FollowedCycle[]): Promise<void>;
  /** Calls back with whether the browser lets us notify, now and after each change. @returns stops that. */
  watchMayNotify(onChange: (may: boolean) => void): () => void;
  /** Has the browser ask the person; call it in a click. @returns what they said. */
  askToNotify(): Promise<boolean>;
  /** Makes the file of some records without keeping the page busy. Rejects when it could not, or was cancelled. */
  makeFile(
    records: readonly RecordInForm[],
    format: RecordFormat,
    options: PortfolioOptions,
    watch: { readonly onProgress: (progress: ExportProgress) => void; readonly signal: AbortSignal },
  ): Promise<RecordFile>;
  /** The settings about the check of texts. */
  checking(): Promise<CheckingSettings>;
  /** Lets a finding stand, named by `riskPlace`. */
  acceptRisk(place: string): Promise<void>;
  /** Never tells of such findings again. */
  muteRisk(kind: RiskKind): Promise<void>;
}
