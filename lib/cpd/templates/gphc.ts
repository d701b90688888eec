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

export const gphc: readonly CpdTemplate[] = [unplanned];
