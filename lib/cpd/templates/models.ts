import type { CpdTemplate, TemplateField, TemplateSource } from '../cpd-template.ts';
import { BODIES } from './bodies.ts';

const MODELS: TemplateSource = {
  title: 'Models of reflection: Driscoll, Gibbs and Kolb',
  address: 'https://moodle.learna.ac.uk/local/faqs',
  year: null,
  standing: 'secondary',
};

const TITLE: TemplateField = { id: 'title', label: 'Title', kind: 'line', filledBy: 'both', fact: 'title' };

/** A prompt of a model, in our words. */
function prompt(id: string, label: string, help: string, more: Partial<TemplateField> = {}): TemplateField {
  return { id, label, help, kind: 'text', filledBy: 'person', ...more };
}

function model(id: string, name: string, when: string, prompts: readonly TemplateField[]): CpdTemplate {
  return {
    id: `model-${id}`,
    body: BODIES.any,
    name,
    when,
    about: 'activity',
    from: null,
    until: null,
    checked: '2026-11-22',
    sources: [MODELS],
    fields: [TITLE, ...prompts],
  };
}

const happened = { filledBy: 'both', fact: 'activity' } as const;

/** Models of reflection for any profession; the prompts are in our words. */
export const models: readonly CpdTemplate[] = [
  model('plain', 'Plain reflection', 'No model: what happened, and what you make of it.', [
    prompt('happened', 'What happened', 'The facts are there.', happened),
    prompt('reflection', 'My reflection', 'Whatever you want to keep from it, in your own words.'),
  ]),
  model('what', 'What? So what? Now what?', 'Three questions; the quickest way to a sound reflection.', [
    prompt('what', 'What?', 'What happened, and what was your part? The facts are there.', happened),
    prompt('so-what', 'So what?', 'Why does it matter? What do you see differently now?'),
    prompt('now-what', 'Now what?', 'What will you do, and by when? What would show that it worked?', {
      isLater: true,
    }),
  ]),
  model('gibbs', 'Gibbs’ reflective cycle', 'Six steps, for something that still occupies you.', [
    prompt('description', 'Description', 'What happened? The facts are there.', happened),
    prompt('feelings', 'Feelings', 'What did you think and feel?'),
    prompt('evaluation', 'Evaluation', 'What was good about it, and what was not?'),
    prompt('analysis', 'Analysis', 'What sense do you make of it?'),
    prompt('conclusion', 'Conclusion', 'What else could you have done?'),
    prompt('action', 'Action plan', 'What would you do if it came up again?', { isLater: true }),
  ]),
  model('kolb', 'Kolb’s learning cycle', 'From an experience to trying it out.', [
    prompt('experience', 'Concrete experience', 'What happened? The facts are there.', happened),
    prompt('observation', 'Reflective observation', 'What did you notice, looking back?'),
    prompt('concept', 'Abstract conceptualisation', 'What do you conclude in general?'),
    prompt('trial', 'Active experimentation', 'What will you try, and what came of it?', { isLater: true }),
  ]),
];
