import type { hints as english } from '../en/hints.ts';
import type { Words } from '../language-words.ts';

export const hints: Words<typeof english> = {
  'hint-before': () => 'Der Chat beginnt bald. Eine Anmeldung gibt es nicht: Wer mit dem Hashtag postet, ist dabei.',
  'hint-hello': () => 'Sagen Sie in einem Post Hallo: Wer Sie sind und wo Sie arbeiten, das genügt.',
  'hint-hello-late': () =>
    'Später dazukommen ist normal. Sagen Sie Hallo und beantworten Sie die Frage, um die es gerade geht.',
  'hint-listen': () => 'Sie dürfen gern einfach mitlesen. Ein kurzes Hallo zeigt den anderen, dass Sie da sind.',
  'hint-number': ({ answer, question }) =>
    `Beginnen Sie Ihre Antwort auf ${question} mit ${answer}, damit alle folgen können.`,
  'hint-talk': () =>
    'Antworten Sie auch auf die Antworten anderer: Ein Chat lebt davon, dass Menschen miteinander reden.',
  'hint-thank-host': ({ host }) => `Der Chat ist fast vorbei. Ein Dank an @${host} gehört zum guten Ton.`,
  'hint-thank': () => 'Der Chat ist fast vorbei. Ein Dank an den Host gehört zum guten Ton.',
  'hint-after': () => 'Der Chat ist zu Ende. Notieren Sie, was Sie mitnehmen, solange es frisch ist.',
  'hint-after-listening': () =>
    'Der Chat ist zu Ende. Die Fragen bleiben hier; Sie können also noch nachlesen und reflektieren.',
};
