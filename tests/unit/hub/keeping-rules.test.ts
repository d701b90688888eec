import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import { chatState } from '@/lib/chat/chat-state.ts';
import type { ActiveChat } from '@/lib/chat/chat-types.ts';
import type { Post } from '@/lib/chat/post.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import { Keeper } from '@/lib/hub/keeper.ts';
import { keepingRules } from '@/lib/hub/keeping-rules.ts';
import { parseSettings, type Settings } from '@/lib/settings/settings.ts';
import { emptyHistory, makePending, makePost } from '../history/history-db-for-test.ts';
import { evening, MINUTE, page, start } from './hub-for-test.ts';

const DAY = 24 * 60 * MINUTE;
const now = start + 16 * MINUTE;

afterEach(() => vi.restoreAllMocks());

/** A keeper whose rules can be changed, with the evening's posts taken. */
async function keeperOf(change: Partial<Settings> = {}, db: HistoryDb = emptyHistory()) {
  const rules = { settings: { ...parseSettings(undefined).settings, ...change }, since: 0 };
  const clock = { now };
  const make = () =>
    new Keeper(
      db,
      () => clock.now,
      async () => keepingRules(rules.settings, CATALOGUE, rules.since),
    );
  const keeper = make();
  await keeper.keepChats(
    CATALOGUE.flatMap(({ tag }) => tag ?? []),
    CATALOGUE.flatMap(({ hosts }) => hosts),
  );
  return { db, keeper, rules, clock, make };
}

function chatOf(posts: readonly Post[], viewer = 'pat_dispenses'): ActiveChat {
  const choices = { followed: [], declined: [], hosts: [] };
  const { chat } = chatState({ page, tabId: 7, posts, choices, catalogue: CATALOGUE, viewer, now });
  if (!chat) throw new Error('The evening is no chat.');
  return chat;
}

const own = makePost({ id: '1000050', at: start + 8 * MINUTE, text: 'A1 Two strengths #WePh', replyTo: '1000003' });
const untaggedHost = makePost({
  id: '1000060',
  author: 'WePharmacists',
  text: 'A short break, then the next one',
  hashtags: [],
  at: start + 9 * MINUTE,
});
const untaggedReply = makePost({ id: '1000061', hashtags: [], replyTo: '1000003', at: start + 9 * MINUTE });

describe('a chat of which nothing is kept', () => {
  test('leaves nothing in the history, while the chat itself is known as before', async () => {
    const { db, keeper } = await keeperOf({ excludedChats: ['weph'] });
    const posts = [...evening(), own, untaggedHost, untaggedReply];
    expect(await keeper.takePosts(posts)).toBe(true);
    const pending = makePending({ clientId: 'client-01', replyTo: '1000003' });
    expect(await keeper.takeContribution({ kind: 'pending', pending })).toBe(true);
    await keeper.takeContribution({ kind: 'confirmed', clientId: 'client-01', postId: '1000070', post: null });
    expect(await keeper.keepSession(chatOf(await keeper.recentPosts()), true, 'pat_dispenses')).toBeNull();
    expect(chatOf(await keeper.recentPosts()).questions).toHaveLength(2);
    expect(await Promise.all([db.posts.count(), db.contributions.count(), db.sessions.count()])).toEqual([0, 0, 0]);
  });

  test.each([
    { what: 'tagged', change: { tags: ['WEPH'], replyTo: null } },
    { what: 'with another chat’s tag besides', change: { tags: ['OTalk', 'WePh'], replyTo: null } },
    { what: 'untagged, answering its question', change: { tags: [], replyTo: '1000003' } },
    { what: 'answering its question under another tag', change: { tags: ['OTalk'], replyTo: '1000003' } },
    { what: 'answering its host’s untagged post', change: { tags: ['OTalk'], replyTo: '1000060' } },
  ])('does not keep a post of the person that is $what', async ({ change }) => {
    const { db, keeper } = await keeperOf({ excludedChats: ['WePh'] });
    await keeper.takePosts([...evening(), untaggedHost]);
    const pending = makePending({ clientId: 'client-02', ...change });
    expect(await keeper.takeContribution({ kind: 'pending', pending })).toBe(true);
    expect(await db.contributions.count()).toBe(0);
  });

  test('of a joint chat nothing is kept when one of its chats is excluded', async () => {
    const { db, keeper } = await keeperOf({ excludedChats: ['WeMDT'] });
    const chat = { ...chatOf(evening()), tags: ['WePh', 'WeMDT'], isJoint: true };
    expect(await keeper.keepSession(chat, true, 'pat_dispenses')).toBeNull();
    expect(await db.sessions.count()).toBe(0);
  });

  test('other chats are kept as before, and this one again once the person allows it', async () => {
    const { db, keeper, rules } = await keeperOf({ excludedChats: ['OTalk'] });
    await keeper.takePosts([...evening(), makePost({ id: '7', hashtags: ['OTalk'], at: start })]);
    expect((await db.posts.toArray()).map(({ id }) => id)).not.toContain('7');
    expect(await db.posts.count()).toBe(evening().length);
    rules.settings = { ...rules.settings, excludedChats: [] };
    await keeper.takePosts([makePost({ id: '8', hashtags: ['OTalk'], at: start })]);
    expect((await db.posts.toArray()).map(({ id }) => id)).toContain('8');
  });
});

