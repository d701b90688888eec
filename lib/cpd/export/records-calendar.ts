import { pastSessionsFile } from '../../chat/ics.ts';
import { portfolioWords as words } from '../../locales/en/portfolio.ts';
import { sessionsOf } from '../record-facts.ts';
import { suggestedTime } from '../time-spent.ts';
import type { PortfolioOptions, RecordInForm } from './portfolio.ts';

/** The sessions that records are made of, each once, as a calendar file; of what was written there is nothing in it. */
export function recordsCalendar(records: readonly RecordInForm[], { madeAt }: PortfolioOptions): string {
  const all = records.flatMap(({ record }) => sessionsOf(record));
  const byId = new Map(all.map((one) => [one.sessionId, one]));
  const sessions = [...byId.values()].toSorted((a, b) => a.facts.startsAt - b.facts.startsAt);
  return pastSessionsFile(
    sessions.map(({ sessionId, facts }) => {
      const time = suggestedTime(facts);
      const tags = facts.tags.map((tag) => `#${tag}`).join(' ');
      return {
        id: sessionId,
        startsAt: facts.startsAt,
        endsAt: facts.endsAt,
        summary: [tags, facts.name].filter(Boolean).join(', '),
        description: `${words.minutes}: ${words.minutesText(time.total, time.participatory)}\n${words.notice}`,
      };
    }),
    madeAt,
  );
}
