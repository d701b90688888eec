import type { stored as english, storedKinds as englishKinds } from '../en/stored.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

const digits = (number: number) => number.toLocaleString('cy');

/** The words of the page that shows what is stored. */
export const stored: Words<typeof english> = {
  place: 'Eich data',
  places: 'Eich data',
  name: 'Beth sydd wedi’i storio',
  title: 'Beth sydd wedi’i storio',
  text:
    'Mae popeth y mae Chatside wedi’i ysgrifennu ar y dudalen hon, ac mae’r cyfan ar y cyfrifiadur hwn: ' +
    'nid yw Chatside yn anfon dim i unman. Agorwch linell i’w darllen yn union fel y mae wedi’i storio.',

  listHeading: 'Popeth, yn ôl math',
  measuring: 'Wrthi’n mesur…',
  readFailed: 'Ni allodd Chatside ddarllen ei storfa. Ni newidiwyd dim; ail-lwythwch y dudalen hon.',
  size: (number: number, bytes: string) => (number === 0 ? 'dim' : `${digits(number)} · ${bytes}`),
  total: (bytes: string) => `${bytes} i gyd`,
  until: (first: string, last: string) =>
    first === last ? `I’w dileu ar ${first}.` : `I’w dileu rhwng ${first} a ${last}.`,
  keptOthers: (number: number) =>
    number === 1
      ? 'Mae 1 yn aros am eich bod yn cadw postiadau ei sesiwn.'
      : `Mae ${digits(number)} yn aros am eich bod yn cadw postiadau eu sesiynau.`,
  noneOf: (kinds: readonly string[]) => `Nid oes dim wedi’i storio o’r canlynol: ${kinds.join(', ')}.`,
  showMore: (number: number) => `Dangos ${number} arall`,
  showFailed: 'Ni ellid darllen hyn nawr. Caewch y llinell ac agorwch hi eto.',
  loading: 'Wrthi’n darllen…',
  allowAgain: 'Gadael iddo ddod yn ôl',
  allowAgainNamed: (name: string) => `Gadael iddo ddod yn ôl: ${name}`,
  allowed: 'Caiff ddod yn ôl pan fydd X neu ffeil yn ei ddangos.',
  lookAgain: 'Mesur eto',
  download: 'Cadw hyn i gyd fel JSON',
  saved: (fileName: string) => `Cadwyd fel ${fileName} yn eich lawrlwythiadau.`,
  failed: 'Ni weithiodd hynny nawr. Ni newidiwyd dim; rhowch gynnig arall arni.',

  keepingHeading: 'Beth sy’n cael ei gadw',
  othersLabel: 'Caiff postiadau pobl eraill eu dileu',
  othersDays: { 1: 'ar ôl 1 diwrnod', 7: 'ar ôl 7 diwrnod', 30: 'ar ôl 30 diwrnod' },
  othersText:
    'Gan gyfrif o’r adeg y gwelodd Chatside nhw ddiwethaf. Mae eu hangen i ddangos y cwestiynau a’r trawsgrifiad; ' +
    'mae eich postiadau eich hun yn aros nes i chi eu dileu. Gadewir llonydd i sesiwn rydych yn cadw ei phostiadau.',
  othersChanged: (deleted: number) =>
    deleted === 0
      ? 'Cadwyd.'
      : `Cadwyd. Roedd yn bryd dileu ${counted(deleted, nouns.post)} gan eraill, a gwnaed hynny.`,
  deleteOthers: 'Dileu postiadau pobl eraill nawr',
  keepThem: 'Eu cadw',
  deleteGood: 'Dileu am byth',
  deleteOthersTitle: 'Dileu holl bostiadau pobl eraill?',
  deleteOthersText:
    'Hefyd rai’r sesiynau y dewisoch gadw eu postiadau. Mae eich postiadau eich hun, y sesiynau a’u cwestiynau yn aros. ' +
    'Mae postiadau sgwrs sydd ar agor yn dod yn ôl pan fydd Chatside yn eu gweld eto.',
  othersDeleted: (number: number) => `Dilëwyd ${counted(number, nouns.post)} gan eraill.`,

  marksHeading: 'Hoffi a llyfrnodau',
  marksText:
    'Wedi’i ddiffodd oni bai eich bod yn ei droi ymlaen: eich busnes chi yw’r hyn rydych yn ei hoffi. Dim ond yr hyn rydych yn ei bwyso yn ystod sesiwn a gedwir, gyda ' +
    'thestun, awdur, dolen ac amser y postiad, ac mae’n ymddangos yn y cofnod o’r sesiwn rydych yn ei gadw. Ar ôl ei ddiffodd eto, ni chedwir ' +
    'dim mwy; mae’r hyn sydd yno’n aros nes i chi ei dynnu o’i sesiwn. Nid yw copi wrth gefn sydd wedi’i adfer byth yn troi hyn ymlaen; mae un lle mae wedi’i ddiffodd yn ei ddiffodd.',
  keepsLikes: 'Cadw’r hyn rydych yn ei hoffi',
  keepsLikesNote:
    'Gwerth ei gael os mai drwy hoffi rydych yn cytuno mewn sgwrs, a’ch bod am weld yn nes ymlaen â phwy.',
  keepsBookmarks: 'Cadw’r hyn rydych yn rhoi llyfrnod arno',
  keepsBookmarksNote:
    'Gwerth ei gael os ydych yn rhoi llyfrnod ar yr hyn rydych yn bwriadu darllen amdano: daw’n rhestr ddarllen i chi o’r sesiwn.',

  excludedHeading: 'Sgyrsiau na chedwir dim ohonynt',
  excludedText:
    'Mae’r bar ochr yn helpu ynddynt fel arfer, ond nid yw’r sesiwn na phostiadau neb yn cael eu hysgrifennu, gan gynnwys eich rhai chi.',
  excludedNone: 'Dim un. Rydych yn cadw’r hyn rydych yn cymryd rhan ynddo.',
  keepAgain: 'Cadw eto',
  keepAgainNamed: (tag: string) => `Cadw eto: #${tag}`,
  keptAgain: (tag: string) => `Mae #${tag} yn cael ei chadw eto o hyn ymlaen.`,
  left: (sessions: number, posts: number, others: number) =>
    `Yn dal wedi’u storio o’r blaen: ${counted(sessions, nouns.session)}, ${counted(posts, nouns.post)} gennych chi, ` +
    `${counted(others, nouns.post)} a welwyd yno.`,
  deleteLeft: 'Dileu’r rhain hefyd',
  deleteLeftNamed: (tag: string) => `Dileu’r rhain hefyd: yr hyn a gadwyd o #${tag}`,
  deleteLeftTitle: (tag: string) => `Dileu’r hyn a gadwyd o #${tag}?`,
  deleteLeftText:
    'Caiff ei sesiynau a’i phostiadau eu tynnu o’r cyfrifiadur hwn am byth. Mae’r hyn a bostiwyd gennych yn aros ar X.',
  leftDeleted: (tag: string) => `Ni chedwir dim o #${tag} mwyach.`,
  excludeLabel: 'Hashnod',
  exclude: 'Cadw dim ohoni',
  tagNeeded: 'Teipiwch hashnod y sgwrs: llythrennau, digidau ac _ yn unig.',
  excluded: (tag: string) => `O hyn ymlaen ni chedwir dim o #${tag}.`,

  exclusion: (tags: string) => `Cadw dim o ${tags} o hyn ymlaen`,
  exclusionNote: (tags: string) =>
    `Pan fydd hyn ymlaen, mae’r bar ochr yn dal i helpu yn ${tags}, ond nid oes dim ohoni’n cael ei ysgrifennu. Mae’r sesiwn hon yn aros nes i chi ei dileu.`,
  exclusionWhere: 'Gweler pob un o dan Eich data',

  safeHeading: 'A fydd y porwr yn ei gadw?',
  persisted:
    'Bydd. Mae’r porwr hwn wedi addo peidio â chlirio storfa Chatside ohono’i hun, hyd yn oed pan fydd y disg yn llawn.',
  notPersisted:
    'Gall porwr glirio storfa ohono’i hun pan fydd y disg bron yn llawn. Fel rheol mae’n arbed estyniadau fel Chatside; ' +
    'gallwch ofyn am ei addewid pendant, oherwydd efallai y bydd angen eich cofnodion flynyddoedd o nawr. Gall ofyn i chi gadarnhau.',
  askToPersist: 'Gofyn i’r porwr ei gadw',
  persistRefused:
    'Ni roddodd y porwr hwn addewid o’r fath, ac anaml y mae Chrome ac Edge yn gwneud; maent yn arbed estyniadau fel Chatside er hynny. ' +
    'Nid yw Chatside yn pwyso am un. Mae copi wrth gefn yn cadw eich cofnodion yn ddiogel beth bynnag.',
  askAgain: 'Gofyn unwaith eto',
  removing: 'Mae tynnu Chatside o’r porwr yn dileu popeth ar y dudalen hon.',
  room: (usage: string, quota: string) =>
    `Ar y disg mae’r porwr yn cyfrif ${usage}, gan gynnwys ei fynegeion ei hun, o’r ${quota} y mae’n eu caniatáu.`,

  lowName: 'Lle i’r llyfr nodiadau',
  low: (left: string) =>
    `Mae’r lle i Chatside bron â dod i ben: ${left} ar ôl. Cadwch gopi wrth gefn, yna dilëwch bostiadau pobl eraill neu rhyddhewch ychydig o le ar y disg.`,
  lowSee: 'Gweld beth sydd wedi’i storio',

  deleteHeading: 'Dileu popeth',
  deleteText:
    'Yn dileu’r cyfan uchod o’r porwr hwn: sesiynau, postiadau, calendr, nodiadau atgoffa, dewisiadau a gosodiadau. ' +
    'Mae’r hyn a bostiwyd gennych yn aros ar X, ac mae copïau wrth gefn a gadwyd gennych fel ffeiliau’n aros lle maent.',
  deleteAll: 'Dileu popeth…',
  deleteTitle: 'Dileu popeth y mae Chatside wedi’i storio?',
  deleteWarning:
    'Ni ellir dadwneud hyn. Nid yw eich cofnodion o sesiynau’r gorffennol yn bodoli yn unman arall oni bai eich bod wedi cadw copi wrth gefn.',
  backupFirst: 'Cadw copi wrth gefn yn gyntaf',
  deleteWord: 'dileu',
  typeWord: 'I gadarnhau, teipiwch y gair “dileu”',
  wordMissing: 'Teipiwch y gair “dileu” yma, neu pwyswch Cadw popeth.',
  deleteConfirm: 'Dileu popeth',
  keepEverything: 'Cadw popeth',
  deleting: 'Wrthi’n dileu…',
  deleteFailed:
    'Ni ellid dileu popeth, efallai am fod tab arall o Chatside wrthi’n gweithio. Caewch y tabiau eraill a rhowch gynnig arall arni.',

  goneTitle: 'Mae popeth wedi’i ddileu',
  goneText:
    'Nid oes gan Chatside sesiwn, postiad, gosodiad na nodyn atgoffa o’ch eiddo mwyach yn y porwr hwn. Mae’n mynd ymlaen fel ar ei ' +
    'ddiwrnod cyntaf: cedwir yr hyn rydych yn ei weld ac yn ei bostio mewn sgwrs o hyn ymlaen. I gadw dim byd o gwbl, tynnwch Chatside o’r porwr.',
  startAfresh: 'Agor y llyfr nodiadau gwag',

  outdated: 'Diweddarwyd Chatside mewn tab arall. Ail-lwythwch y dudalen hon i fynd ymlaen; nid oes dim wedi’i golli.',
  waiting:
    'Mae Chatside wedi’i ddiweddaru ac mae tab arall yn dal yr hen lyfr nodiadau ar agor. Caewch neu ail-lwythwch dabiau eraill Chatside.',
  newerTitle: 'Mae angen Chatside mwy newydd ar y llyfr nodiadau hwn',
  newer:
    'Fersiwn fwy newydd o Chatside a ysgrifennodd hwn, a gallai’r fersiwn hŷn hon ei ddifrodi. ' +
    'Diweddarwch Chatside yn y porwr hwn ac agorwch y llyfr nodiadau eto; nid oes dim wedi’i golli.',
  reload: 'Ail-lwytho’r dudalen hon',
};

