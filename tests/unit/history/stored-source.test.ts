import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { newRecord } from '@/lib/cpd/change-record.ts';
import { beginImport } from '@/lib/history/archive-import.ts';
import { changeChoices, decline, setHost } from '@/lib/history/choice-store.ts';
import { recordOwnPosts, recordPending } from '@/lib/history/contribution-store.ts';
import { deleteContribution } from '@/lib/history/delete-for-good.ts';
import { setFollowUp } from '@/lib/history/follow-up-store.ts';
import { forgottenPosts } from '@/lib/history/forgotten-posts.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import type { SessionRow } from '@/lib/history/history-types.ts';
import { recordPosts } from '@/lib/history/post-store.ts';
import { STORED_KINDS, type StoredKind } from '@/lib/history/stored/stored-rows.ts';
import { type StoredSize, StoredSource } from '@/lib/history/stored/stored-source.ts';
import { parseSettings } from '@/lib/settings/settings.ts';
import { emptyHistory, makePending, makePost } from './history-db-for-test.ts';
import { WRITTEN } from './written-by-version.ts';

const DAY = 24 * 60 * 60_000;
const start = Date.UTC(2026, 9, 6, 19);
const now = start + 2 * DAY;

function sourceOf(db: HistoryDb = emptyHistory()) {
  let { settings } = parseSettings(undefined);
  const local: Record<string, unknown> = { reminded: { weph: start } };
  const access = {
    load: async () => settings,
    change: async (changed: typeof settings) => {
      settings = changed;
      local['settings'] = changed;
    },
  };
  const source = new StoredSource(
    db,
    access,
    { read: async () => local, write: async (values) => void Object.assign(local, values) },
    () => now,
  );
  return { db, source, local, settings: () => settings };
}

function session(change: Partial<SessionRow> = {}): SessionRow {
  return {
    id: 'weph|1',
    tags: ['WePh'],
    name: null,
    hosts: ['WePharmacists'],
    account: 'Pat_Dispenses',
    startsAt: start,
    endsAt: start + 60 * 60_000,
    presentFrom: start,
    presentTo: start,
    minutesPresent: 5,
    questions: [],
    ...change,
  };
}

/** A history with something of every kind. */
async function full() {
  const made = sourceOf();
  const { db } = made;
  await db.sessions.add(session());
  await recordPending(db, makePending({ clientId: 'client-01', text: 'A1 Ein schöner Abend 🫖 #WePh' }));
  await recordOwnPosts(db, [makePost({ id: '50', at: start + 10 })]);
  await recordPosts(db, [makePost({ id: '50', at: start + 10 }), makePost({ id: '60', author: 'bea_tablets' })], start);
  await changeChoices(db, start, (choices) => setHost(choices, 'WePh', 'bea_tablets', true, start));
  await changeChoices(db, start, (choices) => decline(choices, 'OTalk', start));
  await db.records.add(newRecord({ id: 'r', templateId: 'gphc-unplanned', sessions: [], state: 'draft' }, start));
  await setFollowUp(db, 'bea_tablets', true, start);
  await recordOwnPosts(db, [makePost({ id: '70' })]);
  await deleteContribution(db, 'post:70', start);
  await beginImport(db, 'pat_dispenses', [
    { tags: ['WePh'], name: null, hosts: [], startsAt: 1, endsAt: 2, posts: [makePost({ id: '80' })] },
  ]);
  await db.kept.put({ key: 'own-chats', value: [{ id: 'weph', tag: 'WePh' }] });
  await db.kept.put({ key: 'backup', value: { madeAt: start } });
  await db.kept.put({ key: 'of-a-later-version' as 'backup', value: 7 });
  await made.source.rememberPersistence(true);
  await made.source.setExcluded(['OTalk'], true);
  await made.source.setExcluded(['OTalk'], false);
  return made;
}

