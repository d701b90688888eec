import { describe, expect, test } from 'vitest';
import { makePending, makePost } from '../history/history-db-for-test.ts';
import { evening, MINUTE, page, setUp, start } from './hub-for-test.ts';

describe('the hub', () => {
  test('recognises the chat, pushes the question to the view, the plan to the tab and the badge', async () => {
    const { hub, tab, open, model, plan, acks, badges } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await hub.settled();
    expect(acks()).toEqual(['batch-1-of-1']);
    expect(model()).toMatchObject({
      status: 'chat',
      chat: { tags: ['WePh'], currentKey: '2', session: { phase: 'live' } },
    });
    expect(plan()).toMatchObject({ chats: [{ tags: ['WePh'], hosts: ['WePharmacists'] }], dock: { isShown: true } });
    expect(badges.at(-1)).toBe('Q2');
  });

  test('a new worker with the same history shows the same', async () => {
    const first = setUp();
    await first.open();
    await first.hub.fromTab(first.tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await first.hub.settled();
    const second = setUp(first.db);
    await second.open();
    await second.hub.settled();
    expect(second.model()).toEqual(first.model());
    expect(second.plan()).toEqual(first.plan());
  });

  test('a question whose post is deleted is gone, also for a stale tab and a new worker', async () => {
    const { db, hub, tab, open, model, acks } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await hub.fromTab(tab, { type: 'deleted', seq: 'deleted-1', ids: ['1000006', '1000099'] });
    await hub.settled();
    expect(acks()).toEqual(['batch-1-of-1', 'deleted-1']);
    expect(model().chat?.currentKey).toBe('1');
    expect(await db.posts.get('1000099')).toBeUndefined();
    const late = makePost({ id: '1000099', author: 'WePharmacists', text: 'Q9 What else? #WePh', at: start });
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-2-of-2', posts: [...evening(), late] });
    await hub.settled();
    expect(model().chat?.questions.map(({ key }) => key)).toEqual(['1']);
    const second = setUp(db);
    await second.open();
    await second.hub.settled();
    expect(second.model().chat?.currentKey).toBe('1');
  });

  test('an edit that puts a number right leaves one question in the session that is kept', async () => {
    const { db, hub, tab, open } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-2', posts: evening() });
    const wrong = makePost({ id: '1000010', author: 'WePharmacists', text: 'Q2: Who leads a review? #WePh' });
    const at = start + 15.5 * MINUTE;
    await hub.fromTab(tab, {
      type: 'posts',
      seq: 'batch-2-of-2',
      posts: [{ ...wrong, text: 'Q4: Who leads? #WePh', at }],
    });
    await hub.settled();
    const keys = async () => (await db.sessions.toArray()).map(({ questions }) => questions.map(({ key }) => key));
    expect(await keys()).toEqual([['1', '2', '4']]);
    const right = { ...wrong, id: '1000011', text: 'Q3: Who leads? #WePh', at, editIds: ['1000010', '1000011'] };
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-3-of-3', posts: [right] });
    await hub.settled();
    expect(await keys()).toEqual([['1', '2', '3']]);
  });

  test('a contribution is shown at once, confirmed later, and given to the session and the question', async () => {
    const { db, hub, tab, open, model } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    const at = start + 16 * MINUTE;
    const pending = makePending({ clientId: 'client-one', text: 'A2 Slowly #WePh', at, replyTo: '1000006' });
    await hub.fromTab(tab, { type: 'contribution', seq: 'message-1', event: { kind: 'pending', pending } });
    await hub.settled();
    expect(model().contributions).toMatchObject([{ state: 'pending', text: 'A2 Slowly #WePh', link: null }]);
    const post = makePost({ id: '2000001', at, text: 'A2 Slowly #WePh', replyTo: '1000006' });
    const event = { kind: 'confirmed', clientId: 'client-one', postId: '2000001', post } as const;
    await hub.fromTab(tab, { type: 'contribution', seq: 'message-2', event });
    await hub.settled();
    expect(model().contributions).toMatchObject([
      { state: 'confirmed', link: 'https://x.com/pat_dispenses/status/2000001', questionKeys: ['2'] },
    ]);
    const [session] = await db.sessions.toArray();
    expect(await db.contributions.toArray()).toMatchObject([{ id: 'client-one', sessionId: session?.id }]);
    expect(session).toMatchObject({
      tags: ['WePh'],
      account: 'pat_dispenses',
      questions: [{ label: 'Q1' }, { label: 'Q2' }],
    });
  });

  test('counts the minutes in which the chat was before the person, not those away', async () => {
    const { db, hub, tab, open, clock } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await hub.settled();
    const beat = async (minutes: number, isInFront: boolean) => {
      clock.now += minutes * MINUTE;
      await hub.fromTab(tab, {
        type: 'page',
        page,
        viewer: 'pat_dispenses',
        theme: 'light',
        isWriting: false,
        isInFront,
      });
      await hub.settled();
    };
    for (let count = 0; count < 9; count += 1) await beat(1 / 3, true);
    await beat(20, false);
    await beat(1 / 3, true);
    await beat(1 / 3, true);
    const [session] = await db.sessions.toArray();
    expect(session?.minutesPresent).toBeGreaterThanOrEqual(3);
    expect(session?.minutesPresent).toBeLessThan(4);
  });

  test('a tab whose first words were lost is asked to say them again', async () => {
    const { hub, tab, open, toTab } = setUp();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    expect(toTab).toContainEqual({ type: 'tell' });
    toTab.length = 0;
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    expect(toTab).not.toContainEqual({ type: 'tell' });
    await hub.settled();
  });

  test('a private reply is not kept', async () => {
    const { db, hub, tab, open } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    const pending = makePending({ clientId: 'client-one', text: 'See you on Sunday', replyTo: '999', tags: [] });
    await hub.fromTab(tab, { type: 'contribution', seq: 'message-1', event: { kind: 'pending', pending } });
    await hub.settled();
    expect(await db.contributions.count()).toBe(0);
  });

  test('posts that have nothing to do with a chat are not stored', async () => {
    const { db, hub, tab, open } = setUp();
    await open();
    const dahlia = makePost({ id: '3000001', author: 'garden_moth', text: 'Dahlias', hashtags: ['garden'], at: start });
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: [...evening(), dahlia] });
    await hub.settled();
    expect(await db.posts.get('3000001')).toBeUndefined();
    expect(await db.posts.count()).toBe(evening().length);
  });

  test('the panel of the window takes over from the dock and gives back when it closes', async () => {
    const { hub, tab, open, plan } = setUp();
    await open();
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    const panel = { tabId: null, send: () => undefined };
    hub.addView(panel);
    await hub.fromView(panel, { type: 'hello', place: 'panel', windowId: 1 });
    await hub.settled();
    expect(plan()?.dock.isShown).toBe(false);
    hub.removeView(panel);
    await hub.settled();
    expect(plan()?.dock.isShown).toBe(true);
  });

  test('a full disk is told, nothing is acknowledged, and what was seen still counts', async () => {
    const { db, hub, tab, open, model, acks } = setUp();
    await open();
    await hub.settled();
    const fail = () => Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
    const bulkPut = db.posts.bulkPut.bind(db.posts);
    db.posts.bulkPut = fail as never;
    db.sessions.put = fail as never;
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await hub.settled();
    expect(acks()).toEqual([]);
    expect(model().chat?.currentKey).toBe('2');
    expect(model().notices).toMatchObject([{ code: 'storage-full', tone: 'warning' }]);
    db.posts.bulkPut = bulkPut;
    db.sessions.put = Object.getPrototypeOf(db.sessions).put.bind(db.sessions);
    await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
    await hub.settled();
    expect(acks()).toEqual(['batch-1-of-1']);
    expect(model().notices).toEqual([]);
  });
});
