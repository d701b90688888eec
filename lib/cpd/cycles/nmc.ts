import { cycleWords } from '../../locales/cycles.ts';
import type { TemplateSource } from '../cpd-template.ts';
import type { CycleRules } from '../cycle.ts';
import { recordsOf, sumOf } from '../measures.ts';

const cpd: TemplateSource = {
  title: 'NMC: continuing professional development',
  address: 'https://www.nmc.org.uk/revalidation/requirements/cpd',
  year: 2021,
  standing: 'official',
};
const accounts: TemplateSource = {
  title: 'NMC: written reflective accounts',
  address: 'https://www.nmc.org.uk/revalidation/requirements/written-reflective-accounts',
  year: 2021,
  standing: 'official',
};
const { goals, notes } = cycleWords;

/** What the Nursing and Midwifery Council asks for in three years; practice hours and feedback are not kept here. */
export const nmcCycle: readonly CycleRules[] = [
  {
    id: 'nmc',
    bodyId: 'nmc',
    name: 'Revalidation',
    months: 36,
    startsOn: null,
    checked: '2026-11-22',
    goals: [
      {
        id: 'hours',
        label: goals.hours,
        need: 35,
        unit: 'hours',
        note: notes.newRules,
        source: cpd,
        measure: sumOf('hours'),
      },
      {
        id: 'participatory',
        label: goals.participatory,
        need: 20,
        unit: 'hours',
        source: cpd,
        measure: sumOf('participatory'),
      },
      {
        id: 'accounts',
        label: goals.accounts,
        need: 5,
        unit: 'records',
        source: accounts,
        measure: recordsOf('nmc-reflective-account'),
      },
    ],
  },
];
