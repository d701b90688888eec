import type { importing as english } from '../en/import.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

const posts = (number: number) => counted(number, nouns.post);

/** The words of the import page. */
export const importing: Words<typeof english> = {
  title: 'Mewnforio sgyrsiau’r gorffennol',
  place: 'Mewnforio',
  fromEmpty: 'Mewnforio sgyrsiau’r gorffennol o archif X',
  intro:
    'Mae X yn gadael i chi lawrlwytho popeth a bostiwyd gennych erioed. Mae Chatside yn edrych drwyddo am y sgyrsiau y cymeroch ran ynddynt, a chi sy’n dewis pa rai i’w cadw. Nid oes dim yn gadael y cyfrifiadur hwn, a dim ond y ffeiliau gyda’ch postiadau sy’n cael eu hagor: dim negeseuon, dim lluniau.',
  howTo:
    'Ar X, dewiswch Settings, Your account, Download an archive of your data. Mae X yn ei pharatoi o fewn diwrnod neu fwy. Nid oes angen ei dadbacio.',
  chooseFile: 'Dewis yr archif',
  chooseFolder: 'Dewis ffolder',
  drop: 'neu gollyngwch y zip, y ffolder wedi’i dadbacio neu ei tweets.js yma',
  filesLabel: 'Archif X (zip, neu tweets.js)',
  folderLabel: 'Ffolder yr archif wedi’i dadbacio',

  reading: 'Wrthi’n darllen yr archif',
  readShare: (share: number, read: number) => `${share} % wedi’i ddarllen, ${posts(read)} hyd yma`,
  opening: 'Wrthi’n agor yr archif…',
  pause: 'Oedi',
  goOn: 'Mynd ymlaen',
  paused: (share: number) => `Wedi oedi ar ${share} %`,
  cancel: 'Canslo',
  cancelled: 'Wedi stopio. Ni chymerwyd dim o’r archif.',

  problem: 'Ni ellid darllen yr archif',
  nothingChanged: 'Nid yw eich hanes wedi’i newid.',
  fault:
    'Cafodd Chatside nam wrth ddarllen. Rhowch gynnig arni unwaith eto; os bydd yn digwydd eto, dewiswch y ffeil data/tweets.js ar ei phen ei hun.',
  another: 'Dewis archif arall',

  found: (sessions: number) =>
    sessions === 0
      ? 'Ni chafwyd hyd i sgyrsiau’r gorffennol'
      : `Cafwyd hyd i ${counted(sessions, nouns.chat)} o’r gorffennol`,
  ofAccount: (handle: string) => `Archif @${handle}`,
  summary: (all: number, replies: number, quotes: number, reposts: number) =>
    `${posts(all)}: ${counted(replies, nouns.reply)}, ${counted(quotes, nouns.quote)}, ${counted(reposts, nouns.repost)} yn eu plith.`,
  fewer: (found: number, promised: number) =>
    `Mae’r archif yn dweud bod ${posts(promised)} ynddi, ond ${found.toLocaleString('cy')} sydd ynddi. A dynnwyd rhywbeth allan?`,
  absent: (files: string) => `Ddim yn yr archif hon: ${files}. Gall postiadau hir ddod i ben yn gynnar.`,
  noneText:
    'Mae Chatside yn chwilio am nosweithiau pan bostioch o leiaf ddwywaith dan hashnod sgwrs. Mae sgyrsiau nad yw’n eu hadnabod wrth eu henw i’w gweld drwy atebion wedi’u rhifo. Os yw eich un chi ar goll, ychwanegwch hi at y calendr yn gyntaf a darllenwch yr archif eto.',
  handleLabel: 'Eich cyfrif ar X',
  handleHint: 'Nid yw’r ffeil yn dweud postiadau pwy yw’r rhain. Heb @.',
  handleNeeded: 'Ysgrifennwch y cyfrif y mae’r postiadau hyn yn perthyn iddo, fel WePharmacists, cyn eu cadw.',
  otherAccount: (handle: string, known: string) =>
    `Hanes @${known} sydd gennych hyd yma; archif @${handle} yw hon. Cadwch hi dim ond os mai chi biau’r ddau.`,
  otherConfirm: (handle: string) => `Fy nghyfrif i yw @${handle} hefyd`,
  listLabel: 'Sesiynau y cafwyd hyd iddynt',
  all: 'Dewis pob un',
  none: 'Dewis dim un',
  session: (count: number) => posts(count),
  alreadyKept: 'yn eich llyfr nodiadau',
  partlyKept: (missing: number) => `${posts(missing)} yn fwy nag yn eich llyfr nodiadau`,
  uncertain: 'nid ar amser arferol y sgwrs',
  keep: (sessions: number) => (sessions === 0 ? 'Cadw' : `Cadw ${counted(sessions, nouns.session)}`),
  chooseOne: 'Dewiswch o leiaf un sesiwn i’w chadw.',

  keeping: 'Wrthi’n cadw’r sesiynau',
  keepingDone: (done: number, total: number) => `${done} o ${total} wedi’u cadw`,
  keepFailed:
    'Ni ellid ysgrifennu’r hanes nawr. Daw’r hyn sydd ar goll ohono’i hun pan agorwch y llyfr nodiadau eto; nid oes dim yno ddwywaith.',
  done: 'Mae’r sesiynau yn eich llyfr nodiadau',
  doneText: (sessions: number, kept: number) =>
    `Cadwyd ${counted(sessions, nouns.session)} newydd a ${posts(kept)} newydd.`,
  doneKnown: (known: number) => `Roedd ${posts(known)} yno’n barod.`,
  doneForgotten: (forgotten: number) =>
    `Mae ${posts(forgotten)} a ddilëwyd gennych yma yn aros wedi’${forgotten === 1 ? 'i' : 'u'} ${forgotten === 1 ? 'ddileu' : 'dileu'}.`,
  toSessions: 'Dangos y sesiynau',
};
