import type { hints as english } from '../en/hints.ts';
import type { Words } from '../language-words.ts';
import { withLabel } from './counts.ts';

/** One line of etiquette for the moment (codes of `lib/chat/hints.ts`). */
export const hints: Words<typeof english> = {
  'hint-before': () =>
    'Mae’r sgwrs yn dechrau cyn bo hir. Nid oes angen cofrestru ar gyfer dim: ymuno yw postio gyda’r hashnod.',
  'hint-hello': () => 'Dywedwch helo mewn un postiad: mae pwy ydych chi a ble rydych yn gweithio yn ddigon.',
  'hint-hello-late': () => 'Mae ymuno’n hwyr yn beth arferol. Dywedwch helo ac atebwch y cwestiwn sydd dan sylw nawr.',
  'hint-listen': () => 'Mae croeso i chi wrando’n unig. Mae helo byr yn dweud wrth y lleill eich bod yma.',
  'hint-number': ({ answer, question }) =>
    `Dechreuwch eich ateb i ${question} ${withLabel(answer)}, er mwyn i bawb allu dilyn.`,
  'hint-talk': () =>
    'Ymatebwch i ateb rhywun arall hefyd: pobl yn siarad â’i gilydd yw llawer o’r hyn sy’n gwneud sgwrs.',
  'hint-thank-host': ({ host }) => `Mae’r sgwrs bron ar ben. Mae gair o ddiolch i @${host} yn gwrtais.`,
  'hint-thank': () => 'Mae’r sgwrs bron ar ben. Mae gair o ddiolch i’r gwesteiwr yn gwrtais.',
  'hint-after': () => 'Mae’r sgwrs wedi dod i ben. Nodwch yr hyn a gawsoch ohoni tra bo’n ffres yn y cof.',
  'hint-after-listening': () =>
    'Mae’r sgwrs wedi dod i ben. Mae’r cwestiynau’n aros yma, felly gallwch ddarllen a myfyrio o hyd.',
};
