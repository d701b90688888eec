import { afterEach, describe, expect, test, vi } from 'vitest';
import { withAnswer } from '@/lib/cpd/change-record.ts';
import { recordOwnPosts } from '@/lib/history/contribution-store.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { addRecord, changeRecord } from '@/lib/history/record-store.ts';
import { FinderClient, type FinderWorker } from '@/lib/history/search/finder-client.ts';
import { servePosts, type ToFinder } from '@/lib/history/search/finder-messages.ts';
import { type FindsPosts, PostFinder } from '@/lib/history/search/post-finder.ts';
import { type FoundPosts, NO_FILTERS, type PostQuery } from '@/lib/history/search/post-query.ts';
import { emptyHistory, makePost, notebookOf } from '../history-db-for-test.ts';

const START = Date.UTC(2026, 9, 6, 19);

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** The finder in this process, and behind messages as in a worker. */
const WAYS: readonly [string, (db: HistoryDb) => FindsPosts][] = [
  ['in process', (db) => new PostFinder(db)],
  ['by messages', (db) => new FinderClient(() => workerOf(new PostFinder(db)))],
];

function workerOf(finder: FindsPosts): FinderWorker {
  const copy = <T>(message: T): T => structuredClone(message);
  const worker: FinderWorker = {
    postMessage: (message: ToFinder) => queueMicrotask(() => obey(copy(message))),
    onmessage: null,
    onerror: null,
  };
  const obey = servePosts(finder, (message) =>
    worker.onmessage?.({ data: copy(message) } as unknown as MessageEvent<typeof message>),
  );
  return worker;
}

function watching(finder: FindsPosts, change: Partial<PostQuery> = {}) {
  const told: FoundPosts[] = [];
  const failed: unknown[] = [];
  stops.push(
    finder.watchPosts(
      { ...NO_FILTERS, text: '', ...change },
      (found) => told.push(found),
      (error) => failed.push(error),
    ),
  );
  const texts = () => told.at(-1)?.first.map((row) => row.text);
  const complete = () => vi.waitFor(() => expect(told.at(-1)?.isComplete).toBe(true));
  return { told, failed, texts, complete };
}

async function keep(db: HistoryDb, count: number, from = 1): Promise<void> {
  const posts = Array.from({ length: count }, (_, place) =>
    makePost({
      id: String(1_000 + from + place),
      text: `A1 Thought ${from + place}`,
      at: START + (from + place) * 1_000,
    }),
  );
  await recordOwnPosts(db, posts);
}

const SESSION = {
  tags: ['WePh'],
  name: null,
  hosts: [],
  account: null,
  startsAt: START,
  endsAt: START,
  presentFrom: START,
  presentTo: START,
  minutesPresent: 0,
  questions: [],
};

