import type { GoalUnit } from '../../cpd/cycle.ts';
import type { dashboard as english } from '../en/dashboard.ts';
import type { Words } from '../language-words.ts';
import { counted, numeral } from './counts.ts';
import { cycleWords, unitOf } from './cycles.ts';

const sessionsOf = (count: number) => counted(count, 'session', 'sessions');
const writtenUp = (count: number) => `${numeral(count)} avec une fiche rédigée`;

export const dashboard: Words<typeof english> = {
  heading: 'Où vous en êtes',
  none: 'Choisissez de qui vous suivez le cycle, et cette page montre ce qu’il demande et où vous en êtes.',
  add: 'Suivre un cycle',
  choose: 'Choisissez…',
  option: (body: string, name: string) => `${body} : ${name}`,
  startLabel: (body: string) => `${body} : un jour où votre cycle a commencé`,
  startWrong: 'Ce n’est pas une date. Écrivez-la en année, mois et jour, par exemple 2026-11-01.',
  stop: 'Ne plus suivre',
  stopNamed: (body: string) => `Ne plus suivre ${body}`,
  period: (from: string, until: string) => `du ${from} au ${until}`,
  daysLeft: (days: number) => (days === 0 ? 'se termine aujourd’hui' : counted(days, 'jour restant', 'jours restants')),
  amount: (have: number, need: number, unit: GoalUnit, isMost: boolean) =>
    unit === 'percent'
      ? `${numeral(have)} % sur ${isMost ? 'au plus ' : ''}${numeral(need)} %`
      : `${numeral(have)} sur ${isMost ? 'au plus ' : ''}${unitOf(need, unit)}`,
  met: 'Atteint',
  suggested: 'suggéré',
  source: 'Source',
  begun: (more: number) => `${numeral(more)} de plus en cours`,
  oneBody: cycleWords.oneBody,
  noAmount: cycleWords.noAmount,
  failed: 'Cela n’a pas pu être enregistré à l’instant. Rien n’a été modifié ; veuillez réessayer.',
  yearHeading: 'Les douze derniers mois',
  yearText: (sessions: number, written: number) =>
    `${sessionsOf(sessions)} dans votre historique, dont ${writtenUp(written)}.`,
  yearMonth: (month: string, sessions: number, written: number) =>
    `${month} : ${sessionsOf(sessions)}, ${writtenUp(written)}`,
  keySessions: 'Sessions',
  keyWritten: 'Avec une fiche rédigée',
};
