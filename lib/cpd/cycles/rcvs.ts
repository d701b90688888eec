import { cycleWords } from '../../locales/cycles.ts';
import type { CycleRules } from '../cycle.ts';
import { sumOf } from '../measures.ts';

function year(id: string, name: string, need: number): CycleRules {
  return {
    id,
    bodyId: 'rcvs',
    name,
    months: 12,
    startsOn: '01-01',
    checked: '2026-11-22',
    goals: [
      {
        id: 'hours',
        label: cycleWords.goals.hours,
        need,
        unit: 'hours',
        note: cycleWords.notes.onlyReflected,
        source: { title: 'RCVS: CPD', address: 'https://www.rcvs.org.uk/', year: null, standing: 'official' },
        measure: sumOf('hours', 'reflection'),
      },
    ],
  };
}

/** What the Royal College of Veterinary Surgeons asks for in a calendar year. */
export const rcvsCycles: readonly CycleRules[] = [
  year('rcvs-vets', 'Veterinary surgeons', 35),
  year('rcvs-nurses', 'Veterinary nurses', 15),
];
