import type { GoalUnit } from '../../cpd/cycle.ts';
import { cycleWords } from './cycles.ts';

/** The words of the dashboard of CPD cycles. */
export const dashboard = {
  heading: 'Where you stand',
  none: 'Choose whose cycle you follow, and this page shows what it asks for and how far you are.',
  add: 'Follow a cycle',
  choose: 'Choose one …',
  option: (body: string, name: string) => `${body}: ${name}`,
  startLabel: (body: string) => `${body}: a day on which your cycle began`,
  startWrong: 'That is no date. Write it as year, month and day, for instance 2026-11-01.',
  stop: 'Stop following',
  stopNamed: (body: string) => `Stop following ${body}`,
  period: (from: string, until: string) => `${from} to ${until}`,
  daysLeft: (days: number) => (days === 0 ? 'ends today' : days === 1 ? '1 day left' : `${days} days left`),
  amount: (have: number, need: number, unit: GoalUnit, isMost: boolean) =>
    unit === 'percent'
      ? `${have} % of ${isMost ? 'at most ' : ''}${need} %`
      : `${have} of ${isMost ? 'at most ' : ''}${need} ${cycleWords.units[unit]}`,
  met: 'Met',
  suggested: 'suggested',
  source: 'Source',
  begun: (more: number) => `${more} more begun`,
  oneBody: cycleWords.oneBody,
  noAmount: cycleWords.noAmount,
  failed: 'That could not be stored just now. Nothing was changed; please try again.',
  yearHeading: 'The last twelve months',
  yearText: (sessions: number, written: number) =>
    `${sessions} ${sessions === 1 ? 'session' : 'sessions'} in your history, ${written} of them written up.`,
  yearMonth: (month: string, sessions: number, written: number) =>
    `${month}: ${sessions} ${sessions === 1 ? 'session' : 'sessions'}, ${written} written up`,
  keySessions: 'Sessions',
  keyWritten: 'Written up',
} as const;
