import { describe, expect, it } from 'vitest';
import { sessionClock } from '@/components/sidebar/session-clock.ts';
import type { SessionState } from '@/lib/chat/chat-types.ts';

const START = Date.UTC(2026, 2, 3, 20);
const MINUTE = 60_000;
const session: SessionState = {
  startsAt: START,
  endsAt: START + 60 * MINUTE,
  phase: 'live',
  minute: 0,
  minutes: 60,
  reason: { code: 'x' },
};

describe('sessionClock', () => {
  it.each([
    [-26 * 60, 'before', 'Starts in 26 hours'],
    [-90, 'before', 'Starts in 2 hours'],
    [-8, 'before', 'Starts in 8 min'],
    [-7.5, 'before', 'Starts in 8 min'],
    [-0.2, 'before', 'Starts in less than a minute'],
    [0, 'live', 'Just started'],
    [1, 'live', 'Minute 1 of 60'],
    [23.9, 'live', 'Minute 23 of 60'],
    [59.9, 'live', 'Minute 59 of 60'],
    [60, 'after', 'Just ended'],
    [64.5, 'after', 'Ended 4 min ago'],
    [60 + 100, 'after', 'Ended 2 hours ago'],
  ] as const)('at minute %s it is %s: %s', (minute, phase, words) => {
    expect(sessionClock(session, START + minute * MINUTE)).toMatchObject({ phase, words });
  });

  it('goes by the start and the end, whatever minute the last model told', () => {
    expect(sessionClock({ ...session, minute: 3 }, START + 30 * MINUTE)).toMatchObject({ figure: '30', share: 0.5 });
  });

  it('shows nothing when no session is near', () => {
    expect(sessionClock(null, START)).toBeNull();
    expect(sessionClock({ ...session, phase: 'none' }, START)).toBeNull();
  });
});
