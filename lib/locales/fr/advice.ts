import type { advice as english } from '../en/advice.ts';
import type { Words } from '../language-words.ts';

export const advice: Words<typeof english> = {
  beforePosting: 'Avant de poster',
  why: 'Pourquoi ?',
  show: 'Montrer où',
  letStand: 'Laisser tel quel',
  mute: 'Ne plus jamais me le signaler',
  source: (title: string) => `Source : ${title}`,
  opensNewTab: 's’ouvre dans un nouvel onglet',
};
