import { wephAntibiotics } from './weph-antibiotics.ts';

/** The evening that the rehearsal plays. */
export const rehearsalEvening = wephAntibiotics;
