import { describe, expect, test } from 'vitest';
import { recordOwnPosts } from '@/lib/history/contribution-store.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import type { SessionRow, StoredPosts } from '@/lib/history/history-types.ts';
import { daysKept, forgetOldPosts, recordPosts } from '@/lib/history/post-store.ts';
import { postsOfSession } from '@/lib/history/posts-of-session.ts';
import { Keeper } from '@/lib/hub/keeper.ts';
import { emptyHistory, makePost, notebookOf } from './history-db-for-test.ts';

const start = Date.UTC(2026, 9, 6, 19);
const minute = 60_000;
const day = 24 * 60 * minute;

const session: SessionRow = {
  id: 'weph|2026-10-06T19:00:00.000Z',
  tags: ['WePh'],
  name: null,
  hosts: ['WePharmacists'],
  account: 'pat_dispenses',
  startsAt: start,
  endsAt: start + 60 * minute,
  presentFrom: start,
  presentTo: start,
  minutesPresent: 0,
  questions: [{ key: '1', label: 'Q1', text: 'Why?', at: start, postId: '5000', author: 'WePharmacists' }],
};

const posts = [
  makePost({ id: '5000', author: 'WePharmacists', text: 'Q1 Why? #WePh', at: start }),
  makePost({ id: '5001', author: 'bea', at: start + minute }),
  makePost({ id: '5002', author: 'ines', text: 'same', hashtags: [], replyTo: '5001', at: start + 2 * minute }),
  makePost({ id: '5003', author: 'bea', text: 'and more', hashtags: [], replyTo: '5002', at: start + 3 * minute }),
  makePost({ id: '5004', author: 'ida', repostOf: '5001', hashtags: [], at: start + 4 * minute }),
  makePost({ id: '5005', author: 'ida', text: 'dahlias', hashtags: [], at: start + 5 * minute }),
  makePost({ id: '5006', author: 'ida', text: 'late #WePh', at: start + 200 * minute }),
  makePost({ id: '5007', at: start + 6 * minute }),
];

async function filled(): Promise<HistoryDb> {
  const db = emptyHistory();
  await db.sessions.put(session);
  await recordPosts(db, posts, start + 10 * minute);
  return db;
}

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id).sort();

function once(source: ReturnType<typeof notebookOf>): Promise<StoredPosts> {
  return new Promise((resolve, reject) => {
    const stop = source.watchStoredPosts(
      session.id,
      (state) => {
        setTimeout(() => stop());
        resolve(state);
      },
      reject,
    );
  });
}

describe('the stored posts of a session', () => {
  test('stay as long as the person chose', async () => {
    const db = await filled();
    const usual = await once(notebookOf(db, () => start));
    const short = await once(
      notebookOf(
        db,
        () => start,
        () => daysKept(1),
      ),
    );
    expect(short.count).toBe(usual.count);
    expect((usual.until?.first ?? 0) - (short.until?.first ?? 0)).toBe(daysKept(6));
  });

  test('are those of its chat and time, with replies however deep and reposts', async () => {
    const db = await filled();
    const found = (await postsOfSession(db, session)).map(({ post }) => post);
    expect(ids(found)).toEqual(['5000', '5001', '5002', '5003', '5004', '5007']);
  });

  test('of others are counted, with the day on which they go', async () => {
    const db = await filled();
    await recordOwnPosts(db, [makePost({ id: '5007', at: start + 6 * minute })]);
    const at = start + 10 * minute + 7 * day;
    expect(await once(notebookOf(db, () => start))).toEqual({ count: 4, until: { first: at, last: at } });
    await db.posts.clear();
    expect(await once(notebookOf(db, () => start))).toEqual({ count: 0, until: null });
  });

  test('stay while the person keeps them, and only they', async () => {
    const db = await filled();
    const source = notebookOf(db, () => start);
    await recordPosts(db, [makePost({ id: '5009', at: start + 8 * minute, isDeleted: true })], start + 10 * minute);
    await source.keepPosts(session.id, true);
    expect(await forgetOldPosts(db, start + 30 * day)).toBe(3);
    expect(ids(await db.posts.toArray())).toEqual(['5000', '5001', '5002', '5003', '5004', '5007']);
    await source.keepPosts(session.id, false);
    expect(await db.sessions.get(session.id)).toEqual(session);
    expect(await forgetOldPosts(db, start + 30 * day)).toBe(6);
  });

  test('make a transcript; rows of an earlier version too', async () => {
    const db = await filled();
    const { editIds: _, isDeleted: __, ...old } = makePost({ id: '5008', author: 'tomos', at: start + 7 * minute });
    await db.posts.put({ ...old, seenAt: start });
    const source = notebookOf(db, () => start + day);
    const file = await source.exportTranscript(session.id, 'markdown', { isWithoutNames: false });
    expect(file.text).toContain('and more');
    expect(file.text).toContain('@tomos');
    expect(file.text).not.toContain('dahlias');
    expect(file.text).toContain('@pat\\_dispenses');
    await recordOwnPosts(db, [makePost({ id: '5007', at: start + 6 * minute })]);
    await source.deleteContribution('post:5007');
    const without = await source.exportTranscript(session.id, 'markdown', { isWithoutNames: false });
    expect(without.text).not.toContain('@pat\\_dispenses');
    await expect(source.exportTranscript('gone', 'html', { isWithoutNames: true })).rejects.toThrow('no longer');
  });

  test('are tidied once a day in a browser that stays open', async () => {
    const db = await filled();
    let now = start + 6 * day;
    const keeper = new Keeper(db, () => now);
    await keeper.recentPosts();
    await keeper.takePosts([]);
    expect(await db.posts.count()).toBe(8);
    now += 2 * day;
    await keeper.recentPosts();
    await keeper.takePosts([]);
    expect(await db.posts.count()).toBe(0);
  });
});
