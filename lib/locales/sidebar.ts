import * as english from './en/sidebar.ts';
import { inLanguage } from './language.ts';

export const sidebar = inLanguage('sidebar', english.sidebar);
export const spanInWords = inLanguage('spanInWords', english.spanInWords);
export const catchUpWords = inLanguage('catchUpWords', english.catchUpWords);
