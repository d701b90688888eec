import * as english from './en/reasons.ts';
import { inLanguage } from './language.ts';

export const reasons = inLanguage('reasons', english.reasons);
