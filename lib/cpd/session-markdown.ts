import { oneLine, plain } from './markdown-text.ts';
import { recordTimes } from './record-times.ts';
import { RECORD_LISTS, type RecordPost, recordText, type SessionRecord } from './session-record.ts';

/**
 * A session as Markdown (CommonMark): facts, the questions in order with the person's answers beneath, other posts.
 * @param zone IANA name of the zone in which times are written.
 */
export function sessionMarkdown(record: SessionRecord, zone: string): string {
  const times = recordTimes(zone);
  const tags = record.tags.map((tag) => `#${tag}`).join(' and ');
  const lines = [
    `# ${plain(tags)}${record.name ? `, ${plain(record.name)}` : ''}`,
    '',
    `- Date: ${times.date(record.startsAt)}`,
    `- Time: ${times.time(record.startsAt)} to ${times.time(record.endsAt)} (${times.zone})`,
    `- Host: ${record.hosts.length > 0 ? record.hosts.map((host) => `@${plain(host)}`).join(', ') : 'not known'}`,
    ...(record.account ? [`- My account: @${plain(record.account)}`] : []),
    `- Minutes present while the chat was live: ${record.minutesPresent ?? 'not recorded (found in X’s archive)'}`,
    `- Questions: ${record.questions.length}; my posts: ${countPosts(record)}`,
    '',
    '## Questions and my answers',
    '',
  ];
  if (record.questions.length === 0) lines.push('No question of the host was seen.', '');
  for (const question of record.questions) {
    lines.push(`### ${question.label ? `${question.label}: ` : ''}${plain(oneLine(question.text))}`, '');
    lines.push(`Asked by @${plain(question.author)} at ${times.time(question.at)}: <${question.link}>`, '');
    if (question.answers.length === 0) lines.push('No answer from me.', '');
    for (const answer of question.answers) lines.push(...post(answer, times.time(answer.at)));
  }
  if (record.others.length > 0) {
    lines.push('## My other posts', '');
    for (const other of record.others) lines.push(...post(other, times.time(other.at)));
  }
  for (const list of RECORD_LISTS) {
    if (record[list].length > 0) lines.push(`## Posts I ${list}`, '');
    for (const { author, text, at, link } of record[list])
      lines.push(`By @${plain(author)}, ${list} at ${times.time(at)}: <${link}>`, '', ...quoted(text), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function post(one: RecordPost, time: string): string[] {
  const kind = { post: 'Post', reply: 'Reply', quote: 'Quote' }[one.kind];
  const whom = one.kind === 'reply' && one.replyToAuthor ? ` to @${plain(one.replyToAuthor)}` : '';
  const where = one.link ? `<${one.link}>` : 'sent, not yet seen on X';
  return [`${kind}${whom} at ${time}, ${where}`, '', ...quoted(recordText(one)), ''];
}

function quoted(text: string): string[] {
  return text.split('\n').map((line) => `> ${plain(line)}`.trimEnd());
}

function countPosts(record: SessionRecord): number {
  const keys = (one: RecordPost) => `${one.link} ${one.at} ${one.text}`;
  return new Set([...record.questions.flatMap((question) => question.answers), ...record.others].map(keys)).size;
}
