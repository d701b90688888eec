import * as english from './en/reminders.ts';
import { inLanguage } from './language.ts';

export const reminderWords = inLanguage('reminderWords', english.reminderWords);
export const recordReminderWords = inLanguage('recordReminderWords', english.recordReminderWords);
