import Papa from 'papaparse';
import { portfolioWords } from '../../locales/en/portfolio.ts';
import { recordStates } from '../../locales/en/records.ts';
import { defused } from '../defuse-cell.ts';
import { chatsOf } from '../record-facts.ts';
import { recordTimes } from '../record-times.ts';
import { ownPosts, suggestedTime } from '../time-spent.ts';
import { type PortfolioOptions, portfolioEntry, type RecordInForm } from './portfolio.ts';

/** How dates are written: sortable everywhere, or as systems in Britain import them. */
export type CsvDates = 'iso' | 'british';

/**
 * Records as CSV for spreadsheets: UTF-8 with byte order mark and CRLF (Excel needs both), one row a record; each field of
 * the forms is a column, in the order in which the forms bring them.
 */
export function portfolioCsv(
  records: readonly RecordInForm[],
  options: PortfolioOptions,
  dates: CsvDates = 'iso',
): string {
  const words = portfolioWords.csv;
  const times = recordTimes(options.zone);
  const rows = records.map((one) => {
    const entry = portfolioEntry(one, options, times);
    const chats = chatsOf(one.record);
    const time = chats.map(suggestedTime);
    const sum = (part: 'total' | 'participatory') => time.reduce((all, each) => all + each[part], 0);
    const day = (at: number) => (dates === 'iso' ? times.isoDay(at) : times.numeric(at));
    const facts: [string, string][] = [
      [words.body, one.template?.body.shortName ?? ''],
      [words.form, one.template?.name ?? one.record.templateId],
      [words.state, recordStates[one.record.state.value]],
      [words.title, entry.title],
      [words.chat, chats.map(({ tags }) => tags.map((tag) => `#${tag}`).join(' ')).join('; ')],
      [words.date, chats.map(({ startsAt }) => day(startsAt)).join('; ')],
      [words.hosts, [...new Set(chats.flatMap(({ hosts }) => hosts.map((host) => `@${host}`)))].join(', ')],
      [words.suggested, chats.length > 0 ? String(sum('total')) : ''],
      [words.participatory, chats.length > 0 ? String(sum('participatory')) : ''],
    ];
    const links = chats.flatMap((chat) => ownPosts(chat).flatMap(({ link }) => link ?? []));
    return new Map<string, string>([
      ...facts,
      ...entry.fields.filter(({ id }) => id !== 'title').map(({ label, text }) => [label, text] as const),
      ...(options.level === 'own' ? [] : [[words.posts, links.join('\n')] as const]),
    ]);
  });
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const cells = rows.map((row) => columns.map((column) => defused(row.get(column) ?? '')));
  return `\ufeff${Papa.unparse([columns, ...cells], { newline: '\r\n' })}\r\n`;
}
