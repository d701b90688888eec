import type { CpdTemplate } from '../cpd-template.ts';
import { begun, given, own } from '../template-fields.ts';
import { BODIES } from './bodies.ts';

const PORTAL = { doubt: 'The labels of the portal were not seen; these are the stages of a cycle.' } as const;
const RULE = {
  doubt: 'Our question for what the framework of 2021 counts; the portal’s wording was not seen.',
} as const;
const YES_NO = ['Yes', 'No'] as const;

const cycle: CpdTemplate = {
  id: 'psni-cycle-2021',
  body: BODIES.psni,
  name: 'CPD cycle',
  when: 'For one of the 4 to 10 cycles of the year, which ends on 31 May.',
  about: 'activity',
  from: '2021-06-01',
  until: null,
  checked: '2026-11-22',
  sources: [
    {
      title: 'PSNI: statutory CPD, framework of 2021',
      address: 'https://www.psni.org.uk/cpd/continuing-professional-development/statutory-cpd/',
      year: 2021,
      standing: 'official',
    },
    {
      title: 'Recording CPD: the stages of a cycle',
      address: 'https://www.uptodate.org.uk/faqs/Recording',
      year: 2009,
      standing: 'secondary',
    },
  ],
  fields: [
    begun('title', 'Title', 'title', PORTAL),
    own('scheduled', 'Was it scheduled?', 'Scheduled means that you set out to learn it before the chat.', {
      kind: 'choice',
      choices: ['Scheduled', 'Unscheduled'],
      ...RULE,
    }),
    own('scope', 'Is it relevant to your current scope of practice?', 'At least 75 % of your cycles must be.', {
      kind: 'choice',
      choices: YES_NO,
      ...RULE,
    }),
    own('reflection', 'Reflection', 'What did you need to learn, and why?', PORTAL),
    own('planning', 'Planning', 'Which ways of learning it did you weigh up, and why this one?', PORTAL),
    begun('action', 'Action', 'activity', PORTAL),
    given('dates', 'Dates', 'dates', PORTAL),
    begun('hours', 'Time spent, in hours', 'hours', {
      help: 'Suggested from the time you were there; claim what you stand by.',
      ...PORTAL,
    }),
    own('evaluation', 'Evaluation', 'What did you do differently in practice, and what came of it?', {
      isLater: true,
      ...PORTAL,
    }),
    own('evaluated', 'Was it evaluated directly in practice?', 'At least 75 % of your cycles must be.', {
      kind: 'choice',
      choices: YES_NO,
      isLater: true,
      ...RULE,
    }),
  ],
};

/** The cycle of the Pharmaceutical Society of Northern Ireland. */
export const psni: readonly CpdTemplate[] = [cycle];
