import { describe, expect, test } from 'vitest';
import { recordOwnPosts } from '@/lib/history/contribution-store.ts';
import { NotebookSource } from '@/lib/history/notebook-source.ts';
import { emptyHistory, makePost } from './history-db-for-test.ts';

const now = Date.UTC(2026, 9, 6, 20);

describe('the notebook’s view of the history', () => {
  test('search finds posts by all words, whatever their case and accents', async () => {
    const db = emptyHistory();
    await recordOwnPosts(db, [
      makePost({ id: '5001', text: 'A1 Défi: café rota #WePh' }),
      makePost({ id: '5002', text: 'A2 Cafe only #WePh', at: now }),
    ]);
    const source = new NotebookSource(db, () => now);
    expect((await source.search('CAFÉ')).map((row) => row.postId)).toEqual(['5002', '5001']);
    expect((await source.search('cafe défi')).map((row) => row.postId)).toEqual(['5001']);
    expect(await source.search('  ')).toEqual([]);
  });

  test('a deleted post does not come back when it is seen on X again', async () => {
    const db = emptyHistory();
    const source = new NotebookSource(db, () => now);
    await recordOwnPosts(db, [makePost({ id: '5001' })]);
    await source.deleteContribution('post:5001');
    await recordOwnPosts(db, [makePost({ id: '5001' }), makePost({ id: '5002', text: 'another #WePh' })]);
    expect((await db.contributions.toArray()).map((row) => row.postId)).toEqual(['5002']);
  });

  test('exporting a session that is gone says so', async () => {
    const source = new NotebookSource(emptyHistory(), () => now);
    await expect(source.exportSession('weph|x', 'csv')).rejects.toThrow('no longer in the history');
  });
});
