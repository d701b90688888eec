import * as english from './en/practice.ts';
import { inLanguage } from './language.ts';

export const practice = inLanguage('practice', english.practice);
