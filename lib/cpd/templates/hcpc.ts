import type { CpdTemplate, TemplateSource } from '../cpd-template.ts';
import { begun, given, own } from '../template-fields.ts';
import { BODIES } from './bodies.ts';

const STANDARDS: TemplateSource = {
  title: 'HCPC: standards for CPD',
  address: 'https://www.hcpc-uk.co.uk/aboutregistration/standards/cpd',
  year: null,
  standing: 'official',
};
const PROFILE: TemplateSource = {
  title: 'HCPC: how to complete your CPD profile',
  address: 'https://www.hcpc-uk.co.uk/',
  year: null,
  standing: 'official',
};
const KINDS: TemplateSource = {
  title: 'HCPC: CPD activities',
  address: 'https://www.hpc-uk.org/registrants/cpd/activities',
  year: 2017,
  standing: 'official',
};
const TIPS: TemplateSource = {
  title: 'HCPC: top tips for a CPD profile',
  address: 'https://www.hcpc-uk.org/',
  year: 2022,
  standing: 'official',
};
const common = { body: BODIES.hcpc, from: null, until: null, checked: '2026-11-22' } as const;
const TYPES = ['Work-based', 'Professional', 'Formal or educational', 'Self-directed', 'Other'] as const;
const OURS = { doubt: 'Our heading for what the HCPC asks for; it prescribes no form of the list.' } as const;
const STATEMENT = { limit: { unit: 'words', most: 1500, of: 'the whole statement' }, ...OURS } as const;

const entry: CpdTemplate = {
  ...common,
  id: 'hcpc-activity',
  name: 'Activity list entry',
  when: 'For the dated list of all you did; it is shown if you are chosen for audit.',
  about: 'activity',
  sources: [PROFILE, STANDARDS, KINDS],
  fields: [
    given('date', 'Date', 'dates', OURS),
    given('activity', 'Activity', 'title', OURS),
    begun('type', 'Type of activity', 'activity-type', {
      kind: 'choice',
      choices: TYPES,
      help: 'A chat is professional activity, or self-directed if you only followed it.',
      doubt: 'The types are official; that a chat is one of these two is our reading.',
    }),
    begun('evidence', 'Evidence', 'evidence', { help: 'Choose what you would show: your own posts only.', ...OURS }),
  ],
};

const statement: CpdTemplate = {
  ...common,
  id: 'hcpc-statement',
  name: 'Statement entry',
  when: 'For one of the four to six activities that your personal statement tells of. Write “I”, not “we”.',
  about: 'activity',
  sources: [PROFILE, TIPS],
  fields: [
    begun('what', 'What the activity was', 'activity', STATEMENT),
    own('learnt', 'What you learnt', 'In your own words.', STATEMENT),
    own('benefit', 'How it improved your work and benefited service users', 'A real example, with nobody named.', {
      ...STATEMENT,
      isLater: true,
    }),
  ],
};

const profile: CpdTemplate = {
  ...common,
  id: 'hcpc-profile',
  name: 'Profile: practice and gaps',
  when: 'Once, if you are chosen for audit: your practice in short, and months in which you did no CPD.',
  about: 'account',
  sources: [
    PROFILE,
    {
      title: 'HCPC: what is CPD',
      address: 'https://www.hpc-uk.org/cpd/what-is-cpd',
      year: 2018,
      standing: 'official',
    },
  ],
  fields: [
    own('summary', 'Summary of practice', 'Your role, and what you are responsible for.', {
      limit: { unit: 'words', most: 500 },
      isCarriedOver: true,
    }),
    own('gaps', 'Gaps', 'Explain each gap of three or more months in a row; the overview of your cycle shows them.', {
      isOptional: true,
      ...OURS,
    }),
  ],
};

/** The parts of a profile for the Health and Care Professions Council. */
export const hcpc: readonly CpdTemplate[] = [entry, statement, profile];
