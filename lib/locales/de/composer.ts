import type { composer as english } from '../en/composer.ts';
import type { Words } from '../language-words.ts';

export const composer: Words<typeof english> = {
  region: 'Chatside',
  added: (tags: string) => `${tags} wird in diesem Post stehen.`,
  notHere: 'Hier nicht',
  removed: (tags: string) => `${tags} weggelassen.`,
  putBack: (tags: string) => `${tags} wieder einfügen`,
  ask: (tags: string) => `Gehört das zu ${tags}?`,
  askWhich: 'Für welchen Chat ist das?',
  add: (tags: string) => `${tags} hinzufügen`,
  tooLong: (tags: string, over: number) => `${tags} passt nicht hinein: ${over} Zeichen zu viel.`,
  startWith: (number: string) => `Mit ${number} beginnen`,
  canStart: (number: string) => `Sie können mit ${number} beginnen.`,
  numberTooLong: (number: string, over: number) => `${number} passt nicht hinein: ${over} Zeichen zu viel.`,
  numberFailed: (number: string) => `Chatside konnte ${number} hier nicht einfügen. Bitte tippen Sie es selbst.`,
  failed: (tags: string) =>
    `Chatside konnte ${tags} hier nicht einfügen. Kopieren Sie es und fügen Sie es in Ihren Post ein.`,
  stuck: (tags: string) => `Chatside konnte ${tags} nicht entfernen. Bitte löschen Sie es selbst.`,
  copy: (tags: string) => `${tags} kopieren`,
  copied: (tags: string) => `${tags} kopiert. Fügen Sie es in Ihren Post ein.`,
  copyRefused: (tags: string) => `Der Browser hat das Kopieren nicht erlaubt. Bitte tippen Sie ${tags} selbst.`,
};