async function sizes(source: StoredSource): Promise<Map<StoredKind, StoredSize>> {
  const found = new Map<StoredKind, StoredSize>();
  await source.measure((size) => found.set(size.kind, size), new AbortController().signal);
  return found;
}

/** Every row of the tables, as the page of what is stored must show them. */
async function rawRows(db: HistoryDb): Promise<unknown[]> {
  return (await Promise.all(db.tables.map((table) => table.toArray()))).flat();
}

describe('what is stored', () => {
  test('is measured kind by kind, and nothing in the database is left out', async () => {
    const { db, source, local } = await full();
    const found = await sizes(source);
    expect([...found.keys()]).toEqual(STORED_KINDS);
    const counts = Object.fromEntries([...found].map(([kind, { count }]) => [kind, count]));
    expect(counts).toEqual({
      contributions: 2,
      sessions: 1,
      records: 1,
      posts: 2,
      'own-chats': 1,
      'follow-ups': 1,
      hosts: 1,
      choices: 1,
      forgotten: 1,
      imports: 1,
      marks: 1,
      settings: Object.keys(local['settings'] as object).length + 2,
      other: 1,
    });
    const rows = await db.contributions.toArray();
    const bytes = rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)), 0);
    expect(found.get('contributions')?.bytes).toBe(bytes);
    // Lists within one row are measured without the row around them: a few bytes less, never more.
    const whole = (await rawRows(db)).reduce<number>((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)), 0);
    const inDb = [...found.values()].filter(({ kind }) => kind !== 'settings');
    const measured = inDb.reduce((sum, size) => sum + size.bytes, 0);
    expect(measured).toBeGreaterThan(whole * 0.85);
    expect(measured).toBeLessThanOrEqual(whole + 50);
  });

  test('is read row by row beyond one page, each once', async () => {
    const { db, source } = sourceOf();
    const posts = Array.from({ length: 1_203 }, (_, place) => makePost({ id: String(10_000 + place), at: place }));
    await recordPosts(db, posts, now);
    expect((await sizes(source)).get('posts')?.count).toBe(1_203);
    const ids = new Set<unknown>();
    for (let from = 0; from < 1_203; from += 100)
      for (const row of await source.rows('posts', from, 100)) ids.add(row['id']);
    expect(ids.size).toBe(1_203);
    expect((await source.rows('posts', 0, 1))[0]).toMatchObject({ id: '11202' });
  });

  test('tells when others’ posts will be deleted, and which stay', async () => {
    const { db, source } = sourceOf();
    await db.sessions.add(session({ keepsPosts: true }));
    await recordPosts(db, [makePost({ id: '1' })], start);
    await recordPosts(db, [makePost({ id: '2', at: start - 3 * DAY })], start - DAY);
    await recordPosts(db, [makePost({ id: '3', at: start - 3 * DAY })], start);
    expect((await sizes(source)).get('posts')).toMatchObject({
      count: 3,
      kept: 1,
      until: { first: start + 6 * DAY, last: start + 7 * DAY },
    });
    // One that its author deleted on X goes sooner; what is overdue goes with the next tidying.
    await recordPosts(db, [makePost({ id: '4', at: start - 3 * DAY, isDeleted: true })], start);
    expect((await sizes(source)).get('posts')?.until).toEqual({ first: now, last: start + 7 * DAY });
  });

  test('can be saved whole', async () => {
    const { db, source, local } = await full();
    const { fileName, file } = await source.download();
    expect(fileName).toBe('chatside-stored-2026-10-08.json');
    const saved = JSON.parse(await file.text()) as Record<string, unknown[]>;
    expect(saved['contributions']).toEqual(await db.contributions.toArray());
    expect(saved['posts']).toEqual(await db.posts.toArray());
    expect(saved['sessions']).toEqual(await db.sessions.toArray());
    expect(saved['settings']).toContainEqual({ name: 'reminded', value: local['reminded'] });
    expect(Object.keys(saved)).toEqual(['madeAt', ...STORED_KINDS]);
  });

  test('of a table that this page does not know, every row is shown too', async () => {
    const db = new Dexie('with-another-table');
    db.version(1).stores({ ...WRITTEN[2]?.stores, words: 'id' });
    const { source } = sourceOf(db as HistoryDb);
    await db.table('words').bulkAdd([{ id: 'a' }, { id: 'b' }]);
    expect((await sizes(source)).get('other')?.count).toBe(2);
    expect(await source.rows('other', 0, 5)).toContainEqual({ table: 'words', id: 'a' });
  });

  test('damaged values are shown as they are', async () => {
    const { db, source } = sourceOf();
    await db.kept.put({ key: 'follow-ups', value: 'rubbish' });
    await db.kept.put({ key: 'choices', value: null });
    expect(await source.rows('follow-ups', 0, 5)).toEqual([{ value: 'rubbish' }]);
    expect((await sizes(source)).get('choices')?.count).toBe(1);
  });
});

