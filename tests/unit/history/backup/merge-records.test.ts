import { describe, expect, test } from 'vitest';
import { newRecord, withAnswer, withoutSession, withPart } from '@/lib/cpd/change-record.ts';
import { mergeRecords } from '@/lib/history/backup/merge-records.ts';

const begun = newRecord({ id: 'r', templateId: 'gphc-unplanned', sessions: [], state: 'draft' }, 10);
const mine = withAnswer(begun, 'benefit', 'Written here', 20);
const theirs = withAnswer(withAnswer(begun, 'benefit', 'Written there', 30), 'title', 'A title', 31);

describe('records of two browsers', () => {
  test('have each answer as it was written last, and the other wording as an earlier one', () => {
    for (const both of [
      [mine, theirs],
      [theirs, mine],
    ]) {
      const [merged, ...others] = mergeRecords(both, new Map());
      expect(others).toEqual([]);
      expect(merged?.answers).toEqual({
        benefit: { value: 'Written there', at: 30 },
        title: { value: 'A title', at: 31 },
      });
      expect(merged?.earlier).toEqual([{ fieldId: 'benefit', value: 'Written here', at: 20 }]);
      expect(merged?.changedAt).toBe(31);
    }
  });

  test('keep what was emptied empty, with its words as an earlier wording', () => {
    const emptied = withAnswer(mine, 'benefit', '', 40);
    const [merged] = mergeRecords([mine, emptied], new Map());
    expect(merged?.answers['benefit']).toEqual({ value: '', at: 40 });
    expect(merged?.earlier).toEqual([{ fieldId: 'benefit', value: 'Written here', at: 20 }]);
  });

  test('are as far as was said last, and without the session that was taken out last', () => {
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
    const whole = { ...begun, sessions: [{ sessionId: 's', facts, at: 10 }] };
    const without = withPart(withoutSession(whole, 's', 50), 'state', 'complete', 51);
    const [merged] = mergeRecords([without, whole], new Map());
    expect(merged?.state.value).toBe('complete');
    expect(merged?.sessions).toMatchObject([{ sessionId: 's', isTakenOut: true }]);
  });

  test('stay away once deleted in either', () => {
    expect(mergeRecords([mine], new Map([['record:r', 60]]))).toEqual([]);
  });
});
