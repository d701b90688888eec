import { describe, expect, it } from 'vitest';
import { beginClock, isHeld, minuteAt, pauseClock, skipAhead } from '@/lib/practice/practice-clock.ts';

const T = 1_000_000;
const SECOND = 1_000;

describe('the clock of a practice chat', () => {
  it('lets an hour pass in ten minutes, and ends', () => {
    const clock = beginClock('steady', T);
    expect(minuteAt(clock, T)).toBe(0);
    expect(minuteAt(clock, T + 10 * SECOND)).toBe(1);
    expect(minuteAt(clock, T + 600 * SECOND)).toBe(60);
    expect(minuteAt(clock, T + 6_000 * SECOND)).toBe(60);
    expect(isHeld(clock, T + 50 * SECOND)).toBe(false);
  });

  it('stands while it is paused', () => {
    const paused = pauseClock(beginClock('steady', T), true, T + 20 * SECOND);
    expect(minuteAt(paused, T + 500 * SECOND)).toBe(2);
    const again = pauseClock(paused, false, T + 500 * SECOND);
    expect(minuteAt(again, T + 510 * SECOND)).toBe(3);
  });

  it('stands before each question at one’s own pace, until it is asked for', () => {
    const clock = beginClock('own', T);
    expect(isHeld(clock, T + 10 * SECOND)).toBe(false);
    expect(minuteAt(clock, T + 900 * SECOND)).toBeCloseTo(4.9);
    expect(isHeld(clock, T + 900 * SECOND)).toBe(true);
    const asked = skipAhead(clock, T + 900 * SECOND);
    expect(minuteAt(asked, T + 900 * SECOND)).toBe(5);
    expect(isHeld(asked, T + 900 * SECOND)).toBe(false);
    expect(minuteAt(asked, T + 9_000 * SECOND)).toBeCloseTo(14.9);
  });

  it('goes from question to question and to the end', () => {
    let clock = beginClock('steady', T);
    const minutes = [1, 2, 3, 4, 5, 6, 7].map(() => {
      clock = skipAhead(clock, T);
      return minuteAt(clock, T);
    });
    expect(minutes).toEqual([5, 15, 25, 35, 45, 60, 60]);
    expect(isHeld(clock, T)).toBe(false);
  });

  it('does not go back when the real clock does', () => {
    expect(minuteAt(beginClock('steady', T), T - 60 * SECOND)).toBe(0);
  });
});
