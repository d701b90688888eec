import type { CycleRules } from '../cycle.ts';

/** Bodies that ask for records and a declaration, and for no amount. */
export const withoutAmounts: readonly CycleRules[] = [
  {
    id: 'sra',
    bodyId: 'sra',
    name: 'Annual declaration',
    months: 12,
    startsOn: null,
    checked: '2026-11-22',
    goals: [],
  },
  { id: 'engc', bodyId: 'engc', name: 'CPD year', months: 12, startsOn: null, checked: '2026-11-22', goals: [] },
  {
    id: 'gtcs',
    bodyId: 'gtcs',
    name: 'Professional Update, five years',
    months: 60,
    startsOn: null,
    checked: '2026-11-22',
    goals: [],
  },
];
