import { recordTimes } from './record-times.ts';
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

/** How the files of a session are named, without ending: "2026-10-06 WePh". */
export function exportName({ startsAt, tags }: Pick<SessionRecord, 'startsAt' | 'tags'>, zone: string): string {
  return `${recordTimes(zone).isoDay(startsAt)} ${tags.join(' ').replace(/[^\p{L}\p{N}_ -]/gu, '')}`;
}

/**
 * Makes the file of a session.
 * @param zone IANA name of the zone in which times are written.
 */
export function exportSession(record: SessionRecord, format: ExportFormat, zone: string): ExportFile {
  const name = exportName(record, zone);
  return format === 'markdown'
    ? { fileName: `${name}.md`, mimeType: 'text/markdown;charset=utf-8', text: sessionMarkdown(record, zone) }
    : { fileName: `${name}.csv`, mimeType: 'text/csv;charset=utf-8', text: sessionCsv(record, zone) };
}
