import * as english from './en/dashboard.ts';
import { inLanguage } from './language.ts';

export const dashboard = inLanguage('dashboard', english.dashboard);
