import { cycleWords } from '../../locales/cycles.ts';
import type { TemplateSource } from '../cpd-template.ts';
import type { CycleRules } from '../cycle.ts';
import { leastInTwoYears, sumOf } from '../measures.ts';

const source: TemplateSource = {
  title: 'Enhanced CPD of dentists: hours',
  address: 'https://www.dental-channel.co.uk/',
  year: 2018,
  standing: 'secondary',
};
const { goals, notes } = cycleWords;

/** What the General Dental Council asks dentists for in five years; the hours of other titles were not sourced. */
export const gdcCycle: readonly CycleRules[] = [
  {
    id: 'gdc-dentists',
    bodyId: 'gdc',
    name: 'Dentists',
    months: 60,
    startsOn: null,
    checked: '2026-11-22',
    goals: [
      {
        id: 'hours',
        label: goals.verifiable,
        need: 100,
        unit: 'hours',
        note: notes.onlyProvider,
        source,
        measure: sumOf('hours', 'evidence'),
      },
      {
        id: 'two-years',
        label: goals.twoYears,
        need: 10,
        unit: 'hours',
        note: notes.beyondCycle,
        source,
        measure: leastInTwoYears('hours', 'evidence'),
      },
    ],
  },
];
