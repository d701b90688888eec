import type { RecordsData } from '@/components/records/records-data.ts';
import { newRecord, withAnswer, withPart } from '@/lib/cpd/change-record.ts';
import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import { sessionRecord } from '@/lib/cpd/session-record.ts';
import { memoryRecords } from './memory-records.ts';
import { CONTRIBUTIONS, SESSIONS } from './notebook-states.ts';

const [session] = SESSIONS;
const DAY = 24 * 3_600_000;

/** When the records are looked at. */
export const RECORDS_NOW = Date.UTC(2026, 4, 1, 12);

function ofSession(id: string, templateId = 'gphc-unplanned'): CpdRecord {
  if (!session) throw new Error('The gallery has no session.');
  const facts = sessionRecord(
    session,
    CONTRIBUTIONS.filter((row) => row.sessionId === session.id),
  );
  const sessions = [{ sessionId: session.id, facts, at: session.endsAt }];
  return newRecord({ id, templateId, sessions, state: 'draft' }, session.endsAt);
}

const begun = ofSession('begun');
const at = begun.madeAt;
const written = withPart(
  withAnswer(
    withAnswer(
      withAnswer(ofSession('written'), 'benefit', 'I read dates aloud.', at + 1_000),
      'benefit',
      'Last week a carer rang about two strengths on one slip. Because we now read the date aloud at hand-over, we found it before it left the shop.',
      at + 3 * DAY,
    ),
    'title',
    'Safer repeats: what others ask before they hand over',
    at + 3 * DAY,
  ),
  'state',
  'complete',
  at + 3 * DAY,
);
const due = withPart({ ...ofSession('due'), id: 'due' }, 'remindAt', at + DAY, at);
const telling = withAnswer(
  ofSession('telling', 'gphc-unplanned'),
  'benefit',
  'My 84-year-old patient from Skye came in this morning with porphyria. Her daughter is on 07700 900123.',
  at + 1_000,
);
const unknown = { ...withAnswer(ofSession('unknown', 'of-2031'), 'x', 'Words of a later form', at), id: 'unknown' };

const plan: CpdRecord = {
  ...newRecord({ id: 'plan', templateId: 'gphc-planned', sessions: [], state: 'planned' }, at - 2 * DAY),
  intention: {
    value: 'How others talk with people about medicines they may no longer need, and what they say first.',
    at: at - 2 * DAY,
  },
  plannedFor: { tags: ['WePh'], startsAt: Date.UTC(2026, 2, 3, 20) },
};

const STATES: Readonly<Record<string, () => RecordsData>> = {
  full: () =>
    memoryRecords([begun, written, due, unknown, telling], SESSIONS, {}, Date.now, [
      { rulesId: 'gphc', start: '2025-11-01' },
      { rulesId: 'nmc', start: '2025-05-01' },
    ]),
  plan: () => memoryRecords([plan], SESSIONS),
  'no-leave': () => memoryRecords([due], SESSIONS),
  empty: () => memoryRecords([], SESSIONS),
  failing: () => memoryRecords([begun, written], SESSIONS, { write: true }),
  unreadable: () => memoryRecords([], [], { read: true }),
};

/** The CPD records of a state of the gallery. */
export function recordsState(name: string): RecordsData {
  return (STATES[name] ?? STATES.full ?? (() => memoryRecords([], [])))();
}
