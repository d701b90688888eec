import type { CpdTemplate, TemplateSource } from '../cpd-template.ts';
import { BODIES } from './bodies.ts';

const FORMS: TemplateSource = {
  title: 'GPhC: revalidation resources',
  address: 'https://www.pharmacyregulation.org/pharmacists/revalidation-renewal/revalidation-resources',
  year: 2024,
  standing: 'official',
};
const MIRROR: TemplateSource = {
  title: 'RPS: using MyCPD, which mirrors the forms of the GPhC',
  address: 'https://www.rpharms.com/help/using-my-cpd-portfolio-and-faculty-tools',
  year: null,
  standing: 'secondary',
};
const CHECKED = '2026-11-22';
const BENEFIT = 'Give an example of how this learning benefited the people using your services';

const unplanned: CpdTemplate = {
  id: 'gphc-unplanned',
  body: BODIES.gphc,
  name: 'Unplanned CPD',
  when: 'You came across the chat and learnt something you had not set out to learn.',
  about: 'activity',
  from: '2018-03-30',
  until: null,
  checked: CHECKED,
  sources: [
    FORMS,
    {
      title: 'Reflections on revalidation, part 5',
      address: 'https://www.tmmagazine.co.uk/reflections-on-revalidation-part-5',
      year: 2018,
      standing: 'secondary',
    },
    MIRROR,
  ],
  fields: [
    { id: 'title', label: 'Title', kind: 'line', filledBy: 'both', fact: 'title' },
    {
      id: 'event',
      label:
        'Describe an unplanned event or activity that enabled you to learn something new or refresh your knowledge or skills',
      help: 'The facts of the chat are there. Add what you learnt, and why it matters in your role.',
      kind: 'text',
      filledBy: 'both',
      fact: 'activity',
      doubt: 'The wording of the question was read in public code, not in the form itself.',
    },
    {
      id: 'benefit',
      label: BENEFIT,
      help: 'A real example from your practice.',
      kind: 'text',
      filledBy: 'person',
      isLater: true,
      doubt: 'The wording of the question was read in public code, not in the form itself.',
    },
  ],
};

const CRITERIA: TemplateSource = {
  title: 'Planned and unplanned CPD: what reviewers look for',
  address: 'https://www.pharmacymagazine.co.uk/planned-and-unplanned-cpd-330030',
  year: 2018,
  standing: 'secondary',
};

const planned: CpdTemplate = {
  id: 'gphc-planned',
  body: BODIES.gphc,
  name: 'Planned CPD',
  when: 'You decided before the chat what you wanted to learn from it.',
  about: 'activity',
  isPlanned: true,
  from: '2018-03-30',
  until: null,
  checked: CHECKED,
  sources: [FORMS, MIRROR, CRITERIA],
  fields: [
    { id: 'title', label: 'Title', kind: 'line', filledBy: 'both', fact: 'title' },
    {
      id: 'plan',
      label: 'What are you planning to learn?',
      help: 'What it is, why it matters in your role, and for the people using your services.',
      kind: 'text',
      filledBy: 'both',
      fact: 'intention',
    },
    {
      id: 'how',
      label: 'How are you planning to learn it?',
      help: 'The facts of the chat are there. Add which other ways you considered, and why this one.',
      kind: 'text',
      filledBy: 'both',
      fact: 'activity',
      doubt: 'Commonly given so, but not read in a source.',
    },
    {
      id: 'benefit',
      label: 'Give an example of how this learning has benefited the people using your services',
      help: 'A real example from your practice.',
      kind: 'text',
      filledBy: 'person',
      isLater: true,
      doubt: 'Commonly given so, but not read in a source.',
    },
  ],
};

const peer: CpdTemplate = {
  id: 'gphc-peer-discussion',
  body: BODIES.gphc,
  name: 'Peer discussion',
  when: 'You talked the chat over with a peer who agrees to be named. The chat alone is no peer discussion.',
  about: 'discussion',
  from: '2018-03-30',
  until: null,
  checked: CHECKED,
  sources: [
    FORMS,
    {
      title: 'RPS: what did I write in my peer discussion',
      address: 'https://www.rpharms.com/blog/details/what-did-I-write-in-my-peer-discussion',
      year: 2020,
      standing: 'secondary',
    },
  ],
  fields: [
    { id: 'title', label: 'Title', kind: 'line', filledBy: 'person' },
    ...(
      [
        ['peer-name', 'Name of your peer'],
        ['peer-role', 'Role'],
        ['peer-organisation', 'Organisation'],
        ['peer-phone', 'Contact number'],
        ['peer-email', 'Email'],
      ] as const
    ).map(([id, label]) => ({
      id,
      label,
      kind: 'line' as const,
      filledBy: 'person' as const,
      isContact: true as const,
      doubt: 'The order and wording were read at the RPS.',
    })),
    {
      id: 'effect',
      label: 'How did the discussion change your practice for the benefit of the people using your services?',
      help: 'Why this peer, with a real example. What was said stays between you.',
      kind: 'text',
      filledBy: 'person',
      isLater: true,
      doubt: 'Our wording of what the RPS describes.',
    },
  ],
};

const STANDARDS = [
  '1 Person-centred care',
  '2 Work in partnership with others',
  '3 Communicate effectively',
  '4 Maintain, develop and use professional knowledge and skills',
  '5 Exercise professional judgement',
  '6 Behave in a professional manner',
  '7 Respect confidentiality and privacy',
  '8 Speak up when there are concerns',
  '9 Demonstrate leadership',
] as const;

/** The standards that an account may be about changed over the years. */
function account(id: string, from: string, until: string | null, standards: readonly string[]): CpdTemplate {
  return {
    id,
    body: BODIES.gphc,
    name: 'Reflective account',
    when: 'Once a year: how you meet one or more of the standards, with real examples.',
    about: 'account',
    from,
    until,
    checked: CHECKED,
    sources: [
      FORMS,
      {
        title: 'GPhC: reflective account',
        address: 'https://www.pharmacyregulation.org/cy/node/8963',
        year: 2019,
        standing: 'official',
      },
      {
        title: 'GPhC renewal guide 2026',
        address: 'https://www.pharmacy.biz/gphc-renewal-guide-2026',
        year: 2025,
        standing: 'secondary',
      },
    ],
    fields: [
      {
        id: 'area',
        label: 'Your area of work: setting and main roles',
        kind: 'text',
        filledBy: 'person',
        isCarriedOver: true,
        doubt: 'Our wording of what the form asks for.',
      },
      {
        id: 'users',
        label: 'The typical users of your service',
        kind: 'text',
        filledBy: 'person',
        isCarriedOver: true,
        doubt: 'Our wording of what the form asks for.',
      },
      {
        id: 'standards',
        label: 'The standard or standards it is about',
        kind: 'choices',
        choices: standards,
        filledBy: 'person',
        doubt: 'The names of the standards are given as they were reported.',
      },
      {
        id: 'account',
        label: 'How you meet them, with one or more real examples',
        kind: 'text',
        filledBy: 'person',
        doubt: 'Our wording of what the form asks for.',
      },
    ],
  };
}

/** The forms of the General Pharmaceutical Council. */
export const gphc: readonly CpdTemplate[] = [
  unplanned,
  planned,
  peer,
  account('gphc-account-2019', '2019-01-01', '2022-09-30', [STANDARDS[2], STANDARDS[5], STANDARDS[8]]),
  account('gphc-account-2022', '2022-10-01', '2025-12-31', [STANDARDS[0], STANDARDS[1], STANDARDS[4]]),
  account('gphc-account-2026', '2026-01-01', null, STANDARDS),
];
