import type { ExportFile } from './export-session.ts';
import { exportName } from './export-session.ts';
import type { Transcript } from './transcript.ts';
import { transcriptHtml } from './transcript-html.ts';
import { transcriptMarkdown } from './transcript-markdown.ts';

/** Formats in which a transcript can be saved. */
export type TranscriptFormat = 'html' | 'markdown';

/**
 * Makes the file of a transcript.
 * @param zone IANA name of the zone in which times are written.
 */
export function exportTranscript(transcript: Transcript, format: TranscriptFormat, zone: string): ExportFile {
  const name = `${exportName(transcript, zone)} transcript`;
  return format === 'html'
    ? { fileName: `${name}.html`, mimeType: 'text/html;charset=utf-8', text: transcriptHtml(transcript, zone) }
    : { fileName: `${name}.md`, mimeType: 'text/markdown;charset=utf-8', text: transcriptMarkdown(transcript, zone) };
}
