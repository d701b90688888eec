import { oneLine, plain } from './markdown-text.ts';
import { type RecordTimes, recordTimes } from './record-times.ts';
import type { Transcript, TranscriptPost } from './transcript.ts';
import { countsInWords, postNotes, postRemarks, sectionTitle, transcriptWords as words } from './transcript-words.ts';

/** Deeper replies stand side by side: a narrow page has no room for more. */
const DEEPEST = 4;

/**
 * A transcript as Markdown (CommonMark): a section for each question, its posts as a list, replies as lists within.
 * @param zone IANA name of the zone in which times are written.
 */
export function transcriptMarkdown(transcript: Transcript, zone: string): string {
  const times = recordTimes(zone);
  const { sections } = transcript;
  const tags = transcript.tags.map((tag) => `#${tag}`).join(' and ');
  const hosts = transcript.hosts.map((host) => `@${plain(host)}`).join(', ');
  const lines = [
    `# ${plain(words.title(tags))}${transcript.name ? `, ${plain(oneLine(transcript.name))}` : ''}`,
    '',
    `- ${words.date}: ${times.date(transcript.startsAt)}`,
    `- ${words.time}: ${times.time(transcript.startsAt)} to ${times.time(transcript.endsAt)} (${plain(times.zone)})`,
    `- ${words.hosts}: ${hosts || words.unknown}`,
    `- ${words.posts}: ${countsInWords(transcript.counts)}`,
    '',
    `> **${words.notice}**`,
    '>',
    `> ${words.made(times.date(transcript.madeAt), times.time(transcript.madeAt), plain(times.zone))}`,
    ...(transcript.isWithoutNames ? ['>', `> ${words.withoutNames}`] : []),
    '',
  ];
  for (const section of sections) {
    const { question, posts } = section;
    const title = sectionTitle(section, sections);
    const asked = question ? plain(oneLine(question.text)) : '';
    lines.push(`## ${[plain(title), asked].filter(Boolean).join(': ')}`, '');
    if (question) {
      const by = words.askedBy(plain(question.author), times.time(question.at));
      lines.push(question.link ? `${by}: <${question.link}>` : `${by}.`, '');
      if (posts.length === 0) lines.push(words.noPosts, '');
    }
    for (const post of posts) lines.push(...item(post, 0, times));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function item(post: TranscriptPost, depth: number, times: RecordTimes): string[] {
  const space = '  '.repeat(Math.min(depth, DEEPEST));
  const remarks = postRemarks(post);
  const head = [
    `**${plain(post.author || words.own)}**${remarks.length > 0 ? ` (${plain(remarks.join(', '))})` : ''}`,
    times.time(post.at),
    ...(post.link ? [`[${words.open}](${post.link})`] : []),
  ].join(' · ');
  const text = post.text.split('\n').map((line) => plain(line.trim()));
  const notes = postNotes(post).map((note) => `*${plain(oneLine(note))}*`);
  return [
    `${space}- ${head}`,
    '',
    ...paragraphs(text).map((line) => (line === '' ? '' : `${space}  ${line}`)),
    '',
    ...notes.flatMap((note) => [`${space}  ${note}`, '']),
    ...post.replies.flatMap((reply) => item(reply, depth + 1, times)),
  ];
}

/** Lines of a text with CommonMark's hard breaks, one blank line at most between its paragraphs. */
function paragraphs(lines: readonly string[]): string[] {
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  return kept.map((line, index) => (line !== '' && (kept[index + 1] ?? '') !== '' ? `${line}\\` : line));
}
