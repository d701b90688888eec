import * as english from './en/stream.ts';
import { inLanguage } from './language.ts';

export const stream = inLanguage('stream', english.stream);
