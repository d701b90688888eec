import { portfolioWords as words } from '../../locales/en/portfolio.ts';
import { chatsOf } from '../record-facts.ts';
import { recordTimes } from '../record-times.ts';
import { importCsv } from './import-csv.ts';
import { type PortfolioOptions, portfolio, type RecordInForm } from './portfolio.ts';
import { portfolioCsv } from './portfolio-csv.ts';
import { portfolioHtml } from './portfolio-html.ts';
import { portfolioMarkdown } from './portfolio-markdown.ts';
import { recordsCalendar } from './records-calendar.ts';
import { recordsJson } from './records-json.ts';

/** Formats in which records are saved; a PDF is printed by the browser from the web page. */
export const RECORD_FORMATS = [
  'docx',
  'html',
  'markdown',
  'csv',
  'csv-british',
  'csv-access',
  'csv-river',
  'json',
  'calendar',
] as const;

/** One of {@link RECORD_FORMATS}. */
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** A file to hand to the person. */
export interface RecordFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: string | ArrayBuffer;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the file of some records, in the order given.
 * @param onRecord told after each record, with how many are done.
 */
export async function exportRecords(
  records: readonly RecordInForm[],
  format: RecordFormat,
  options: PortfolioOptions,
  onRecord: (done: number) => void = () => undefined,
): Promise<RecordFile> {
  const name = fileNameOf(records, options);
  const file = (ending: string, mimeType: string, content: string | ArrayBuffer) => ({
    fileName: `${name}.${ending}`,
    mimeType,
    content,
  });
  switch (format) {
    case 'docx': {
      // A large library that is wanted only here.
      const { portfolioDocx } = await import('./portfolio-docx.ts');
      return file('docx', DOCX, await portfolioDocx(portfolio(records, options), onRecord));
    }
    case 'html':
      return file('html', 'text/html;charset=utf-8', portfolioHtml(portfolio(records, options, onRecord)));
    case 'markdown':
      return file('md', 'text/markdown;charset=utf-8', portfolioMarkdown(portfolio(records, options, onRecord)));
    case 'csv':
      return file('csv', 'text/csv;charset=utf-8', portfolioCsv(records, options));
    case 'csv-british':
      return file('csv', 'text/csv;charset=utf-8', portfolioCsv(records, options, 'british'));
    case 'csv-access':
      return file('csv', 'text/csv;charset=utf-8', importCsv(records, options, 'access'));
    case 'csv-river':
      return file('csv', 'text/csv;charset=utf-8', importCsv(records, options, 'river'));
    case 'json':
      return file('json', 'application/json', recordsJson(records, options));
    case 'calendar':
      return file('ics', 'text/calendar;charset=utf-8', recordsCalendar(records, options));
  }
}

/** "2026-10-06 WePh CPD record", "CPD portfolio 2026-01-20 to 2026-10-06". */
function fileNameOf(records: readonly RecordInForm[], { zone }: PortfolioOptions): string {
  const day = (at: number) => recordTimes(zone).isoDay(at);
  const days = records.map(({ record }) => day(chatsOf(record)[0]?.startsAt ?? record.madeAt)).sort();
  const [first = '', last = first] = [days[0], days.at(-1)];
  const [only] = records;
  if (records.length === 1 && only) {
    const tags = [...new Set(chatsOf(only.record).flatMap((chat) => chat.tags))].join(' ');
    return [first, tags.replace(/[^\p{L}\p{N}_ -]/gu, ''), words.recordTitle].filter(Boolean).join(' ');
  }
  return [words.portfolioTitle, first === last ? first : `${first} to ${last}`].filter(Boolean).join(' ');
}
