import * as english from './en/settings.ts';
import { inLanguage } from './language.ts';

export const settingsWords = inLanguage('settingsWords', english.settingsWords);
