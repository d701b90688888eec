import * as english from './en/hints.ts';
import { inLanguage } from './language.ts';

export const hints = inLanguage('hints', english.hints);
export const hintReasons = inLanguage('hintReasons', english.hintReasons);
export const followersText = inLanguage('followersText', english.followersText);
