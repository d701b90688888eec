import { describe, expect, test } from 'vitest';
import { newRecord } from '@/lib/cpd/change-record.ts';
import { isPlanOf, isSameChat } from '@/lib/cpd/planned-chat.ts';

const HOUR = 60 * 60_000;
const startsAt = Date.UTC(2026, 2, 3, 20);
const chat = { tags: ['WePh'], startsAt };

describe('a chat that was planned for', () => {
  test('is the one that shares a tag and begins within half a day', () => {
    expect(isSameChat(chat, { tags: ['weph', 'WeMDT'], startsAt: startsAt + HOUR })).toBe(true);
    expect(isSameChat(chat, { tags: ['WeMDT'], startsAt })).toBe(false);
    expect(isSameChat(chat, { tags: ['WePh'], startsAt: startsAt - 12 * HOUR })).toBe(true);
    expect(isSameChat(chat, { tags: ['WePh'], startsAt: startsAt + 24 * HOUR })).toBe(false);
    expect(isSameChat(chat, { tags: [], startsAt })).toBe(false);
  });

  test('is waited for until it is there', () => {
    const record = newRecord({ id: 'a', templateId: 'gphc-planned', sessions: [], state: 'planned' }, 1);
    expect(isPlanOf(record, chat)).toBe(false);
    expect(isPlanOf({ ...record, plannedFor: chat }, chat)).toBe(true);
  });
});
