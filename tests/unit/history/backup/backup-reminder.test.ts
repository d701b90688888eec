import { expect, test } from 'vitest';
import { isBackupDue } from '@/lib/history/backup/backup-reminder.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 2, 3);

test.each([
  ['never, and little there', null, 19, null, false],
  ['never, and much there', null, 20, null, true],
  ['a month ago, and nothing since', 31, 0, null, false],
  ['a month ago, and some since', 31, 10, null, true],
  ['last week, and much since', 7, 300, null, false],
  ['old, but put away yesterday', 90, 50, 1, false],
  ['old, put away three weeks ago', 90, 50, 21, true],
])('%s', (_, madeDaysAgo, added, dismissedDaysAgo, isDue) => {
  const ago = (days: number | null) => (days === null ? null : NOW - days * DAY);
  expect(isBackupDue({ madeAt: ago(madeDaysAgo), added, dismissedAt: ago(dismissedDaysAgo) }, NOW)).toBe(isDue);
});
