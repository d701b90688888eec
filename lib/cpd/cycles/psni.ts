import { cycleWords } from '../../locales/cycles.ts';
import type { TemplateSource } from '../cpd-template.ts';
import type { CycleRules } from '../cycle.ts';
import { recordsOf, shareOf, sumOf } from '../measures.ts';

const source: TemplateSource = {
  title: 'PSNI: statutory CPD, framework of 2021',
  address: 'https://www.psni.org.uk/cpd/continuing-professional-development/statutory-cpd/',
  year: 2021,
  standing: 'official',
};
const { goals } = cycleWords;

function portfolio(id: string, name: string, hours: number): CycleRules {
  const cycles = recordsOf('psni-cycle');
  const share = { unit: 'percent', source } as const;
  return {
    id,
    bodyId: 'psni',
    name,
    months: 12,
    startsOn: '06-01',
    checked: '2026-11-23',
    goals: [
      { id: 'least', label: goals.cyclesLeast, need: 4, unit: 'records', source, measure: cycles },
      { id: 'most', label: goals.cyclesMost, need: 10, unit: 'records', bound: 'most', source, measure: cycles },
      { id: 'hours', label: goals.hours, need: hours, unit: 'hours', source, measure: sumOf('hours') },
      { id: 'scheduled', label: goals.scheduled, need: 50, ...share, measure: shareOf('scheduled', 'Scheduled') },
      { id: 'scope', label: goals.scope, need: 75, ...share, measure: shareOf('scope', 'Yes') },
      { id: 'evaluated', label: goals.evaluated, need: 75, ...share, measure: shareOf('evaluated', 'Yes') },
    ],
  };
}

/** What the Pharmaceutical Society of Northern Ireland asks for each year. */
export const psniCycle: readonly CycleRules[] = [
  portfolio('psni-full', 'Full portfolio', 30),
  portfolio('psni-partial', 'Partial portfolio', 15),
];