/** The kinds of what is stored, and what each is for. */
export const storedKinds: Words<typeof englishKinds> = {
  contributions: {
    name: 'Eich postiadau',
    what: 'Yr hyn a bostiwyd gennych mewn sgyrsiau: eich cofnod. Wedi’i gadw nes i chi ei ddileu.',
  },
  records: {
    name: 'Cofnodion CPD',
    what: 'Yr hyn a ysgrifennwyd gennych am eich sgyrsiau, gyda ffeithiau pob un a’i eiriadau cynharach.',
  },
  sessions: {
    name: 'Sesiynau',
    what: 'Pob noson: sgwrs, gwesteiwyr, cwestiynau, am ba hyd y buoch yno, beth a rannwyd gennych.',
  },
  posts: {
    name: 'Postiadau pobl eraill',
    what: 'Postiadau a welwyd mewn sgyrsiau, gyda’ch rhai chi fel y dangosodd X nhw yn eu plith: i ddod o hyd i’r cwestiynau a phwy sy’n ateb beth.',
  },
  'own-chats': {
    name: 'Eich calendr',
    what: 'Sgyrsiau a ychwanegwyd gennych, gyda dyddiau, amserau a nodiadau atgoffa.',
  },
  'follow-ups': { name: 'Pobl i ddychwelyd atynt', what: 'Enwau cyfrif a nodwyd gennych yn y bar ochr.' },
  hosts: {
    name: 'Gwesteiwyr a osodwyd gennych',
    what: 'Cyfrifon y dywedoch eu bod, neu nad ydynt, yn westeiwyr sgwrs.',
  },
  choices: {
    name: 'Dewisiadau’r noson',
    what: 'Sgyrsiau a ddilynwyd neu a wrthodwyd gennych; maent yn cyfrif am 12 awr.',
  },
  forgotten: {
    name: 'Enwau’r hyn a ddilëwyd gennych',
    what: 'Rhifau heb ddim testun, fel nad yw X na hen gopi wrth gefn yn dod ag ef yn ôl.',
  },
  imports: {
    name: 'Mewnforio anorffenedig',
    what: 'Sesiynau o archif X sydd eto i’w hychwanegu at y llyfr nodiadau.',
  },
  marks: {
    name: 'Nodiadau am gopïau wrth gefn',
    what: 'Pryd y gwnaed yr un diwethaf, ac a gafodd gwaith adfer ei dorri ar ei ganol.',
  },
  settings: {
    name: 'Gosodiadau',
    what: 'Sut rydych yn hoffi Chatside, awgrymiadau a roddwyd o’r neilltu gennych, nodiadau atgoffa a ddangoswyd yn barod.',
  },
  other: { name: 'Unrhyw beth arall', what: 'Nodiadau gwaith Chatside ei hun.' },
};

/** Bytes as people read them. */
export function sizeText(bytes: number): string {
  const units = ['beit', 'kB', 'MB', 'GB', 'TB'];
  let [size, unit] = [bytes, 0];
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  if (unit === 0) return counted(bytes, nouns.byte);
  const shown = size < 10 ? size.toLocaleString('cy', oneDigit) : digits(Math.round(size));
  return `${shown} ${units[unit]}`;
}

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
