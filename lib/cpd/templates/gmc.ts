import type { CpdTemplate } from '../cpd-template.ts';
import { begun, given, own } from '../template-fields.ts';
import { BODIES } from './bodies.ts';

const OURS = { doubt: 'Portfolio tools differ; this is our heading for what they ask for.' } as const;
/** Of Good medical practice as in force since 30 January 2024. */
const DOMAINS = [
  'Knowledge, skills and development',
  'Patients, partnership and communication',
  'Colleagues, culture and safety',
  'Trust and professionalism',
] as const;

const entry: CpdTemplate = {
  id: 'gmc-entry',
  body: BODIES.gmc,
  name: 'CPD entry',
  when: 'For your appraisal. Several small chats on one theme belong in one entry.',
  about: 'activity',
  from: '2024-01-30',
  until: null,
  checked: '2026-11-23',
  sources: [
    {
      title: 'GMC: guidance on supporting information, continuing professional development',
      address: 'https://www.gmc-uk.org/',
      year: 2024,
      standing: 'official',
    },
    {
      title: 'RCoA: core principles for CPD of the Academy of Medical Royal Colleges',
      address: 'https://www.rcoa.ac.uk/',
      year: 2016,
      standing: 'official',
    },
    {
      title: 'Federation of the Royal Colleges of Physicians: reflecting on CPD',
      address: 'https://www.thefederation.uk/',
      year: null,
      standing: 'official',
    },
    {
      title: 'Good medical practice 2024, a summary of its domains',
      address: 'https://lmc.org.uk/resources/good-medical-practice-2024-summary',
      year: 2024,
      standing: 'secondary',
    },
  ],
  fields: [
    begun('title', 'Title', 'title', OURS),
    given('date', 'Date', 'dates', OURS),
    begun('credits', 'Credits', 'credits', {
      help: 'One credit an hour, in quarters, as most colleges count. Claim what you reflect on.',
      ...OURS,
    }),
    given('link', 'Link', 'link', OURS),
    begun('summary', 'Description', 'activity', { help: 'Sum up what the chats of this entry were about.', ...OURS }),
    own('domain', 'Domain of Good medical practice', 'One or more.', { kind: 'choices', choices: DOMAINS, ...OURS }),
    own('pdp', 'Item of your personal development plan', 'If it belongs to one.', {
      kind: 'line',
      isOptional: true,
      ...OURS,
    }),
    own('learnt', 'What did you learn?', 'The key points, in your own words.', OURS),
    own('change', 'What will change in your practice?', 'With a date, if you can.', OURS),
    own('impact', 'What was the impact on your practice, patients or colleagues?', 'A real example; identify nobody.', {
      isLater: true,
      ...OURS,
    }),
  ],
};

/** An entry as the tools for doctors' appraisals ask for it. */
export const gmc: readonly CpdTemplate[] = [entry];
