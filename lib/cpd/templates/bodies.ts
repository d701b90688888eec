import type { CpdBody } from '../cpd-template.ts';

/** The bodies and groups whose forms are known, by id. */
export const BODIES = {
  gphc: {
    id: 'gphc',
    shortName: 'GPhC',
    name: 'General Pharmaceutical Council',
    people: 'Pharmacists and pharmacy technicians in Great Britain',
  },
} as const satisfies Record<string, CpdBody>;
