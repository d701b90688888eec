import type { PlannedChat } from './planned-chat.ts';
import type { SessionRecord } from './session-record.ts';

/** How far a record is. `submitted`: copied into the body's form, or shown to whoever asked. */
export const RECORD_STATES = ['planned', 'draft', 'complete', 'submitted'] as const;

/** How far a record is. */
export type RecordState = (typeof RECORD_STATES)[number];

/** What the person wrote, chose or changed. Times are milliseconds since 1970: of two, the later counts. */
export interface Dated<T> {
  readonly value: T;
  readonly at: number;
}

/** An answer as it was before it was changed. */
export interface EarlierAnswer extends Dated<string> {
  readonly fieldId: string;
}

/** A session as it was when the record was last brought up to date, so that the record stands by itself. */
export interface RecordSession {
  readonly sessionId: string;
  readonly facts: SessionRecord;
  /** When the facts were taken down, or the session taken out of the record. Milliseconds since 1970. */
  readonly at: number;
  readonly isTakenOut?: true;
}

/** Something that belongs to the record and is kept elsewhere. */
export interface RecordAttachment {
  /** "Guideline read before the chat", "Certificate of the webinar". */
  readonly name: string;
  /** An address, or where it lies: "shared drive, CPD 2026". */
  readonly place: string;
}

/**
 * A CPD record of the person: facts of one or several chats, and what the person says of them. Facts that a field
 * begins with are not stored but made from the sessions; what the person wrote in their place is.
 */
export interface CpdRecord {
  readonly id: string;
  readonly templateId: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly changedAt: number;
  readonly sessions: readonly RecordSession[];
  /** By the field's id; choices are separated by line breaks. */
  readonly answers: Readonly<Record<string, Dated<string>>>;
  readonly state: Dated<RecordState>;
  /** What the person meant to learn, noted before the chat: `at` proves that it was planned. */
  readonly intention?: Dated<string>;
  /** The chat to come for which it was noted; its session is taken up when there is one. */
  readonly plannedFor?: PlannedChat;
  /** Minutes of reading before it, as the person says. */
  readonly preparationMinutes?: Dated<number>;
  readonly attachments?: Dated<readonly RecordAttachment[]>;
  /** When to come back for what shows only later; null when that is no longer wanted. Milliseconds since 1970. */
  readonly remindAt?: Dated<number | null>;
  /** Oldest first. */
  readonly earlier?: readonly EarlierAnswer[];
}
