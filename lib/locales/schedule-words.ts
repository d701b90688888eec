import * as english from './en/schedule-words.ts';
import { inLanguage } from './language.ts';

export const scheduleInWords = inLanguage('scheduleInWords', english.scheduleInWords);
export const zoneInWords = inLanguage('zoneInWords', english.zoneInWords);
export const weekdayName = inLanguage('weekdayName', english.weekdayName);
export const nthName = inLanguage('nthName', english.nthName);
export const hoursInWords = inLanguage('hoursInWords', english.hoursInWords);
export const hoursElsewhere = inLanguage('hoursElsewhere', english.hoursElsewhere);
