import type { Script } from '../world-types.ts';
import { opening } from './antibiotics-opening.ts';
import { question1 } from './antibiotics-question-1.ts';
import { question2 } from './antibiotics-question-2.ts';
import { question2Late } from './antibiotics-question-2-late.ts';
import { question3 } from './antibiotics-question-3.ts';
import { question4 } from './antibiotics-question-4.ts';
import { question5 } from './antibiotics-question-5.ts';
import { question6 } from './antibiotics-question-6.ts';
import { people } from './people.ts';

/**
 * An evening of #WePh about antibiotic stewardship in the pharmacy, hosted by @WePharmacists with a guest host. Invented
 * from first to last, in the shapes of real evenings: welcome, rules, six questions in six forms, one of them repeated,
 * one corrected, one in a picture, talk between people, late joiners, thanks.
 */
export const wephAntibiotics: Script = {
  name: '#WePh: antibiotic stewardship',
  people,
  posts: [
    ...opening,
    ...question1,
    ...question2,
    ...question2Late,
    ...question3,
    ...question4,
    ...question5,
    ...question6,
  ],
};
