import { cycleWords } from '../../locales/cycles.ts';
import type { CycleRules } from '../cycle.ts';
import { cappedSumOf, sumOf } from '../measures.ts';

const { goals, notes } = cycleWords;

/** What the Australian boards of nursing and midwifery, and of pharmacy, ask for each year. */
export const australiaCycles: readonly CycleRules[] = [
  {
    id: 'nmba',
    bodyId: 'nmba',
    name: 'Registration period',
    months: 12,
    startsOn: '06-01',
    checked: '2026-11-22',
    goals: [
      {
        id: 'hours',
        label: goals.hours,
        need: 20,
        unit: 'hours',
        source: {
          title: 'CPD of nurses and midwives: what counts as evidence',
          address: 'https://uwulearning.com/enrolled-cpd',
          year: null,
          standing: 'secondary',
        },
        measure: sumOf('hours'),
      },
    ],
  },
  {
    id: 'pharmba',
    bodyId: 'pharmba',
    name: 'CPD year',
    months: 12,
    startsOn: '10-01',
    checked: '2026-11-22',
    goals: [
      {
        id: 'credits',
        label: goals.credits,
        need: 40,
        unit: 'credits',
        note: notes.half,
        source: {
          title: 'CPD credits of pharmacists by group',
          address: 'https://www.guild.org.au/',
          year: 2022,
          standing: 'secondary',
        },
        measure: cappedSumOf('credits', 'group', 'Group 1', 20),
      },
    ],
  },
];
