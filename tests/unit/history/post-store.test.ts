import { describe, expect, test } from 'vitest';
import { forgetOldPosts, postsSince, recordPosts } from '@/lib/history/post-store.ts';
import { emptyHistory, makePost } from './history-db-for-test.ts';

const now = Date.UTC(2026, 9, 6, 20);
const day = 24 * 60 * 60 * 1000;

describe('posts', () => {
  test('sightings of one post are merged, and only changes are written and told', async () => {
    const db = emptyHistory();
    const page = makePost({ id: '5001', text: 'A1 A calm…', isTruncated: true, eyes: ['page'] });
    expect(await recordPosts(db, [page, makePost({ id: '5001', replyTo: '77' })], now)).toHaveLength(1);
    expect(await recordPosts(db, [page], now)).toEqual([]);
    expect(await postsSince(db, now - day)).toMatchObject([
      { text: 'A1 A calm room #WePh', replyTo: '77', isTruncated: false },
    ]);
  });

  test('a row stored before edits and deletions were followed is read as neither, and can be merged', async () => {
    const db = emptyHistory();
    const { editIds: _, isDeleted: __, ...old } = makePost({ id: '5001' });
    await db.posts.put({ ...old, seenAt: now });
    expect(await postsSince(db, now - day)).toMatchObject([{ id: '5001', editIds: [], isDeleted: false }]);
    await recordPosts(db, [makePost({ id: '5001', editIds: ['5000', '5001'] })], now);
    expect(await postsSince(db, now - day)).toMatchObject([{ editIds: ['5000', '5001'], isDeleted: false }]);
    await recordPosts(db, [makePost({ id: '5001', isDeleted: true })], now);
    await recordPosts(db, [makePost({ id: '5001' })], now);
    expect(await postsSince(db, now - day)).toMatchObject([{ editIds: ['5000', '5001'], isDeleted: true }]);
  });

  test('posts that their authors deleted are forgotten after a day and a half', async () => {
    const db = emptyHistory();
    const post = (id: string, hours: number, isDeleted: boolean) =>
      makePost({ id, at: now - hours * 60 * 60 * 1000, isDeleted });
    await recordPosts(db, [post('5001', 37, true), post('5002', 35, true), post('5003', 37, false)], now);
    expect(await forgetOldPosts(db, now)).toBe(1);
    expect((await db.posts.toArray()).map((row) => row.id)).toEqual(['5002', '5003']);
  });

  test('posts are forgotten seven days after they were last seen', async () => {
    const db = emptyHistory();
    await recordPosts(db, [makePost({ id: '5001', at: now - 9 * day })], now - 8 * day);
    await recordPosts(db, [makePost({ id: '5002', at: now - 9 * day })], now - 6 * day);
    expect(await forgetOldPosts(db, now)).toBe(1);
    expect((await db.posts.toArray()).map((row) => row.id)).toEqual(['5002']);
  });
});
