import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import type { Post } from '@/lib/chat/post.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { Hub } from '@/lib/hub/hub.ts';
import { Keeper } from '@/lib/hub/keeper.ts';
import type { SidebarModel, TabPlan, ToTab, ToView, ViewCommand } from '@/lib/messaging/protocol.ts';
import { parseSettings, type Settings } from '@/lib/settings/settings.ts';
import { emptyHistory, makePending, makePost } from '../history/history-db-for-test.ts';

const MINUTE = 60_000;
const start = Date.UTC(2026, 9, 6, 19, 0);
const page = {
  kind: 'search' as const,
  url: 'https://x.com/search?q=%23WePh&f=live',
  tags: ['WePh'],
  handle: null,
  statusId: null,
};

function evening(): Post[] {
  const post = (id: number, minute: number, author: string, text: string, change: Partial<Post> = {}) =>
    makePost({ id: String(1_000_000 + id), at: start + minute * MINUTE, author, text, ...change });
  return [
    post(1, 0, 'WePharmacists', 'Welcome to #WePh! Tonight: safer repeats. Say hello.'),
    post(2, 2, 'bea_tablets', 'Hello #WePh from Bea'),
    post(3, 4, 'WePharmacists', 'Q1 What makes a repeat unsafe? #WePh'),
    post(4, 6, 'bea_tablets', 'A1 Items nobody has looked at #WePh'),
    post(5, 7, 'noor_blister', 'A1: Changes made in hospital #WePh'),
    post(6, 13, 'WePharmacists', 'Q2: How do you talk about stopping a medicine? #WePh'),
    post(7, 15, 'noor_blister', 'A2 I ask what they hope for #WePh'),
  ];
}

/** A hub with a history, a tab and a docked view; `now` can be moved. */
function setUp(db: HistoryDb = emptyHistory()) {
  const clock = { now: start + 16 * MINUTE };
  let settings: Settings = parseSettings(undefined).settings;
  const badges: string[] = [];
  const hub = new Hub(
    new Keeper(db, () => clock.now),
    {
      now: () => clock.now,
      loadSettings: async () => ({ settings, isDamaged: false }),
      changeSettings: async (change) => {
        settings = { ...settings, ...change };
        return settings;
      },
      setBadge: (_, text) => void badges.push(text),
      openNotebook: () => undefined,
      openCalendar: () => undefined,
      startComposer: () => undefined,
      activeTab: async () => 7,
      canOpenPanel: true,
    },
    CATALOGUE,
  );
  const toTab: ToTab[] = [];
  const toView: ToView[] = [];
  const tab = { tabId: 7, windowId: 1, send: (message: ToTab) => void toTab.push(message) };
  const view = { tabId: 7, send: (message: ToView) => void toView.push(message) };
  hub.addTab(tab);
  hub.addView(view);
  const open = async () => {
    await hub.fromTab(tab, {
      type: 'page',
      page,
      viewer: 'pat_dispenses',
      theme: 'light',
      isInFront: true,
      isWriting: false,
    });
    await hub.fromView(view, { type: 'hello', place: 'page', windowId: null });
  };
  const model = (): SidebarModel => {
    const last = toView.findLast((one) => one.type === 'model');
    if (!last) throw new Error('The view was told nothing.');
    return last.model;
  };
  const plan = (): TabPlan | undefined => toTab.flatMap((one) => (one.type === 'plan' ? [one.plan] : [])).at(-1);
  const acks = () => toTab.flatMap((one) => (one.type === 'ack' ? one.seqs : []));
  const updates = () => toView.flatMap((one) => (one.type === 'stream' ? [one.update] : []));
  const command = (given: ViewCommand) => hub.fromView(view, { type: 'command', command: given });
  return { db, hub, tab, view, toTab, toView, open, model, plan, acks, badges, clock, updates, command };
}

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
