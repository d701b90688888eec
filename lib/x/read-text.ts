/** What a post's text element says. */
export interface TextReading {
  readonly text: string;
  readonly hashtags: readonly string[];
  readonly mentions: readonly string[];
  readonly links: readonly string[];
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
    const inner = [...node.childNodes].map(read).join('');
    if (name !== 'a') return inner;
    const href = node.getAttribute('href') ?? '';
    const path = href.replace(/^https?:\/\/(?:www\.)?(?:x|twitter)\.com(?=\/)/, '');
    if (/^[#＃]/u.test(inner.trim()) && /^\/(?:hashtag\/|search\?q=%23)/i.test(path)) hashtags.push(inner.trim().slice(1));
    else if (/^@\w{1,20}$/.test(inner.trim()) && /^\/\w{1,20}$/.test(path)) mentions.push(inner.trim().slice(1));
    else if (!/^[$]/u.test(inner) && /^(?:https?:\/\/|\/)/i.test(href)) {
      // Hidden spans hold the scheme and the rest of the address; a last "…" only marks that the visible part is cut.
      const whole = inner.replace(/…$/u, '');
      const address = /^https?:\/\//i.test(whole) ? whole : href;
      links.push(address);
      return /^https?:\/\//i.test(whole) ? whole : inner;
    }
    return inner;
  };
  const text = read(element).replace(/\u00a0/gu, ' ').trim();
  return { text, hashtags, mentions, links };
}
