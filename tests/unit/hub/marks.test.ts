import { describe, expect, test } from 'vitest';
import { markedPosts } from '@/lib/cpd/session-record.ts';
import type { Settings } from '@/lib/settings/settings.ts';
import { makePost, notebookOf } from '../history/history-db-for-test.ts';
import { evening, MINUTE, setUp, start } from './hub-for-test.ts';

/** The first answer of the evening. */
const ANSWER = '1000004';

async function inChat() {
  const stage = setUp();
  await stage.open();
  await stage.hub.fromTab(stage.tab, { type: 'posts', seq: 'posts-first', posts: evening() });
  await stage.hub.settled();
  let count = 0;
  const repost = async (isDone: boolean, minute: number, postId = ANSWER, author: string | null = 'pat_dispenses') => {
    count += 1;
    const at = start + minute * MINUTE;
    const seq = `repost-${count}-seq`;
    await stage.hub.fromTab(stage.tab, { type: 'mark', mark: 'repost', seq, postId, isDone, at, author });
    await stage.hub.settled();
    return seq;
  };
  const shared = async () => {
    const [session] = await stage.db.sessions.toArray();
    return session ? markedPosts(session, 'shared').map(({ postId, at }) => [postId, at]) : null;
  };
  return { ...stage, repost, shared };
}

test('a repost in a chat is kept with its session, once, and acknowledged', async () => {
  const { repost, shared, acks, db } = await inChat();
  const seq = await repost(true, 15);
  await repost(true, 15);
  expect(acks()).toContain(seq);
  expect(await shared()).toEqual([[ANSWER, start + 15 * MINUTE]]);
  expect((await db.sessions.toArray())[0]?.shared?.[0]).toMatchObject({
    author: 'bea_tablets',
    text: 'A1 Items nobody has looked at #WePh',
  });
  expect(await db.contributions.count()).toBe(0);
});

test('what was taken back is not there, and comes again when it is reposted again', async () => {
  const { repost, shared } = await inChat();
  await repost(true, 14);
  await repost(false, 15);
  expect(await shared()).toEqual([]);
  // A message that was delivered late.
  await repost(true, 14);
  expect(await shared()).toEqual([]);
  await repost(true, 16);
  expect(await shared()).toEqual([[ANSWER, start + 14 * MINUTE]]);
});

test('what belongs to no chat, another time or another account is not kept', async () => {
  const { repost, shared, hub, tab } = await inChat();
  const garden = makePost({
    id: '77',
    author: 'garden_moth',
    text: 'First frost',
    hashtags: [],
    at: start + 5 * MINUTE,
  });
  await hub.fromTab(tab, { type: 'posts', seq: 'posts-garden', posts: [garden] });
  await repost(true, 15, '77');
  await repost(true, 15, '4040404');
  await repost(true, 60 * 24);
  await repost(true, 15, ANSWER, 'another_account');
  expect(await shared()).toEqual([]);
});

test('a repost made on the phone is found when X shows it; one of somebody else is not', async () => {
  const { hub, tab, shared, clock } = await inChat();
  const repost = (id: string, author: string) =>
    makePost({ id, author, text: 'RT @bea_tablets: A1 Items', at: start + 15 * MINUTE, repostOf: ANSWER });
  const posts = [repost('2000001', 'Pat_Dispenses'), repost('2000002', 'noor_blister')];
  await hub.fromTab(tab, { type: 'posts', seq: 'posts-later', posts });
  clock.now += 20_000;
  await hub.fromTab(tab, { type: 'posts', seq: 'posts-again', posts });
  await hub.settled();
  expect(await shared()).toEqual([[ANSWER, start + 15 * MINUTE]]);
});

test('one that the person took out of the notebook does not come back, and goes on being kept out', async () => {
  const { repost, shared, db, clock } = await inChat();
  await repost(true, 15);
  const [session] = await db.sessions.toArray();
  const notebook = notebookOf(db, () => clock.now);
  await notebook.removeMarked(session?.id ?? '', 'shared', ANSWER);
  expect(JSON.stringify((await db.sessions.toArray())[0]?.shared)).not.toContain('Items nobody');
  await repost(true, 15);
  expect(await shared()).toEqual([]);
});

test('later sightings of the session leave what was shared in place', async () => {
  const { repost, shared, hub, tab, clock } = await inChat();
  await repost(true, 15);
  clock.now += 30_000;
  const question = makePost({
    id: '1000009',
    author: 'WePharmacists',
    text: 'Q3 What will you do tomorrow? #WePh',
    at: clock.now - 1000,
  });
  await hub.fromTab(tab, { type: 'posts', seq: 'posts-third', posts: [question] });
  await hub.settled();
  expect(await shared()).toHaveLength(1);
});

describe('likes and bookmarks', () => {
  async function withMarks() {
    const stage = await inChat();
    const session = async () => (await stage.db.sessions.toArray())[0];
    let count = 0;
    const mark = async (kind: 'like' | 'bookmark', isDone = true, minute = 15) => {
      count += 1;
      const seq = `mark-${count}-seq`;
      const at = start + minute * MINUTE;
      const author = 'pat_dispenses';
      await stage.hub.fromTab(stage.tab, { type: 'mark', mark: kind, seq, postId: ANSWER, isDone, at, author });
      await stage.hub.settled();
      expect(stage.acks()).toContain(seq);
    };
    const want = async (change: Partial<Settings>) => {
      stage.setSettings(change);
      stage.hub.settingsChanged();
      await stage.hub.settled();
    };
    return { ...stage, session, mark, want };
  }

  test('are not kept unless the person wants it, each by its own switch', async () => {
    const { mark, want, session, plan } = await withMarks();
    expect(plan()?.keptMarks).toEqual([]);
    await mark('like');
    await mark('bookmark');
    expect(await session()).not.toHaveProperty('liked');
    await want({ keepsBookmarks: true });
    expect(plan()?.keptMarks).toEqual(['bookmark']);
    await mark('like');
    await mark('bookmark');
    expect(await session()).toMatchObject({ bookmarked: [{ postId: ANSWER, author: 'bea_tablets' }] });
    expect(await session()).not.toHaveProperty('liked');
    expect(await session()).not.toHaveProperty('shared');
  });

  test('what is kept stays when it is switched off; what was taken back is not there', async () => {
    const { mark, want, session } = await withMarks();
    await want({ keepsLikes: true });
    await mark('like');
    await want({ keepsLikes: false });
    const kept = await session();
    expect(kept && markedPosts(kept, 'liked')).toHaveLength(1);
    await mark('like', false, 16);
    const after = await session();
    expect(after?.liked).toMatchObject([{ isUndone: true }]);
    expect(after && markedPosts(after, 'liked')).toEqual([]);
  });
});
