import { cycleWords } from '../../locales/cycles.ts';
import type { TemplateSource } from '../cpd-template.ts';
import type { CycleRules } from '../cycle.ts';
import { sumOf } from '../measures.ts';

const source: TemplateSource = {
  title: 'RCoA: core principles for CPD of the Academy of Medical Royal Colleges',
  address: 'https://www.rcoa.ac.uk/',
  year: 2016,
  standing: 'official',
};

function credits(id: string, name: string, months: number, need: number): CycleRules {
  const { goals, notes } = cycleWords;
  const note = notes.notAsked;
  return {
    id,
    bodyId: 'gmc',
    name,
    months,
    startsOn: null,
    checked: '2026-11-22',
    goals: [
      {
        id: 'credits',
        label: goals.credits,
        need,
        unit: 'credits',
        isSuggested: true,
        note,
        source,
        measure: sumOf('credits'),
      },
    ],
  };
}

/** What the medical colleges suggest; the General Medical Council itself sets no number. */
export const gmcCycle: readonly CycleRules[] = [
  credits('gmc-year', 'Appraisal year', 12, 50),
  credits('gmc-five-years', 'Revalidation, five years', 60, 250),
];
