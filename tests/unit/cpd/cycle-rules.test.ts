import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CPD_BODIES, isStale, TEMPLATES } from '@/lib/cpd/cpd-templates.ts';
import { cycleOn } from '@/lib/cpd/cycle.ts';
import { CYCLE_RULES } from '@/lib/cpd/cycle-rules.ts';
import { type Example, goals, lines, times } from './cycle-examples.ts';

describe('what each body asks for', () => {
  const on = '2026-10-06';
  const gphc = (id: string) => ({ template: `gphc-${id}`, on });
  const nmc = (hours: string, participatory: string) => ({
    template: 'nmc-log',
    on,
    answers: { hours, participatory },
  });
  const psni = (scheduled: string, scope: string, evaluated: string) => ({
    template: 'psni-cycle-2021',
    on,
    answers: { scheduled, scope, evaluated, hours: '7.5' },
  });
  const hours = (template: string, count: string, more = {}) => ({ template, on, answers: { hours: count, ...more } });
  const credits = (template: string, count: string, more = {}) => ({
    template,
    on,
    answers: { credits: count, ...more },
  });

  test.each<[rules: string, what: string, examples: readonly Example[], expected: readonly string[]]>([
    [
      'gphc',
      'nothing yet',
      [],
      ['records 0/4 records unmet', 'planned 0/2 records unmet', 'peer 0/1 records unmet', 'account 0/1 records unmet'],
    ],
    [
      'gphc',
      'a whole year',
      [
        ...times(2, gphc('unplanned')),
        ...times(2, gphc('planned')),
        gphc('peer-discussion'),
        { template: 'gphc-account-2026', answers: {}, change: { madeAt: Date.UTC(2026, 5, 1) } },
      ],
      ['records 4/4 records met', 'planned 2/2 records met', 'peer 1/1 records met', 'account 1/1 records met'],
    ],
    [
      'gphc',
      'four unplanned are not enough, and an account is no CPD record',
      [...times(4, gphc('unplanned')), gphc('account-2022')],
      ['records 4/4 records met', 'planned 0/2 records unmet', 'peer 0/1 records unmet', 'account 1/1 records met'],
    ],
    [
      'nmc',
      'hours and accounts',
      [...times(20, nmc('1.75', '0.95')), ...times(5, { template: 'nmc-reflective-account', on })],
      ['hours 35/35 hours met', 'participatory 19/20 hours unmet', 'accounts 5/5 records met'],
    ],
    [
      'nmc',
      'claimed where claimed, else suggested',
      [nmc('2,5', '1'), { template: 'nmc-log', on }],
      ['hours 3.5/35 hours unmet', 'participatory 1/20 hours unmet', 'accounts 0/5 records unmet'],
    ],
    [
      'psni-full',
      'four cycles of 30 hours, the shares just reached',
      [
        psni('Scheduled', 'Yes', 'Yes'),
        psni('Scheduled', 'Yes', 'Yes'),
        psni('Unscheduled', 'Yes', 'Yes'),
        psni('', 'No', 'No'),
      ],
      [
        'least 4/4 records met',
        'most 4/10 records met',
        'hours 30/30 hours met',
        'scheduled 50/50 percent met',
        'scope 75/75 percent met',
        'evaluated 75/75 percent met',
      ],
    ],
    [
      'psni-partial',
      'two of three is less than three quarters',
      [psni('Scheduled', 'Yes', 'Yes'), psni('Unscheduled', 'Yes', 'Yes'), psni('Unscheduled', 'No', '')],
      [
        'least 3/4 records unmet',
        'most 3/10 records met',
        'hours 22.5/15 hours met',
        'scheduled 33/50 percent unmet',
        'scope 66/75 percent unmet',
        'evaluated 66/75 percent unmet',
      ],
    ],
    [
      'psni-full',
      'eleven cycles are one too many',
      times(11, psni('Scheduled', 'Yes', 'Yes')),
      [
        'least 11/4 records met',
        'most 11/10 records unmet',
        'hours 82.5/30 hours met',
        'scheduled 100/50 percent met',
        'scope 100/75 percent met',
        'evaluated 100/75 percent met',
      ],
    ],
    [
      'gmc-year',
      'credits as suggested, in quarters',
      [{ template: 'gmc-entry', on }, credits('gmc-entry', '48.75')],
      ['credits 49.75/50 credits unmet'],
    ],
    ['gmc-five-years', 'five times as many', times(5, credits('gmc-entry', '50')), ['credits 250/250 credits met']],
    [
      'gdc-dentists',
      'hours without a provider’s evidence count as nothing',
      [hours('gdc-log', '60'), hours('gdc-log', '40', { evidence: 'Provider’s email of 7 October' })],
      ['hours 40/100 hours unmet', 'two-years 40/10 hours met'],
    ],
    ['coru', 'quarters of an hour', times(40, credits('coru-record', '0.75')), ['credits 30/30 credits met']],
    ['nmba', 'hours', times(19, hours('nmba-log', '1')), ['hours 19/20 hours unmet']],
    [
      'pharmba',
      'of Group 1 only half of what is asked for counts',
      [...times(30, credits('pharmba-record', '1')), credits('pharmba-record', '10', { group: 'Group 2' })],
      ['credits 30/40 credits unmet'],
    ],
    [
      'pharmba',
      'the other groups count in full',
      [...times(20, credits('pharmba-record', '1')), credits('pharmba-record', '20', { group: 'Group 3' })],
      ['credits 40/40 credits met'],
    ],
    [
      'rcvs-vets',
      'only with a reflection',
      [hours('rcvs-1cpd', '34', { reflection: 'Mine' }), hours('rcvs-1cpd', '1')],
      ['hours 34/35 hours unmet'],
    ],
    ['rcvs-nurses', 'nurses', [hours('rcvs-1cpd', '15', { reflection: 'Mine' })], ['hours 15/15 hours met']],
    ['sra', 'no amount', [{ template: 'sra-training-record', on }], []],
    ['engc', 'no amount', [{ template: 'engineers-log', on }], []],
    ['gtcs', 'no amount', [{ template: 'gtcs-log', on }], []],
  ])('%s: %s', (rules, _, examples, expected) => {
    expect(lines(goals(rules, examples))).toEqual(expected);
  });
});

