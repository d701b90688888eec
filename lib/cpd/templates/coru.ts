import type { CpdTemplate } from '../cpd-template.ts';
import { begun, given, own } from '../template-fields.ts';
import { BODIES } from './bodies.ts';

const OURS = { doubt: 'Our heading; the form of the record was not seen.' } as const;

const record: CpdTemplate = {
  id: 'coru-record',
  body: BODIES.coru,
  name: 'CPD record',
  when: 'For the 30 credits of your twelve months. The same learning counts once.',
  about: 'activity',
  from: null,
  until: null,
  checked: '2026-11-22',
  sources: [
    { title: 'CORU: questions about CPD', address: 'https://coru.ie/', year: null, standing: 'official' },
    {
      title: 'CORU: questions about CPD, earlier edition',
      address: 'https://coru.ie/en/faq/CPD',
      year: null,
      standing: 'official',
    },
  ],
  fields: [
    given('date', 'Date', 'dates', OURS),
    begun('activity', 'Learning activity', 'activity', OURS),
    begun('credits', 'CPD credits', 'credits', { help: 'One an hour; 15 minutes are 0.25.', ...OURS }),
    own('learning', 'What you learnt', 'In your own words.', OURS),
    own('impact', 'Impact on your practice', 'A real example, with nobody named.', { isLater: true, ...OURS }),
  ],
};

/** The record of CORU in Ireland. */
export const coru: readonly CpdTemplate[] = [record];
