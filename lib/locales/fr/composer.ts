import type { composer as english } from '../en/composer.ts';
import type { Words } from '../language-words.ts';
import { counted } from './counts.ts';

const tooMany = (over: number) => `${counted(over, 'caractère', 'caractères')} de trop`;

export const composer: Words<typeof english> = {
  region: 'Chatside',
  added: (tags: string) => `Ce post contiendra ${tags}.`,
  notHere: 'Pas ici',
  removed: (tags: string) => `Ce post ne contiendra pas ${tags}.`,
  putBack: (tags: string) => `Remettre ${tags}`,
  ask: (tags: string) => `Cela fait partie de ${tags} ?`,
  askWhich: 'Pour quel chat est-ce ?',
  add: (tags: string) => `Ajouter ${tags}`,
  tooLong: (tags: string, over: number) => `Pas assez de place pour ${tags} : ${tooMany(over)}.`,
  startWith: (number: string) => `Commencer par ${number}`,
  canStart: (number: string) => `Vous pouvez commencer par ${number}.`,
  numberTooLong: (number: string, over: number) => `Pas assez de place pour ${number} : ${tooMany(over)}.`,
  numberFailed: (number: string) => `Chatside n’a pas pu écrire ${number} ici. Veuillez le saisir vous-même.`,
  failed: (tags: string) => `Chatside n’a pas pu écrire ${tags} ici. Faites une copie et collez-la dans votre post.`,
  stuck: (tags: string) => `Chatside n’a pas pu retirer ${tags}. Veuillez effacer ce texte vous-même.`,
  copy: (tags: string) => `Copier ${tags}`,
  copied: (tags: string) => `Copie faite : ${tags}. Collez-la dans votre post.`,
  copyRefused: (tags: string) => `Le navigateur n’a pas autorisé la copie. Veuillez saisir ${tags} vous-même.`,
};
