import { expect, test } from 'vitest';
import { yearOfSessions } from '@/lib/cpd/year-of-sessions.ts';

const session = (id: string, at: string) => ({ id, startsAt: Date.parse(at) });

test('the last twelve months, this one the last, in the person’s zone', () => {
  const sessions = [
    session('a', '2025-11-30T23:30:00Z'),
    session('b', '2026-03-03T20:00:00Z'),
    session('c', '2026-03-17T20:00:00Z'),
    session('d', '2026-10-31T13:30:00Z'),
    session('old', '2025-10-31T10:00:00Z'),
  ];
  const written = new Set(['b', 'old']);
  const london = yearOfSessions(sessions, written, '2026-10-31', 'Europe/London');
  expect(london.map(({ month }) => month)).toEqual([
    '2025-11',
    '2025-12',
    ...Array.from({ length: 10 }, (_, place) => `2026-${String(place + 1).padStart(2, '0')}`),
  ]);
  expect(london.find(({ month }) => month === '2026-03')).toEqual({ month: '2026-03', sessions: 2, written: 1 });
  expect(london[0]?.sessions).toBe(1);
  expect(london.reduce((sum, month) => sum + month.sessions, 0)).toBe(4);
  const sydney = yearOfSessions(sessions, written, '2026-10-31', 'Australia/Sydney');
  // The same instants: there it was December already, and November.
  expect(sydney[0]?.sessions).toBe(0);
  expect(sydney[1]?.sessions).toBe(1);
  expect(sydney.at(-1)).toEqual({ month: '2026-10', sessions: 0, written: 0 });
});
