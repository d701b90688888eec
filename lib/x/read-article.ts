import type { Post } from '../chat/post.ts';
import { hasControl, pathOf, readText, type TextReading } from './read-text.ts';
import { closest, find, findAll, hasTestId, isPart } from './selectors.ts';

const STATUS_PATH = /^\/(\w{1,20})\/status\/(\d{1,20})\/?$/;
const HANDLE_PATH = /^\/(\w{1,20})\/?$/;
/** X's word for a picture without alternative text, in any language: "Image", "Изображение", "Hình ảnh". */
const NO_ALT = /^(?=.{0,12}$)[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?$/u;
/** What is attached to a post (pictures, a quote, a card), and its buttons: its words come before. */
const ATTACHED = 'div[aria-labelledby], [role="group"]';
const NO_TEXT: TextReading = { text: '', hashtags: [], mentions: [], links: [] };

/**
 * Reads a post from its `article` (dossier x-web-client 6). Null for advertisements, tombstones, and whatever else is
 * shown in an article without being a post: only a post has a link to itself around its time.
 */
export function readArticle(article: Element): Post | null {
  if (isInsideAnotherPost(article) || isAd(article)) return null;
  const identity = readIdentity(article);
  if (!identity) return null;
  const { author, id, at } = identity;
  const isOwn = (element: Element) => !isQuoted(element, article);
  const [textElement] = findAll(
    article,
    'tweetText',
    (element) => isOwn(element) && !isBehindAttached(element, article),
  );
  const reading = textElement ? readText(textElement) : NO_TEXT;
  const answered = readReplyLine(article, textElement ?? null, author);
  const photos = findAll(article, 'photo', isOwn);
  return {
    id,
    author,
    authorName: readName(article, author),
    text: reading.text,
    at,
    hashtags: reading.hashtags,
    mentions: unique([...answered, ...reading.mentions]),
    links: reading.links,
    replyTo: null,
    replyToAuthor: answered[0] ?? null,
    conversationId: null,
    quoteOf: readQuoted(article, id),
    repostOf: null,
    repostedBy: readReposter(article, author),
    hasMedia: photos.length > 0 || findAll(article, 'video', isOwn).length > 0,
    altTexts: photos.flatMap(readAlt),
    ...readPoll(article, isOwn),
    isTruncated: hasShowMore(article, textElement ?? null),
    lang: textElement?.getAttribute('lang') || null,
    editIds: [],
    isDeleted: false,
    eyes: ['page'],
  };
}

/** The choices of a poll; a choice begins with its words, and its share of the votes follows. */
function readPoll(article: Element, isOwn: (element: Element) => boolean): { poll?: string[] } {
  const choices = findAll(article, 'pollChoice', isOwn).flatMap((choice) => {
    const words = [...choice.querySelectorAll('span')].map((span) => readText(span).text.trim().slice(0, 200));
    return words.find(Boolean) ?? [];
  });
  return choices.length > 1 ? { poll: choices.slice(0, 4) } : {};
}

/** Reads all posts under an element, each once, in document order. */
export function readPosts(root: ParentNode): Post[] {
  const posts = new Map<string, Post>();
  for (const article of root.querySelectorAll('article')) {
    const post = readArticle(article);
    if (post && !posts.has(post.id)) posts.set(post.id, post);
  }
  return [...posts.values()];
}

/** The link to the post itself is the one around its time; analytics, quotes and photos have none (dossier 6.1, 6.3). */
function readIdentity(article: Element): { author: string; id: string; at: number } | null {
  for (const time of article.querySelectorAll('time[datetime]')) {
    const link = time.closest('a[href]');
    if (!link || !article.contains(link) || isQuoted(link, article)) continue;
    const [, author, id] = STATUS_PATH.exec(pathOf(link)) ?? [];
    const at = Date.parse(time.getAttribute('datetime') ?? '');
    if (author && id && Number.isFinite(at)) return { author, id, at };
  }
  return null;
}

function isAd(article: Element): boolean {
  const around = closest(article, 'tracking');
  return around !== null && [...around.children].some((one) => isPart(one, 'adPixel'));
}

function isInsideAnotherPost(article: Element): boolean {
  return article.parentElement?.closest('article') != null;
}

/** Quotes, and unavailable ones as nested articles, repeat the parts of a post inside it (dossier 2, no. 9). */
function isQuoted(element: Element, article: Element): boolean {
  const box = element.parentElement?.closest('[role="link"]:not(a), article');
  return box != null && box !== article && article.contains(box);
}

/** People tagged in a picture are shown as handles too, and a community note has words with a language. */
function isBehindAttached(element: Element, article: Element): boolean {
  const attached = article.querySelector(ATTACHED);
  if (!attached || attached.contains(element)) return false;
  return (attached.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function readName(article: Element, author: string): string | null {
  const [box] = findAll(article, 'userName', (element) => !isQuoted(element, article));
  const link = [...(box ?? article).querySelectorAll('a[href]')].find(
    (one) =>
      pathOf(one).toLowerCase() === `/${author.toLowerCase()}` &&
      !/^@|^$/u.test(readText(one).text) &&
      // Without the test id the avatar's link comes first, and its picture may have an alternative text.
      (box !== undefined || hasWords(one)),
  );
  return link ? readText(link).text.split('\n')[0] || null : null;
}

/**
 * "Replying to @ann and @bob" stands between header and text, in lists only. Its words are localised, so it is known by
 * what it is: links that show handles, before the text, outside header and social context (dossier 6.1).
 */
function readReplyLine(article: Element, text: Element | null, author: string): string[] {
  const handles: string[] = [];
  for (const link of article.querySelectorAll('a[href]')) {
    if (text && (link.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) break;
    if (isBehindAttached(link, article)) break;
    if (text?.contains(link) || isQuoted(link, article)) continue;
    const [, handle] = HANDLE_PATH.exec(pathOf(link)) ?? [];
    if (!handle || !/^@\w{1,20}$/.test((link.textContent ?? '').trim())) continue;
    if (isInHeader(link, article, author)) continue;
    handles.push(handle);
  }
  return unique(handles);
}

/** The header shows the author's own handle too, next to the link around the time. */
function isInHeader(link: Element, article: Element, author: string): boolean {
  const box = closest(link, 'userName');
  if (box && article.contains(box)) return true;
  if (pathOf(link).toLowerCase() !== `/${author.toLowerCase()}`) return false;
  // A person may answer themselves: then a second link shows their handle. The first one is the header's.
  const first = [...article.querySelectorAll('a[href]')].find(
    (one) => (one.textContent ?? '').trim().toLowerCase() === `@${author.toLowerCase()}`,
  );
  return first === link;
}

function readReposter(article: Element, author: string): string | null {
  const context = find(article, 'socialContext');
  const link = context
    ? (context.closest('a[href]') ?? context.querySelector('a[href]'))
    : linkAboveHeader(article, author);
  const [, handle] = HANDLE_PATH.exec(link ? pathOf(link) : '') ?? [];
  return handle ?? null;
}

/** Without its test id: the social context is a link with words before the avatar's link, which has none. */
function linkAboveHeader(article: Element, author: string): Element | null {
  const [first, ...others] = article.querySelectorAll('a[href]');
  const path = `/${author.toLowerCase()}`;
  const hasAvatar = others.some((one) => pathOf(one).toLowerCase() === path && !hasWords(one));
  return first && hasAvatar && hasWords(first) ? first : null;
}

function hasWords(link: Element): boolean {
  return (link.textContent ?? '').trim() !== '';
}

/** Only a photo in the quote tells which post it is (dossier 6.5). */
function readQuoted(article: Element, id: string): string | null {
  for (const link of article.querySelectorAll('[role="link"] a[href*="/photo/"], [role="link"] a[href*="/video/"]')) {
    const [, quoted] = /^\/\w{1,20}\/status\/(\d{1,20})\/(?:photo|video)\//.exec(pathOf(link)) ?? [];
    if (quoted && quoted !== id) return quoted;
  }
  return null;
}

function hasShowMore(article: Element, text: Element | null): boolean {
  const [button] = findAll(article, 'showMore', (element) => !isQuoted(element, article));
  if (button || (text && hasControl(text))) return true;
  // Without test ids: a control right behind the text, in the same box.
  const next = text?.nextElementSibling;
  return next != null && !hasTestId(article, 'tweetText') && next.matches('button, span[role="link"], a[role="link"]');
}

function readAlt(photo: Element): string[] {
  // A video's preview is called "Embedded video", in the words of the page's language.
  if (find(photo, 'video')) return [];
  const alt = (photo.getAttribute('aria-label') || photo.querySelector('img')?.getAttribute('alt') || '').trim();
  return alt === '' || NO_ALT.test(alt) ? [] : [alt];
}

function unique(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}
