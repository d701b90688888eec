import type { advice as english } from '../en/advice.ts';
import type { Words } from '../language-words.ts';

export const advice: Words<typeof english> = {
  beforePosting: 'Bevor Sie posten',
  why: 'Warum?',
  show: 'Zeigen, wo',
  letStand: 'So lassen',
  mute: 'Nie wieder darauf hinweisen',
  source: (title: string) => `Quelle: ${title}`,
  opensNewTab: 'öffnet sich in einem neuen Tab',
};
