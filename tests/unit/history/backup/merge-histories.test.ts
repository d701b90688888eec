import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '@/lib/history/backup/join.ts';
import { contributionKeys } from '@/lib/history/backup/merge-contributions.ts';
import { mergeHistories, type WholeHistory } from '@/lib/history/backup/merge-histories.ts';
import { sessionIds } from '@/lib/history/backup/merge-sessions.ts';
import { sessionKey } from '@/lib/history/forgotten-posts.ts';
import { MARKED_LISTS, type SessionRow } from '@/lib/history/history-types.ts';
import { history, NO_HISTORY } from './histories.ts';

/** A history with its rows in a fixed order; the order within the tables does not count. */
function inOrder(whole: WholeHistory): unknown {
  const sorted = (rows: readonly unknown[]) => rows.map(canonical).toSorted();
  return {
    ...whole,
    forgotten: sorted([...whole.forgotten]),
    sessions: sorted(whole.sessions),
    contributions: sorted(whole.contributions),
    records: sorted(whole.records),
    posts: sorted(whole.posts),
  };
}

const merged = (histories: readonly WholeHistory[]) => inOrder(histories.reduce(mergeHistories, NO_HISTORY));

describe('merging histories', () => {
  test('any order and any repetition gives the same history', () => {
    fc.assert(
      fc.property(
        fc.array(history, { minLength: 2, maxLength: 5 }).chain((all) =>
          fc.record({
            all: fc.constant(all),
            order: fc
              .shuffledSubarray([...all, ...all], { minLength: all.length, maxLength: all.length * 2 })
              .map((some) => [...some, ...all.filter((one) => !some.includes(one))]),
          }),
        ),
        ({ all, order }) => {
          expect(merged(order)).toEqual(merged(all));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('how merges are grouped does not matter', () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        const left = mergeHistories(mergeHistories(a, b), c);
        const right = mergeHistories(a, mergeHistories(b, c));
        expect(inOrder(left)).toEqual(inOrder(right));
      }),
      { numRuns: 400 },
    );
  });

  test('nothing is lost unless it was forgotten, and nothing is there twice', () => {
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 4 }), (all) => {
        const whole = all.reduce(mergeHistories, NO_HISTORY);
        const names = whole.contributions.flatMap(contributionKeys);
        expect(names.length).toBe(new Set(names).size);
        expect(names.filter((name) => whole.forgotten.has(name))).toEqual([]);
        for (const row of all.flatMap(({ contributions }) => contributions)) {
          const keys = contributionKeys(row);
          const kept = whole.contributions.find((one) => contributionKeys(one).includes(row.id));
          if (!kept) {
            expect(keys.every((key) => whole.forgotten.has(key))).toBe(true);
            continue;
          }
          expect(contributionKeys(kept)).toEqual(expect.arrayContaining(keys));
          expect(kept.tags).toEqual(expect.arrayContaining([...row.tags]));
          expect(kept.questionKeys).toEqual(expect.arrayContaining([...row.questionKeys]));
          if (row.text !== '') expect(kept.text).not.toBe('');
          for (const { postId, text } of row.earlier ?? []) {
            const current = { postId: kept.textOf ?? kept.postId, text: kept.text };
            const version = [current, ...(kept.earlier ?? [])].find((one) => one.postId === postId);
            expect(version?.text.length).toBeGreaterThanOrEqual(text.length);
          }
          if (row.deletedAt !== undefined) expect(kept.deletedAt).toBeLessThanOrEqual(row.deletedAt);
          if (row.state === 'confirmed') expect(kept.state).toBe('confirmed');
        }
        for (const session of all.flatMap(({ sessions }) => sessions)) {
          const kept = whole.sessions.find((one) => sessionIds(one).includes(session.id));
          expect(kept === undefined).toBe(whole.forgotten.has(sessionKey(session.id)));
          if (!kept) continue;
          expect(kept.presentFrom).toBeLessThanOrEqual(session.presentFrom);
          expect(kept.presentTo).toBeGreaterThanOrEqual(session.presentTo);
          for (const list of MARKED_LISTS) {
            const marked = new Map((kept[list] ?? []).map((one) => [one.postId, one.changedAt]));
            for (const { postId, changedAt } of session[list] ?? [])
              expect(marked.get(postId)).toBeGreaterThanOrEqual(changedAt);
          }
          const keys = kept.questions.map(({ key }) => key);
          expect(keys).toEqual(expect.arrayContaining(session.questions.map(({ key }) => key)));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a file never switches on that likes are kept', () => {
    const on = { ...NO_HISTORY, settings: { ...NO_HISTORY.settings, keepsLikes: true } };
    expect(mergeHistories(on, NO_HISTORY).settings.keepsLikes).toBe(false);
    expect(mergeHistories(NO_HISTORY, on).settings.keepsLikes).toBe(false);
    expect(mergeHistories(on, on).settings).toMatchObject({ keepsLikes: true, keepsBookmarks: false });
  });

  test('a cycle that both follow is there once, with the day that was set last', () => {
    const following = (...cpdCycles: typeof NO_HISTORY.settings.cpdCycles) => ({
      ...NO_HISTORY,
      settings: { ...NO_HISTORY.settings, cpdCycles },
    });
    const early = { rulesId: 'gphc', start: '2026-04-01', at: 10 };
    const late = { rulesId: 'gphc', start: '2025-11-01', at: 20 };
    const nmc = { rulesId: 'nmc', start: '2024-01-01', at: 15 };
    const old = { rulesId: 'gphc', start: '2027-01-01' };
    const cycles = (one: typeof NO_HISTORY, other: typeof NO_HISTORY) => mergeHistories(one, other).settings.cpdCycles;
    expect(cycles(following(early, nmc), following(late))).toEqual([nmc, late]);
    expect(cycles(following(late), following(nmc, early))).toEqual([nmc, late]);
    expect(cycles(following(old), following(early))).toEqual([early]);
    // What an earlier merge has put there twice becomes one.
    expect(cycles(following(early, late), NO_HISTORY)).toEqual([late]);
  });

  test('a later version of an edited post wins over a longer earlier one', () => {
    const row = {
      ...NO_HISTORY,
      contributions: [{ ...BASE, id: 'mine', postId: '10', text: 'A1 teh long first text' }],
    };
    const edited = { ...NO_HISTORY, contributions: [{ ...BASE, id: 'mine', postId: '11', text: 'A1 short' }] };
    expect(mergeHistories(row, edited).contributions).toMatchObject([
      {
        id: 'mine',
        postId: '11',
        text: 'A1 short',
        earlier: [{ postId: '10', text: 'A1 teh long first text' }],
      },
    ]);
  });

  test('an evening that two browsers kept under different starts is one session with all its posts', () => {
    const session = (at: number, change: Partial<SessionRow>): SessionRow => ({
      id: `weph|${at}`,
      tags: ['WePh'],
      name: null,
      hosts: [],
      account: 'pat_dispenses',
      startsAt: at,
      endsAt: at + 60,
      presentFrom: at,
      presentTo: at + 30,
      minutesPresent: 30,
      questions: [],
      ...change,
    });
    const home = {
      ...NO_HISTORY,
      sessions: [session(100, { minutesPresent: 40 })],
      contributions: [{ ...BASE, id: 'a', text: 'A1 one', sessionId: 'weph|100' }],
    };
    const work = {
      ...NO_HISTORY,
      sessions: [session(130, { tags: ['weph'] }), session(500, {})],
      contributions: [{ ...BASE, id: 'b', text: 'A2 two', sessionId: 'weph|130' }],
    };
    const imported = { ...NO_HISTORY, sessions: [session(110, { minutesPresent: 0, isFromArchive: true })] };
    const whole = [work, imported, home].reduce(mergeHistories, NO_HISTORY);
    expect(whole.sessions).toHaveLength(2);
    expect(whole.sessions[0]).toMatchObject({ id: 'weph|100', startsAt: 100, endsAt: 190, minutesPresent: 40 });
    expect(whole.sessions[0]).not.toHaveProperty('isFromArchive');
    expect(whole.contributions.map(({ sessionId }) => sessionId)).toEqual(['weph|100', 'weph|100']);
  });
});

const BASE = {
  state: 'confirmed',
  sessionId: null,
  author: 'pat_dispenses',
  at: 1,
  tags: [],
  replyTo: null,
  replyToAuthor: null,
  quoteOf: null,
  questionKeys: [],
  problem: null,
} as const;
