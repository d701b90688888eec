import { recordReminderWords, reminderWords } from './cy/reminders.ts';
import { clueWords, safetyNotes } from './cy/safety.ts';
import type { Language } from './language.ts';
import type { LanguageWords } from './language-words.ts';

/** What the background says itself, in each language: reminders, and the advice on drafts. */
export const BACKGROUND_WORDS: Partial<Record<Language, Partial<LanguageWords>>> = {
  cy: { clueWords, recordReminderWords, reminderWords, safetyNotes },
};
