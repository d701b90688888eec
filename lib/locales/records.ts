import * as english from './en/records.ts';
import { inLanguage } from './language.ts';

export const recordStates = inLanguage('recordStates', english.recordStates);
export const records = inLanguage('records', english.records);
