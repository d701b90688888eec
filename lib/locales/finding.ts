import * as english from './en/finding.ts';
import { inLanguage } from './language.ts';

export const finding = inLanguage('finding', english.finding);
