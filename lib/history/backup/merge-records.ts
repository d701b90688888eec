import type { CpdRecord, Dated, EarlierAnswer } from '../../cpd/cpd-record.ts';
import { recordKey } from '../forgotten-posts.ts';
import { canonical, join } from './join.ts';
import type { Forgotten } from './merge-forgotten.ts';

/** One row for each record, as the person changed each of its parts last; none that was deleted in either history. */
export function mergeRecords(rows: readonly CpdRecord[], forgotten: Forgotten): CpdRecord[] {
  const byId = new Map<string, CpdRecord>();
  for (const row of rows) {
    if (forgotten.has(recordKey(row.id))) continue;
    const known = byId.get(row.id);
    byId.set(row.id, joinRecords(known ?? row, row));
  }
  return [...byId.values()];
}

/** Of each answer and part the later; an answer that gave way stays as an earlier one, so that no word is lost. */
function joinRecords(one: CpdRecord, other: CpdRecord): CpdRecord {
  const answers: Record<string, Dated<string>> = {};
  for (const id of new Set([...Object.keys(one.answers), ...Object.keys(other.answers)])) {
    const answer = later(one.answers[id], other.answers[id]);
    if (answer) answers[id] = answer;
  }
  const earlier = earlierAnswers([one, other], answers);
  const parts = (['intention', 'preparationMinutes', 'attachments', 'remindAt'] as const).flatMap((part) => {
    const value = later<Dated<unknown>>(one[part], other[part]);
    return value ? [[part, value] as const] : [];
  });
  return {
    ...(join({ ...one }, { ...other }) as CpdRecord),
    ...Object.fromEntries(parts),
    id: one.id,
    madeAt: Math.min(one.madeAt, other.madeAt),
    changedAt: Math.max(one.changedAt, other.changedAt),
    state: later(one.state, other.state) ?? one.state,
    sessions: joinSessions(one, other),
    answers,
    ...(earlier.length > 0 && { earlier }),
  };
}

function joinSessions(one: CpdRecord, other: CpdRecord): CpdRecord['sessions'] {
  const byId = new Map<string, CpdRecord['sessions'][number]>();
  for (const session of [...one.sessions, ...other.sessions]) {
    const known = byId.get(session.sessionId);
    byId.set(session.sessionId, later(known, session) ?? session);
  }
  return [...byId.values()].sort((a, b) => (a.sessionId < b.sessionId ? -1 : 1));
}

/** Every wording of either but those that count now, oldest first. */
function earlierAnswers(rows: readonly CpdRecord[], now: CpdRecord['answers']): readonly EarlierAnswer[] {
  const all = rows.flatMap(({ answers, earlier = [] }) => [
    ...earlier,
    ...Object.entries(answers).map(([fieldId, answer]) => ({ fieldId, ...answer })),
  ]);
  const isNow = ({ fieldId, value, at }: EarlierAnswer) => now[fieldId]?.at === at && now[fieldId]?.value === value;
  const left = all.filter((answer) => !isNow(answer) && answer.value.trim() !== '');
  const byText = new Map(left.map((answer) => [canonical(answer), answer]));
  return [...byText.entries()].sort(([a, x], [b, y]) => x.at - y.at || (a < b ? -1 : 1)).map(([, answer]) => answer);
}

function later<T extends { readonly at: number }>(one: T | undefined, other: T | undefined): T | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return canonical(one) > canonical(other) ? one : other;
}
