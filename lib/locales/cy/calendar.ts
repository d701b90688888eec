import type { calendar as english } from '../en/calendar.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

/** The words of the calendar. */
export const calendar: Words<typeof english> = {
  title: 'Calendr',
  intro: 'Y sgyrsiau rydych yn cymryd rhan ynddynt, yn ôl eich cloc eich hun.',
  addChat: 'Ychwanegu sgwrs',
  back: 'Yn ôl i’r calendr',

  nextDates: 'Dyddiadau nesaf',
  tonight: 'Heno',
  today: 'Heddiw',
  thisWeek: 'Yr wythnos hon',
  nextWeek: 'Yr wythnos nesaf',
  later: 'Yn nes ymlaen',
  underWay: 'Ymlaen nawr, yn ôl eich calendr',
  elsewhere: (hours: string) => `I’r sgwrs: ${hours}`,
  openOnX: 'Agor ar X',
  openNamed: (tag: string) => `Agor ar X: #${tag} (yn agor mewn tab newydd)`,
  addToCalendar: 'Ychwanegu at galendr',
  addNamed: (tag: string) => `Ychwanegu at galendr: #${tag}, ei holl ddyddiadau`,
  fileSaved: (fileName: string) =>
    `Cadwyd fel ${fileName} yn eich lawrlwythiadau. Agorwch y ffeil i roi’r dyddiadau yn eich calendr.`,
  fileFailed:
    'Ni ellid gwneud y ffeil galendr: nid oes gan y sgwrs hon ddyddiad ar ôl. Gwiriwch ei dyddiau a’i hamserau.',
  remindMe: 'Fy atgoffa',
  remindNamed: (tag: string) => `Fy atgoffa: #${tag}`,
  reminderOnNamed: (tag: string) => `Nodyn atgoffa ymlaen: #${tag}`,
  reminderOn: 'Nodyn atgoffa ymlaen',

  emptyTitle: 'Dim sgyrsiau eto',
  emptyText:
    'Ychwanegwch y sgyrsiau rydych yn cymryd rhan ynddynt, fel #WePh, ac mae eu dyddiadau nesaf yn ymddangos yma. Mae’r catalog isod yn gwybod am lawer; gwiriwch y diwrnod a’r amser cyn dibynnu arnynt.',
  addFirst: 'Ychwanegu #WePh',
  noDates:
    'Dim dyddiadau eto. Ar ôl i chi gadarnhau diwrnod ac amser sgwrs isod, mae ei dyddiadau nesaf yn ymddangos yma.',

  yourChats: 'Eich sgyrsiau',
  confirmed: 'Diwrnod ac amser wedi’u cadarnhau gennych chi',
  suggestion: 'Awgrym, heb ei gadarnhau',
  noTimes: 'Dim diwrnod nac amser hysbys. Ychwanegwch nhw ar ôl i’r gwesteiwr eu cyhoeddi.',
  checkFirst: 'Dim dyddiadau na nodiadau atgoffa nes i chi wirio’r diwrnod a’r amser.',
  confirm: 'Mae’r diwrnod a’r amser yn gywir',
  confirmNamed: (tag: string) => `Mae’r diwrnod a’r amser yn gywir: #${tag}`,
  edit: 'Newid',
  editNamed: (tag: string) => `Newid #${tag}`,
  remove: 'Tynnu',
  removeNamed: (tag: string) => `Tynnu #${tag}`,
  removed: (tag: string) => `Tynnwyd #${tag} o’r calendr.`,
  undo: 'Dadwneud',
  over: 'Mae ei holl ddyddiadau wedi bod.',

  plan: 'Cynllunio beth rydych am ei ddysgu',
  notifyReason:
    'Pan fyddwch yn troi’r nodyn atgoffa cyntaf ymlaen, mae eich porwr yn gofyn a gaiff Chatside ddangos hysbysiadau. Fe’u defnyddir ar gyfer y nodiadau atgoffa rydych yn eu troi ymlaen ac ar gyfer dim byd arall.',
  notifyRefused:
    'Ni osodwyd nodyn atgoffa: dywedwyd wrth eich porwr am beidio â gadael i Chatside ddangos hysbysiadau. Trowch y nodyn atgoffa ymlaen eto er mwyn i’r porwr ofyn eto, neu ychwanegwch y sgwrs at eich calendr yn lle hynny.',
  stillRefused:
    'Dywedwyd wrth eich porwr am beidio â gadael i Chatside ddangos hysbysiadau, felly ni all yr un nodyn atgoffa ymddangos. Gallwch eu caniatáu yn rhestr estyniadau’r porwr.',
  cannotNotify:
    'Mae nodiadau atgoffa wedi’u troi ymlaen, ond nid yw’r porwr hwn yn gadael i Chatside ddangos hysbysiadau eto.',
  allow: 'Caniatáu hysbysiadau',
  remindBefore: (tag: string) => `Faint o amser cyn #${tag} i’ch atgoffa`,
  before: (minutes: number) =>
    minutes === 0
      ? 'ar y dechrau'
      : minutes < 60
        ? `${counted(minutes, nouns.minute)} cynt`
        : minutes < 1440
          ? `${counted(minutes / 60, nouns.hour)} cynt`
          : `${counted(Math.round(minutes / 1440), nouns.day)} cynt`,
  saveFailed: 'Ni ellid newid y calendr nawr. Ni chollwyd dim; rhowch gynnig arall arni.',
  readFailed:
    'Ni ellid darllen eich calendr. Ail-lwythwch y dudalen hon; os nad yw hynny’n helpu, ailgychwynnwch y porwr.',
  loading: 'Wrthi’n agor eich calendr…',

  suggestions: 'Awgrymiadau',
  suggestionsText:
    'Sgyrsiau a gafwyd mewn ffynonellau cyhoeddus. Mae llawer wedi symud neu ddod i ben ers hynny: “gwelwyd ddiwethaf” yw’r arwydd olaf o fywyd a gawsom, byth yn addewid.',
  filter: 'Dod o hyd i sgwrs',
  filterPlaceholder: 'Enw, #hashnod, @enw neu ddiwrnod',
  found: (count: number) => (count === 0 ? 'Ni chafwyd hyd i sgwrs' : counted(count, nouns.chat)),
  nothingFound: (text: string) => `Nid oes sgwrs gyda “${text}” yn y catalog. Gallwch ei hychwanegu eich hun.`,
  groups: {
    'health-uk': 'Gofal iechyd, y DU ac Iwerddon',
    'health-intl': 'Gofal iechyd, mannau eraill',
    education: 'Addysg',
    research: 'Ymchwil',
    other: 'Meysydd eraill',
  },
  lastSeen: (when: string) => `gwelwyd ddiwethaf: ${when.endsWith('s') ? `y ${when.slice(0, -1)}au` : when}`,
  neverSeen: 'nid yw’n hysbys pryd y’i gwelwyd ddiwethaf',
  perhapsEnded: (seen: string) => `efallai wedi dod i ben, ${seen}`,
  lastKnown: (times: string) => `Hysbys ddiwethaf: ${times}`,
  noKnownTimes: 'Diwrnod ac amser anhysbys',
  tagUnknown: 'Hashnod anhysbys',
  sure: { high: 'tystiolaeth gadarn', medium: 'peth tystiolaeth', low: 'ansicr' },
  addNamedChat: (name: string) => `Ychwanegu ${name}`,
  add: 'Ychwanegu',
  inCalendar: 'Yn eich calendr',

  newTitle: 'Ychwanegu sgwrs',
  editTitle: (tag: string) => `Newid #${tag}`,
  goneTitle: 'Nid yw’r sgwrs hon yn eich calendr',
  goneText: 'Efallai ei bod wedi’i thynnu.',
  fromCatalogue: (seen: string) =>
    `Wedi’i llenwi o’r catalog (${seen}). Edrychwch ar dudalen y gwesteiwr am y diwrnod a’r amser presennol cyn eu cadarnhau.`,
  hostPage: (handle: string) => `@${handle} ar X`,
  tag: 'Hashnod',
  tagTaken: (tag: string) => `Mae #${tag} yn eich calendr yn barod. Newidiwch y sgwrs honno yn lle hynny.`,
  secondTag: 'Ail hashnod (sgyrsiau ar y cyd yn unig)',
  secondSame: 'Mae’r ddau hashnod yr un fath. Gadewch yr ail un yn wag.',
  name: 'Enw',
  nameMissing: 'Rhowch enw i’r sgwrs, er mwyn i chi ei hadnabod yn y rhestr.',
  nameLong: 'Mae’r enw’n rhy hir. Defnyddiwch 200 nod ar y mwyaf.',
  hosts: 'Cyfrifon y gwesteiwyr (dewisol)',
  hostsHint: 'Gwahanwch nifer ohonynt â chomas.',
  badHost: (typed: string) =>
    `Ni all “${typed}” fod yn gyfrif ar X. Mae gan enwau cyfrif lythrennau, digidau a thanlinellau, 15 ar y mwyaf.`,
  zone: 'Cylchfa amser y sgwrs',
  zoneHint:
    'Y lle y mae’r sgwrs yn dilyn ei gloc, fel Europe/London. Mae newidiadau’r clociau wedyn bob amser yn gywir.',
  badZone: (typed: string) =>
    typed === ''
      ? 'Dewiswch gylchfa amser y sgwrs, fel Europe/London.'
      : `Nid yw eich porwr yn gwybod am gylchfa amser “${typed}”. Dewiswch un o’r rhestr, fel Europe/London.`,
  minutes: 'Hyd mewn munudau',
  badMinutes: 'Rhowch yr hyd mewn munudau cyfan, o 5 i 20160 (14 diwrnod).',
  numbering: 'Sut y caiff cwestiynau ac atebion eu rhifo',
  numberings: {
    'Q/A': 'Q1 ac A1',
    'T/T': 'T1 a T1',
    'F/A': 'F1 ac A1',
    'V/A': 'V1 ac A1',
    'P/R': 'P1 ac R1',
    none: 'heb eu rhifo',
  },

  rule: (number: number) => `Diwrnod ac amser ${number}`,
  addRule: 'Ychwanegu diwrnod ac amser',
  removeRule: (number: number) => `Tynnu diwrnod ac amser ${number}`,
  noRules:
    'Dim diwrnod nac amser eto. Mae hynny’n iawn ar gyfer sgwrs y mae ei dyddiadau’n cael eu cyhoeddi o bryd i’w gilydd.',
  kind: 'Pryd',
  kinds: {
    weekly: 'Ar ddyddiau’r wythnos',
    monthly: 'Ar rai dyddiau wythnos penodol o’r mis',
    dates: 'Ar ddyddiadau unigol',
    run: 'Ar sawl diwrnod yn olynol',
  },
  days: 'Dyddiau',
  daysMissing: 'Dewiswch o leiaf un diwrnod.',
  every: 'Bob sawl wythnos',
  badEvery: 'Rhowch nifer o wythnosau o 1 i 52.',
  weekOf: 'Un dyddiad y cafodd neu y caiff ei chynnal',
  badWeekOf: 'Rhowch un o ddyddiadau’r sgwrs, er mwyn cyfrif yr wythnosau cywir.',
  weekday: 'Diwrnod',
  nths: 'Pa rai yn y mis',
  nthsMissing: 'Dewiswch o leiaf un, fel y cyntaf a’r trydydd.',
  date: (number: number) => `Dyddiad ${number}`,
  addDate: 'Dyddiad arall',
  removeDate: (number: number) => `Tynnu dyddiad ${number}`,
  badDate: 'Rhowch ddyddiad, fel 05/01/2027.',
  firstDay: 'Diwrnod cyntaf',
  dayCount: 'Sawl diwrnod',
  badDayCount: 'Rhowch nifer o ddyddiau o 1 i 60.',
  startTimes: 'Yn dechrau am',
  startTimesHint: 'Yn ôl cloc y sgwrs ei hun, fel 20:00. Ar gyfer sawl sesiwn y dydd: 10:00, 16:00.',
  badTime: (typed: string) =>
    typed === ''
      ? 'Rhowch yr amser y mae’n dechrau, fel 20:00.'
      : `Nid yw “${typed}” yn amser o’r dydd. Ysgrifennwch oriau a munudau, o 00:00 i 23:59, fel 20:00.`,

  confirmBox: 'Rwyf wedi gwirio’r diwrnod a’r amser: maent yn gywir',
  confirmHint: 'Dim ond wedyn y caiff dyddiadau eu dangos a nodiadau atgoffa eu rhoi.',
  preview: 'Mewn geiriau',
  previewNext: 'Nesaf, yn ôl eich cloc',
  previewIf: 'Nesaf, yn ôl eich cloc, os yw hynny’n gywir',
  save: 'Cadw',
  cancel: 'Canslo',
  someProblems: (count: number) =>
    count === 1
      ? 'Mae angen golwg arall ar un eitem; mae wedi’i marcio.'
      : `Mae angen golwg arall ar ${counted(count, nouns.entry)}; maent wedi’u marcio.`,

  fileSummary: (tag: string, name: string) => `#${tag} ${name}`,
  fileText: (tags: string, address: string) =>
    `Sgwrs drydar (tweet chat). I ymuno, chwiliwch am ${tags} ar X a’i roi yn eich postiadau: ${address}`,
};
