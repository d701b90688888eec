import type { sidebar as english, catchUpWords as englishCatchUp } from '../en/sidebar.ts';
import type { Words } from '../language-words.ts';
import { counted, joined, nouns } from './counts.ts';

/** The words of the sidebar. */
export const sidebar: Words<typeof english> = {
  name: 'Chatside',
  region: 'Chatside: cydymaith sgyrsiau byw',
  connecting: 'Wrthi’n paratoi…',
  orphaned: 'Diweddarwyd Chatside. Ail-lwythwch y dudalen hon i fynd ymlaen.',

  hostedBy: 'Dan ofal',
  unknownHost: 'Heb weld y gwesteiwr eto',
  andHosts: (count: number) => `a ${count} arall`,
  minuteOf: (minute: number, minutes: number) => `Munud ${minute} o ${minutes}`,
  justStarted: 'Newydd ddechrau',
  startsIn: (span: string) => `Yn dechrau ymhen ${span}`,
  startsSoon: 'Yn dechrau ymhen llai na munud',
  endedAgo: (span: string) => `Daeth i ben ${span} yn ôl`,
  justEnded: 'Newydd ddod i ben',
  noSession: 'Dim sesiwn ar hyn o bryd',
  jointChat: 'Sgwrs ar y cyd',

  why: 'Pam y sgwrs hon',
  notThisChat: 'Nid y sgwrs hon',
  stopFollowing: 'Stopio dilyn',

  currentQuestion: 'Y cwestiwn presennol',
  theQuestion: 'y cwestiwn',
  theBonusQuestion: 'y cwestiwn bonws',
  bonusQuestion: 'Cwestiwn bonws',
  askedAt: 'Gofynnwyd',
  askedBy: 'gan',
  openQuestion: 'Agor ar X',
  openNamed: (name: string) => `Agor ar X: ${name}`,
  opensNewTab: '(yn agor mewn tab newydd)',
  answered: 'Wedi’i ateb',
  notAnswered: 'Heb ei ateb eto',
  pictureQuestion: 'Mae’r cwestiwn mewn llun. Agorwch y postiad i’w ddarllen.',
  noQuestion: 'Dim cwestiwn eto',
  noQuestionLive: 'Nid yw’r gwesteiwr wedi gofyn y cwestiwn cyntaf. Bydd yn ymddangos yma ohono’i hun.',
  noQuestionBefore: 'Bydd cwestiynau’n ymddangos yma ohonynt eu hunain pan fydd y gwesteiwr yn dechrau.',
  noQuestionAfter: 'Ni welodd Chatside yr un cwestiwn o’r sesiwn hon.',
  newQuestion: (number: string | null, text: string) =>
    number === null ? `Cwestiwn newydd: ${text}` : `Cwestiwn newydd. ${number}: ${text}`,
  earlierQuestions: 'Cwestiynau cynharach',
  questions: 'Cwestiynau',
  yourAnswer: 'Eich ateb',

  hint: 'Da gwybod',
  dismissHint: 'Peidio â dangos yr awgrym hwn eto',
  whyHint: 'Pam?',
  followersLabel: 'Geiriau i’ch dilynwyr',
  rules: 'Sut mae’r sgwrs hon yn cael ei chynnal',
  ruleOf: (host: string) => `yr hyn a ddywedodd @${host}`,
  dismissNotice: 'Cau’r hysbysiad hwn',
  notices: 'Hysbysiadau',

  sessionOver: 'Mae’r sesiwn ar ben. Mae eich postiadau a thrawsgrifiad o’r sgwrs yn y llyfr nodiadau.',
  openSession: 'Agor y sesiwn hon',
  writeUp: 'Ysgrifennu cofnod',
  plan: 'Cynllunio beth rydych am ei ddysgu',

  yourPosts: 'Eich postiadau',
  notListed: 'Nid yw eich postiadau yn y sgwrs hon yn cael eu cadw, felly nid ydynt wedi’u rhestru yma.',
  noPosts: 'Dim wedi’i bostio yn y sgwrs hon eto. Mae gwrando’n iawn hefyd.',
  pending: 'Wrthi’n anfon',
  confirmed: 'Wedi’i bostio',
  failed: 'Heb ei bostio',
  pendingLong: 'Wedi’i gadw yma; nid yw X wedi ateb eto',
  deletedOnX: 'Wedi’i ddileu ar X; wedi’i gadw yma',
  postAgain: 'Postio eto',
  lookFirst: 'Edrychwch ar X yn gyntaf: gall fod yno’n barod.',
  answers: (labels: string) => `Yn ateb ${labels}`,
  postedAs: (handle: string) => `fel @${handle}`,

  collapse: 'Crebachu’n far cul',
  expand: 'Dangos y bar ochr',
  toPanel: 'Symud i banel ochr y porwr',
  toPage: 'Symud yn ôl i’r dudalen',
  panelByHand: (shortcut: string | null) =>
    shortcut
      ? `I ddefnyddio bar ochr y porwr ei hun, cliciwch Chatside yn y bar offer neu pwyswch ${shortcut}.`
      : 'I ddefnyddio bar ochr y porwr ei hun, cliciwch fotwm Chatside yn y bar offer.',
  noRoom:
    'Nid oes lle wrth ochr y postiadau. Gwnewch y ffenestr yn lletach, neu cliciwch fotwm Chatside yn y bar offer.',
  notebook: 'Llyfr nodiadau',
  openNotebook: 'Agor y llyfr nodiadau',

  tagging: (tags: string) => `Ychwanegu ${tags} at fy ymatebion`,
  taggingAny: 'Ychwanegu’r hashnod at fy ymatebion',

  more: 'Dewisiadau’r sgwrs',
  numberingTitle: 'Eich atebion',
  numbering: 'Cynnig rhif yr ateb',
  numberingNote:
    'Mae botwm wrth flwch testun X yn dechrau eich ateb gydag “A2”. Nid oes dim yn cael ei ysgrifennu heb i chi glicio.',
  checkingTitle: 'Cyn i chi bostio',
  checking: 'Chwilio am fanylion cleifion yn yr hyn rwy’n ei ysgrifennu',
  checkingNote:
    'Mae llinell wrth flwch testun X yn dweud wrthych am rifau, dyddiadau a manylion a allai ddatgelu pwy yw claf. ' +
    'Cynghori’n unig y mae, ac mae’r testun yn aros yn y porwr hwn.',
  muted: (kinds: readonly string[]) => `Ni ddywedir wrthych am y canlynol: ${joined(kinds)}.`,
  unmute: 'Dweud wrthyf am y rhain eto',
  keepingTitle: 'Llyfr nodiadau',
  keeping: (tags: string) => `Cadw ${tags} yn y llyfr nodiadau`,
  keepingNote:
    'Pan fydd hyn wedi’i ddiffodd, ni chedwir dim o’r sgwrs hon o hyn ymlaen: dim sesiwn, dim postiadau, gan neb. ' +
    'Mae’r hyn a gadwyd cynt yn aros nes i chi ei ddileu yn y llyfr nodiadau.',
  hosts: 'Gwesteiwyr',
  hostsNote: 'Dim ond cwestiynau’r cyfrifon hyn sy’n cyfrif.',
  noHosts: 'Dim gwesteiwr hysbys eto. Ychwanegwch y cyfrif sy’n gofyn y cwestiynau.',
  removeHost: (handle: string) => `Nid yw @${handle} yn westeiwr`,
  notHost: 'Ddim yn westeiwr',
  addHost: 'Ychwanegu gwesteiwr',
  handlePlaceholder: '@enw',
  add: 'Ychwanegu',
  badHandle:
    'Mae gan enw cyfrif hyd at 15 o lythrennau, digidau neu danlinellau. Gwiriwch y sillafu a rhowch gynnig arall arni.',
  alreadyHost: (handle: string) => `Mae @${handle} yn westeiwr yn barod.`,

  calendarTitle: 'Dyddiadau nesaf',
  calendarNote:
    'Rhowch y sgwrs yn eich calendr sgyrsiau: y dyddiadau nesaf, nodyn atgoffa, ffeil ar gyfer eich calendr eich hun.',
  openCalendar: 'Agor y calendr',

  followOther: 'Dilyn sgwrs arall',
  tagLabel: 'Hashnod y sgwrs',
  tagPlaceholder: '#WePh',
  secondTagLabel: 'Ail hashnod sgwrs ar y cyd',
  secondTagToggle: 'Mae’n sgwrs ar y cyd gydag ail hashnod',
  followAction: 'Dilyn',
  tagEmpty: 'Teipiwch hashnod y sgwrs yn gyntaf, er enghraifft #WePh.',
  tagSpace: 'Nid oes bylchau mewn hashnod. Teipiwch ef fel un gair.',
  tagDigits: 'Mae angen o leiaf un llythyren mewn hashnod.',
  tagSigns: 'Dim ond llythrennau, digidau a thanlinellau sydd mewn hashnod. Tynnwch arwyddion eraill allan.',
  tagLong: 'Mae hwnna’n rhy hir ar gyfer hashnod. Gwiriwch mai dim ond yr hashnod sydd yn y blwch.',
  tagTwice: 'Mae’r ddau hashnod yr un fath. Mae gan sgwrs ar y cyd ddau wahanol.',

  askTitle: 'Ym mha sgwrs ydych chi?',
  askText: 'Mae’r hyn a welwch yn cyd-fynd â mwy nag un sgwrs. Eich dewis chi sy’n cyfrif ar gyfer y sesiwn hon.',
  otherPossible: 'Neu ai un o’r rhain yw hi?',

  noChatTitle: 'Dim sgwrs yma ar hyn o bryd',
  noChatText:
    'Agorwch hashnod sgwrs, neu dudalen ei gwesteiwr, ac mae Chatside yn ymuno ohono’i hun. Neu dywedwch ym mha sgwrs rydych chi:',
  notOnXTitle: 'Yn barod pan fyddwch chi',
  notOnXText: 'Mae Chatside yn gweithio ar x.com. Ewch at hashnod sgwrs yno ac mae’r cwestiwn yn ymddangos yma.',
  openX: 'Agor x.com',

  barNoQuestion: (tags: string) => `${tags}: dim cwestiwn eto`,
  barAsk: 'Ym mha sgwrs ydych chi?',
  barNone: 'Dim sgwrs yma ar hyn o bryd',
};

