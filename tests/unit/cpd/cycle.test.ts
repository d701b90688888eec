import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordState } from '@/lib/cpd/cpd-record.ts';
import { templateOf } from '@/lib/cpd/cpd-templates.ts';
import { type Cycle, progress } from '@/lib/cpd/cycle.ts';
import { CYCLE_RULES } from '@/lib/cpd/cycle-rules.ts';
import { type Example, goals, made, times, YEAR } from './cycle-examples.ts';
import { MINUTE } from './record-examples.ts';

describe('the HCPC', () => {
  const two: Cycle = { from: '2025-06-01', until: '2027-05-31' };
  const entry = (on: string, type = 'Professional', state: RecordState = 'complete'): Example => ({
    template: 'hcpc-activity',
    on,
    state,
    answers: { type },
  });
  const gaps = (examples: readonly Example[], today: string) =>
    goals('hcpc', examples, two, today).find(({ id }) => id === 'gaps');

  test('wants two types of activity', () => {
    const types = (...all: string[]) =>
      goals(
        'hcpc',
        all.map((type) => entry('2026-10-06', type)),
        two,
      )[0];
    expect(types('Professional', 'Professional')).toMatchObject({ have: 1, need: 2, isMet: false });
    expect(types('Professional', 'Work-based')).toMatchObject({ have: 2, isMet: true });
    expect(types('Professional', '')).toMatchObject({ have: 1 });
  });

  test('wants every three months in a row without any explained, up to today', () => {
    const known = [entry('2025-08-20'), entry('2025-11-19'), entry('2026-02-19')];
    expect(gaps(known, '2026-05-19')).toMatchObject({ have: 0, isMet: true });
    expect(gaps(known, '2026-05-20')).toMatchObject({ have: 1, isMet: false });
    expect(gaps(known, '2026-05-20')?.note).toContain('20 February 2026 to 19 May 2026');
    expect(gaps([entry('2025-08-20'), entry('2025-11-21')], '2025-12-01')).toMatchObject({ have: 1 });
    expect(gaps([], '2025-08-31')).toMatchObject({ have: 0 });
    expect(gaps([], '2025-09-01')).toMatchObject({ have: 1 });
  });

  test('has no gaps before its cycle began or after it ended', () => {
    expect(gaps([], '2025-05-01')).toMatchObject({ have: 0 });
    const monthly = Array.from({ length: 24 }, (_, month) =>
      entry(new Date(Date.UTC(2025, 5 + month, 15)).toISOString().slice(0, 10)),
    );
    expect(gaps(monthly, '2031-01-01')).toMatchObject({ have: 0, isMet: true });
    expect(gaps(monthly.slice(0, -3), '2031-01-01')?.note).toContain('16 February 2027 to 31 May 2027');
  });

  test('an entry that is begun does not close a gap yet', () => {
    const begun = gaps([entry('2025-08-20', 'Professional', 'draft')], '2025-10-01');
    expect(begun).toMatchObject({ have: 1, withBegun: 0, isMet: false });
  });
});

describe('the GDC', () => {
  test('looks at each two years in a row', () => {
    const five: Cycle = { from: '2022-01-01', until: '2026-12-31' };
    const evidence = { evidence: 'By email' };
    const of = (on: string, hours: string) => ({ template: 'gdc-log', on, answers: { hours, ...evidence } });
    const least = (examples: readonly Example[], today: string) =>
      goals('gdc-dentists', examples, five, today).find(({ id }) => id === 'two-years')?.have;
    const all = [of('2022-05-01', '50'), of('2024-05-01', '4'), of('2025-05-01', '5'), of('2026-05-01', '45')];
    expect(least(all, '2026-12-31')).toBe(4);
    expect(least(all.toSpliced(1, 0, of('2023-05-01', '20')), '2026-12-31')).toBe(9);
    expect(least(all.slice(0, 1), '2022-06-01')).toBe(50);
    expect(least([], '2022-06-01')).toBe(0);
  });
});

