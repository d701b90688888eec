import { describe, expect, test } from 'vitest';
import { changeChoices, decline, follow, leave, loadChoices, setHost } from '@/lib/history/choice-store.ts';
import { emptyHistory } from './history-db-for-test.ts';

const now = Date.UTC(2026, 9, 6, 20);
const hour = 60 * 60 * 1000;

describe('choices', () => {
  test('are remembered, the newest for a tab wins, and old ones are forgotten', async () => {
    const db = emptyHistory();
    await changeChoices(db, now - 13 * hour, (choices) => follow(choices, ['OldChat'], false, 4, now - 13 * hour));
    await changeChoices(db, now, (choices) => follow(choices, ['WePh'], false, 7, now));
    await changeChoices(db, now, (choices) => follow(choices, ['WePh', 'WeMDT'], true, 7, now));
    expect((await loadChoices(db)).followed).toEqual([{ tags: ['WePh', 'WeMDT'], at: now, tabId: 7, isJoint: true }]);
  });

  test('a no ends following, and following again ends the no', async () => {
    const db = emptyHistory();
    await changeChoices(db, now, (choices) => decline(follow(choices, ['WePh'], false, 7, now), 'weph', now));
    expect(await loadChoices(db)).toMatchObject({ followed: [], declined: [{ tag: 'weph' }] });
    const again = follow(await loadChoices(db), ['WePh'], false, 7, now);
    expect(again.declined).toEqual([]);
    expect(leave(again, 7).followed).toEqual([]);
  });

  test('hosts can be set and unset', async () => {
    const none = await loadChoices(emptyHistory());
    const set = setHost(none, 'WePh', 'guest', true, now);
    expect(setHost(set, 'weph', 'Guest', false, now).hosts).toEqual([
      { tag: 'weph', handle: 'Guest', isHost: false, at: now },
    ]);
  });

  test('damaged choices cost only themselves', async () => {
    const db = emptyHistory();
    const value = { followed: 'rubbish', declined: [{ tag: 'WePh', at: now }], hosts: [{}] } as never;
    await db.kept.put({ key: 'choices', value });
    expect(await loadChoices(db)).toEqual({ followed: [], declined: [{ tag: 'WePh', at: now }], hosts: [] });
  });
});