describe('how long others’ posts are kept', () => {
  test.each([
    { days: 1, left: ['1'] },
    { days: 7, left: ['1', '2'] },
    { days: 30, left: ['1', '2', '3'] },
  ] as const)('$days days', async ({ days, left }) => {
    const { db, keeper, clock } = await keeperOf({ othersDays: days });
    for (const [id, age] of Object.entries({ 1: 0.5, 2: 5, 3: 20, 4: 40 })) {
      clock.now = now - age * DAY;
      await keeper.takePosts([makePost({ id, at: clock.now })]);
    }
    clock.now = now;
    await keeper.tidy();
    expect((await db.posts.toArray()).map(({ id }) => id)).toEqual(left);
  });
});

describe('a full disk', () => {
  test('others’ posts that are due make room, and the person’s post is kept', async () => {
    const { db, keeper, clock } = await keeperOf();
    clock.now = now - 8 * DAY;
    await keeper.takePosts([makePost({ id: '4', at: clock.now })]);
    await keeper.takeContribution({ kind: 'pending', pending: makePending({ clientId: 'client-old' }) });
    clock.now = now;
    const put = vi.spyOn(db.contributions, 'add').mockImplementationOnce(() => {
      throw new Dexie.QuotaExceededError('The disk is full.');
    });
    const pending = makePending({ clientId: 'client-03' });
    expect(await keeper.takeContribution({ kind: 'pending', pending })).toBe(true);
    expect(put).toHaveBeenCalledTimes(2);
    expect((await db.contributions.toArray()).map(({ id }) => id).toSorted()).toEqual(['client-03', 'client-old']);
    expect(await db.posts.count()).toBe(0);
    expect(keeper.troubles()).toEqual([]);
  });

  test('with nothing to make room with it is told, and nothing of the person is deleted', async () => {
    const { db, keeper } = await keeperOf();
    await keeper.takePosts(evening());
    await keeper.takeContribution({ kind: 'pending', pending: makePending({ clientId: 'client-04' }) });
    vi.spyOn(db.contributions, 'add').mockImplementation(() => {
      throw new Dexie.QuotaExceededError('The disk is full.');
    });
    const pending = makePending({ clientId: 'client-05' });
    expect(await keeper.takeContribution({ kind: 'pending', pending })).toBe(false);
    expect(keeper.troubles()).toEqual(['storage-full']);
    expect((await db.contributions.toArray()).map(({ id }) => id)).toEqual(['client-04']);
    expect(await db.posts.count()).toBe(evening().length);
  });
});

describe('deleting everything', () => {
  test('nothing of before comes back, whatever the tab tells again; the chat that goes on begins afresh', async () => {
    const { db, keeper, rules } = await keeperOf();
    const posts = [...evening(), own];
    await keeper.takePosts(posts);
    await keeper.keepSession(chatOf(posts), true, 'pat_dispenses');
    await keeper.setFollowUp('bea_tablets', true);
    await keeper.changeChoices((choices) => ({ ...choices, declined: [{ tag: 'OTalk', at: now }] }));
    expect(await db.contributions.count()).toBe(1);
    // A write that is under way when the person deletes everything.
    const late = keeper.keepSession(chatOf([...posts]), true, 'pat_dispenses');
    rules.since = now;
    expect(await keeper.deleteEverything()).toBe(true);
    await late;
    const counts = () => Promise.all(db.tables.map((table) => table.count()));
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
    expect(await keeper.followUps()).toEqual([]);
    expect((await keeper.choices()).declined).toEqual([]);

    await keeper.keepChats(['WePh'], ['WePharmacists']);
    await keeper.takePosts(posts);
    await keeper.takeContribution({ kind: 'pending', pending: makePending({ clientId: 'client-06', at: now - 1 }) });
    await keeper.keepSession(chatOf(await keeper.recentPosts()), false, 'pat_dispenses');
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);

    const again = makePost({ id: '1000090', at: now + 1, text: 'A2 A list they can read #WePh' });
    await keeper.takePosts([again]);
    const row = await keeper.keepSession(chatOf(await keeper.recentPosts()), true, 'pat_dispenses');
    expect(row).toMatchObject({ presentFrom: now, minutesPresent: 0 });
    expect((await db.contributions.toArray()).map(({ postId }) => postId)).toEqual(['1000090']);
    expect((await db.posts.toArray()).map(({ id }) => id)).toEqual(['1000090']);
  });

  test('tells when the database could not be deleted', async () => {
    const { db, keeper } = await keeperOf();
    vi.spyOn(db, 'delete').mockRejectedValue(new Error('no'));
    expect(await keeper.deleteEverything()).toBe(false);
    expect(keeper.troubles()).toEqual(['storage-failed']);
  });
});
