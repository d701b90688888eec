import * as english from './en/backup.ts';
import { inLanguage } from './language.ts';

export const backup = inLanguage('backup', english.backup);
export const backupProblems = inLanguage('backupProblems', english.backupProblems);
