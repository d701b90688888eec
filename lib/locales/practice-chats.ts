export type { PracticeTopic } from './en/practice-chats.ts';

import * as english from './en/practice-chats.ts';
import { inLanguage } from './language.ts';

export const practiceTopics = inLanguage('practiceTopics', english.practiceTopics);
export const practiceLines = inLanguage('practiceLines', english.practiceLines);
