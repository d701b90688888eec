import { escapeHtml } from './escape-html.ts';
import { type RecordTimes, recordTimes } from './record-times.ts';
import type { Transcript, TranscriptPost, TranscriptSection } from './transcript.ts';
import { transcriptStyle } from './transcript-style.ts';
import { countsInWords, postNotes, postRemarks, sectionTitle, transcriptWords as words } from './transcript-words.ts';

/** Nothing runs in the file and nothing is loaded by it, whatever the posts hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A transcript as one web page that needs nothing else: to read, to print, in light and dark.
 * @param zone IANA name of the zone in which times are written.
 */
export function transcriptHtml(transcript: Transcript, zone: string): string {
  const times = recordTimes(zone);
  const tags = transcript.tags.map((tag) => `#${tag}`).join(' and ');
  const title = words.title(tags);
  const { sections } = transcript;
  const hosts = transcript.hosts.map((host) => `<bdi>@${escapeHtml(host)}</bdi>`).join(', ');
  const time = `${clock(transcript.startsAt, times)} to ${clock(transcript.endsAt, times)} (${escapeHtml(times.zone)})`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`${title}, ${times.date(transcript.startsAt)}`)}</title>
<style>${transcriptStyle}</style>
</head>
<body>
<header>
<h1>${words.title(`<bdi>${escapeHtml(tags)}</bdi>`)}</h1>
${transcript.name ? `<p class="name" dir="auto">${escapeHtml(transcript.name)}</p>\n` : ''}<dl>
<div><dt>${words.date}</dt><dd>${escapeHtml(times.date(transcript.startsAt))}</dd></div>
<div><dt>${words.time}</dt><dd>${time}</dd></div>
<div><dt>${words.hosts}</dt><dd>${hosts || words.unknown}</dd></div>
<div><dt>${words.posts}</dt><dd>${countsInWords(transcript.counts)}</dd></div>
</dl>
<div class="notice">
<p><strong>${words.notice}</strong></p>
<p>${escapeHtml(words.made(times.date(transcript.madeAt), times.time(transcript.madeAt), times.zone))}</p>
${transcript.isWithoutNames ? `<p>${words.withoutNames}</p>\n` : ''}</div>
</header>
${contents(sections)}<main>
${sections.map((section, index) => sectionHtml(section, index, sections, times)).join('\n')}
</main>
</body>
</html>
`;
}

function contents(sections: readonly TranscriptSection[]): string {
  if (sections.length < 2) return '';
  const items = sections.map((section, index) => {
    const { question } = section;
    const label = escapeHtml(sectionTitle(section, sections));
    const text = question ? ` <span dir="auto">${escapeHtml(question.text)}</span>` : '';
    return `<li><a href="#s${index}"><b>${label}</b>${text}</a></li>`;
  });
  return `<nav aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
<ul>
${items.join('\n')}
</ul>
</nav>
`;
}

function sectionHtml(
  section: TranscriptSection,
  index: number,
  all: readonly TranscriptSection[],
  times: RecordTimes,
): string {
  const { question, posts } = section;
  const label = escapeHtml(sectionTitle(section, all));
  const heading = question
    ? `${label ? `<span class="number">${label}</span> ` : ''}<bdi>${escapeHtml(question.text)}</bdi>`
    : label;
  const by = question
    ? `<p class="meta">${words.askedBy(`<bdi>${escapeHtml(question.author)}</bdi>`, clock(question.at, times))}${link(question.link)}</p>\n`
    : '';
  const none = question && posts.length === 0 ? `<p class="meta">${words.noPosts}</p>\n` : '';
  return `<section aria-labelledby="s${index}">
<h2 id="s${index}">${heading}</h2>
${by}${none}${list(posts, times)}</section>`;
}

function list(posts: readonly TranscriptPost[], times: RecordTimes): string {
  return posts.length === 0 ? '' : `<ul>\n${posts.map((post) => postHtml(post, times)).join('')}</ul>\n`;
}

function postHtml(post: TranscriptPost, times: RecordTimes): string {
  const remarks = postRemarks(post).map((remark) => ` <span class="remark">${escapeHtml(remark)}</span>`);
  const notes = postNotes(post).map((note) => `<p class="meta" dir="auto">${escapeHtml(note)}</p>\n`);
  const kind = [post.isHost ? 'host' : '', post.isOwn ? 'own' : ''].filter(Boolean).join(' ');
  return `<li>
<article${kind ? ` class="${kind}"` : ''}>
<p class="meta"><b><bdi>${escapeHtml(post.author || words.own)}</bdi></b>${remarks.join('')} · ${clock(post.at, times)}${link(post.link)}</p>
<p class="text" dir="auto"${language(post.lang)}>${escapeHtml(post.text)}</p>
${notes.join('')}</article>
${list(post.replies, times)}</li>
`;
}

function clock(at: number, times: RecordTimes): string {
  return `<time datetime="${new Date(at).toISOString()}">${times.time(at)}</time>`;
}

function link(address: string | null): string {
  return address === null ? '' : ` · <a href="${escapeHtml(address)}" rel="noreferrer">${words.open}</a>`;
}

/** X's own marks (`und`, `qme` and other codes with q, `zxx`) are no languages; two codes of it are the old ones. */
function language(lang: string | null): string {
  if (lang === null || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(lang) || /^(?:und|zxx|q[a-z]{2}|en)$/u.test(lang))
    return '';
  return ` lang="${{ in: 'id', iw: 'he' }[lang] ?? lang}"`;
}
