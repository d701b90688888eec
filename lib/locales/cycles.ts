import * as english from './en/cycles.ts';
import { inLanguage } from './language.ts';

export const cycleWords = inLanguage('cycleWords', english.cycleWords);
