import * as english from './en/stored.ts';
import { inLanguage } from './language.ts';

export const stored = inLanguage('stored', english.stored);
export const storedKinds = inLanguage('storedKinds', english.storedKinds);
export const sizeText = inLanguage('sizeText', english.sizeText);
