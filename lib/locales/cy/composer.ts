import type { composer as english } from '../en/composer.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns, withLabel } from './counts.ts';

/** The words of the line by X's composer. Tags come with their `#`, several joined by a blank. */
export const composer: Words<typeof english> = {
  region: 'Chatside',
  added: (tags: string) => `Bydd ${tags} yn y postiad hwn.`,
  notHere: 'Nid yma',
  removed: (tags: string) => `Gadawyd ${tags} allan.`,
  putBack: (tags: string) => `Rhoi ${tags} yn ôl`,
  ask: (tags: string) => `Yn rhan o ${tags}?`,
  askWhich: 'Ar gyfer pa sgwrs mae hwn?',
  add: (tags: string) => `Ychwanegu ${tags}`,
  tooLong: (tags: string, over: number) => `Nid oes lle i ${tags}: ${counted(over, nouns.character)} yn ormod.`,
  startWith: (number: string) => `Dechrau ${withLabel(number)}`,
  canStart: (number: string) => `Gallwch ddechrau ${withLabel(number)}.`,
  numberTooLong: (number: string, over: number) =>
    `Nid oes lle i ${number}: ${counted(over, nouns.character)} yn ormod.`,
  numberFailed: (number: string) => `Ni allodd Chatside ysgrifennu ${number} yma. Teipiwch ef eich hun.`,
  failed: (tags: string) => `Ni allodd Chatside ysgrifennu ${tags} yma. Copïwch ef a’i ludo yn eich postiad.`,
  stuck: (tags: string) => `Ni allodd Chatside dynnu ${tags} allan. Dilëwch ef eich hun.`,
  copy: (tags: string) => `Copïo ${tags}`,
  copied: (tags: string) => `Copïwyd ${tags}. Gludwch ef yn eich postiad.`,
  copyRefused: (tags: string) => `Ni chaniataodd y porwr gopïo. Teipiwch ${tags} eich hun.`,
};
