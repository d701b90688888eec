import * as english from './en/calendar.ts';
import { inLanguage } from './language.ts';

export const calendar = inLanguage('calendar', english.calendar);
