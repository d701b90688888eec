import { describe, expect, it } from 'vitest';
import type { OwnChat } from '@/lib/chat/own-chat.ts';
import { loadOwnChats, removeOwnChat, saveOwnChat, watchOwnChats } from '@/lib/history/own-chat-store.ts';
import { makeOwnChat } from '../chat/own-chat-for-test.ts';
import { emptyHistory } from './history-db-for-test.ts';

describe('the person’s chats in the history', () => {
  it('are added, changed in their place and removed', async () => {
    const db = emptyHistory();
    expect(await loadOwnChats(db)).toEqual([]);
    const other = makeOwnChat({ id: 'b', tag: 'WeMDT' });
    await saveOwnChat(db, makeOwnChat());
    await saveOwnChat(db, other);
    await saveOwnChat(db, makeOwnChat({ name: 'Renamed' }));
    expect((await loadOwnChats(db)).map(({ name }) => name)).toEqual(['Renamed', 'WePharmacists']);
    await removeOwnChat(db, 'chat-1');
    await removeOwnChat(db, 'unknown');
    expect(await loadOwnChats(db)).toEqual([other]);
  });

  it('survive two pages that add at once', async () => {
    const db = emptyHistory();
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => saveOwnChat(db, makeOwnChat({ id, tag: `Tag${id}` }))));
    expect(await loadOwnChats(db)).toHaveLength(4);
  });

  it('lose only the damaged one', async () => {
    const db = emptyHistory();
    const damaged = { ...makeOwnChat({ id: 'b' }), zone: 'Mars/Base' };
    await db.kept.put({ key: 'own-chats', value: [makeOwnChat(), damaged, null, 7] });
    expect(await loadOwnChats(db)).toEqual([makeOwnChat()]);
    await db.kept.put({ key: 'own-chats', value: 'nonsense' });
    expect(await loadOwnChats(db)).toEqual([]);
  });

  it.each<[string, Partial<OwnChat>]>([
    ['a tag with a space', { tag: 'We Ph' }],
    ['an unknown zone', { zone: '+01:00' }],
    ['25:00', { rules: [{ pattern: { kind: 'run', from: '2027-01-01', days: 1 }, times: ['25:00'] }] }],
    ['a day that is not', { rules: [{ pattern: { kind: 'dates', dates: ['2027-02-30'] }, times: ['20:00'] }] }],
    [
      'every second week of nowhere',
      { rules: [{ pattern: { kind: 'weekly', weekdays: [2], every: 2, from: null }, times: ['20:00'] }] },
    ],
  ])('refuse %s', async (_, change) => {
    await expect(saveOwnChat(emptyHistory(), makeOwnChat(change))).rejects.toThrow();
  });

  it('are told to who watches', async () => {
    const db = emptyHistory();
    const seen: number[] = [];
    const stop = watchOwnChats(
      db,
      (rows) => void seen.push(rows.length),
      () => undefined,
    );
    await expect.poll(() => seen.at(-1)).toBe(0);
    await saveOwnChat(db, makeOwnChat());
    await expect.poll(() => seen.at(-1)).toBe(1);
    stop();
  });
});
