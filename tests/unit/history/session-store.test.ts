import { describe, expect, test } from 'vitest';
import type { ActiveChat, Question } from '@/lib/chat/chat-types.ts';
import { keepSession } from '@/lib/history/session-store.ts';
import { emptyHistory } from './history-db-for-test.ts';

const MINUTE = 60_000;
const EIGHT = Date.UTC(2026, 9, 6, 19);

function question(number: number, at: number, postId: string): Question {
  return {
    key: String(number),
    number: String(number),
    part: null,
    label: 'Q',
    kind: 'question',
    text: 'What helps?',
    isInPicture: false,
    at,
    postId,
    author: 'WePharmacists',
    postIds: [postId],
    reason: { code: 'question-host' },
  };
}

/** A chat with a session at minutes after eight and questions by the ids of their posts. */
function chat(
  start: number,
  end: number,
  postIds: readonly string[] = [],
  phase: 'live' | 'after' = 'live',
): ActiveChat {
  const startsAt = EIGHT + start * MINUTE;
  return {
    tags: ['WePh'],
    isJoint: false,
    name: 'WePharmacists',
    isCatalogued: true,
    isChosen: false,
    reasons: [],
    hosts: [],
    session: {
      startsAt,
      endsAt: EIGHT + end * MINUTE,
      phase,
      minute: 0,
      minutes: end - start,
      reason: { code: 'session-due' },
    },
    topic: null,
    questions: postIds.map((id, index) => question(index + 1, startsAt + index * 9 * MINUTE, id)),
    currentKey: null,
    own: [],
    answeredBy: null,
    plainTag: null,
    rules: [],
    counts: { posts: 0, people: 0 },
  };
}

const keep = (db: ReturnType<typeof emptyHistory>, one: ActiveChat, minute: number) =>
  keepSession(db, one, true, 'pat', EIGHT + minute * MINUTE);

describe('a kept session', () => {
  test('stays one while older posts move its start', async () => {
    const db = emptyHistory();
    const first = await keep(db, chat(30, 90, ['4']), 40);
    await keep(db, chat(15, 75, ['3', '4']), 41);
    const last = await keep(db, chat(0, 60, ['1', '2', '3', '4']), 42);
    expect(last?.id).toBe(first?.id);
    expect(await db.sessions.count()).toBe(1);
    expect(last).toMatchObject({ startsAt: EIGHT, endsAt: EIGHT + 60 * MINUTE });
  });

  test('stays one when the host comes an hour late', async () => {
    const db = emptyHistory();
    const first = await keep(db, chat(0, 60), 5);
    const last = await keep(db, chat(60, 120, ['1']), 66);
    expect(last?.id).toBe(first?.id);
    expect(await db.sessions.count()).toBe(1);
  });

  test('of half an hour does not swallow the next', async () => {
    const db = emptyHistory();
    const first = await keep(db, chat(0, 30, ['1', '2', '3']), 20);
    const welcome = await keep(db, chat(60, 90), 61);
    const second = await keep(db, chat(60, 90, ['11', '12']), 75);
    expect(welcome?.id).not.toBe(first?.id);
    expect(second?.id).toBe(welcome?.id);
    // Looking back at the first does not touch the second.
    expect((await keep(db, chat(0, 30, ['1', '2', '3'], 'after'), 76))?.id).toBe(first?.id);
    expect(await db.sessions.toArray()).toMatchObject([
      { questions: [{ postId: '1' }, { postId: '2' }, { postId: '3' }] },
      { questions: [{ postId: '11' }, { postId: '12' }] },
    ]);
  });

  test('of several days stays one when its beginning turns up late', async () => {
    const db = emptyHistory();
    const day = 24 * 60;
    const first = await keep(db, chat(3 * day, 4 * day, ['d4']), 3 * day + 60);
    const last = await keep(db, chat(0, 4 * day, ['d1', 'd2', 'd3', 'd4']), 3 * day + 61);
    expect(last?.id).toBe(first?.id);
    expect(last?.startsAt).toBe(EIGHT);
    expect(await db.sessions.count()).toBe(1);
  });

  test('of another chat or another day is another', async () => {
    const db = emptyHistory();
    await keep(db, chat(0, 60, ['1']), 10);
    await keep(db, { ...chat(0, 60, ['1']), tags: ['OTalk'] }, 10);
    await keep(db, chat(24 * 60, 25 * 60, ['21']), 24 * 60 + 10);
    expect(await db.sessions.count()).toBe(3);
  });
});
