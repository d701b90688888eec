import { cycleWords } from '../../locales/cycles.ts';
import type { CycleRules } from '../cycle.ts';
import { sumOf } from '../measures.ts';

/** What CORU asks for in twelve months. */
export const coruCycle: readonly CycleRules[] = [
  {
    id: 'coru',
    bodyId: 'coru',
    name: 'CPD cycle',
    months: 12,
    startsOn: null,
    checked: '2026-11-22',
    goals: [
      {
        id: 'credits',
        label: cycleWords.goals.credits,
        need: 30,
        unit: 'credits',
        note: cycleWords.notes.onceOnly,
        source: { title: 'CORU: questions about CPD', address: 'https://coru.ie/', year: null, standing: 'official' },
        measure: sumOf('credits'),
      },
    ],
  },
];