describe.each(WAYS)('posts are found %s', (_way, makeFinder) => {
  test('newest first, and row by row beyond the first', async () => {
    const db = emptyHistory();
    await keep(db, 45);
    const { told, texts, complete } = watching(makeFinder(db));
    await complete();
    expect(told.at(-1)).toMatchObject({ count: 45, total: 45, isInside: false });
    expect(texts()?.[0]).toBe('A1 Thought 45');
    const rows = (await told.at(-1)?.rows(40, 45)) ?? [];
    expect(rows.map((row) => row?.text)).toEqual([5, 4, 3, 2, 1].map((number) => `A1 Thought ${number}`));
  });

  test('and again after each change: a new one, a changed one, a deleted one', async () => {
    const db = emptyHistory();
    await keep(db, 3);
    const { texts, complete } = watching(makeFinder(db), { text: 'thought' });
    await complete();
    await keep(db, 1, 4);
    await vi.waitFor(() => expect(texts()).toHaveLength(4));
    await db.contributions.update('post:1002', { text: 'Something else' });
    await vi.waitFor(() => expect(texts()).toEqual([4, 3, 1].map((number) => `A1 Thought ${number}`)));
    await notebookOf(db, () => START).deleteContribution('post:1004');
    await vi.waitFor(() => expect(texts()).toEqual([3, 1].map((number) => `A1 Thought ${number}`)));
  });

  test('after many changes at once, which Dexie does not tell one by one', async () => {
    const db = emptyHistory();
    await keep(db, 3);
    const { told, complete } = watching(makeFinder(db));
    await complete();
    const rows = await db.contributions.toArray();
    await db.contributions.bulkPut(
      Array.from({ length: 80 }, (_, place) => ({ ...rows[0], id: `many ${place}`, postId: `many ${place}` }) as never),
    );
    await vi.waitFor(() => expect(told.at(-1)?.count).toBe(83), 5_000);
    await db.contributions.clear();
    await vi.waitFor(() => expect(told.at(-1)?.count).toBe(0), 5_000);
  });

  test('by the chat of a session that is named later', async () => {
    const db = emptyHistory();
    await keep(db, 2);
    const { texts, complete } = watching(makeFinder(db), { chat: 'weph' });
    await complete();
    expect(texts()).toEqual([]);
    await db.sessions.put({ ...SESSION, id: 'weph|1' });
    await db.contributions.update('post:1001', { sessionId: 'weph|1' });
    await vi.waitFor(() => expect(texts()).toEqual(['A1 Thought 2', 'A1 Thought 1']), 5_000);
  });

  test('by whether their session is written up, as soon as a word of it is', async () => {
    const db = emptyHistory();
    await keep(db, 2);
    await db.sessions.put({ ...SESSION, id: 'weph|1' });
    await db.contributions.update('post:1001', { sessionId: 'weph|1' });
    const id = await addRecord(db, { templateId: 'gphc-unplanned', sessionIds: ['weph|1'] }, START);
    const finder = makeFinder(db);
    const written = watching(finder, { reflection: 'with' });
    const not = watching(finder, { reflection: 'without' });
    await written.complete();
    await not.complete();
    expect(written.texts()).toEqual([]);
    await changeRecord(db, id, (record) => withAnswer(record, 'benefit', 'Dates, aloud', START + 1));
    await vi.waitFor(() => expect(written.texts()).toHaveLength(1), 5_000);
    expect(not.texts()).toHaveLength(1);
  });

  test('not any more once nobody watches', async () => {
    const db = emptyHistory();
    await keep(db, 1);
    const finder = makeFinder(db);
    const first = watching(finder);
    const other = watching(finder);
    await first.complete();
    stops[0]?.();
    const told = first.told.length;
    await keep(db, 1, 2);
    await vi.waitFor(() => expect(other.told.at(-1)?.count).toBe(2));
    expect(first.told).toHaveLength(told);
  });

  test('a history that cannot be read is told, and the next search reads it', async () => {
    const db = emptyHistory();
    await keep(db, 2);
    const toArray = vi.spyOn(db.sessions, 'toArray').mockRejectedValueOnce(new Error('no storage'));
    const finder = makeFinder(db);
    const { told, failed } = watching(finder);
    await vi.waitFor(() => expect(failed).toHaveLength(1));
    expect(told.some(({ isComplete }) => isComplete)).toBe(false);
    toArray.mockRestore();
    const again = watching(finder);
    await again.complete();
    expect(again.texts()).toHaveLength(2);
  });
});

test('a large history is told from its newest posts on while it is read', async () => {
  const db = emptyHistory();
  await keep(db, 1);
  const [row] = await db.contributions.toArray();
  await db.contributions.bulkAdd(
    Array.from({ length: 1_200 }, (_, place) => ({
      ...row,
      id: `large ${place}`,
      postId: `large ${place}`,
      // Many of one instant must not be lost between two reads.
      at: START + 10_000 + Math.floor(place / 700),
    })) as never,
  );
  const { told, complete } = watching(new PostFinder(db));
  await complete();
  expect(told[0]).toMatchObject({ count: 500, isComplete: false });
  expect(told.at(-1)).toMatchObject({ count: 1_201, isComplete: true });
});

test('a worker that cannot work is told', async () => {
  let worker: FinderWorker | null = null;
  const client = new FinderClient(() => {
    worker = { postMessage: () => {}, onmessage: null, onerror: null };
    return worker;
  });
  const { failed } = watching(client);
  (worker as FinderWorker | null)?.onerror?.({} as ErrorEvent);
  expect(failed).toHaveLength(1);
});
