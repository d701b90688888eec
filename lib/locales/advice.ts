import * as english from './en/advice.ts';
import { inLanguage } from './language.ts';

export const advice = inLanguage('advice', english.advice);
