import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace } from '@/lib/hub/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A pace whose work takes `cost` ms, and the times at which it began. */
function setUp(cost: number, firstWait = 0) {
  const begun: number[] = [];
  const zero = performance.now();
  const pace = new Pace(async () => {
    begun.push(performance.now() - zero);
    await new Promise((resolve) => setTimeout(resolve, cost));
  }, firstWait);
  return { pace, begun };
}

describe('the pace of recomputing', () => {
  it('does what is asked at once after a quiet time', async () => {
    const { pace, begun } = setUp(10);
    pace.soon();
    await vi.advanceTimersByTimeAsync(1_000);
    pace.soon();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun).toEqual([0, 1_000]);
  });

  it('does not pause in a short burst, so that a question behind other posts is not late', async () => {
    const { pace, begun } = setUp(20);
    for (const time of [0, 20, 40]) {
      pace.soon();
      await vi.advanceTimersByTimeAsync(20);
      expect(begun).toContain(time);
    }
  });

  it('pauses under a lasting load for twice what the work costs, and always does what was asked last', async () => {
    const { pace, begun } = setUp(20);
    for (let time = 0; time < 3_000; time += 5) {
      pace.soon();
      await vi.advanceTimersByTimeAsync(5);
    }
    await vi.advanceTimersByTimeAsync(500);
    const late = begun.filter((time) => time > 1_000);
    const gaps = late.slice(1).map((time, index) => time - (late[index] ?? 0));
    expect(Math.min(...gaps.slice(0, -1))).toBeGreaterThanOrEqual(55);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(65);
    expect(begun.at(-1)).toBeGreaterThanOrEqual(2_995);
  });

  it('never waits longer than 150 ms, however long the work takes', async () => {
    const { pace, begun } = setUp(1_000);
    pace.soon();
    await vi.advanceTimersByTimeAsync(500);
    pace.soon();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(begun).toEqual([0, 1_150]);
  });

  it('lets the first work wait, so that all who connect again are there', async () => {
    const { pace, begun } = setUp(1, 300);
    pace.soon();
    await vi.advanceTimersByTimeAsync(299);
    expect(begun).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toEqual([300]);
  });

  it('goes on after work that fails', async () => {
    let count = 0;
    const pace = new Pace(async () => {
      count += 1;
      throw new Error('no database');
    });
    pace.soon();
    await vi.advanceTimersByTimeAsync(10);
    pace.soon();
    await vi.advanceTimersByTimeAsync(10);
    expect(count).toBe(2);
  });
});