describe('when a cycle begins and ends', () => {
  test.each([
    ['nmba', '', '2026-11-23', '2026-06-01', '2027-05-31'],
    ['nmba', '', '2027-05-31', '2026-06-01', '2027-05-31'],
    ['psni-full', '', '2026-05-31', '2025-06-01', '2026-05-31'],
    ['pharmba', '', '2026-10-01', '2026-10-01', '2027-09-30'],
    ['pharmba', '', '2026-09-30', '2025-10-01', '2026-09-30'],
    ['rcvs-vets', '', '2028-02-29', '2028-01-01', '2028-12-31'],
    ['gphc', '2024-11-01', '2026-11-23', '2026-11-01', '2027-10-31'],
    ['gphc', '2030-11-01', '2026-10-31', '2025-11-01', '2026-10-31'],
    ['nmc', '2023-04-01', '2026-03-31', '2023-04-01', '2026-03-31'],
    ['nmc', '2023-04-01', '2026-04-01', '2026-04-01', '2029-03-31'],
    ['hcpc', '2024-08-01', '2026-11-23', '2026-08-01', '2028-07-31'],
    ['gdc-dentists', '2023-01-01', '2026-11-23', '2023-01-01', '2027-12-31'],
    ['gmc-year', '2024-02-29', '2025-02-28', '2025-02-28', '2026-02-27'],
    ['gmc-year', '2024-02-29', '2028-02-28', '2027-02-28', '2028-02-28'],
  ])('%s from %s: %s lies in %s to %s', (id, start, day, from, until) => {
    const rules = CYCLE_RULES.find((one) => one.id === id);
    expect(rules && cycleOn(rules, start, day)).toEqual({ from, until });
  });

  test('every day lies in its cycle', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...CYCLE_RULES), day, day, (rules, start, wanted) => {
        const { from, until } = cycleOn(rules, start, wanted);
        expect(from <= wanted && wanted <= until).toBe(true);
      }),
    );
  });

  test('a start that is no date is refused', () => {
    const [gphc] = CYCLE_RULES;
    expect(() => gphc && cycleOn(gphc, 'soon', '2026-11-23')).toThrow(RangeError);
  });
});

describe('the rules', () => {
  test('ids are unique and never change; every body with a form has rules', () => {
    const ids = CYCLE_RULES.map(({ id }) => id);
    expect(ids.join(' ')).toBe(
      'gphc nmc psni-full psni-partial hcpc gmc-year gmc-five-years gdc-dentists coru nmba pharmba rcvs-vets ' +
        'rcvs-nurses sra engc gtcs',
    );
    const bodies = new Set(CYCLE_RULES.map(({ bodyId }) => bodyId));
    const withForms = new Set(TEMPLATES.map(({ body }) => body.id).filter((id) => id !== 'any'));
    expect(bodies).toEqual(withForms);
    expect(CPD_BODIES.map(({ id }) => id)).toEqual(expect.arrayContaining([...bodies]));
  });

  test.each(CYCLE_RULES.map((rules) => [rules.id, rules] as const))('of %s are sound', (_, rules) => {
    expect(rules.months).toBeGreaterThan(0);
    // Several years that begin on a set day would need a set year too.
    if (rules.startsOn !== null) expect(rules.months).toBe(12);
    expect(isStale(rules, '2026-11-23')).toBe(false);
    expect(new Set(rules.goals.map(({ id }) => id)).size).toBe(rules.goals.length);
    for (const { need, bound, source } of rules.goals) {
      expect(need > 0 || bound === 'most').toBe(true);
      expect(new URL(source.address).protocol).toBe('https:');
    }
  });

  test('only the amount that the colleges suggest is a suggestion', () => {
    const suggested = CYCLE_RULES.filter(({ goals: all }) => all.some(({ isSuggested }) => isSuggested));
    expect(suggested.map(({ id }) => id)).toEqual(['gmc-year', 'gmc-five-years']);
  });
});
