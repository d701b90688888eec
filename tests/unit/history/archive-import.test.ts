import { describe, expect, test } from 'vitest';
import { sessionRecord } from '@/lib/cpd/session-record.ts';
import {
  type ArchiveSession,
  beginImport,
  giveUpImport,
  goOnImporting,
  type ImportState,
  importState,
} from '@/lib/history/archive-import.ts';
import { recordOwnPosts, recordPending } from '@/lib/history/contribution-store.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { emptyHistory, makePending, makePost, notebookOf } from './history-db-for-test.ts';

const START = Date.UTC(2024, 2, 5, 20);
const ACCOUNT = 'rowan_rx';
const at = (minute: number) => START + minute * 60_000;
const post = (id: string, minute: number, text = `A1 Thought ${id} #WePh`) =>
  makePost({ id, author: '', text, at: at(minute), eyes: [], replyTo: '5', replyToAuthor: 'WePharmacists' });

function evening(posts = [post('101', 5), post('102', 20)], from = START): ArchiveSession {
  return {
    tags: ['WePh'],
    name: 'WePharmacists',
    hosts: ['WePharmacists'],
    startsAt: from,
    endsAt: from + 3_600_000,
    posts,
  };
}

async function imported(db: HistoryDb, sessions: readonly ArchiveSession[]) {
  await beginImport(db, ACCOUNT, sessions);
  return goOnImporting(db);
}

async function all(db: HistoryDb) {
  const [sessions, contributions, kept] = await Promise.all([
    db.sessions.toArray(),
    db.contributions.orderBy('at').toArray(),
    db.kept.toArray(),
  ]);
  return { sessions, contributions, kept };
}

