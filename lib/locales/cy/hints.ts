import type {
  hints as english,
  followersText as englishFollowers,
  hintReasons as englishReasons,
} from '../en/hints.ts';
import type { Words } from '../language-words.ts';
import { withLabel } from './counts.ts';

/** One line of etiquette for the moment (codes of `lib/chat/hint-rules.ts`). */
export const hints: Words<typeof english> = {
  'hint-before': () =>
    'Mae’r sgwrs yn dechrau cyn bo hir. Nid oes angen cofrestru ar gyfer dim: ymuno yw postio gyda’r hashnod.',
  'hint-public-account': () => 'A yw eich cyfrif wedi’i ddiogelu? Os felly, ni all neb yn y sgwrs weld eich postiadau.',
  'hint-followers': () =>
    'Efallai y byddwch yn postio llawer nawr. Dywedwch wrth eich dilynwyr, er mwyn iddynt allu tewi’r hashnod.',
  'hint-hello': () => 'Dywedwch helo mewn un postiad: mae pwy ydych chi a ble rydych yn gweithio yn ddigon.',
  'hint-hello-late': () => 'Mae ymuno’n hwyr yn beth arferol. Dywedwch helo ac atebwch y cwestiwn sydd dan sylw nawr.',
  'hint-listen': () => 'Mae croeso i chi wrando’n unig. Mae helo byr yn dweud wrth y lleill eich bod yma.',
  'hint-fast': () => 'Nid oes neb yn darllen y cyfan. Dilynwch gwestiynau’r gwesteiwr, a darllenwch y gweddill wedyn.',
  'hint-number': ({ answer, question }) =>
    `Dechreuwch eich ateb i ${question} ${withLabel(answer)}, er mwyn i bawb allu dilyn.`,
  'hint-confidential': () =>
    'Gall pawb ddarllen hwn. Gadewch allan bopeth a allai ddangos pwy yw claf, manylion bach hefyd.',
  'hint-answered': ({ person }) =>
    `Mae @${person} wedi eich ateb. Mae ymateb, neu hoffi’r postiad, yn dangos eich bod wedi ei ddarllen.`,
  'hint-quote': () => 'Mae dyfynnu yn dod â’r sgwrs at eich dilynwyr eich hun. Mae’r hashnod yn ei chadw yn y sgwrs.',
  'hint-thread': () => 'Ateb mewn sawl postiad: mae angen yr hashnod ar bob rhan, neu ni fydd y sgwrs yn ei gweld.',
  'hint-links': () =>
    'Mae un neu ddwy ddolen yn ddigon mewn sgwrs. Mae rhai gwesteiwyr am eu cael ar y diwedd yn unig.',
  'hint-polite': () => 'Mae’n iawn anghytuno. Cadwch at y pwynt a byddwch yn garedig: mae hyn yn aros yn gyhoeddus.',
  'hint-talk': () =>
    'Ymatebwch i ateb rhywun arall hefyd: pobl yn siarad â’i gilydd yw llawer o’r hyn sy’n gwneud sgwrs.',
  'hint-alt': () => 'Nid yw llun heb ddisgrifiad yn dweud dim wrth bobl na allant ei weld.',
  'hint-camel-case': ({ tag }) =>
    `Mae priflythrennau rhwng geiriau #${tag} yn gadael i ddarllenydd sgrin ei ddweud yn uchel.`,
  'hint-thank': ({ host }) =>
    `Mae’r sgwrs bron ar ben. Mae gair o ddiolch i ${host ? `@${host}` : 'westeiwr y sgwrs'} yn gwrtais.`,
  'hint-after': () => 'Mae’r sgwrs wedi dod i ben. Nodwch yr hyn a gawsoch ohoni tra bo’n ffres yn y cof.',
  'hint-after-listening': () =>
    'Mae’r sgwrs wedi dod i ben. Mae’r cwestiynau’n aros yma, felly gallwch ddarllen a myfyrio o hyd.',
  'hint-host-rules': () => 'Dywedwch sut i ateb, er enghraifft “dechreuwch gydag A1”, cyn y cwestiwn cyntaf.',
  'hint-host-picture': () => 'Cwestiwn mewn llun: postiwch ei eiriau hefyd, er mwyn i bawb allu ei ddarllen.',
  'hint-host-thanks': () => 'Mae’r diwedd yn agos. Diolchwch i bobl, a dywedwch pryd mae’r sgwrs nesaf.',
};

