import type { CpdRecord, Dated, RecordSession, RecordState } from './cpd-record.ts';
import type { PlannedChat } from './planned-chat.ts';

/** Changes within so long are one sitting: of them only the last wording is kept (milliseconds). */
const SITTING = 10 * 60_000;

/** What a record begins with. Times are milliseconds since 1970. */
export interface Beginning {
  readonly id: string;
  readonly templateId: string;
  readonly sessions: readonly RecordSession[];
  readonly state: RecordState;
  readonly intention?: Dated<string>;
  readonly plannedFor?: PlannedChat;
}

/** A new record. @param now milliseconds since 1970. */
export function newRecord(beginning: Beginning, now: number): CpdRecord {
  const { state, ...rest } = beginning;
  return { ...rest, madeAt: now, changedAt: now, answers: {}, state: { value: state, at: now } };
}

/**
 * What the person wrote into a field; the wording of an earlier sitting stays as history.
 * @param text empty when they emptied it; null to begin with the facts again.
 */
export function withAnswer(record: CpdRecord, fieldId: string, text: string | null, now: number): CpdRecord {
  const before = record.answers[fieldId];
  if (before?.value === text) return record;
  const { [fieldId]: _, ...others } = record.answers;
  const isNewSitting = before !== undefined && before.value.trim() !== '' && now - before.at > SITTING;
  const keep = isNewSitting || (before !== undefined && text === null);
  return {
    ...record,
    answers: text === null ? others : { ...others, [fieldId]: { value: text, at: now } },
    ...(keep && { earlier: [...(record.earlier ?? []), { fieldId, ...before }] }),
    changedAt: now,
  };
}

/** Any other part that the person sets. */
export function withPart<Part extends 'intention' | 'preparationMinutes' | 'attachments' | 'remindAt' | 'state'>(
  record: CpdRecord,
  part: Part,
  value: NonNullable<CpdRecord[Part]>['value'],
  now: number,
): CpdRecord {
  return { ...record, [part]: { value, at: now }, changedAt: now };
}

/** Takes sessions up into the record, or brings their facts up to date; a submitted record stays as it was submitted. */
export function withSessions(record: CpdRecord, sessions: readonly RecordSession[], now: number): CpdRecord {
  const ids = new Set(sessions.map(({ sessionId }) => sessionId));
  const others = record.sessions.filter(({ sessionId }) => !ids.has(sessionId));
  return { ...record, sessions: [...others, ...sessions], changedAt: now };
}

/** Takes a session out of the record; the others stay. */
export function withoutSession(record: CpdRecord, sessionId: string, now: number): CpdRecord {
  const sessions = record.sessions.map((one) =>
    one.sessionId === sessionId ? { ...one, at: now, isTakenOut: true as const } : one,
  );
  return { ...record, sessions, changedAt: now };
}
