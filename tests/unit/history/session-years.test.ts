import { expect, test } from 'vitest';
import type { ContributionRow, SessionRow } from '@/lib/history/history-types.ts';
import { NEWEST_SESSION } from '@/lib/history/history-types.ts';
import { oneSession, postCounts, sessionsOfYear, sessionYears } from '@/lib/history/session-years.ts';
import { emptyHistory } from './history-db-for-test.ts';

function session(id: string, startsAt: Date): SessionRow {
  const start = startsAt.getTime();
  return {
    id,
    tags: ['WePh'],
    name: null,
    hosts: [],
    account: null,
    startsAt: start,
    endsAt: start,
    presentFrom: start,
    presentTo: start,
    minutesPresent: 0,
    questions: [],
  };
}

function post(id: string, sessionId: string | null): ContributionRow {
  return {
    id,
    postId: id,
    state: 'confirmed',
    sessionId,
    author: null,
    text: '',
    at: 0,
    tags: [],
    replyTo: null,
    replyToAuthor: null,
    quoteOf: null,
    questionKeys: [],
    problem: null,
  };
}

test('sessions are read by the person’s years, the newest first, with their posts counted', async () => {
  const db = emptyHistory();
  await db.sessions.bulkAdd([
    session('first', new Date(2026, 0, 1)),
    session('eve', new Date(2023, 11, 31, 23, 59, 59, 999)),
    session('later', new Date(2026, 5, 2, 20)),
  ]);
  await db.contributions.bulkAdd([post('1', 'later'), post('2', 'later'), post('3', 'eve'), post('4', null)]);
  expect(await sessionYears(db)).toEqual([
    { year: 2026, sessions: 2 },
    { year: 2023, sessions: 1 },
  ]);
  expect((await sessionsOfYear(db, 2026)).map(({ id }) => id)).toEqual(['later', 'first']);
  expect((await sessionsOfYear(db, 2025)).map(({ id }) => id)).toEqual([]);
  expect(await postCounts(db, 2026)).toEqual(
    new Map([
      ['first', 0],
      ['later', 2],
    ]),
  );
  expect(await oneSession(db, NEWEST_SESSION)).toMatchObject({ session: { id: 'later' }, contributions: 2 });
  expect(await oneSession(db, 'eve')).toMatchObject({ session: { id: 'eve' }, contributions: 1 });
  expect(await oneSession(db, 'gone')).toBeNull();
});

test('an empty history has no years and no newest session', async () => {
  const db = emptyHistory();
  expect(await sessionYears(db)).toEqual([]);
  expect(await oneSession(db, NEWEST_SESSION)).toBeNull();
});
