import type { CpdBody, CpdTemplate, TemplateField, TemplateSource } from '../cpd-template.ts';
import { begun, given, own } from '../template-fields.ts';
import { BODIES } from './bodies.ts';

const OURS = { doubt: 'Our heading for what is asked for; the form was not seen.' } as const;

function entry(
  body: CpdBody,
  id: string,
  name: string,
  when: string,
  sources: readonly TemplateSource[],
  fields: readonly TemplateField[],
): CpdTemplate {
  return {
    id,
    body,
    name,
    when,
    about: 'activity',
    from: null,
    until: null,
    checked: '2026-11-22',
    sources,
    fields,
  };
}

/** Records of other professions. */
export const others: readonly CpdTemplate[] = [
  entry(
    BODIES.rcvs,
    'rcvs-1cpd',
    '1CPD entry',
    'For 1CPD: plan, do, record, reflect.',
    [{ title: 'RCVS: CPD', address: 'https://www.rcvs.org.uk/', year: null, standing: 'official' }],
    [
      given('date', 'Date', 'dates', OURS),
      begun('activity', 'Activity', 'title', OURS),
      begun('type', 'Type of activity', 'method', OURS),
      begun('hours', 'Hours', 'hours', {
        help: 'Suggested from the time you were there; claim what you stand by.',
        ...OURS,
      }),
      own('reflection', 'Reflection', 'What it means for how you work. Without it the activity does not count.', OURS),
    ],
  ),
  entry(
    BODIES.sra,
    'sra-training-record',
    'Training record entry',
    'For your annual declaration; no hours are counted.',
    [
      {
        title: 'SRA: questions about continuing competence',
        address: 'https://www.sra.org.uk/',
        year: null,
        standing: 'official',
      },
      {
        title: 'What the SRA found in training records',
        address: 'https://www.jonathonbray.com/',
        year: 2023,
        standing: 'secondary',
      },
    ],
    [
      own('need', 'Learning and development need', 'What you found you needed when you looked at your practice.', OURS),
      given('date', 'Date', 'dates', OURS),
      begun('activity', 'Activity', 'activity', OURS),
      own('learnt', 'What you learnt', 'In your own words.', OURS),
      own('addressed', 'How the need was addressed', 'What you do differently, or what is still to do.', {
        isLater: true,
        ...OURS,
      }),
    ],
  ),
  entry(
    BODIES.engc,
    'engineers-log',
    'CPD log entry',
    'For institutions that ask for outcomes rather than hours, as the IMechE does.',
    [
      { title: 'Engineering Council: CPD', address: 'https://www.engc.org.uk/cpd', year: null, standing: 'official' },
      {
        title: 'IMechE: reflecting and recording',
        address: 'https://www.imeche.org/',
        year: null,
        standing: 'official',
      },
    ],
    [
      given('date', 'Date', 'dates', OURS),
      given('activity', 'Activity', 'title', OURS),
      own('what', 'What?', 'What did you take from it?', OURS),
      own('so-what', 'So what?', 'Why does it matter for your work?', OURS),
      own('now-what', 'Now what?', 'What will you do with it?', OURS),
      own('impact', 'Impact', 'What came of it, after some weeks.', { isLater: true, ...OURS }),
    ],
  ),
  entry(
    BODIES.gtcs,
    'gtcs-log',
    'Professional learning entry',
    'For Professional Update: reflection and evidence of impact.',
    [
      {
        title: 'GTC Scotland: key elements of Professional Update',
        address: 'https://www.gtcs.org.uk/',
        year: null,
        standing: 'official',
      },
    ],
    [
      given('date', 'Date', 'dates', OURS),
      given('activity', 'Activity', 'title', OURS),
      own('what', 'What?', 'What did you take from it?', OURS),
      own('so-what', 'So what?', 'Why does it matter for your learners?', OURS),
      own('now-what', 'Now what?', 'What will you do with it?', OURS),
      own('impact', 'Evidence of impact', 'What changed for your learners, and how you know.', {
        isLater: true,
        ...OURS,
      }),
    ],
  ),
];
