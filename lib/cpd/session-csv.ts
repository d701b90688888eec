import Papa from 'papaparse';
import { defused } from './defuse-cell.ts';
import { recordTimes } from './record-times.ts';
import { RECORD_LISTS, type RecordPost, recordText, type SessionRecord } from './session-record.ts';

const COLUMNS = [
  'Chat',
  'Date and time',
  'Time zone',
  'Row',
  'Question',
  'Question text',
  'Author',
  'Text',
  'Link',
  'Minutes present',
] as const;

/**
 * A session as CSV for spreadsheets: UTF-8 with byte order mark and CRLF (Excel needs both), one row a question and
 * one a post, questions in order with the person's answers beneath.
 * @param zone IANA name of the zone in which times are written.
 */
export function sessionCsv(record: SessionRecord, zone: string): string {
  const times = recordTimes(zone);
  const chat = record.tags.map((tag) => `#${tag}`).join(' ');
  const row = (at: number, kind: string, label: string, asked: string, author: string, text: string, link: string) => [
    chat,
    times.sortable(at),
    times.zone,
    kind,
    label,
    asked,
    author === '' ? '' : `@${author}`,
    text,
    link,
    '',
  ];
  const postRow = (post: RecordPost, kind: string, label: string, asked: string) =>
    row(post.at, kind, label, asked, record.account ?? '', recordText(post), post.link ?? 'not yet seen on X');
  const rows = [
    [
      ...row(record.startsAt, 'session', '', '', record.hosts[0] ?? '', record.name ?? '', '').slice(0, -1),
      record.minutesPresent === null ? '' : String(record.minutesPresent),
    ],
    ...record.questions.flatMap((question) => [
      row(question.at, 'question', question.label, question.text, question.author, question.text, question.link),
      ...question.answers.map((answer) => postRow(answer, 'my answer', question.label, question.text)),
    ]),
    ...record.others.map((other) => postRow(other, `my ${other.kind}`, '', '')),
    ...RECORD_LISTS.flatMap((list) =>
      record[list].map(({ at, author, text, link }) => row(at, `I ${list}`, '', '', author, text, link)),
    ),
  ];
  const cells = rows.map((cellsOfRow) => cellsOfRow.map(defused));
  return `\ufeff${Papa.unparse([[...COLUMNS], ...cells], { newline: '\r\n' })}\r\n`;
}
