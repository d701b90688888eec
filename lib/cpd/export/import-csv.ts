import Papa from 'papaparse';
import { defused } from '../defuse-cell.ts';
import { type FilledField, filledForm } from '../filled-form.ts';
import { chatsOf } from '../record-facts.ts';
import { recordTimes } from '../record-times.ts';
import { suggestedTime } from '../time-spent.ts';
import { type PortfolioOptions, portfolioEntry, type RecordInForm } from './portfolio.ts';

/** Systems that take records as CSV (dossier cpd-standards 12). */
export type ImportSystem = 'access' | 'river';

/** A record as these systems know one. */
interface Activity {
  readonly title: string;
  /** dd/mm/yyyy. */
  readonly start: string;
  readonly end: string;
  /** With a point and at most two places; empty where nobody knows. */
  readonly hours: string;
  readonly activity: string;
  /** What the person wrote, field by field. */
  readonly written: string;
}

/**
 * Records as CSV for the import of another system: UTF-8 with byte order mark, CRLF, dates dd/mm/yyyy, one row a record.
 * `river`: the columns of the BPCA's River in their order; the membership number, the kind of value, category, tags and
 * status must match River's own lists and stay empty. `access`: Access LMS gives each scheme columns of its own in a
 * template to download; these are to be copied into it.
 */
export function importCsv(records: readonly RecordInForm[], options: PortfolioOptions, system: ImportSystem): string {
  const rows = records.map((one) => CELLS[system](activityOf(one, options)));
  const columns = Object.keys(CELLS[system](activityOf(EMPTY, options)));
  const cells = rows.map((row) => columns.map((column) => defused(row[column] ?? '')));
  return `\ufeff${Papa.unparse([columns, ...cells], { newline: '\r\n' })}\r\n`;
}

const CELLS: Readonly<Record<ImportSystem, (activity: Activity) => Readonly<Record<string, string>>>> = {
  access: ({ title, start, end, hours, activity, written }) => ({
    Title: title,
    'Start Date': start,
    'End Date': end,
    Hours: hours,
    Description: activity,
    Reflection: written,
  }),
  river: ({ title, start, end, hours }) => ({
    RiverUserNameOrMembershipNo: '',
    Title: title,
    'Date Start': start,
    'Date End': end,
    'CPD Value': hours,
    'CPD Value type': '',
    Category: '',
    Tags: '',
    Status: '',
  }),
};

const EMPTY: RecordInForm = {
  record: {
    id: '',
    templateId: '',
    madeAt: 0,
    changedAt: 0,
    sessions: [],
    answers: {},
    state: { value: 'draft', at: 0 },
  },
  template: undefined,
};

function activityOf(one: RecordInForm, options: PortfolioOptions): Activity {
  const { record, template } = one;
  const times = recordTimes(options.zone);
  const entry = portfolioEntry(one, options, times);
  const filled = template ? filledForm(template, record, options.zone) : [];
  const chats = chatsOf(record);
  const starts = chats.map(({ startsAt }) => startsAt);
  const day = (at: number | undefined) => times.numeric(at ?? record.madeAt);
  return {
    title: entry.title,
    start: day(starts[0]),
    end: day(starts.at(-1)),
    hours: hoursOf(filled) ?? (chats.length === 0 ? '' : inHours(chats.map((chat) => suggestedTime(chat).total))),
    activity: [entry.form, ...chats.map(({ tags, name }) => [tags.map((tag) => `#${tag}`).join(' '), name].join(', '))]
      .filter(Boolean)
      .join('; '),
    written: filled
      .filter(({ from, field }) => from === 'person' && field.kind === 'text')
      .map(({ field, text }) => `${field.label}: ${text}`)
      .concat(template ? [] : entry.fields.map(({ text }) => text))
      .join('\n\n'),
  };
}

/** What the person claims, where the form asks for hours. */
function hoursOf(filled: readonly FilledField[]): string | null {
  const claimed = filled.find(({ field }) => field.kind === 'hours' && field.fact !== 'participatory-hours')?.text;
  const number = /\d+(?:[.,]\d+)?/.exec(claimed ?? '')?.[0];
  return number === undefined ? null : number.replace(',', '.');
}

function inHours(minutes: readonly number[]): string {
  return String(Math.round((minutes.reduce((sum, one) => sum + one, 0) / 60) * 100) / 100);
}
