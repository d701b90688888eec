import type { advice as english } from '../en/advice.ts';
import type { Words } from '../language-words.ts';

/** The words around advice on a text; what it says is in `safety.ts`. Small, for it runs in x.com too. */
export const advice: Words<typeof english> = {
  beforePosting: 'Cyn i chi bostio',
  why: 'Pam?',
  show: 'Dangos i mi ble',
  letStand: 'Gadael fel y mae',
  mute: 'Peidio byth â dweud hyn wrthyf eto',
  source: (title: string) => `Ffynhonnell: ${title}`,
  opensNewTab: 'yn agor mewn tab newydd',
};
