import { describe, expect, test } from 'vitest';
import { newRecord, withAnswer, withoutSession, withPart } from '@/lib/cpd/change-record.ts';
import { chatsOf } from '@/lib/cpd/record-facts.ts';

const MINUTE = 60_000;
const begun = newRecord({ id: 'r', templateId: 'gphc-unplanned', sessions: [], state: 'draft' }, 0);

describe('what the person writes', () => {
  test('is there with its time, and the record is changed', () => {
    const record = withAnswer(begun, 'benefit', 'We read dates aloud.', 5);
    expect(record.answers).toEqual({ benefit: { value: 'We read dates aloud.', at: 5 } });
    expect(record.changedAt).toBe(5);
    expect(withAnswer(record, 'benefit', 'We read dates aloud.', 9)).toBe(record);
  });

  test('of one sitting leaves only its last wording, of another the one before', () => {
    const typed = [...'Dates'].reduce(
      (record, _, place) => withAnswer(record, 'benefit', 'Dates'.slice(0, place + 1), place * 100),
      begun,
    );
    expect(typed.earlier).toBeUndefined();
    const later = withAnswer(typed, 'benefit', 'Dates, aloud', 11 * MINUTE);
    expect(later.earlier).toEqual([{ fieldId: 'benefit', value: 'Dates', at: 400 }]);
    expect(withAnswer(later, 'benefit', 'Dates, aloud!', 12 * MINUTE).earlier).toHaveLength(1);
  });

  test('gives way to the facts without being lost', () => {
    const record = withAnswer(withAnswer(begun, 'title', 'My own title', 5), 'title', null, 6);
    expect(record.answers).toEqual({});
    expect(record.earlier).toEqual([{ fieldId: 'title', value: 'My own title', at: 5 }]);
  });

  test('emptied is empty, not the facts again', () => {
    expect(withAnswer(begun, 'title', '', 5).answers).toEqual({ title: { value: '', at: 5 } });
  });
});

test('a session that is taken out is no longer one of its chats, and its facts stay', () => {
  const facts = {
    tags: ['WePh'],
    name: null,
    hosts: [],
    account: null,
    startsAt: 0,
    endsAt: 1,
    minutesPresent: 1,
    questions: [],
    others: [],
    shared: [],
    liked: [],
    bookmarked: [],
  };
  const record = { ...begun, sessions: [{ sessionId: 's', facts, at: 0 }] };
  expect(chatsOf(record)).toHaveLength(1);
  const without = withoutSession(record, 's', 7);
  expect(chatsOf(without)).toHaveLength(0);
  expect(without.sessions).toHaveLength(1);
});

test('a part has the time at which it was set', () => {
  expect(withPart(begun, 'state', 'complete', 9)).toMatchObject({ state: { value: 'complete', at: 9 }, changedAt: 9 });
});
