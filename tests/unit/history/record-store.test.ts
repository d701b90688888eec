import { describe, expect, test } from 'vitest';
import { withAnswer, withoutSession, withPart } from '@/lib/cpd/change-record.ts';
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

  test('planned for a chat take up its session once there is one, and keep the time of the note', async () => {
    const db = await evening();
    const session = await db.sessions.get(SESSION);
    if (!session) throw new Error('There is no session.');
    await db.sessions.delete(SESSION);
    const plannedFor = { tags: ['WEPH'], startsAt: session.startsAt + 5 * 60_000 };
    const wanted = { templateId: 'gphc-planned', sessionIds: [], intention: 'How others ask.' };
    const id = await addRecord(db, { ...wanted, plannedFor }, 5);
    const other = await addRecord(db, { ...wanted, plannedFor: { ...plannedFor, tags: ['WeMDT'] } }, 5);
    await refreshFacts(db, id, 6);
    expect(await db.records.get(id)).toMatchObject({ sessions: [], state: { value: 'planned' }, changedAt: 5 });

    await db.sessions.add(session);
    expect((await recordsOfSession(db, SESSION)).map((one) => one.id)).toEqual([id]);
    await refreshFacts(db, id, 7);
    await refreshFacts(db, other, 7);
    const taken = await db.records.get(id);
    expect(taken?.sessions.map(({ sessionId }) => sessionId)).toEqual([SESSION]);
    expect(taken).toMatchObject({ state: { value: 'draft', at: 7 }, intention: { at: 5 } });
    expect((await db.records.get(other))?.sessions).toEqual([]);

    // Taken out by the person it stays out.
    await changeRecord(db, id, (record) => withoutSession(record, SESSION, 8));
    await refreshFacts(db, id, 9);
    expect((await db.records.get(id))?.sessions).toMatchObject([{ isTakenOut: true }]);
    expect(await recordsOfSession(db, SESSION)).toEqual([]);
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
