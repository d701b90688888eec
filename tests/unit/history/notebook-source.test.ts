import { describe, expect, test } from 'vitest';
import { recordOwnPosts } from '@/lib/history/contribution-store.ts';
import { emptyHistory, makePost, notebookOf } from './history-db-for-test.ts';

const now = Date.UTC(2026, 9, 6, 20);

describe('the notebook’s view of the history', () => {
  test('a deleted post does not come back when it is seen on X again', async () => {
    const db = emptyHistory();
    const source = notebookOf(db, () => now);
    await recordOwnPosts(db, [makePost({ id: '5001' })]);
    await source.deleteContribution('post:5001');
    await recordOwnPosts(db, [makePost({ id: '5001' }), makePost({ id: '5002', text: 'another #WePh' })]);
    expect((await db.contributions.toArray()).map((row) => row.postId)).toEqual(['5002']);
  });

  test('exporting a session that is gone says so', async () => {
    const source = notebookOf(emptyHistory(), () => now);
    await expect(source.exportSession('weph|x', 'csv')).rejects.toThrow('no longer in the history');
  });
});
