import { cycleWords } from '../../locales/cycles.ts';
import type { TemplateSource } from '../cpd-template.ts';
import type { CycleRules } from '../cycle.ts';
import { plannedOf, recordsOf } from '../measures.ts';

const source: TemplateSource = {
  title: 'GPhC: revalidation at a glance',
  address: 'https://www.pharmacyregulation.org/revalidation-glance',
  year: 2020,
  standing: 'official',
};
const { goals } = cycleWords;

/** What the General Pharmaceutical Council asks for each year. */
export const gphcCycle: readonly CycleRules[] = [
  {
    id: 'gphc',
    bodyId: 'gphc',
    name: 'Revalidation',
    months: 12,
    startsOn: null,
    checked: '2026-11-22',
    goals: [
      {
        id: 'records',
        label: goals.cpdRecords,
        need: 4,
        unit: 'records',
        source,
        measure: recordsOf('gphc-planned', 'gphc-unplanned'),
      },
      { id: 'planned', label: goals.planned, need: 2, unit: 'records', source, measure: plannedOf('gphc-planned') },
      { id: 'peer', label: goals.peer, need: 1, unit: 'records', source, measure: recordsOf('gphc-peer-discussion') },
      { id: 'account', label: goals.account, need: 1, unit: 'records', source, measure: recordsOf('gphc-account') },
    ],
  },
];