describe('what counts', () => {
  const on = '2026-10-06';
  const hoursOf = (examples: readonly Example[], cycle = YEAR) => goals('nmc', examples, cycle)[0];

  test('records that are planned or begun are counted apart from those that are complete', () => {
    const states = (['planned', 'draft', 'complete', 'submitted'] as const).map((state) => ({
      template: 'gphc-unplanned',
      on,
      state,
    }));
    const [records] = goals('gphc', [...states, { template: 'gphc-planned', on, state: 'draft' }]);
    expect(records).toMatchObject({ have: 2, withBegun: 5, isMet: false, note: '2 written, 3 begun.' });
    const [hours] = goals('nmc', [
      { template: 'nmc-log', on, answers: { hours: '3' } },
      { template: 'nmc-log', on, state: 'draft', answers: { hours: '1' } },
    ]);
    expect(hours).toMatchObject({ have: 3, withBegun: 4 });
    expect(hours?.note).toContain('1 more hour is in records that are begun.');
  });

  test('a record counts for the body of its form only', () => {
    const both: readonly Example[] = [
      { template: 'gphc-unplanned', on },
      { template: 'nmc-log', on, answers: { hours: '2' } },
      { template: 'model-gibbs', on },
      { template: 'form-of-2040', on },
    ];
    expect(goals('gphc', both)[0]).toMatchObject({ have: 1, withBegun: 1 });
    expect(goals('nmc', both)[0]).toMatchObject({ have: 2 });
    expect(goals('psni-full', both)[0]).toMatchObject({ have: 0 });
  });

  test('a record counts in the cycle in which its activity ended, in the person’s own zone', () => {
    const newYear = { template: 'nmc-log', on: '2026-12-31', answers: { hours: '1' } };
    expect(hoursOf([newYear])).toMatchObject({ have: 1 });
    expect(hoursOf([{ ...newYear, on: '2027-01-01' }])).toMatchObject({ have: 0 });
    expect(hoursOf([newYear], { from: '2026-12-31', until: '2027-12-30' })).toMatchObject({ have: 1 });
    const rules = CYCLE_RULES.find(({ id }) => id === 'nmc');
    const inSydney = rules && progress(rules, YEAR, [made(newYear)], templateOf, '2026-12-31', 'Australia/Sydney');
    expect(inSydney?.[0]).toMatchObject({ have: 0 });
  });

  test.each([
    ['12/11/2025', 0],
    ['5/1/2026', 1],
    ['28/12/2025 – 05.01.2026', 1],
    ['2026-03-01', 1],
    ['31/02/2025', 1],
    ['some time in spring', 1],
  ])('the dates that the person wrote count: %s', (dates, have) => {
    expect(hoursOf([{ template: 'nmc-log', on, answers: { hours: '1', dates } }])).toMatchObject({ have });
  });

  test('a record by hand, without dates, counts on the day on which it was made', () => {
    const byHand = (madeAt: number) => ({ template: 'nmc-log', answers: { hours: '4' }, change: { madeAt } });
    expect(hoursOf([byHand(Date.UTC(2026, 2, 1)), byHand(Date.UTC(2025, 2, 1))])).toMatchObject({ have: 4 });
  });

  test('a field that the person emptied, or without a number, is nothing, and is said', () => {
    const goal = hoursOf([
      { template: 'nmc-log', on, answers: { hours: '' } },
      { template: 'nmc-log', on, answers: { hours: 'an hour' } },
      { template: 'nmc-log', on, answers: { hours: '1.5 hours' } },
    ]);
    expect(goal?.have).toBe(1.5);
    expect(goal?.note).toContain('2 records have no number');
  });

  test('a planned record without an intention from before its chat is named', () => {
    const startsAt = Date.parse(`${on}T20:00+01:00`);
    const planned = (at: number | null): Example => ({
      template: 'gphc-planned',
      on,
      change: at === null ? {} : { intention: { value: 'How others check', at } },
    });
    const note = (...all: (number | null)[]) => goals('gphc', all.map(planned))[1]?.note;
    expect(note(startsAt - MINUTE)).toBe('1 written.');
    expect(note(startsAt - MINUTE, startsAt, null)).toContain('2 planned records have no intention noted before');
  });

  test('what is above a cap, and what lacks its reflection, is said', () => {
    const group = times(25, { template: 'pharmba-record', on, answers: { credits: '1' } });
    expect(goals('pharmba', group)[0]?.note).toContain('5 credits of Group 1 are above the half that counts.');
    const [rcvs] = goals('rcvs-vets', [{ template: 'rcvs-1cpd', on, answers: { hours: '1' } }]);
    expect(rcvs?.note).toContain('1 record does not count yet');
  });

  test('more records never take a goal of at least so much further away', () => {
    const sorts = ['gphc-unplanned', 'gphc-planned', 'gphc-peer-discussion', 'nmc-log', 'gmc-entry', 'coru-record'];
    const any = fc.record({
      template: fc.constantFrom(...sorts),
      on: fc.constantFrom('2025-12-31', '2026-01-01', '2026-10-06', '2027-01-01'),
      state: fc.constantFrom<RecordState>('planned', 'draft', 'complete', 'submitted'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), any, (examples, more) => {
        for (const id of ['gphc', 'nmc', 'gmc-year', 'coru']) {
          const before = goals(id, examples);
          goals(id, [...examples, more]).forEach((goal, index) => {
            expect(goal.have).toBeGreaterThanOrEqual(before[index]?.have ?? 0);
            expect(goal.withBegun).toBeGreaterThanOrEqual(goal.have);
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});
