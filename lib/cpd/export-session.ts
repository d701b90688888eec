import { sessionCsv } from './session-csv.ts';
import { sessionMarkdown } from './session-markdown.ts';
import type { SessionRecord } from './session-record.ts';

/** Formats in which a session can be exported. */
export type ExportFormat = 'markdown' | 'csv';

/** A file to hand to the person. */
export interface ExportFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly text: string;
}

/**
 * Makes the file of a session.
 * @param zone IANA name of the zone in which times are written.
 */
export function exportSession(record: SessionRecord, format: ExportFormat, zone: string): ExportFile {
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(record.startsAt);
  const name = `${date} ${record.tags.join(' ').replace(/[^\p{L}\p{N}_ -]/gu, '')}`;
  return format === 'markdown'
    ? { fileName: `${name}.md`, mimeType: 'text/markdown;charset=utf-8', text: sessionMarkdown(record, zone) }
    : { fileName: `${name}.csv`, mimeType: 'text/csv;charset=utf-8', text: sessionCsv(record, zone) };
}
