import type { CpdTemplate, TemplateSource } from '../cpd-template.ts';
import { BODIES } from './bodies.ts';

const CPD: TemplateSource = {
  title: 'NMC: continuing professional development',
  address: 'https://www.nmc.org.uk/revalidation/requirements/cpd',
  year: 2021,
  standing: 'official',
};
const ACCOUNTS: TemplateSource = {
  title: 'NMC: written reflective accounts',
  address: 'https://www.nmc.org.uk/revalidation/requirements/written-reflective-accounts',
  year: 2021,
  standing: 'official',
};
const CHECKED = '2026-11-22';
const CODE = [
  'Prioritise people',
  'Practise effectively',
  'Preserve safety',
  'Promote professionalism and trust',
] as const;
const HEADS = 'The list of what a record must contain is official; the exact heading of the log was not seen.';
const FORM = 'The wording was read in public copies of the form, not in the form itself.';

const log: CpdTemplate = {
  id: 'nmc-log',
  body: BODIES.nmc,
  name: 'CPD log entry',
  when: 'For the 35 hours in three years, 20 of them participatory. New rules are expected in autumn 2027.',
  about: 'activity',
  from: '2016-04-01',
  until: null,
  checked: CHECKED,
  sources: [CPD],
  fields: [
    { id: 'dates', label: 'Dates', kind: 'dates', filledBy: 'program', fact: 'dates', doubt: HEADS },
    { id: 'method', label: 'Method', kind: 'line', filledBy: 'both', fact: 'method', doubt: HEADS },
    {
      id: 'topic',
      label: 'Topic(s) and how it related to your practice',
      help: 'The topic is there; add how it relates to your practice.',
      kind: 'text',
      filledBy: 'both',
      fact: 'topic',
      doubt: HEADS,
    },
    { id: 'code', label: 'Link to Code', kind: 'choices', choices: CODE, filledBy: 'person', doubt: HEADS },
    {
      id: 'hours',
      label: 'Number of hours',
      help: 'Suggested from the time you were there; claim what you stand by.',
      kind: 'hours',
      filledBy: 'both',
      fact: 'hours',
      doubt: HEADS,
    },
    {
      id: 'participatory',
      label: 'Number of participatory hours',
      help: 'The time in which you discussed with other professionals.',
      kind: 'hours',
      filledBy: 'both',
      fact: 'participatory-hours',
      doubt: HEADS,
    },
    { id: 'evidence', label: 'Evidence', kind: 'line', filledBy: 'program', fact: 'evidence', doubt: HEADS },
  ],
};

const reflective: CpdTemplate = {
  id: 'nmc-reflective-account',
  body: BODIES.nmc,
  name: 'Reflective account',
  when: 'One of the five in three years; name neither patients nor colleagues. A new form is expected in autumn 2027.',
  about: 'account',
  from: '2016-04-01',
  until: null,
  checked: CHECKED,
  sources: [
    ACCOUNTS,
    {
      title: 'NMC: a new Code and revalidation are planned for autumn 2027',
      address: 'https://www.nmc.org.uk/news/news-and-updates/',
      year: 2025,
      standing: 'official',
    },
  ],
  fields: [
    {
      id: 'nature',
      label:
        'What was the nature of the CPD activity and/or practice-related feedback and/or event or experience in your practice?',
      kind: 'text',
      filledBy: 'both',
      fact: 'activity',
      doubt: FORM,
    },
    {
      id: 'learnt',
      label: 'What did you learn from the CPD activity and/or feedback and/or event or experience in your practice?',
      kind: 'text',
      filledBy: 'person',
      doubt: FORM,
    },
    {
      id: 'change',
      label: 'How did you change or improve your practice as a result?',
      kind: 'text',
      filledBy: 'person',
      isLater: true,
      doubt: FORM,
    },
    {
      id: 'themes',
      label: 'How is this relevant to the Code? Select one or more themes',
      kind: 'choices',
      choices: CODE,
      filledBy: 'person',
      doubt: FORM,
    },
    {
      id: 'relevance',
      label: 'How is this relevant to the Code?',
      help: 'In your own words.',
      kind: 'text',
      filledBy: 'person',
      doubt: FORM,
    },
  ],
};

/** The forms of the Nursing and Midwifery Council. */
export const nmc: readonly CpdTemplate[] = [log, reflective];