describe('import of an archive', () => {
  test('keeps sessions with their posts, as if the posts had been seen on X', async () => {
    const db = emptyHistory();
    expect(await imported(db, [evening()])).toEqual({
      newSessions: 1,
      knownSessions: 0,
      newPosts: 2,
      knownPosts: 0,
      forgottenPosts: 0,
    });
    const { sessions, contributions, kept } = await all(db);
    expect(kept).toEqual([]);
    expect(sessions).toEqual([expect.objectContaining({ id: 'weph|2024-03-05T20:00:00.000Z', account: ACCOUNT })]);
    expect(contributions[0]).toEqual({
      id: 'post:101',
      postId: '101',
      state: 'confirmed',
      sessionId: 'weph|2024-03-05T20:00:00.000Z',
      author: ACCOUNT,
      text: 'A1 Thought 101 #WePh',
      at: at(5),
      tags: ['WePh'],
      replyTo: '5',
      replyToAuthor: 'WePharmacists',
      quoteOf: null,
      questionKeys: [],
      problem: null,
    });
    const [row] = sessions;
    if (row) expect(sessionRecord(row, contributions).minutesPresent).toBeNull();
  });

  test('done again changes nothing', async () => {
    const db = emptyHistory();
    await imported(db, [evening()]);
    const before = await all(db);
    expect(await imported(db, [evening()])).toMatchObject({ newSessions: 0, newPosts: 0, knownPosts: 2 });
    expect(await all(db)).toEqual(before);
  });

  test('adds what a session that was seen live lacks, and leaves what it has', async () => {
    const db = emptyHistory();
    const live = makePost({ id: '101', author: ACCOUNT, text: 'A1 Seen live, in full words #WePh', at: at(5) });
    await recordOwnPosts(db, [live]);
    await db.sessions.add({
      id: 'weph|live',
      tags: ['WePh', 'WeMDT'],
      name: 'Mine',
      hosts: ['guest_host'],
      account: ACCOUNT,
      startsAt: at(-3),
      endsAt: at(64),
      presentFrom: at(0),
      presentTo: at(60),
      minutesPresent: 55,
      questions: [{ key: '1', label: 'Q1', text: 'What helps?', at: at(4), postId: '9', author: 'guest_host' }],
    });
    await db.contributions.update('post:101', { sessionId: 'weph|live', questionKeys: ['1'] });
    const before = await all(db);
    expect(await imported(db, [evening()])).toMatchObject({ newSessions: 0, knownSessions: 1, newPosts: 1 });
    const after = await all(db);
    expect(after.sessions).toEqual(before.sessions);
    expect(after.contributions[0]).toEqual(before.contributions[0]);
    expect(after.contributions[1]).toMatchObject({ id: 'post:102', sessionId: 'weph|live' });
  });

  test('confirms a post that waits under the same words instead of doubling it', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'c1', text: 'A1 Thought 101 #WePh', author: ACCOUNT, at: at(5) }));
    await imported(db, [evening()]);
    const { contributions } = await all(db);
    expect(contributions.map(({ id, state, postId }) => [id, state, postId])).toEqual([
      ['c1', 'confirmed', '101'],
      ['post:102', 'confirmed', '102'],
    ]);
  });

  test('gives a post that was seen cut its whole text, and knows it by any of its versions', async () => {
    const db = emptyHistory();
    await recordOwnPosts(db, [
      makePost({ id: '101', author: ACCOUNT, text: 'A1 A long thou…', at: at(5), isTruncated: true }),
      makePost({ id: '201', author: ACCOUNT, text: 'A2 First form #WePh', at: at(20) }),
    ]);
    const edited = { ...post('202', 22, 'A2 Second form #WePh'), editIds: ['201', '202'] };
    await imported(db, [evening([post('101', 5, 'A1 A long thought in full #WePh'), edited])]);
    const { contributions } = await all(db);
    expect(contributions.map(({ id, postId, text }) => [id, postId, text])).toEqual([
      ['post:101', '101', 'A1 A long thought in full #WePh'],
      ['post:201', '202', 'A2 Second form #WePh'],
    ]);
    // Nor does an older archive, made before the edit was over, bring the first form back.
    await imported(db, [evening([{ ...post('201', 20, 'A2 First form #WePh'), editIds: ['201', '202'] }])]);
    expect((await all(db)).contributions[1]).toMatchObject({ postId: '202', text: 'A2 Second form #WePh' });
  });

  test('never brings back what the person deleted here, however long ago', async () => {
    const db = emptyHistory();
    let now = START;
    const notebook = notebookOf(db, () => now);
    await imported(db, [evening(), evening([post('301', 5 + 14 * 1440)], at(14 * 1440))]);
    await notebook.deleteContribution('post:101');
    await notebook.deleteSession('weph|2024-03-19T20:00:00.000Z');
    now += 400 * 24 * 3_600_000;
    await notebook.deleteContribution('post:none');
    await notebook.deleteContribution('post:102');
    const report = await imported(db, [evening(), evening([post('301', 5 + 14 * 1440)], at(14 * 1440))]);
    expect(report).toMatchObject({ newSessions: 0, newPosts: 0, forgottenPosts: 3 });
    expect((await all(db)).contributions).toEqual([]);
    expect((await all(db)).sessions.length).toBe(1);
  });

  test('is before, or complete after going on, wherever it is broken off', async () => {
    const sessions = Array.from({ length: 6 }, (_, week) => {
      const from = at(week * 7 * 1440);
      const minute = week * 7 * 1440;
      return evening([post(`${week}1`, minute + 5), post(`${week}2`, minute + 9)], from);
    });
    const whole = emptyHistory();
    await imported(whole, sessions);
    const expected = await all(whole);
    for (let stopAt = 0; stopAt < 6; stopAt += 1) {
      const db = emptyHistory();
      await beginImport(db, ACCOUNT, sessions);
      const stopping = new AbortController();
      const states: ImportState[] = [];
      if (stopAt === 0) stopping.abort();
      await goOnImporting(
        db,
        (state) => {
          states.push(state);
          if (state.done >= stopAt) stopping.abort();
        },
        stopping.signal,
      );
      expect(await importState(db)).toEqual({ total: 6, done: stopAt });
      expect((await all(db)).contributions.length).toBe(stopAt * 2);
      // The next start of the notebook goes on, from another connection and without the file.
      await goOnImporting(db);
      expect(await all(db)).toEqual(expected);
      expect(await importState(db)).toBeNull();
    }
  });

  test('a session whose writing fails is not there in part, and comes when the writing works', async () => {
    const db = emptyHistory();
    await beginImport(db, ACCOUNT, [evening()]);
    const refuse = () => {
      throw new Error('the disk is full');
    };
    db.contributions.hook('creating', refuse);
    await expect(goOnImporting(db)).rejects.toThrow('the disk is full');
    db.contributions.hook('creating').unsubscribe(refuse);
    expect(await all(db)).toMatchObject({ sessions: [], contributions: [] });
    expect(await importState(db)).toEqual({ total: 1, done: 0 });
    expect(await goOnImporting(db)).toMatchObject({ newSessions: 1, newPosts: 2 });
  });

  test('given up, it forgets what is left and keeps what is there', async () => {
    const db = emptyHistory();
    await imported(db, [evening()]);
    await beginImport(db, ACCOUNT, [evening([post('301', 5 + 14 * 1440)], at(14 * 1440))]);
    await giveUpImport(db);
    expect(await goOnImporting(db)).toMatchObject({ newSessions: 0 });
    expect((await all(db)).sessions.length).toBe(1);
  });
});
