import type { CpdTemplate } from '../cpd-template.ts';
import { begun, given, own } from '../template-fields.ts';
import { BODIES } from './bodies.ts';

const OUTCOMES = [
  'A Communication',
  'B Management of yourself and others',
  'C Knowledge and skills in your field',
  'D Skills, behaviours and attitudes that keep patients’ confidence',
] as const;
const COPY = { doubt: 'Read in a copy of the GDC’s activity log, not at the GDC.' } as const;

const log: CpdTemplate = {
  id: 'gdc-log',
  body: BODIES.gdc,
  name: 'Activity log (a chat is not verifiable)',
  when: 'For your own log; for your hours only if a provider of the chat gave you evidence.',
  about: 'activity',
  from: '2018-01-01',
  until: null,
  checked: '2026-11-22',
  sources: [
    { title: 'GDC: CPD activity log', address: 'https://docsbay.net/doc/915053', year: null, standing: 'secondary' },
    {
      title: 'GDC: recording and submitting CPD',
      address: 'https://www.gdc-uk.org/',
      year: null,
      standing: 'official',
    },
    {
      title: 'CPD checklist: the development outcomes',
      address: 'https://www.bdjjobs.com/article/cpd-checklist',
      year: 2019,
      standing: 'secondary',
    },
  ],
  fields: [
    given('title', 'Title and description', 'title', COPY),
    given('date', 'Date', 'dates', COPY),
    begun('verifiable', 'Verifiable', 'verifiability', {
      help: 'Change it only with evidence of a provider in your hands.',
      doubt: 'Our field: the GDC’s log holds verifiable CPD only.',
    }),
    own('evidence', 'Provider’s evidence', 'What it is and where you keep it. Without it, leave this entry out.', {
      kind: 'line',
      isOptional: true,
      ...COPY,
    }),
    own('hours', 'Hours', 'As the provider’s evidence says, without breaks and travel.', {
      kind: 'hours',
      isOptional: true,
      ...COPY,
    }),
    own('outcomes', 'Development outcomes', 'One or more.', {
      kind: 'choices',
      choices: OUTCOMES,
      doubt: 'The letters are the GDC’s; the wording is shortened by us.',
    }),
    own('reflection', 'Reflection', 'What it means for how you work.', COPY),
  ],
};

/** The log of the General Dental Council. */
export const gdc: readonly CpdTemplate[] = [log];
