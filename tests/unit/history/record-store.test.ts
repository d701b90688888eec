import { describe, expect, test } from 'vitest';
import { withAnswer, withPart } from '@/lib/cpd/change-record.ts';
import { deleteContribution } from '@/lib/history/delete-for-good.ts';
import { forgottenPosts } from '@/lib/history/forgotten-posts.ts';
import { HistoryDb } from '@/lib/history/history-db.ts';
import {
  addRecord,
  addSessions,
  changeRecord,
  deleteRecord,
  recordsOfSession,
  refreshFacts,
} from '@/lib/history/record-store.ts';
import { writeAsVersion } from './written-by-version.ts';

const SESSION = 'weph|2026-03-03T20:00:00.000Z';
let count = 0;
async function evening(): Promise<HistoryDb> {
  count += 1;
  await writeAsVersion(`records-${count}`, 1);
  const db = new HistoryDb(`records-${count}`);
  await db.contributions.where('id').equals('client-0002').modify({ sessionId: SESSION });
  return db;
}

describe('records in the history', () => {
  test('begin with the facts of their sessions', async () => {
    const db = await evening();
    const id = await addRecord(db, { templateId: 'gphc-unplanned', sessionIds: [SESSION, 'gone'] }, 5);
    const record = await db.records.get(id);
    expect(record).toMatchObject({
      templateId: 'gphc-unplanned',
      madeAt: 5,
      state: { value: 'draft', at: 5 },
      answers: {},
    });
    expect(record?.sessions.map(({ sessionId }) => sessionId)).toEqual([SESSION]);
    expect(record?.sessions[0]?.facts.questions[0]?.answers[0]?.text).toContain('Two strengths');
    expect((await recordsOfSession(db, SESSION)).map((one) => one.id)).toEqual([id]);
  });

  test('with an intention are planned at that time', async () => {
    const db = await evening();
    const id = await addRecord(db, { templateId: 'gphc-planned', sessionIds: [], intention: 'How others ask.' }, 5);
    expect(await db.records.get(id)).toMatchObject({
      state: { value: 'planned' },
      intention: { value: 'How others ask.', at: 5 },
    });
    await addSessions(db, id, [SESSION], 9);
    expect((await db.records.get(id))?.sessions).toHaveLength(1);
  });

  test('two pages that change different fields do not undo each other', async () => {
    const db = await evening();
    const id = await addRecord(db, { templateId: 'gphc-unplanned', sessionIds: [SESSION] }, 5);
    await Promise.all([
      changeRecord(db, id, (record) => withAnswer(record, 'event', 'Facts and mine', 6)),
      changeRecord(db, id, (record) => withAnswer(record, 'benefit', 'Fewer calls', 7)),
    ]);
    expect(Object.keys((await db.records.get(id))?.answers ?? {})).toEqual(['event', 'benefit']);
  });

  test('follow their sessions until they are submitted', async () => {
    const db = await evening();
    const id = await addRecord(db, { templateId: 'gphc-unplanned', sessionIds: [SESSION] }, 5);
    const posts = async () => (await db.records.get(id))?.sessions[0]?.facts.others.length;
    expect(await posts()).toBe(1);
    await deleteContribution(db, 'client-0002', 6);
    await refreshFacts(db, id, 7);
    expect(await posts()).toBe(0);
    expect((await db.records.get(id))?.changedAt).toBe(5);
    await changeRecord(db, id, (record) => withPart(record, 'state', 'submitted', 8));
    await deleteContribution(db, 'client-0001', 9);
    await refreshFacts(db, id, 10);
    expect((await db.records.get(id))?.sessions[0]?.facts.questions[0]?.answers).toHaveLength(1);
  });

  test('keep their facts when the session goes', async () => {
    const db = await evening();
    const id = await addRecord(db, { templateId: 'gphc-unplanned', sessionIds: [SESSION] }, 5);
    await db.sessions.clear();
    await refreshFacts(db, id, 7);
    expect((await db.records.get(id))?.sessions[0]?.facts.tags).toEqual(['WePh']);
  });

  test('once deleted do not come back', async () => {
    const db = await evening();
    const id = await addRecord(db, { templateId: 'gphc-unplanned', sessionIds: [SESSION] }, 5);
    await deleteRecord(db, id, 6);
    expect(await db.records.count()).toBe(0);
    expect([...(await forgottenPosts(db))]).toContain(`record:${id}`);
    await expect(changeRecord(db, id, (record) => record)).rejects.toThrow('no longer in the history');
  });
});
