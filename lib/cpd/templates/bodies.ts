import type { CpdBody } from '../cpd-template.ts';

/** The bodies and groups whose forms are known, by id. */
export const BODIES = {
  gphc: {
    id: 'gphc',
    shortName: 'GPhC',
    name: 'General Pharmaceutical Council',
    people: 'Pharmacists and pharmacy technicians in Great Britain',
  },
  nmc: {
    id: 'nmc',
    shortName: 'NMC',
    name: 'Nursing and Midwifery Council',
    people: 'Nurses, midwives and nursing associates in the UK',
  },
  any: {
    id: 'any',
    shortName: 'General',
    name: 'No body',
    people: 'Anyone: models of reflection',
  },
} as const satisfies Record<string, CpdBody>;
