import type { GoalUnit } from '../../cpd/cycle.ts';
import type { dashboard as english } from '../en/dashboard.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';
import { cycleWords } from './cycles.ts';

/** The words of the dashboard of CPD cycles. */
export const dashboard: Words<typeof english> = {
  heading: 'Ble rydych chi arni',
  none: 'Dewiswch gylch pwy rydych yn ei ddilyn, ac mae’r dudalen hon yn dangos beth y mae’n gofyn amdano a pha mor bell rydych wedi cyrraedd.',
  add: 'Dilyn cylch',
  choose: 'Dewiswch un …',
  option: (body: string, name: string) => `${body}: ${name}`,
  startLabel: (body: string) => `${body}: diwrnod y dechreuodd eich cylch`,
  startWrong: 'Nid dyddiad yw hwnna. Ysgrifennwch ef fel blwyddyn, mis a diwrnod, er enghraifft 2026-11-01.',
  stop: 'Stopio dilyn',
  stopNamed: (body: string) => `Stopio dilyn ${body}`,
  period: (from: string, until: string) => `${from} hyd ${until}`,
  daysLeft: (days: number) => (days === 0 ? 'yn dod i ben heddiw' : `${counted(days, nouns.day)} ar ôl`),
  amount: (have: number, need: number, unit: GoalUnit, isMost: boolean) => {
    const wanted = unit === 'percent' ? `${need} %` : `${need} ${cycleWords.units[unit]}`;
    return `${have}${unit === 'percent' ? ' %' : ''} o ${isMost ? 'uchafswm o ' : ''}${wanted}`;
  },
  met: 'Wedi’i gyrraedd',
  suggested: 'awgrym',
  source: 'Ffynhonnell',
  begun: (more: number) => `${more} arall wedi’u dechrau`,
  oneBody: cycleWords.oneBody,
  noAmount: cycleWords.noAmount,
  failed: 'Ni ellid storio hynny nawr. Ni newidiwyd dim; rhowch gynnig arall arni.',
  yearHeading: 'Y deuddeg mis diwethaf',
  yearText: (sessions: number, written: number) =>
    `${counted(sessions, nouns.session)} yn eich hanes, ${written} ohonynt wedi’u cofnodi.`,
  yearMonth: (month: string, sessions: number, written: number) =>
    `${month}: ${counted(sessions, nouns.session)}, ${written} wedi’u cofnodi`,
  keySessions: 'Sesiynau',
  keyWritten: 'Wedi’u cofnodi',
};
