import * as english from './en/record-export.ts';
import { inLanguage } from './language.ts';

export const recordExport = inLanguage('recordExport', english.recordExport);
