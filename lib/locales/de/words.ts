import type { LanguageWords } from '../language-words.ts';
import { advice } from './advice.ts';
import { composer } from './composer.ts';
import { hints } from './hints.ts';
import { notices } from './notices.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { recordReminderWords, reminderWords } from './reminders.ts';
import { clueWords, riskNames, safetyNotes } from './safety.ts';
import {
  clock,
  hoursElsewhere,
  hoursInWords,
  listed,
  nthName,
  scheduleInWords,
  weekdayName,
  zoneInWords,
} from './schedule-words.ts';
import { catchUpWords, sidebar, spanInWords } from './sidebar.ts';
import { stream } from './stream.ts';

/** What is not here yet is said in English. */
export const deWords: Partial<LanguageWords> = {
  advice,
  catchUpWords,
  clueWords,
  composer,
  clock,
  hints,
  hoursElsewhere,
  hoursInWords,
  listed,
  nthName,
  scheduleInWords,
  weekdayName,
  zoneInWords,
  notices,
  problems,
  reasons,
  recordReminderWords,
  reminderWords,
  riskNames,
  safetyNotes,
  sidebar,
  spanInWords,
  stream,
};