/**
 * A span of time in words, rounded down to whole minutes.
 * @param minutes whole minutes, 0 or more.
 */
export function spanInWords(minutes: number): string {
  if (minutes < 90) return counted(minutes, nouns.minute);
  const hours = Math.round(minutes / 60);
  if (hours < 36) return counted(hours, nouns.hour);
  return counted(Math.round(hours / 24), nouns.day);
}

/** The words of the late joiner's card. */
export const catchUpWords: Words<typeof englishCatchUp> = {
  title: 'Beth gollais i?',
  close: 'Cau',
  topic: 'Pwnc',
  started: 'Dechreuodd',
  room: (people: number, posts: number) =>
    `${counted(people, nouns.person)}, ${counted(posts, nouns.post)} wedi’u gweld hyd yma`,
  questions: 'Cwestiynau hyd yma',
  current: 'Presennol',
  helloLabel: 'Dweud helo’n hwyr',
  hello: (tags: string) => `Helo bawb, yn ymuno’n hwyr ac yn dal i fyny. ${tags}`,
  copy: 'Copïo',
  copied: 'Copïwyd. Gludwch ef mewn postiad pan fynnwch.',
  copyByHand: 'Ni chaniataodd y porwr gopïo. Mae’r testun wedi’i ddewis: pwyswch Ctrl+C (⌘C ar Mac).',
  listening: 'Mae gwrando heb bostio’n iawn hefyd.',
};
