import type { CheckingSettings, FollowedCycle, RecordsData } from '@/components/records/records-data.ts';
import { newRecord, withSessions } from '@/lib/cpd/change-record.ts';
import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import { exportRecords } from '@/lib/cpd/export/export-records.ts';
import { isPlanOf } from '@/lib/cpd/planned-chat.ts';
import { sessionRecord } from '@/lib/cpd/session-record.ts';
import type { SessionRow } from '@/lib/history/history-types.ts';

/** CPD records in memory, for tests and the gallery. `fails` makes everything fail, as a broken database would. */
export function memoryRecords(
  rows: readonly CpdRecord[],
  sessions: readonly SessionRow[],
  fails: { read?: boolean; write?: boolean; notify?: boolean } = {},
  now: () => number = Date.now,
  followed: readonly FollowedCycle[] = [],
): RecordsData & { readonly rows: () => readonly CpdRecord[] } {
  let kept = [...rows];
  let body: string | null = null;
  let tellMay: (may: boolean) => void = () => {};
  let checking: CheckingSettings = { isChecking: true, mutedRisks: [], acceptedRisks: [] };
  let cycles: readonly FollowedCycle[] = followed;
  const watchers = new Set<() => void>();
  const watch = (tell: () => void, onError: (error: unknown) => void) => {
    const look = () => (fails.read ? onError(new Error('no database')) : tell());
    watchers.add(look);
    look();
    return () => void watchers.delete(look);
  };
  const store = async (change: () => void) => {
    if (fails.write) throw new Error('no database');
    change();
    for (const tell of watchers) tell();
  };
  return {
    rows: () => kept,
    watchRecords: (onRows, onError) => watch(() => onRows(kept.toSorted((a, b) => b.changedAt - a.changedAt)), onError),
    watchRecord: (id, onRow, onError) => watch(() => onRow(kept.find((one) => one.id === id) ?? null), onError),
    watchRecordsOf: (sessionId, onRows, onError) =>
      watch(() => {
        const chat = sessions.find(({ id }) => id === sessionId);
        const isOf = (one: CpdRecord) => one.sessions.some((part) => part.sessionId === sessionId);
        onRows(kept.filter((one) => isOf(one) || (chat !== undefined && isPlanOf(one, chat))));
      }, onError),
    recentSessions: async () => sessions.toSorted((a, b) => b.startsAt - a.startsAt),
    addSession: async (id, sessionId) => {
      const chats = sessions.filter((one) => one.id === sessionId);
      const facts = chats.map((one) => ({ sessionId: one.id, facts: sessionRecord(one, []), at: now() }));
      await store(() => {
        kept = kept.map((one) => (one.id === id ? withSessions(one, facts, now()) : one));
      });
    },
    session: async (id) => sessions.find((one) => one.id === id) ?? null,
    add: async ({ templateId, sessionIds, intention, plannedFor }) => {
      const id = `record-${kept.length + 1}`;
      const chats = sessions.filter((one) => sessionIds.includes(one.id));
      const beginning = {
        id,
        templateId,
        sessions: chats.map((one) => ({ sessionId: one.id, facts: sessionRecord(one, []), at: now() })),
        state: intention === undefined ? ('draft' as const) : ('planned' as const),
        ...(intention !== undefined && { intention: { value: intention, at: now() } }),
        ...(plannedFor && { plannedFor }),
      };
      await store(() => {
        kept = [...kept, newRecord(beginning, now())];
      });
      return id;
    },
    change: (id, change) =>
      store(() => {
        kept = kept.map((one) => (one.id === id ? change(one, now()) : one));
      }),
    refreshFacts: async () => {},
    remove: (id) =>
      store(() => {
        kept = kept.filter((one) => one.id !== id);
      }),
    cycles: async () => cycles,
    followCycles: async (all) => {
      if (fails.write) throw new Error('no database');
      cycles = all;
    },
    makeFile: (records, format, options) => exportRecords(records, format, options),
    watchMayNotify: (onChange) => {
      tellMay = onChange;
      onChange(false);
      return () => {};
    },
    askToNotify: async () => {
      tellMay(!fails.notify);
      return !fails.notify;
    },
    checking: async () => checking,
    acceptRisk: async (place) => {
      if (fails.write) throw new Error('no storage');
      checking = { ...checking, acceptedRisks: [...checking.acceptedRisks, place] };
    },
    muteRisk: async (kind) => {
      checking = { ...checking, mutedRisks: [...checking.mutedRisks, kind] };
    },
    lastBody: async () => body,
    rememberBody: async (id) => {
      body = id;
    },
  };
}
