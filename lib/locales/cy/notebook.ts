import type { notebook as english } from '../en/notebook.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

/** The words of the notebook. */
export const notebook: Words<typeof english> = {
  title: 'Llyfr nodiadau',
  skip: 'Neidio i’r cynnwys',
  privacy: 'Wedi’i gadw ar y cyfrifiadur hwn yn unig.',

  places: 'Llyfr nodiadau',
  calendar: 'Calendr',
  sessions: 'Sesiynau',
  allPosts: 'Eich holl bostiadau',
  backToSessions: 'Pob sesiwn',
  navigation: 'Sesiynau a phostiadau',
  inYear: (sessions: number) => counted(sessions, nouns.session),

  searchLabel: 'Chwilio eich postiadau',
  searchPlaceholder: 'Chwilio eich postiadau',
  resultsFor: (text: string) => `Postiadau sy’n cynnwys “${text}”`,

  minutes: (minutes: number) => counted(minutes, nouns.minute),
  lessThanMinute: 'llai na munud',
  timeUnknown: 'amser anhysbys',
  posts: (count: number) => (count === 0 ? 'dim postiadau' : counted(count, nouns.post)),
  answeredOf: (answered: number | '…', questions: number) => `${answered} o ${questions}`,
  noQuestions: 'Ni welwyd yr un',
  when: 'Pryd',
  timeSpent: 'Amser gyda’r sgwrs',
  hosts: 'Gwesteiwyr',
  yourPosts: 'Eich postiadau',
  answered: 'Cwestiynau a atebwyd',
  unknown: 'Anhysbys',

  questionsHeading: 'Cwestiynau a’ch atebion',
  otherHeading: 'Eich postiadau eraill',
  marked: {
    shared: {
      heading: 'Postiadau a rannwyd gennych',
      remove: (handle: string) => `Tynnu’r postiad gan @${handle} a rannwyd gennych o’r sesiwn hon`,
    },
    liked: {
      heading: 'Postiadau a hoffwyd gennych',
      remove: (handle: string) => `Tynnu’r postiad gan @${handle} a hoffwyd gennych o’r sesiwn hon`,
    },
    bookmarked: {
      heading: 'Postiadau y rhoesoch lyfrnod arnynt',
      remove: (handle: string) => `Tynnu’r postiad gan @${handle} y rhoesoch lyfrnod arno o’r sesiwn hon`,
    },
  },
  markedFrom: (handle: string) => `gan @${handle}`,
  removeMarkedFailed: 'Ni ellid cadw hynny nawr. Ni newidiwyd dim; rhowch gynnig arall arni.',
  noAnswer: 'Ni wnaethoch ateb hwn.',
  asked: 'Gofynnwyd',
  openOnX: 'Agor ar X',
  newTab: '(yn agor mewn tab newydd)',
  nothingInSession: 'Ni chadwyd cwestiynau na phostiadau ar gyfer y sesiwn hon.',

  pending: 'Heb ei gadarnhau gan X eto',
  failed: 'Gwrthododd X y postiad hwn; mae ei destun wedi’i gadw yma',
  deletedOnX: 'Wedi’i ddileu ar X; wedi’i gadw yma',
  picture: (description: string) => `Llun: ${description}`,
  poll: 'Dewisiadau’r bleidlais',
  pollChoice: (text: string) => `Dewis yn y bleidlais: ${text}`,
  pictureWithout: 'Gyda llun neu fideo; gweler y postiad ar X.',
  postAgain: 'Postio eto',
  earlierWordings: (count: number) =>
    count === 1 ? 'Golygwyd: y geiriad cynharach' : `Golygwyd: ${counted(count, nouns.wording)} cynharach`,
  outside: 'Y tu allan i sesiwn',

  exportMarkdown: 'Cadw fel Markdown',
  exportCsv: 'Cadw fel CSV',
  saved: (fileName: string) => `Cadwyd fel ${fileName} yn eich lawrlwythiadau.`,
  exportFailed: 'Ni ellid gwneud y ffeil. Ni newidiwyd dim; rhowch gynnig arall arni.',

  transcriptHeading: 'Trawsgrifiad',
  transcriptText:
    'Holl bostiadau’r sesiwn a welodd y porwr hwn, eich rhai chi a rhai pobl eraill, wedi’u grwpio yn ôl cwestiwn.',
  othersUntil: (count: number, date: string) =>
    `${othersStored(count)} tan ${date}, ac i’w ${toDelete(count)} wedyn. Mae eich postiadau eich hun yn aros.`,
  othersBetween: (count: number, first: string, last: string) =>
    `${othersStored(count)} am y tro, i’w ${toDelete(count)} rhwng ${first} a ${last}. Mae eich postiadau eich hun yn aros.`,
  othersDue: (count: number) =>
    `${othersStored(count)} am y tro, i’w ${toDelete(count)} o fewn diwrnod. Mae eich postiadau eich hun yn aros.`,
  othersKept: (count: number) =>
    `${othersStored(count)} nes i chi ddiffodd hyn. Mae eich postiadau eich hun yn aros beth bynnag.`,
  othersGone:
    'Nid oes postiadau gan eraill wedi’u storio ar gyfer y sesiwn hon: mae Chatside yn eu dileu rai dyddiau ar ôl eu gweld ddiwethaf. ' +
    'Mae eich postiadau eich hun a’r cwestiynau wedi’u cadw, a gallwch eu cadw fel ffeil uchod.',
  saveTranscriptHtml: 'Cadw fel tudalen we',
  saveTranscriptMarkdown: 'Cadw’r trawsgrifiad fel Markdown',
  leaveOutNames: 'Gadael enwau allan',
  leaveOutNamesNote:
    'Mae pawb ond y gwesteiwyr a chi yn troi’n “Participant 1” ac yn y blaen, heb ddolenni. Mae enwau a ysgrifennwyd mewn postiad yn aros.',
  keepPosts: 'Cadw’r postiadau hyn',
  keepPostsFailed: 'Ni ellid newid hyn nawr. Ni ddilëwyd dim; rhowch gynnig arall arni.',
  storedFailed: 'Ni allodd Chatside edrych am y postiadau a storiwyd. Ni newidiwyd dim; ail-lwythwch y dudalen hon.',

  deletePost: 'Dileu’r postiad hwn o’r llyfr nodiadau',
  deletePostTitle: 'Dileu’r postiad hwn o’r llyfr nodiadau?',
  deletePostText: 'Caiff ei dynnu o’r cyfrifiadur hwn am byth. Mae’r postiad ei hun yn aros ar X.',
  deleteSession: 'Dileu’r sesiwn',
  deleteSessionTitle: 'Dileu’r sesiwn hon?',
  deleteSessionText: (count: number) =>
    `Caiff y sesiwn${count === 0 ? '' : count === 1 ? ' a’r postiad a gadwyd gyda hi' : ` a’r ${counted(count, nouns.post)} a gadwyd gyda hi`}` +
    ` ${count === 0 ? 'ei thynnu' : 'eu tynnu'} o’r cyfrifiadur hwn am byth. Mae’r hyn a bostiwyd gennych yn aros ar X. I gadw copi, cadwch y sesiwn fel Markdown yn gyntaf.`,
  deleteAction: 'Dileu am byth',
  keep: 'Cadw',
  deleteFailed: 'Ni ellid ei ddileu nawr. Ni newidiwyd dim; rhowch gynnig arall arni.',

  emptyTitle: 'Bydd eich sesiwn gyntaf yn ymddangos yma',
  emptyText:
    'Cymerwch ran mewn sgwrs ar x.com. Mae Chatside yn cadw’r cwestiynau, eich atebion a’r amser a dreuliwyd gennych, yn barod ar gyfer eich cofnod CPD (datblygiad proffesiynol parhaus).',
  loading: 'Wrthi’n agor y llyfr nodiadau…',
  readFailedTitle: 'Ni ellid agor y llyfr nodiadau',
  readFailedText:
    'Ni adawodd eich porwr i Chatside ddarllen ei storfa. Nid yw’r hyn a gadwyd gennych wedi’i newid. Ail-lwythwch y dudalen hon; os nad yw hynny’n helpu, ailgychwynnwch y porwr.',
  reload: 'Ail-lwytho’r dudalen hon',
  goneTitle: 'Nid yw’r sesiwn hon yn y llyfr nodiadau',
  goneText: 'Efallai ei bod wedi’i dileu. Dewiswch un arall o’r rhestr.',
  noPosts: 'Nid oes yr un o’ch postiadau wedi’i gadw eto.',
};

function othersStored(count: number): string {
  return `Mae ${counted(count, nouns.post)} gan eraill wedi’${count === 1 ? 'i' : 'u'} storio`;
}

/** "I'w ddileu" for one post, "i'w dileu" for several. */
function toDelete(count: number): string {
  return count === 1 ? 'ddileu' : 'dileu';
}
