import * as english from './en/safety.ts';
import { inLanguage } from './language.ts';

export const safetyNotes = inLanguage('safetyNotes', english.safetyNotes);
export const riskNames = inLanguage('riskNames', english.riskNames);
export const clueWords = inLanguage('clueWords', english.clueWords);
export const { safetySourcesChecked } = english;
