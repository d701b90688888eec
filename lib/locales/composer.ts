import * as english from './en/composer.ts';
import { inLanguage } from './language.ts';

export const composer = inLanguage('composer', english.composer);
