import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  recordConfirmed,
  recordDeleted,
  recordFailed,
  recordOwnPosts,
  recordPending,
} from '@/lib/history/contribution-store.ts';
import { recordPosts } from '@/lib/history/post-store.ts';
import { emptyHistory, makePending, makePost } from './history-db-for-test.ts';

describe('contributions', () => {
  test('a pending post is kept, and kept once', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1' }));
    await recordPending(db, makePending({ clientId: 'client-1' }));
    expect(await db.contributions.toArray()).toMatchObject([
      { id: 'client-1', state: 'pending', text: 'A1 A calm room #WePh' },
    ]);
  });

  test('X’s answer confirms it; what the person typed stays', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1' }));
    await recordConfirmed(
      db,
      'client-1',
      '5001',
      makePost({ id: '5001', text: '@WePharmacists A1 A calm room #WePh' }),
    );
    expect(await db.contributions.toArray()).toMatchObject([
      { id: 'client-1', state: 'confirmed', postId: '5001', text: 'A1 A calm room #WePh' },
    ]);
  });

  test('a refusal keeps the text and the reason', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1' }));
    await recordFailed(db, 'client-1', { code: 187, message: 'Status is a duplicate.' });
    expect(await db.contributions.toArray()).toMatchObject([
      { state: 'failed', text: 'A1 A calm room #WePh', problem: { code: 187 } },
    ]);
  });

  test('a refused post that X takes at the second try is one contribution', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1' }));
    await recordFailed(db, 'client-1', { code: 226, message: '' });
    await recordPending(db, makePending({ clientId: 'client-2' }));
    await recordConfirmed(db, 'client-2', '5001', null);
    expect(await db.contributions.toArray()).toMatchObject([{ id: 'client-2', state: 'confirmed' }]);
  });

  test('a post seen on the page confirms the one that waits under the same text', async () => {
    const db = emptyHistory();
    await recordPending(
      db,
      makePending({ clientId: 'client-1', text: 'A1 see https://example.org/a-long-path #WePh' }),
    );
    await recordOwnPosts(db, [
      makePost({
        id: '5001',
        text: '@WePharmacists A1 see example.org/a-long-… #WePh'.replace(
          'example.org/a-long-…',
          'https://example.org/a-long-path',
        ),
      }),
    ]);
    expect(await db.contributions.toArray()).toMatchObject([{ id: 'client-1', state: 'confirmed', postId: '5001' }]);
  });

  test('a post written elsewhere is added, and completed when its whole text is seen', async () => {
    const db = emptyHistory();
    await recordOwnPosts(db, [makePost({ id: '5001', text: 'A long answer that was', isTruncated: true })]);
    await recordOwnPosts(db, [makePost({ id: '5001', text: 'A long answer that was cut #WePh' })]);
    expect(await db.contributions.toArray()).toMatchObject([
      { id: 'post:5001', state: 'confirmed', text: 'A long answer that was cut #WePh' },
    ]);
  });

  test('an edited post is one contribution with its newest text, whenever the edit becomes known', async () => {
    const first = makePost({ id: '5001', text: 'A1 A clam room #WePh' });
    const second = makePost({ id: '5002', text: 'A1 A calm room #WePh' });
    const edited = { ...second, editIds: ['5001', '5002'] };
    for (const seen of [[first, edited], [first, second, edited], [edited], [second, edited, edited]]) {
      const db = emptyHistory();
      for (const post of seen) await recordOwnPosts(db, [post]);
      expect(await db.contributions.toArray()).toMatchObject([
        { state: 'confirmed', postId: '5002', text: 'A1 A calm room #WePh' },
      ]);
    }
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1', text: 'A1 A clam room #WePh' }));
    await recordConfirmed(db, 'client-1', '5001', first);
    await recordOwnPosts(db, [{ ...edited, text: 'A1 A ca…', isTruncated: true }]);
    expect(await db.contributions.toArray()).toMatchObject([{ postId: '5001', text: 'A1 A clam room #WePh' }]);
    await recordOwnPosts(db, [edited]);
    expect(await db.contributions.toArray()).toMatchObject([
      { id: 'client-1', postId: '5002', text: 'A1 A calm room #WePh' },
    ]);
  });

  test('every wording of an edited post that was seen is kept, oldest first, in whatever order they come', async () => {
    const wordings = ['A1 A clam room #WePh', 'A1 A calm romo #WePh', 'A1 A calm room #WePh'];
    const editIds = ['5001', '5002', '5003'];
    const versions = wordings.map((text, index) =>
      makePost({ id: editIds[index] ?? '', text, at: 1_000_000 + index, editIds: editIds.slice(0, index + 1) }),
    );
    const [first, second, third] = versions;
    if (!first || !second || !third) throw new Error('Three versions are wanted.');
    for (const order of [[first, second, third], [second, third], [third], [first, third, third]]) {
      const db = emptyHistory();
      await recordPosts(db, versions, 0);
      for (const post of order) await recordOwnPosts(db, [post]);
      expect(await db.contributions.toArray()).toMatchObject([
        {
          postId: '5003',
          text: wordings[2],
          earlier: [
            { postId: '5001', text: wordings[0] },
            { postId: '5002', text: wordings[1] },
          ],
        },
      ]);
    }
  });

  test('what the person typed is the earlier wording, not what X showed of it; a post never edited has none', async () => {
    const db = emptyHistory();
    await recordPending(
      db,
      makePending({ clientId: 'client-1', text: 'A1 A clam room https://example.org/a/b #WePh' }),
    );
    await recordConfirmed(db, 'client-1', '5001', null);
    expect((await db.contributions.get('client-1'))?.earlier).toBeUndefined();
    const shown = makePost({ id: '5001', text: 'A1 A clam room example.org/a #WePh' });
    const edited = makePost({ id: '5002', editIds: ['5001', '5002'] });
    await recordPosts(db, [shown, edited], 0);
    await recordOwnPosts(db, [edited]);
    expect((await db.contributions.get('client-1'))?.earlier).toMatchObject([
      { postId: '5001', text: 'A1 A clam room https://example.org/a/b #WePh' },
    ]);
  });

  test('a post deleted on X keeps its text and is marked once, however often X says so and shows it', async () => {
    const db = emptyHistory();
    await recordOwnPosts(db, [makePost({ id: '5001' }), makePost({ id: '5002', text: 'Another #WePh' })]);
    await recordDeleted(db, ['5001', '4711'], 1000);
    await recordDeleted(db, ['5001'], 2000);
    await recordOwnPosts(db, [makePost({ id: '5001' })]);
    const rows = await db.contributions.orderBy('id').toArray();
    expect(rows).toMatchObject([{ postId: '5001', text: 'A1 A calm room #WePh', deletedAt: 1000 }, { postId: '5002' }]);
    expect(rows[1]?.deletedAt).toBeUndefined();
  });

  test('the descriptions of its pictures are kept with it', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1' }));
    const post = makePost({ id: '5001', hasMedia: true, altTexts: ['A shelf with labels'] });
    await recordConfirmed(db, 'client-1', '5001', post);
    await recordOwnPosts(db, [makePost({ id: '5001', hasMedia: true, altTexts: [] })]);
    expect(await db.contributions.toArray()).toMatchObject([{ hasMedia: true, altTexts: ['A shelf with labels'] }]);
  });

  test('the choices of its poll are kept with it', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1' }));
    await recordConfirmed(db, 'client-1', '5001', makePost({ id: '5001', poll: ['At ten', 'After lunch'] }));
    await recordOwnPosts(db, [makePost({ id: '5001' })]);
    expect(await db.contributions.toArray()).toMatchObject([{ poll: ['At ten', 'After lunch'] }]);
  });

  test('a try that was lost on the way and the one that X took are one contribution', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1', text: 'A1 A calm room #WePh ' }));
    await recordPending(db, makePending({ clientId: 'client-2' }));
    await recordConfirmed(db, 'client-2', '5001', null);
    expect(await db.contributions.toArray()).toMatchObject([{ id: 'client-2', state: 'confirmed', postId: '5001' }]);
    // A word on the lost try that comes late changes nothing, or is about the same post.
    await recordFailed(db, 'client-1', { code: 187, message: 'Status is a duplicate.' });
    await recordConfirmed(db, 'client-1', '5001', null);
    expect(await db.contributions.toArray()).toMatchObject([{ state: 'confirmed', text: 'A1 A calm room #WePh' }]);
  });

  test('a refused quote that was posted again from its address is one contribution', async () => {
    const db = emptyHistory();
    const quote = { text: 'A1 So true #WePh', replyTo: null, replyToAuthor: null };
    await recordPending(db, makePending({ clientId: 'client-1', ...quote, quoteOf: '77' }));
    await recordFailed(db, 'client-1', { code: 344, message: 'The daily limit is reached.' });
    const again = { ...quote, text: 'A1 So true #WePh https://x.com/i/status/77', quoteOf: null };
    await recordPending(db, makePending({ clientId: 'client-2', ...again }));
    await recordConfirmed(db, 'client-2', '5001', null);
    expect(await db.contributions.toArray()).toMatchObject([{ id: 'client-2', state: 'confirmed' }]);
  });

  test('the same words to another person or with another link are posts of their own', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1', text: 'Thank you! #WePh', replyTo: '11' }));
    await recordPending(db, makePending({ clientId: 'client-2', text: 'Thank you! #WePh', replyTo: '12' }));
    await recordPending(db, makePending({ clientId: 'client-3', text: 'See https://a.example #WePh' }));
    await recordPending(db, makePending({ clientId: 'client-4', text: 'See https://b.example #WePh' }));
    await recordFailed(db, 'client-3', { code: 226, message: 'This request looks automated.' });
    await recordConfirmed(db, 'client-2', '5002', null);
    await recordConfirmed(db, 'client-4', '5004', null);
    expect((await db.contributions.toArray()).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'client-1 pending',
      'client-2 confirmed',
      'client-3 failed',
      'client-4 confirmed',
    ]);
  });

  test('of a refused try and the next one the next is confirmed by the post, and the refused one goes', async () => {
    const db = emptyHistory();
    const at = Date.UTC(2026, 9, 6, 19, 10);
    await recordPending(db, makePending({ clientId: 'client-1', at: at - 60_000 }));
    await recordFailed(db, 'client-1', { code: 226, message: '' });
    await recordPending(db, makePending({ clientId: 'client-2', at }));
    // The tab was closed before X's answer; another tab shows the post.
    await recordOwnPosts(db, [makePost({ id: '5001', at })]);
    expect(await db.contributions.toArray()).toMatchObject([{ id: 'client-2', state: 'confirmed', postId: '5001' }]);
  });

  test('someone else’s post never confirms ours', async () => {
    const db = emptyHistory();
    await recordPending(db, makePending({ clientId: 'client-1' }));
    await recordOwnPosts(db, [makePost({ id: '5001', author: 'someone_else' })]);
    expect(await db.contributions.get('client-1')).toMatchObject({ state: 'pending' });
  });

  test('in whatever order and how often the news arrive, there is one confirmed contribution', async () => {
    const post = makePost({ id: '5001' });
    const news = {
      pending: (db: ReturnType<typeof emptyHistory>) => recordPending(db, makePending({ clientId: 'client-1' })),
      answer: (db: ReturnType<typeof emptyHistory>) => recordConfirmed(db, 'client-1', '5001', post),
      toast: (db: ReturnType<typeof emptyHistory>) => recordConfirmed(db, 'client-1', '5001', null),
      seen: (db: ReturnType<typeof emptyHistory>) => recordOwnPosts(db, [post]),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<keyof typeof news>('pending', 'answer', 'toast', 'seen'), {
          minLength: 1,
          maxLength: 7,
        }),
        async (order) => {
          const db = emptyHistory();
          for (const one of [...order, 'answer', 'pending', 'seen'] as const) await news[one](db);
          const rows = await db.contributions.toArray();
          expect(rows).toMatchObject([
            { id: 'client-1', state: 'confirmed', postId: '5001', text: 'A1 A calm room #WePh' },
          ]);
          db.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
