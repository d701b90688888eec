import { cycleWords } from '../../locales/cycles.ts';
import type { CycleRules } from '../cycle.ts';
import { gapsOf, varietyOf } from '../measures.ts';

const { goals, notes } = cycleWords;

/** What the Health and Care Professions Council looks for in two years. */
export const hcpcCycle: readonly CycleRules[] = [
  {
    id: 'hcpc',
    bodyId: 'hcpc',
    name: 'Registration',
    months: 24,
    startsOn: null,
    checked: '2026-11-22',
    goals: [
      {
        id: 'types',
        label: goals.types,
        need: 2,
        unit: 'types',
        note: notes.noHours,
        source: {
          title: 'HCPC: CPD activities',
          address: 'https://www.hpc-uk.org/registrants/cpd/activities',
          year: 2017,
          standing: 'official',
        },
        measure: varietyOf('type'),
      },
      {
        id: 'gaps',
        label: goals.gaps,
        need: 0,
        unit: 'gaps',
        bound: 'most',
        note: notes.others,
        source: {
          title: 'HCPC: what is CPD',
          address: 'https://www.hpc-uk.org/cpd/what-is-cpd',
          year: 2018,
          standing: 'official',
        },
        measure: gapsOf(3),
      },
    ],
  },
];
