import type { ContributionRow, SessionRow } from '../../lib/history/history-types.ts';
import { notebook } from '../../lib/locales/notebook.ts';

/** Minutes spent with a session, as words; of one found in X's archive nobody knows them. */
export function timeSpent({ minutesPresent: minutes, isFromArchive }: SessionRow): string {
  if (isFromArchive && minutes === 0) return notebook.timeUnknown;
  return minutes > 0 && minutes < 1 ? notebook.lessThanMinute : notebook.minutes(Math.round(minutes));
}

/** A session's posts by the question they answer, and those that answer none. A post may answer several questions. */
export function byQuestion(
  session: SessionRow,
  rows: readonly ContributionRow[],
): { answers: ReadonlyMap<string, readonly ContributionRow[]>; others: readonly ContributionRow[] } {
  const keys = new Set(session.questions.map((question) => question.key));
  const answers = new Map([...keys].map((key) => [key, rows.filter((row) => row.questionKeys.includes(key))]));
  const others = rows.filter((row) => !row.questionKeys.some((key) => keys.has(key)));
  return { answers, others };
}

/** How many questions of a session its posts answer; one that X refused answers nothing. */
export function answeredQuestions(session: SessionRow, rows: readonly ContributionRow[]): number {
  const keys = new Set(rows.filter((row) => row.state !== 'failed').flatMap((row) => row.questionKeys));
  return session.questions.filter((question) => keys.has(question.key)).length;
}
