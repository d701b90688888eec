import * as english from './en/notebook.ts';
import { inLanguage } from './language.ts';

export const notebook = inLanguage('notebook', english.notebook);
