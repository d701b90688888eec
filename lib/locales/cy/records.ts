import type { FieldLimit } from '../../cpd/cpd-template.ts';
import type { TextLength } from '../../cpd/text-length.ts';
import type { records as english, recordStates as englishStates } from '../en/records.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

const number = (value: number) => value.toLocaleString('cy');
/** The units of a form's limits: "words" or "characters". */
const inUnit = (value: number, unit: string) => counted(value, unit === 'words' ? nouns.word : nouns.character);
/** What a form's limit holds for; anything else is told as the form tells it. */
const LIMIT_OF: Readonly<Record<string, string>> = { 'the whole statement': 'y datganiad cyfan' };

/** The states of a record, as the person reads them. */
export const recordStates: Words<typeof englishStates> = {
  planned: 'Wedi’i gynllunio',
  draft: 'Drafft',
  complete: 'Wedi’i gwblhau',
  submitted: 'Wedi’i gyflwyno',
};

/** The words of the pages of CPD records. */
export const records: Words<typeof english> = {
  place: 'Cofnodion CPD',
  title: 'Cofnodion CPD',
  text: 'Yr hyn rydych yn ei ysgrifennu am eich sgyrsiau ar gyfer eich rheoleiddiwr neu’ch portffolio. Mae’r ffeithiau wedi’u llenwi; mae’r dysgu yn eich geiriau eich hun.',
  emptyTitle: 'Dim cofnodion CPD eto',
  emptyText:
    'Agorwch sesiwn a dewiswch “Ysgrifennu cofnod”: caiff y dyddiad, y sgwrs, y cwestiynau a’ch atebion eu llenwi, ac rydych yn ychwanegu’r hyn a ddysgwyd gennych.',
  begin: 'Dechrau cofnod',
  toSessions: 'Mynd i’ch sesiynau',
  unknownForm: 'Ffurflen nad yw’r fersiwn hon yn ei hadnabod',
  changed: 'Newidiwyd ddiwethaf',
  search: 'Chwilio yn eich cofnodion',
  found: (found: number) => (found === 0 ? 'Nid oes cofnod sy’n cynnwys y geiriau hyn.' : counted(found, nouns.record)),
  comeBack: 'Mae’n bryd dychwelyd at',
  others: 'Pob un arall',
  noTitle: 'Cofnod heb deitl',
  stillToWrite: (fields: number) =>
    fields === 0
      ? 'Popeth wedi’i ysgrifennu'
      : `${counted(fields, nouns.field)} i’w ${fields === 1 ? 'lenwi' : 'llenwi'}`,
  loading: 'Wrthi’n agor eich cofnodion …',
  readFailed: 'Ni ellid darllen eich cofnodion nawr. Nid oes dim wedi’i golli; ail-lwythwch y dudalen hon.',

  ofSession: 'Cofnodion CPD y sesiwn hon',
  writeUp: 'Ysgrifennu cofnod',
  writeUpTitle: 'Ysgrifennu cofnod CPD',
  writeUpText: 'Dewiswch y ffurflen. Gallwch wneud mwy nag un cofnod o sesiwn, er enghraifft ar gyfer dwy gofrestr.',
  about: 'Am',
  noSession: 'Dim sesiwn: ar gyfer rhywbeth a wnaethoch yn rhywle arall, neu sgwrs sydd eto i ddod.',
  bodyLabel: 'Ffurflen pwy?',
  formLabel: 'Pa ffurflen?',
  intentionLabel: 'Beth ydych chi am ei ddysgu?',
  intentionHelp: 'Caiff ei nodi nawr, gyda’r amser: mae’n dangos i chi gynllunio hyn cyn y sgwrs.',
  planTitle: 'Cynllunio beth rydych am ei ddysgu',
  planText:
    'Mae nodyn a wnaed cyn y sgwrs yn dangos bod eich dysgu wedi’i gynllunio. Ar ôl y sgwrs, mae “Ysgrifennu cofnod” yn parhau ohono.',
  planFor: 'Ar gyfer',
  planKept: 'Rydych wedi nodi ar gyfer y sgwrs hon:',
  planOpen: 'Agor eich cynllun',
  planLate:
    'Mae’r sgwrs hon wedi dechrau yn ôl y calendr: nid yw nodyn a wneir nawr yn dangos i chi ei gynllunio ymlaen llaw.',
  planKeep: 'Cadw’r cynllun',
  planAwaited: 'Daw ffeithiau’r sgwrs i mewn ohonynt eu hunain ar ôl i chi fod yno.',
  planned: 'Yr hyn roeddech am ei ddysgu',
  plannedAt: 'Nodwyd',
  planFound: 'Rydych wedi cynllunio’r sgwrs hon. Ewch ymlaen o’ch cynllun, neu dechreuwch gofnod arall isod.',
  planGoOn: 'Mynd ymlaen o’ch cynllun',
  create: 'Dechrau’r cofnod',
  createFailed: 'Ni ellid storio’r cofnod nawr. Ni newidiwyd dim; rhowch gynnig arall arni.',
  cancel: 'Canslo',
  sources: 'O ble y daw’r ffurflen hon',
  checkedOn: (date: string) => `Cymharwyd â’i ffynonellau ar ${date}.`,
  standing: {
    official: 'tudalen y corff ei hun',
    secondary: 'ffynhonnell arall',
    code: 'cod cyhoeddus',
    inferred: 'ein casgliad ni',
  },
  doubtful: 'Heb ei wirio eto yn erbyn y ffurflen ei hun:',

  back: 'Pob cofnod',
  factsHeading: 'Y ffeithiau',
  chat: 'Sgwrs',
  when: 'Pryd',
  hosts: 'Gwesteiwyr',
  unknown: 'Anhysbys',
  suggested: 'Amser a awgrymir',
  suggestedText: (total: number, participatory: number) =>
    `${counted(total, nouns.minute)}, gyda ${number(participatory)} o’r rheini’n gyfranogol`,
  reasons: {
    replied: 'Cyfranogol yw’r amser o’ch postiad cyntaf i’ch postiad olaf, am i chi ymateb i rywun.',
    'posted-only': 'Postioch ond heb ymateb i neb, felly nid awgrymir dim ohono fel amser cyfranogol.',
    listened: 'Dilynoch heb bostio, felly nid awgrymir dim ohono fel amser cyfranogol.',
    'not-seen': 'Ni welodd neb am ba hyd y buoch yno, felly nid awgrymir amser.',
  },
  answersGiven: 'Eich postiadau',
  openSession: 'Agor y sesiwn',
  takeOut: 'Ei thynnu o’r cofnod hwn',
  takeOutOf: (chat: string) => `Ei thynnu o’r cofnod hwn: ${chat}`,
  addSession: 'Ychwanegu sesiwn arall',
  addSessionChoose: 'Dewiswch sesiwn …',
  addFailed: 'Ni ellid ychwanegu’r sesiwn nawr. Ni newidiwyd dim; rhowch gynnig arall arni.',
  sessionGone: 'Nid yw’r sesiwn yn eich hanes mwyach; mae ei ffeithiau wedi’u cadw yma.',
  fieldsHeading: 'Y ffurflen',
  fieldsText: 'Yn nhrefn y ffurflen. Mae popeth yn cael ei gadw ohono’i hun wrth i chi deipio.',
  fromFacts: 'Wedi’i lenwi o’r ffeithiau; newidiwch ef fel y mynnwch.',
  notYetWritten: 'Heb ei ysgrifennu eto',
  later: 'Gall hyn aros nes i chi weld beth mae wedi’i newid.',
  backToFacts: 'Dechrau o’r ffeithiau eto',
  copy: 'Copïo',
  copyField: (label: string) => `Copïo: ${label}`,
  copied: 'Copïwyd.',
  copyFailed: 'Ni adawodd y porwr hwn i Chatside gopïo. Mae’r testun wedi’i ddewis: pwyswch Ctrl+C (⌘C ar Mac).',
  length: ({ words, characters }: TextLength) =>
    `${counted(words, nouns.word)}, ${counted(characters, nouns.character)}`,
  limit: ({ unit, least, most, of }: FieldLimit) =>
    [
      least === undefined ? '' : `o leiaf ${inUnit(least, unit)}`,
      most === undefined ? '' : `${inUnit(most, unit)} ar y mwyaf`,
    ]
      .filter(Boolean)
      .join(', ') + (of ? ` ar gyfer ${LIMIT_OF[of] ?? of}` : ''),
  tooLong: (over: number, unit: string) =>
    `${inUnit(over, unit)} yn ormod ar gyfer y ffurflen. Nid oes dim yn cael ei dorri; byrhewch ef pan fynnwch.`,
  tooShort: (missing: number, unit: string) => `Mae’r ffurflen yn gofyn am ${inUnit(missing, unit)} arall.`,
  earlier: (wordings: number) =>
    wordings === 1 ? 'Y geiriad cynharach' : `${counted(wordings, nouns.wording)} cynharach`,
  saved: 'Wedi’i gadw',
  saveFailed:
    'Ni ellid storio eich newid diwethaf. Mae eich testun yma o hyd: cadwch y dudalen hon ar agor, copïwch ef i fod yn ddiogel, a daliwch ati i deipio i roi cynnig arall arni.',
  gone: 'Nid yw’r cofnod hwn yn eich hanes mwyach.',

  stateLabel: 'Pa mor bell mae wedi cyrraedd?',
  stateText: {
    planned: 'Rydych wedi nodi beth rydych am ei ddysgu; mae’r sgwrs eto i ddod.',
    draft: 'Rydych yn dal i ysgrifennu.',
    complete: 'Wedi’i ysgrifennu. Copïwch ef i ffurflen y corff pan fydd angen.',
    submitted:
      'Wedi’i gopïo i’r ffurflen, neu wedi’i ddangos i bwy bynnag a ofynnodd. Mae ei ffeithiau’n aros fel y maent nawr.',
  },
  stillMissing: (labels: readonly string[]) => `Heb eu hysgrifennu o hyd: ${labels.join('; ')}.`,
  remindLabel: 'Fy atgoffa i ddychwelyd',
  remindNever: 'Dim nodyn atgoffa',
  remindIn: (weeks: number) => `Ymhen ${counted(weeks, nouns.week)}`,
  remindOn: (date: string) => `Ar ${date}`,
  notNotified: 'Ar y diwrnod hwnnw mae’r cofnod ar frig eich cofnodion CPD.',
  notified: 'Ar y diwrnod hwnnw mae eich porwr yn dweud wrthych, ac mae’r cofnod ar frig eich cofnodion CPD.',
  notify: 'Gadael i’m porwr ddweud wrthyf hefyd',
  notifyRefused:
    'Dywedwyd wrth eich porwr am beidio â dangos hysbysiadau. Mae’r cofnod ar frig eich cofnodion CPD er hynny.',
  attachmentsHeading: 'Beth sy’n perthyn iddo',
  attachmentsText: 'Nid yw ffeiliau’n cael eu copïo; nodwch beth sydd ar gael a ble mae.',
  attachmentName: 'Beth',
  attachmentPlace: 'Ble (cyfeiriad, ffolder)',
  addAttachment: 'Ychwanegu',
  removeAttachment: (name: string) => `Tynnu ${name}`,
  delete: 'Dileu’r cofnod hwn',
  deleteTitle: 'Dileu’r cofnod hwn?',
  deleteText: 'Caiff yr hyn a ysgrifennwyd gennych ynddo ei ddileu am byth. Mae’r sesiwn a’ch postiadau’n aros.',
  deleteAction: 'Dileu',
  keep: 'Cadw',
  deleteFailed: 'Ni ellid dileu’r cofnod nawr. Rhowch gynnig arall arni.',
};
