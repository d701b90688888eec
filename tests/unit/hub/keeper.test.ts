import { expect, test } from 'vitest';
import { Keeper } from '@/lib/hub/keeper.ts';
import { emptyHistory, makePost } from '../history/history-db-for-test.ts';

const HOUR = 60 * 60_000;
const now = Date.UTC(2026, 9, 9, 19);

test('remembers the questions of a chat of several days longer than its talk, also after a restart', async () => {
  const db = emptyHistory();
  const post = (id: string, hoursAgo: number, text: string) =>
    makePost({ id, author: 'WePharmacists', text, at: now - hoursAgo * HOUR });
  const keeper = new Keeper(db, () => now);
  await keeper.keepChats(['WePh'], []);
  await keeper.takePosts([
    post('1', 250, 'Q1: What would you change first? #WePh'),
    post('2', 73, 'Q2: Which patients need it most? #WePh'),
    post('3', 72, 'A lovely evening to all of you #WePh'),
    post('4', 80, 'The discussion is open for 48 hours #WePh'),
    post('5', 30, 'Good morning #WePh'),
  ]);
  const ids = async (one: Keeper) => (await one.recentPosts()).map(({ id }) => id).sort();
  expect(await ids(keeper)).toEqual(['2', '4', '5']);
  expect(await ids(new Keeper(db, () => now))).toEqual(['2', '4', '5']);
});
