import type { LanguageWords } from '../language-words.ts';
import { advice } from './advice.ts';
import { archiveProblems } from './archive.ts';
import { backup, backupProblems } from './backup.ts';
import { calendar } from './calendar.ts';
import { composer } from './composer.ts';
import { cycleWords } from './cycles.ts';
import { dashboard } from './dashboard.ts';
import { finding } from './finding.ts';
import { followersText, hintReasons, hints } from './hints.ts';
import { importing } from './import.ts';
import { notebook } from './notebook.ts';
import { notices } from './notices.ts';
import { practice } from './practice.ts';
import { practiceLines, practiceTopics } from './practice-chats.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { recordExport } from './record-export.ts';
import { recordStates, records } from './records.ts';
import { recordReminderWords, reminderWords } from './reminders.ts';
import { clueWords, riskNames, safetyNotes } from './safety.ts';
import { hoursElsewhere, hoursInWords, nthName, scheduleInWords, weekdayName, zoneInWords } from './schedule-words.ts';
import { settingsWords } from './settings.ts';
import { catchUpWords, sidebar, spanInWords } from './sidebar.ts';
import { sizeText, stored, storedKinds } from './stored.ts';
import { stream } from './stream.ts';
import { welcome } from './welcome.ts';

/** All words in French. */
export const frWords: LanguageWords = {
  advice,
  archiveProblems,
  backup,
  backupProblems,
  calendar,
  catchUpWords,
  clueWords,
  composer,
  cycleWords,
  dashboard,
  finding,
  followersText,
  hintReasons,
  hints,
  settingsWords,
  welcome,
  hoursElsewhere,
  hoursInWords,
  importing,
  notebook,
  notices,
  nthName,
  practice,
  practiceLines,
  practiceTopics,
  problems,
  reasons,
  recordExport,
  recordReminderWords,
  recordStates,
  records,
  reminderWords,
  riskNames,
  safetyNotes,
  scheduleInWords,
  sidebar,
  sizeText,
  spanInWords,
  stored,
  storedKinds,
  stream,
  weekdayName,
  zoneInWords,
};
