import type { problems as english } from '../en/problems.ts';
import type { Words } from '../language-words.ts';

/** What happened to a post that X refused, and what to do. Its text is always kept. */
export const problems: Words<typeof english> = {
  'x-too-long': () =>
    'Mae X yn dweud bod y postiad hwn yn rhy hir. Byrhewch ef a phostiwch eto; mae eich testun wedi’i gadw yma.',
  'x-duplicate': () => 'Mae X yn dweud eich bod wedi postio hwn o’r blaen. Newidiwch air a phostiwch eto.',
  'x-automated': () =>
    'Cymerodd X mai postiad awtomatig oedd hwn. Arhoswch funud, yna postiwch eto â’ch llaw eich hun.',
  'x-daily-limit': () =>
    'Mae X yn dweud bod y cyfrif hwn wedi cyrraedd ei derfyn postio am y tro. Rhowch gynnig arall arni yn nes ymlaen.',
  'x-rate-limit': () =>
    'Mae X yn dweud bod gormod o geisiadau wedi’u gwneud. Arhoswch ychydig funudau, yna postiwch eto.',
  'x-account': () => 'Nid yw X yn gadael i’r cyfrif hwn bostio ar hyn o bryd. Agorwch neges X ei hun i weld pam.',
  'x-signed-out': () =>
    'Mae X yn dweud eich bod wedi allgofnodi. Mewngofnodwch, yna postiwch eto; mae eich testun wedi’i gadw yma.',
  'x-fault': () => 'Roedd gan X nam ei hun. Postiwch eto ymhen eiliad; mae eich testun wedi’i gadw yma.',
  'x-no-answer': () =>
    'Ni dderbyniodd X y postiad hwn ac ni roddodd reswm. Edrychwch ar eich proffil cyn ei bostio eto.',
  'x-other': ({ message }) => `Gwrthododd X y postiad hwn: “${message}”. Mae eich testun wedi’i gadw yma.`,
};
