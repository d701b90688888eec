import type { CpdTemplate, TemplateField } from '../cpd-template.ts';
import { begun, given, own } from '../template-fields.ts';
import { BODIES } from './bodies.ts';

const OURS = { doubt: 'Our heading for what must be shown; no form was seen.' } as const;
const hours = begun('hours', 'Hours', 'hours', {
  help: 'Suggested from the time you were there; claim what you stand by.',
  ...OURS,
});
const dates: TemplateField = given('date', 'Date', 'dates', OURS);

const log: CpdTemplate = {
  id: 'nmba-log',
  body: BODIES.nmba,
  name: 'CPD log entry',
  when: 'For the 20 hours of the year from 1 June. Keep it for five years.',
  about: 'activity',
  from: null,
  until: null,
  checked: '2026-11-22',
  sources: [
    {
      title: 'NMBA: fact sheet on CPD',
      address: 'https://www.nursingmidwiferyboard.gov.au/',
      year: 2024,
      standing: 'official',
    },
    {
      title: 'CPD of nurses and midwives: what counts as evidence',
      address: 'https://uwulearning.com/enrolled-cpd',
      year: null,
      standing: 'secondary',
    },
  ],
  fields: [
    dates,
    own('need', 'Learning need', 'What you wanted to know, and why.', OURS),
    own('plan', 'Plan', 'How you set out to learn it.', OURS),
    begun('activity', 'Activity', 'activity', OURS),
    hours,
    own('outcome', 'Outcome', 'What came of it.', OURS),
    own('reflection', 'Reflection', 'What it means for how you work.', OURS),
    given('evidence', 'Evidence', 'evidence', OURS),
  ],
};

const record: CpdTemplate = {
  id: 'pharmba-record',
  body: BODIES.pharmba,
  name: 'CPD record',
  when: 'For the 40 credits of the year from 1 October. A chat without assessment is Group 1 at best.',
  about: 'activity',
  from: null,
  until: null,
  checked: '2026-11-22',
  sources: [
    {
      title: 'CPD credits of pharmacists by group',
      address: 'https://www.guild.org.au/',
      year: 2022,
      standing: 'secondary',
    },
    {
      title: 'Questions about CPD that is not accredited',
      address: 'https://www.acp.edu.au/',
      year: 2015,
      standing: 'secondary',
    },
  ],
  fields: [
    dates,
    begun('activity', 'Activity', 'activity', OURS),
    hours,
    begun('group', 'Group', 'cpd-group', {
      kind: 'choice',
      choices: ['Group 1', 'Group 2', 'Group 3'],
      help: 'Group 1: no assessment, one credit an hour. Group 2: assessed, two. Group 3: practice improvement, three.',
      doubt: 'That a chat belongs to Group 1 is our reading.',
    }),
    begun('credits', 'Credits', 'credits', { help: 'As for Group 1; more for another group.', ...OURS }),
    own('plan', 'Link to your CPD plan', 'The competency standard or goal it belongs to.', OURS),
    own('impact', 'Effect on your practice', 'Without it, an activity that is not accredited may not count.', {
      isLater: true,
      ...OURS,
    }),
  ],
};

/** The logs of the Australian boards of nursing and midwifery, and of pharmacy. */
export const australia: readonly CpdTemplate[] = [log, record];