describe('what the person decides about storing', () => {
  test('a chat is excluded and kept again; what is left of it is counted and can be deleted for good', async () => {
    const { db, source } = await full();
    await db.sessions.add(session({ id: 'otalk|1', tags: ['OTalk'] }));
    await recordPosts(db, [makePost({ id: '90', hashtags: ['OTalk'] })], start);
    await db.contributions.update('post:50', { sessionId: 'weph|1' });
    await source.setExcluded(['weph'], true);
    await source.setExcluded(['WePh'], true);
    expect((await source.choices()).excluded).toEqual([{ tag: 'WePh', sessions: 1, posts: 2, others: 2 }]);
    await source.deleteChat('WePh');
    expect((await source.choices()).excluded).toEqual([{ tag: 'WePh', sessions: 0, posts: 0, others: 0 }]);
    expect((await db.sessions.toArray()).map(({ id }) => id)).toEqual(['otalk|1']);
    expect((await db.posts.toArray()).map(({ id }) => id)).toEqual(['90']);
    await recordOwnPosts(db, [makePost({ id: '50' })]);
    expect(await db.contributions.count()).toBe(0);
    await source.setExcluded(['WEPH'], false);
    expect((await source.choices()).excluded).toEqual([]);
  });

  test('a shorter time for others’ posts deletes at once those that are due', async () => {
    const { db, source } = sourceOf();
    await recordPosts(db, [makePost({ id: '1', at: now - 3 * DAY })], now - 3 * DAY);
    await recordPosts(db, [makePost({ id: '2', at: now })], now);
    expect(await source.setOthersDays(30)).toBe(0);
    expect(await source.setOthersDays(1)).toBe(1);
    expect((await db.posts.toArray()).map(({ id }) => id)).toEqual(['2']);
    expect((await source.choices()).othersDays).toBe(1);
  });

  test('all posts of others are deleted, the person’s own stay', async () => {
    const { db, source } = await full();
    await recordPosts(db, [makePost({ id: '61', author: 'PAT_dispenses' })], now);
    const contributions = await db.contributions.toArray();
    expect(await source.deleteOthersPosts()).toBe(1);
    expect((await db.posts.toArray()).map(({ id }) => id)).toEqual(['50', '61']);
    expect(await db.contributions.toArray()).toEqual(contributions);
  });

  test('something deleted may come back once it is allowed', async () => {
    const { db, source } = await full();
    const [entry] = await source.rows('forgotten', 0, 1);
    await recordOwnPosts(db, [makePost({ id: '70' })]);
    expect(await db.contributions.get('post:70')).toBeUndefined();
    await source.allowAgain(String(entry?.['postId']));
    expect((await forgottenPosts(db)).size).toBe(0);
    await recordOwnPosts(db, [makePost({ id: '70' })]);
    expect(await db.contributions.get('post:70')).toBeDefined();
  });
});
