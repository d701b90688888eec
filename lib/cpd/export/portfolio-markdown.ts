import { portfolioWords as words } from '../../locales/en/portfolio.ts';
import { oneLine, plain } from '../markdown-text.ts';
import type { EvidencePost, Portfolio, PortfolioEntry } from './portfolio.ts';

/** A portfolio as Markdown (CommonMark). */
export function portfolioMarkdown(portfolio: Portfolio): string {
  const { entries } = portfolio;
  const isOne = entries.length === 1;
  const lines = [`# ${plain(oneLine(portfolio.title))}`, '', `**${words.notice}** ${plain(portfolio.made)}`, ''];
  for (const entry of entries) lines.push(...entryLines(entry, isOne));
  return `${lines.join('\n').trimEnd()}\n`;
}

function entryLines(entry: PortfolioEntry, isOne: boolean): string[] {
  const [part, field] = isOne ? ['##', '###'] : ['###', '####'];
  const lines = isOne ? [] : [`## ${plain(oneLine(entry.title))}`, ''];
  lines.push(`- ${words.form}: ${plain(entry.form)}`, `- ${words.state}: ${entry.state}`, '');
  for (const { label, text } of entry.fields) {
    lines.push(
      `${part} ${plain(oneLine(label))}`,
      '',
      ...paragraphs(text === '' ? `_${words.notYetWritten}_` : text, text === ''),
    );
  }
  for (const chat of entry.chats) {
    lines.push(`${part} ${words.facts}`, '');
    for (const { label, text } of chat) lines.push(`- ${label}: ${plain(oneLine(text))}`);
    lines.push('');
  }
  if (entry.attachments.length > 0) {
    lines.push(`${part} ${words.attachments}`, '');
    for (const attachment of entry.attachments) lines.push(`- ${plain(oneLine(attachment))}`);
    lines.push('');
  }
  for (const { title, posts, others } of entry.evidence) {
    lines.push(`${part} ${words.appendix}: ${plain(oneLine(title))}`, '', `${field} ${words.posts}`, '');
    lines.push(...(posts.length === 0 ? [words.noPosts, ''] : posts.flatMap(postLines)));
    if (others.length > 0) lines.push(`${field} ${words.others}`, '', ...others.flatMap(postLines));
  }
  return lines;
}

function paragraphs(text: string, isMarkup: boolean): string[] {
  if (isMarkup) return [text, ''];
  // Two blanks at its end keep a line a line.
  return [...text.split('\n').map((line) => (line.trim() === '' ? '' : `${plain(line)}  `)), ''];
}

function postLines({ text, when, link }: EvidencePost): string[] {
  const where = link === null ? words.notSeen : `<${link}>`;
  const quoted = text === null ? [] : ['', ...text.split('\n').map((line) => `> ${plain(line)}`.trimEnd())];
  return [`${when}, ${where}`, ...quoted, ''];
}
