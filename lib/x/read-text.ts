/** What a post's text element says. */
export interface TextReading {
  readonly text: string;
  readonly hashtags: readonly string[];
  readonly mentions: readonly string[];
  readonly links: readonly string[];
}

/** "Show more" stood inside the text until 2023, and may again; nothing an author writes becomes a control. */
const CONTROL = 'button, [role="button"], [role="link"]:not(a)';

/** Whether a control such as "Show more" stands in the text. */
export function hasControl(text: Element): boolean {
  return text.querySelector(CONTROL) !== null;
}

/** Path of a link, without host, query and fragment. Saved pages hold whole addresses where X has paths. */
export function pathOf(link: Element): string {
  return hrefInX(link).split(/[?#]/)[0] ?? '';
}

function hrefInX(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return href.replace(/^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com(?=\/)/i, '');
}

/** The hashtag a link leads to, by its address (dossier x-web-client 6.4). */
function linkedTag(href: string): string | null {
  const [, raw] = /^\/(?:hashtag\/|search\?q=%23)([^?&#/]+)/i.exec(href) ?? [];
  try {
    return raw ? decodeURIComponent(raw).replace(/^[#＃]/u, '') : null;
  } catch {
    return null;
  }
}

/**
 * Reads a text element of a post (dossier x-web-client 6.4): emoji are pictures with the emoji as alternative text,
 * line breaks are characters, links hold hidden parts that make up the whole address, and page translation may wrap
 * everything in `font` elements.
 */
export function readText(element: Element): TextReading {
  const hashtags: string[] = [];
  const mentions: string[] = [];
  const links: string[] = [];
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element)) return '';
    const name = node.localName;
    if (name === 'img') return node.getAttribute('alt') ?? '';
    if (name === 'br') return '\n';
    if (node.matches(CONTROL)) return '';
    const inner = [...node.childNodes].map(read).join('');
    if (name !== 'a') return inner;
    const href = node.getAttribute('href') ?? '';
    const words = inner.trim();
    const tag = linkedTag(hrefInX(node));
    if (tag !== null) {
      // Page translation may translate a tag's words; its address stays. X writes both alike otherwise.
      const isAsTyped = /^[#＃]/u.test(words) && words.slice(1).toLowerCase() === tag.toLowerCase();
      hashtags.push(isAsTyped ? words.slice(1) : tag);
      return isAsTyped ? inner : `#${tag}`;
    }
    if (/^@\w{1,20}$/.test(words) && /^\/\w{1,20}\/?$/.test(pathOf(node))) mentions.push(words.slice(1));
    else if (!/^[$]/u.test(inner) && /^(?:https?:\/\/|\/)/i.test(href)) {
      // Hidden spans hold the scheme and the rest of the address; a last "…" only marks that the visible part is cut.
      const whole = inner.replace(/…$/u, '');
      const address = /^https?:\/\//i.test(whole) ? whole : href;
      links.push(address);
      return /^https?:\/\//i.test(whole) ? whole : inner;
    }
    return inner;
  };
  const text = read(element)
    .replace(/\u00a0/gu, ' ')
    .trim();
  return { text, hashtags, mentions, links };
}
