import { portfolioWords as words } from '../../locales/en/portfolio.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Evidence, EvidencePost, LabelledText, Portfolio, PortfolioEntry } from './portfolio.ts';
import { portfolioStyle } from './portfolio-style.ts';

/** Nothing runs in the file and nothing is loaded by it, whatever it holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A portfolio as one web page that needs nothing else: to read, and to print as a PDF. */
export function portfolioHtml(portfolio: Portfolio): string {
  const { entries } = portfolio;
  const isOne = entries.length === 1;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(portfolio.title)}</title>
<style>${portfolioStyle}</style>
</head>
<body>
<header>
<h1 dir="auto">${escapeHtml(portfolio.title)}</h1>
<p class="notice"><strong>${words.notice}</strong> ${escapeHtml(portfolio.made)}</p>
</header>
${isOne ? '' : contents(entries)}<main>
${entries.map((entry, place) => entryHtml(entry, place, isOne)).join('\n')}
</main>
</body>
</html>
`;
}

function contents(entries: readonly PortfolioEntry[]): string {
  const items = entries.map(
    ({ title, form }, place) =>
      `<li><a href="#r${place}"><span dir="auto">${escapeHtml(title)}</span></a> <span class="soft">${escapeHtml(form)}</span></li>`,
  );
  return `<nav aria-labelledby="contents"><h2 id="contents">${words.contents}</h2><ol>${items.join('')}</ol></nav>\n`;
}

function entryHtml(entry: PortfolioEntry, place: number, isOne: boolean): string {
  const level = isOne ? 2 : 3;
  const title = isOne ? '' : `<h2 class="record" dir="auto">${escapeHtml(entry.title)}</h2>\n`;
  const attachments =
    entry.attachments.length === 0
      ? ''
      : `<h${level}>${words.attachments}</h${level}>\n<ul>${entry.attachments.map((one) => `<li dir="auto">${escapeHtml(one)}</li>`).join('')}</ul>\n`;
  return `<article id="r${place}">
${title}<p class="soft">${escapeHtml(entry.form)} · ${escapeHtml(entry.state)}</p>
${entry.fields.map((field) => fieldHtml(field, level)).join('\n')}
${entry.chats.map((chat) => factsHtml(chat, level)).join('\n')}
${attachments}${entry.evidence.map((one) => evidenceHtml(one, level)).join('\n')}
</article>`;
}

function fieldHtml({ label, text }: LabelledText, level: number): string {
  const answer =
    text === '' ? `<p class="open">${words.notYetWritten}</p>` : `<p class="text" dir="auto">${escapeHtml(text)}</p>`;
  return `<section><h${level}>${escapeHtml(label)}</h${level}>${answer}</section>`;
}

function factsHtml(chat: readonly LabelledText[], level: number): string {
  const rows = chat.map(
    ({ label, text }) => `<tr><th scope="row">${escapeHtml(label)}</th><td dir="auto">${escapeHtml(text)}</td></tr>`,
  );
  return `<section><h${level}>${words.facts}</h${level}><table>${rows.join('')}</table></section>`;
}

function evidenceHtml({ title, posts, others }: Evidence, level: number): string {
  const list = (heading: string, all: readonly EvidencePost[]) =>
    `<h${level + 1}>${heading}</h${level + 1}>${all.length === 0 ? `<p>${words.noPosts}</p>` : `<ul class="posts">${all.map(postHtml).join('')}</ul>`}`;
  return `<section class="evidence"><h${level}>${words.appendix}: <span dir="auto">${escapeHtml(title)}</span></h${level}>${list(words.posts, posts)}${others.length > 0 ? list(words.others, others) : ''}</section>`;
}

function postHtml({ text, when, link }: EvidencePost): string {
  const where = link === null ? words.notSeen : `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
  const said = text === null ? '' : `<p class="text" dir="auto">${escapeHtml(text)}</p>`;
  return `<li>${said}<p class="soft">${escapeHtml(when)}, ${where}</p></li>`;
}
