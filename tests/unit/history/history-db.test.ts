import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { historyLines } from '@/lib/history/backup/write-backup.ts';
import { loadChoices } from '@/lib/history/choice-store.ts';
import { contributionsForView, recordConfirmed } from '@/lib/history/contribution-store.ts';
import { loadFollowUps } from '@/lib/history/follow-up-store.ts';
import { forgottenPosts } from '@/lib/history/forgotten-posts.ts';
import { HistoryDb, type HistoryStanding } from '@/lib/history/history-db.ts';
import { postsSince } from '@/lib/history/post-store.ts';
import { parseSettings } from '@/lib/settings/settings.ts';
import { notebookOf } from './history-db-for-test.ts';
import { WRITTEN, writeAsVersion } from './written-by-version.ts';

const START = Date.UTC(2026, 2, 3, 20);
let count = 0;
const freshName = () => {
  count += 1;
  return `migrated-${count}`;
};

test('every version that this Chatside can meet has a database written by it', () => {
  const declared = new HistoryDb(freshName()).verno;
  const versions = Array.from({ length: declared }, (_, index) => String(index + 1));
  expect(Object.keys(WRITTEN)).toEqual(versions);
});

describe.each(Object.keys(WRITTEN).map(Number))('a database written by version %i', (version) => {
  test('is opened with every row as it was', async () => {
    const name = freshName();
    await writeAsVersion(name, version);
    const db = new HistoryDb(name);
    for (const [table, rows] of Object.entries(WRITTEN[version]?.rows ?? {})) {
      const key = table === 'kept' ? 'key' : 'id';
      const found = await db.table(table).toArray();
      expect(found).toHaveLength(rows.length);
      for (const row of rows) expect(found.find((one) => one[key] === row[key])).toMatchObject(row);
    }
  });

  test('is read and written by the present code', async () => {
    const name = freshName();
    await writeAsVersion(name, version);
    const db = new HistoryDb(name);
    expect((await postsSince(db, 0)).map(({ id, editIds, isDeleted }) => [id, editIds, isDeleted])).toEqual([
      ['9001', [], false],
    ]);
    expect(await loadChoices(db)).toMatchObject({ hosts: [{ handle: 'guest_host' }] });
    expect([...(await forgottenPosts(db))]).toEqual(['8000']);
    expect((await loadFollowUps(db)).map(({ handle }) => handle)).toEqual(['bea_tablets']);
    await recordConfirmed(db, 'client-0002', '9010', null);
    const session = 'weph|2026-03-03T20:00:00.000Z';
    expect(await contributionsForView(db, session, ['WePh'], START)).toHaveLength(1);
    expect((await db.contributions.get('client-0002'))?.state).toBe('confirmed');
    const notebook = notebookOf(db, () => START);
    expect((await notebook.exportSession(session, 'markdown')).text).toContain('Two strengths on one slip');
    const kinds: string[] = [];
    for await (const { kind } of historyLines(db, parseSettings(undefined).settings)) kinds.push(kind);
    expect(kinds.filter((kind) => kind === 'contribution')).toHaveLength(3);
  });
});

/** A Chatside of some day to come, which changes the form of the history. */
function later(name: string): Dexie {
  const db = new Dexie(name);
  db.version(1).stores(WRITTEN[1]?.stores ?? {});
  db.version(90)
    .stores({ contributions: 'id, &postId, sessionId, at, state' })
    .upgrade((change) =>
      change
        .table('contributions')
        .toCollection()
        .modify((row: { isOfLater?: boolean }) => {
          row.isOfLater = true;
        }),
    );
  return db;
}

describe('two pages at work while the form of the history changes', () => {
  test('the old page lets go, says so and writes nothing more into it; no row is lost', async () => {
    const name = freshName();
    await writeAsVersion(name, 1);
    const old = new HistoryDb(name);
    const standings: HistoryStanding[] = [];
    old.watchStanding((standing) => standings.push(standing));
    expect(await old.contributions.count()).toBe(3);
    const fresh = later(name);
    await fresh.open();
    expect(standings).toEqual(['usable', 'outdated']);
    await expect(old.contributions.clear()).rejects.toThrow();
    await expect(old.contributions.count()).rejects.toThrow();
    expect(await fresh.table('contributions').where('state').anyOf('confirmed', 'pending', 'failed').count()).toBe(3);
    fresh.close();
  });

  test('an old Chatside does not open a history of a newer one', async () => {
    const name = freshName();
    await writeAsVersion(name, 1);
    const fresh = later(name);
    await fresh.open();
    fresh.close();
    const old = new HistoryDb(name);
    const standings: HistoryStanding[] = [];
    old.watchStanding((standing) => standings.push(standing));
    await expect(old.contributions.clear()).rejects.toThrow(/newer Chatside/);
    expect(standings.at(-1)).toBe('newer');
    await fresh.open();
    expect(await fresh.table('contributions').count()).toBe(3);
  });

  test('an upgrade that fails changes nothing', async () => {
    const name = freshName();
    await writeAsVersion(name, 1);
    const broken = new Dexie(name);
    broken.version(1).stores(WRITTEN[1]?.stores ?? {});
    broken
      .version(90)
      .stores({ sessions: 'id, startsAt, name' })
      .upgrade(async (change) => {
        await change.table('sessions').clear();
        throw new Error('the power went');
      });
    await expect(broken.open()).rejects.toThrow();
    const db = new HistoryDb(name);
    expect(await db.sessions.toArray()).toEqual(WRITTEN[1]?.rows.sessions);
  });

  test('a history deleted by another page begins anew', async () => {
    const name = freshName();
    await writeAsVersion(name, 1);
    const old = new HistoryDb(name);
    await old.open();
    await Dexie.delete(name);
    expect(await old.contributions.count()).toBe(0);
  });
});
