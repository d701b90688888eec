import { describe, expect, it } from 'vitest';
import { loadFollowUps, setFollowUp } from '@/lib/history/follow-up-store.ts';
import { emptyHistory } from './history-db-for-test.ts';

describe('the people to come back to', () => {
  it('are kept in the order they were marked, each once, until the mark is taken away', async () => {
    const db = emptyHistory();
    expect(await loadFollowUps(db)).toEqual([]);
    await setFollowUp(db, 'bea_tablets', true, 10);
    await setFollowUp(db, 'noor_blister', true, 20);
    await setFollowUp(db, 'Bea_Tablets', true, 30);
    expect(await loadFollowUps(db)).toEqual([
      { handle: 'bea_tablets', at: 10 },
      { handle: 'noor_blister', at: 20 },
    ]);
    expect(await setFollowUp(db, 'BEA_TABLETS', false, 40)).toEqual([{ handle: 'noor_blister', at: 20 }]);
    expect(await setFollowUp(db, 'nobody_here', false, 50)).toHaveLength(1);
  });

  it('a damaged entry costs only itself, a damaged list is empty', async () => {
    const db = emptyHistory();
    await db.kept.put({
      key: 'follow-ups',
      value: [{ handle: 'no spaces', at: 1 }, { handle: 'noor_blister', at: 2 }, 7],
    });
    expect(await loadFollowUps(db)).toEqual([{ handle: 'noor_blister', at: 2 }]);
    await db.kept.put({ key: 'follow-ups', value: 'what?' });
    expect(await loadFollowUps(db)).toEqual([]);
  });

  it('are forgotten, oldest first, when there are too many', async () => {
    const db = emptyHistory();
    const value = Array.from({ length: 500 }, (_, at) => ({ handle: `person_${at}`, at }));
    await db.kept.put({ key: 'follow-ups', value });
    const list = await setFollowUp(db, 'one_more', true, 999);
    expect(list).toHaveLength(500);
    expect(list[0]?.handle).toBe('person_1');
    expect(list.at(-1)?.handle).toBe('one_more');
  });
});