/** Why each is said. */
export const hintReasons: Words<typeof englishReasons> = {
  'hint-before':
    'Yr hashnod yw’r cyfan sy’n clymu sgwrs ynghyd; ei adael allan yw’r camgymeriad mwyaf cyffredin, meddir.',
  'hint-public-account':
    'Dim ond i’r rhai rydych yn gadael iddynt eich dilyn y mae X yn dangos postiadau cyfrif wedi’i ddiogelu, hashnod neu beidio.',
  'hint-followers':
    'Mae eich dilynwyr yn gweld atebion i gwestiynau na allant eu gweld. Mae gair ymlaen llaw yn eu harbed.',
  'hint-hello': 'Mae pobl yn ateb y rhai y gwyddant eu bod yno, a gall y gwesteiwr eich croesawu.',
  'hint-hello-late': 'Mae mwy na chwarter y bobl mewn sgwrs yn dod ar ôl ei hugain munud cyntaf.',
  'hint-listen': 'Mae gwesteiwyr yn ystyried y rhai sy’n gwrando yn rhan o’r sgwrs, ac yn falch o glywed amdanynt.',
  'hint-fast': 'Mae gan sgwrs brysur fwy o ganghennau nag y gall neb eu darllen. Cyfrif y gwesteiwr yw ei boncyff.',
  'hint-number': 'Gyda’r rhif ar y blaen, deellir ateb hyd yn oed lle nad yw’r cwestiwn yn y golwg.',
  'hint-confidential': 'Nid oes angen enw: gall oedran, lle, diwrnod a salwch gyda’i gilydd fod yn ddigon.',
  'hint-answered': 'Mae sgwrs yn byw ar bobl yn siarad â’i gilydd, nid â’r gwesteiwr yn unig.',
  'hint-quote':
    'Mae dyfyniad yn dangos y cwestiwn gyda’ch ateb. Mae’n well gan rai gwesteiwyr hynny nag ymatebion, ond nid pob un.',
  'hint-thread': 'Mae pobl yn dilyn yr hashnod, nid eich edefyn. Nid yw rhan hebddo yn eu cyrraedd.',
  'hint-links': 'Mae llawer o ddolenni’n darllen fel hysbysebu, ac nid oes gan bobl mewn sgwrs amser i’w dilyn.',
  'hint-polite': 'Mae safonau eich proffesiwn yn dal ar-lein fel y maent wyneb yn wyneb.',
  'hint-talk': 'Cyfweliad a geir o atebion i’r gwesteiwr yn unig. Ymatebion rhwng pobl sy’n gwneud sgwrs.',
  'hint-alt': 'Mae X yn gofyn am y disgrifiad pan fyddwch yn ychwanegu llun.',
  'hint-camel-case': 'Yn #GairArÔlGair dywedir pob gair; mewn llythrennau bach mae’n un gair rhyfedd.',
  'hint-thank': 'Mae’r gwesteiwr yn rhoi noson iddi, a gwesteion hefyd.',
  'hint-after': 'Mae Chatside wedi cadw’r ffeithiau. Dim ond chi all ysgrifennu’r hyn a ddysgoch ohonynt.',
  'hint-after-listening': 'Mae darllen a myfyrio yn cyfrif fel dysgu hefyd, ac mae’r cofnod yn dweud hynny’n onest.',
  'hint-host-rules': 'Ni all newydd-ddyfodiaid wybod arfer eich sgwrs, ac mae rhifau’n cadw atebion gyda’u cwestiwn.',
  'hint-host-picture': 'Nid yw darllenwyr sgrin, chwiliadau a llinellau araf yn dangos geiriau llun.',
  'hint-host-thanks': 'Mae pobl yn dod yn ôl i sgwrs y gwyddant ei dyddiad nesaf.',
};

/** The ready words for one's followers. @param tags with their `#`. */
export const followersText: Words<typeof englishFollowers> = (tags) =>
  `Rwy’n ymuno â sgwrs drydar ${tags} am yr awr nesaf ac efallai y byddaf yn postio mwy nag arfer. Tewch ${tags} os hoffech.`;
