import type { practice as english } from '../en/practice.ts';
import type { Words } from '../language-words.ts';
import { counted, joined, nouns, withLabel } from './counts.ts';

/** All words of the practice chat but those that its made-up people say. */
export const practice: Words<typeof english> = {
  title: 'Sgwrs ymarfer',
  lead: 'Deng munud gyda gwesteiwr dychmygol a phobl ddychmygol. Rydych yn ysgrifennu, yn ymateb ac yn gwneud camgymeriadau; nid oes dim yn cael ei bostio yn unman.',
  nothingPosted: 'Nid oes dim yn cael ei bostio',
  topic: 'Am beth mae’r sgwrs',
  pace: 'Pa mor gyflym mae’n mynd',
  paces: {
    steady: {
      name: 'Fel noson go iawn, ond yn gyflymach',
      what: 'Pum cwestiwn mewn deng munud. Gallwch stopio’r cloc unrhyw bryd.',
    },
    own: { name: 'Wrth eich pwysau', what: 'Daw’r cwestiwn nesaf pan ofynnwch amdano.' },
  },
  start: 'Dechrau’r sgwrs',
  toNotebook: 'I’r llyfr nodiadau',
  posts: 'Postiadau',
  waiting: (count: number) => `Dangos ${counted(count, nouns.post)} newydd`,
  chatOf: (topic: string) => `Sgwrs ymarfer: ${topic}`,
  write: 'Ysgrifennu postiad',
  reply: 'Ymateb',
  replyTo: (name: string) => `Ymateb i ${name}`,
  you: 'Chi',
  host: 'Gwesteiwr',
  pause: 'Stopio’r cloc',
  goOn: 'Mynd ymlaen',
  next: (number: number) => `Cwestiwn ${number}, os gwelwch yn dda`,
  toEnd: 'I’r diwedd',
  minutes: (minute: number) => `Munud ${minute} o 60`,
  standing: 'Mae’r cloc wedi’i stopio',
  held: 'Daw’r cwestiwn nesaf pan ofynnwch amdano.',
  leave: 'Gadael',
  composer: 'Eich postiad',
  composerReply: (name: string) => `Eich ymateb i ${name}`,
  placeholder: 'Beth fyddech chi’n ei ddweud?',
  placeholderReply: 'Postiwch eich ymateb',
  replyingTo: (handle: string) => `Yn ymateb i @${handle}`,
  left: (count: number) => (count >= 0 ? `${counted(count, nouns.character)} ar ôl` : `${-count} yn ormod`),
  send: 'Postio yma',
  close: 'Cau, a chadw’r drafft',
  coach: 'Sut aeth hwnna',
  tips: 'Beth i roi cynnig arno',
  firstTip: 'Darllenwch bostiadau cyntaf y gwesteiwr, yna ymatebwch iddynt gyda helo byr.',
  questionTip: (number: number) => `Mae cwestiwn ${number} dan sylw. Pwyswch Ymateb oddi tano, ac atebwch.`,
  aside: {
    notebook:
      'Mewn sgwrs go iawn mae hyn yn agor eich llyfr nodiadau, gyda phopeth a bostiwyd gennych. Ni chedwir dim o’r ymarfer.',
    writeUp:
      'Ar ôl sgwrs go iawn mae hyn yn dechrau cofnod CPD gyda’r ffeithiau wedi’u llenwi. Ni chedwir dim o’r ymarfer.',
    post: 'Mewn sgwrs go iawn mae hyn yn agor y postiad ar X. Yma mae ymhlith postiadau’r ymarfer.',
    other: 'Mae hyn yn gweithio mewn sgwrs go iawn. Yma byddai’n arwain i ffwrdd o’r ymarfer.',
  },
  failed:
    'Ni allai’r ymarfer ddechrau, am nad yw’r porwr yn gadael i ddim gael ei gadw yma. Os ydych mewn ffenestr breifat, rhowch gynnig ar un arferol.',
  elsewhere: 'Mae sgwrs ymarfer ar agor mewn tab arall yn barod. Ewch ymlaen yno, neu gaewch hi a dechreuwch eto.',
  feedback: {
    'no-tag': (tag: string) =>
      `Aeth eich postiad allan heb #${tag}, felly ni fyddai pobl sy’n dilyn yr hashnod yn ei weld.`,
    'no-number': (number: number) =>
      `Dechreuwch atebion i gwestiwn ${number} ${withLabel(`A${number}`)}: gall pawb wedyn weld beth rydych yn ei ateb.`,
    hello: 'Helo da. Mae eraill nawr yn gwybod eich bod yno.',
    answered: 'Gall y gwesteiwr a phawb arall weld pa gwestiwn a atebwyd gennych.',
    talked: 'Siarad â’i gilydd sy’n gwneud sgwrs. Dyna’n union a wnaethoch.',
    'tag-went-in': (tag: string) => `Rhoddodd Chatside #${tag} i mewn ar eich rhan.`,
    risk: (what: string, todo: string) => `Ni welodd neb hwn yma. ${what} ${todo}`,
  },
  over: 'Mae’r sgwrs ar ben',
  summary: {
    posts: (count: number) => `Ysgrifennoch ${counted(count, nouns.post)}.`,
    silent:
      'Buoch yn gwrando. Mae hynny’n gymryd rhan hefyd: mae llawer o bobl yn gwneud hynny am fisoedd cyn ysgrifennu.',
    answered: (numbers: readonly number[]) =>
      numbers.length === 0
        ? 'Nid oedd yn ymwneud ag un o’r pum cwestiwn eto.'
        : `Ateboch ${joined(numbers.map((number) => `Q${number}`))}.`,
    talked: 'Buoch yn siarad â phobl eraill ynddi.',
    tagged: (count: number, all: number) =>
      count === all ? 'Roedd yr hashnod ym mhob un.' : `Roedd yr hashnod mewn ${count} o ${all}.`,
    risky: (count: number) =>
      `Gallai ${count === 1 ? 'un' : count} fod wedi datgelu pwy yw claf: mae’r llinell o dan y blwch ysgrifennu’n dweud wrthych cyn i chi bostio.`,
    real: 'Mewn sgwrs go iawn mae Chatside yn cadw eich postiadau a’r cwestiynau, ac yn gwneud cofnod CPD ohonynt pan fyddwch am gael un.',
  },
  again: 'Yr un sgwrs eto',
  other: 'Sgwrs arall',
};
