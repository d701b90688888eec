import * as english from './en/import.ts';
import { inLanguage } from './language.ts';

export const importing = inLanguage('importing', english.importing);
