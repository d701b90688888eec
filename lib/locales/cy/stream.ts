import type { stream as english } from '../en/stream.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

/** The words of the sidebar's stream of posts, of its people and of its links. */
export const stream: Words<typeof english> = {
  tabs: 'Golygon ar y sgwrs',
  question: 'Cwestiwn',
  posts: 'Postiadau',
  people: 'Pobl',

  toQuestion: (question: string) => `${question}. Dangos y cwestiwn`,
  noQuestion: 'Dim cwestiwn eto',

  feed: 'Postiadau’r sgwrs, y rhai diweddaraf yn gyntaf',
  filters: 'Pa bostiadau',
  filterNames: { all: 'Pob un', hosts: 'Gwesteiwyr', unanswered: 'Heb ymateb', 'follow-ups': 'I ddychwelyd' },
  filterHelp: {
    all: 'Pob postiad yn y sesiwn',
    hosts: 'Postiadau’r gwesteiwyr',
    unanswered: 'Postiadau i bawb nad oes neb wedi ymateb iddynt eto',
    'follow-ups': 'Postiadau’r bobl a nodwyd gennych â seren',
  },
  count: (count: number) => counted(count, nouns.post),
  hold: 'Dal yn llonydd',
  flows: 'Diweddaraf yn gyntaf',
  reading: 'Yn llonydd tra byddwch yn darllen',
  held: 'Yn llonydd',
  heldWhileWriting: 'Yn llonydd tra byddwch yn ysgrifennu',
  newPosts: (count: number) => `${counted(count, nouns.post)} newydd`,
  waiting: (count: number) => `Mae ${counted(count, nouns.post)} newydd yn aros.`,
  current: 'Y cwestiwn presennol',
  beforeFirst: 'Cyn y cwestiwn cyntaf',
  picture: 'Cwestiwn mewn llun',
  loading: 'Wrthi’n nôl y postiadau…',
  nothing: {
    all: 'Nid oes postiadau o’r sgwrs hon wedi’u llwytho eto. Maent yn ymddangos yma ohonynt eu hunain wrth i X eu llwytho wrth ochr hyn.',
    hosts: 'Nid yw’r gwesteiwyr wedi postio eto, neu nid yw X wedi llwytho eu postiadau.',
    unanswered:
      'Nid oes neb yn aros am ymateb ar hyn o bryd. Cael rhywun yn ateb eu postiad cyntaf sy’n dod â phobl yn ôl.',
    'follow-ups':
      'Nid ydych wedi nodi neb eto. Pwyswch y seren wrth bostiad, a chaiff postiadau ei awdur eu casglu yma.',
    'follow-ups-silent': 'Nid yw’r bobl a nodwyd gennych wedi postio yn y sesiwn hon eto.',
  },

  host: 'Gwesteiwr',
  you: 'Chi',
  fresh: 'Newydd',
  repliesTo: 'At',
  repliesToYou: 'Atoch chi',
  goesOnFrom: 'Yn parhau o’u postiad',
  quotes: 'Yn dyfynnu',
  asks: (label: string) => `Yn gofyn ${label}`,
  asksQuestion: 'Yn gofyn cwestiwn',
  wholePost: 'Dangos y cyfan',
  cut: 'Dim ond y dechrau y gellid ei ddarllen yma. Mae’r gweddill ar X.',
  pictureWithout: 'Llun heb ddisgrifiad',
  repostedBy: (count: number) => `Wedi’i ailbostio gan ${count}`,
  open: (handle: string, time: string) => `${time}, agor postiad @${handle} ar X (yn agor mewn tab newydd)`,
  openShort: 'Agor ar X',
  followUp: (handle: string) => `Cofio dychwelyd at @${handle}`,
  more: (handle: string) => `Mwy am bostiad @${handle}`,
  isHost: (handle: string) => `Mae hwn yn westeiwr: @${handle}`,
  isNoHost: (handle: string) => `Ddim yn westeiwr: @${handle}`,
  makeHost: 'Mae hwn yn westeiwr',
  unmakeHost: 'Ddim yn westeiwr',
  opensNewTab: '(yn agor mewn tab newydd)',

  inTheRoom: 'Yn yr ystafell',
  peopleNote: (people: number, posts: number) => `${counted(people, nouns.person)}, ${counted(posts, nouns.post)}`,
  order: 'Trefn',
  orders: { active: 'Mwyaf gweithgar', recent: 'Diweddaraf yn gyntaf' },
  nobody: 'Nid oes neb wedi postio eto. Bydd pwy bynnag sy’n gwneud yn ymddangos yma.',
  links: 'Dolenni a rannwyd',
  noLinks: 'Dim dolenni eto. Caiff yr hyn y mae pobl yn ei rannu yn eu postiadau ei gasglu yma, pob dolen unwaith.',
  sharedBy: (first: string, others: number) => (others === 0 ? `gan @${first}` : `gan @${first} a ${others} arall`),
};
