import * as english from './en/problems.ts';
import { inLanguage } from './language.ts';

export const problems = inLanguage('problems', english.problems);
