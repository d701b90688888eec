import * as cyReminders from './cy/reminders.ts';
import { clueWords as cyClues, safetyNotes as cyNotes } from './cy/safety.ts';
import * as frReminders from './fr/reminders.ts';
import { clueWords as frClues, safetyNotes as frNotes } from './fr/safety.ts';
import type { Language } from './language.ts';
import type { LanguageWords } from './language-words.ts';

/** What the background says itself, in each language: reminders, and the advice on drafts. */
export const BACKGROUND_WORDS: Partial<Record<Language, Partial<LanguageWords>>> = {
  cy: { ...cyReminders, clueWords: cyClues, safetyNotes: cyNotes },
  fr: { ...frReminders, clueWords: frClues, safetyNotes: frNotes },
};
