/** One linked part of a text. `from` and `to` count code points, as X's indices do. */
export interface Entity {
  readonly kind: 'hashtag' | 'mention' | 'url' | 'cashtag';
  /** Without `#`, `@` or `$`; for `url` the address as written. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const pattern =
  /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])|(?<![\p{L}\p{N}_&])[#＃]([\p{L}\p{M}\p{N}_]*[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*)|(?<![\p{L}\p{N}_.!$%&*])[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@])|(?<![\p{L}\p{N}_$])\$([A-Za-z]{1,6})(?![A-Za-z0-9_])/gu;

/** The hashtags, mentions, addresses and cashtags of a text, in order. */
export function entitiesOf(text: string): Entity[] {
  const found: Entity[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, url, hashtag, mention, cashtag] = match;
    const from = Array.from(text.slice(0, match.index)).length;
    const to = from + [...whole].length;
    if (url) found.push({ kind: 'url', value: url, from, to });
    else if (hashtag) found.push({ kind: 'hashtag', value: hashtag, from, to });
    else if (mention) found.push({ kind: 'mention', value: mention, from, to });
    else if (cashtag) found.push({ kind: 'cashtag', value: cashtag, from, to });
  }
  return found;
}

const emoji = /^\p{RGI_Emoji}$/v;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** X's weighted length of a text (configuration v3, dossier x-web-client 13): the limit of a post is 280. */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  const urls = entitiesOf(normal).filter((entity) => entity.kind === 'url');
  let rest = normal;
  for (const url of urls) rest = rest.replace(url.value, '');
  let length = urls.length * 23;
  for (const { segment } of segmenter.segment(rest)) {
    if (emoji.test(segment)) length += 2;
    else for (const character of segment) length += isLight(character.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return length;
}

function isLight(code: number): boolean {
  return (
    code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247)
  );
}

/** A guess at X's `lang` of a text, by its script and a few words. */
export function languageOf(text: string): string {
  const words = text.replace(pattern, ' ').trim();
  if (!/\p{L}/u.test(words)) {
    const kinds = new Set(entitiesOf(text).map((entity) => entity.kind));
    if (kinds.size === 0) return text.trim() === '' ? 'qme' : 'zxx';
    if (kinds.size > 1) return 'und';
    return kinds.has('hashtag') ? 'qht' : kinds.has('mention') ? 'qam' : 'zxx';
  }
  if (/\p{Script=Hebrew}/u.test(words)) return 'iw';
  if (/\p{Script=Arabic}/u.test(words)) return 'ar';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)) return 'ja';
  if (/\p{Script=Han}/u.test(words)) return 'zh';
  if (/\b(und|nicht|für|ist|auch)\b/i.test(words)) return 'de';
  if (/\b(les|une|pour|avec|nous|est)\b/i.test(words)) return 'fr';
  return 'en';
}

/** X escapes these three characters in `full_text`, and nothing else. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
