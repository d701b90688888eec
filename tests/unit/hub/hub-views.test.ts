import { describe, expect, test } from 'vitest';
import { makePost } from '../history/history-db-for-test.ts';
import { evening, MINUTE, setUp, start } from './hub-for-test.ts';

describe('the stream of a view', () => {
  const news = makePost({ id: '1000020', author: 'kim_carries', text: 'A2 Slowly #WePh', at: start + 16 * MINUTE });

  test('is told only while it is watched: first whole, then what changed', async () => {
    const { hub, tab, open, updates, command, view } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await hub.settled();
    expect(updates()).toEqual([]);
    await command({ type: 'watch-stream', isOn: true });
    await hub.settled();
    expect(updates()).toHaveLength(1);
    expect(updates()[0]).toMatchObject({ isWhole: true, gone: [] });
    expect(updates()[0]?.posts.map(({ id }) => id)).toEqual(evening().map(({ id }) => id));
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-2-of-2', posts: [news] });
    await hub.settled();
    expect(updates()).toHaveLength(2);
    expect(updates()[1]).toMatchObject({
      key: updates()[0]?.key,
      isWhole: false,
      posts: [{ id: '1000020' }],
      gone: [],
    });
    await command({ type: 'watch-stream', isOn: true });
    await hub.settled();
    expect(updates()[2]).toMatchObject({ isWhole: true });
    await command({ type: 'watch-stream', isOn: false });
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-3-of-3', posts: [{ ...news, id: '1000021' }] });
    await hub.settled();
    hub.removeView(view);
    expect(updates()).toHaveLength(3);
  });

  test('ends when the tab leaves x.com, and says so', async () => {
    const { hub, tab, open, updates, command } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await command({ type: 'watch-stream', isOn: true });
    await hub.settled();
    hub.removeTab(tab);
    await hub.settled();
    expect(updates().at(-1)).toEqual({ key: null, isWhole: true, posts: [], gone: [] });
  });
});

describe('people to come back to', () => {
  test('are in the model, and still there for a new worker', async () => {
    const first = setUp();
    await first.open();
    await first.command({ type: 'follow-up', handle: 'bea_tablets', isOn: true });
    await first.command({ type: 'follow-up', handle: 'noor_blister', isOn: true });
    await first.command({ type: 'follow-up', handle: 'bea_tablets', isOn: false });
    await first.hub.settled();
    expect(first.model().followUps).toEqual(['noor_blister']);
    const second = setUp(first.db);
    await second.open();
    await second.hub.settled();
    expect(second.model().followUps).toEqual(['noor_blister']);
  });
});

describe('a new question', () => {
  test('is shown before the disk has taken it, and acknowledged only then', async () => {
    const { db, hub, tab, open, model, acks } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await hub.settled();
    let finish = () => {};
    const bulkPut = db.posts.bulkPut.bind(db.posts);
    db.posts.bulkPut = (async (rows: never[]) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      db.posts.bulkPut = bulkPut;
      return bulkPut(rows);
    }) as never;
    const third = makePost({
      id: '1000030',
      author: 'WePharmacists',
      text: 'Q3: What will you change tomorrow? #WePh',
      at: start + 16 * MINUTE,
    });
    // Dexie ends a transaction in which nothing is asked for a while: the write then fails and is tried again.
    const taken = hub.fromTab(tab, { type: 'posts', seq: 'batch-2-of-2', posts: [third] });
    await expect.poll(() => model().chat?.currentKey, { timeout: 2_000 }).toBe('3');
    expect(acks()).toEqual(['batch-1-of-1']);
    finish();
    await taken;
    await hub.settled();
    expect(model().chat?.currentKey).toBe('3');
  });

  test('a session in which nothing happens is not written again at each post', async () => {
    const { db, hub, tab, open } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await hub.settled();
    const transaction = db.transaction.bind(db);
    let opened = 0;
    db.transaction = ((...args: unknown[]) => {
      if (args.includes(db.sessions)) opened += 1;
      return (transaction as (...all: unknown[]) => unknown)(...args);
    }) as never;
    for (let count = 0; count < 5; count += 1) {
      const post = makePost({
        id: `100004${count}`,
        author: 'kim_carries',
        text: 'A2 Yes #WePh',
        at: start + 15 * MINUTE,
      });
      await hub.fromTab(tab, { type: 'posts', seq: `batch-${count + 2}`, posts: [post] });
      await hub.settled();
    }
    expect(opened).toBe(0);
  });
});
