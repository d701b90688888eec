import { type Post, timeOfId } from '../chat/post.ts';
import { at, handleOf, idOf, type JsonRecord, listOf, textOf } from './wire-json.ts';

/** What a tweet object says about its text. */
export type PostText = Pick<Post, 'text' | 'hashtags' | 'mentions' | 'links' | 'isTruncated'>;

/** Bounds that the background checks as well: one odd post must not cost the others of its batch. */
const MOST_TEXT = 30_000;
const MOST_WORDS = 200;
const MOST_ADDRESS = 4_000;
const MOST_TAG = 280;

/**
 * Reads the text of a tweet object and what X links in it (dossier x-web-client 11.7). Links are put in whole for their
 * t.co forms; the mentions X puts before a reply, the address of the media and the one of the quoted post are cut, as
 * on the page. Null when the object holds no text.
 */
export function readPostText(tweet: JsonRecord, legacy: JsonRecord): PostText | null {
  const short = typeof legacy.full_text === 'string' ? legacy.full_text : legacy.text;
  const note = at(tweet, 'note_tweet');
  const noteResult = at(note, 'note_tweet_results', 'result');
  const long = textOf(at(noteResult, 'text'));
  if (long === null && typeof short !== 'string') return null;

  const [raw, entities] =
    long === null ? legacyText(legacy, short as string) : noteText(long, noteResult, legacy, short);
  const cut = cutTail(raw, [...mediaUrls(legacy), ...quoteUrls(legacy, entities)]);
  const urls = listOf(at(entities, 'urls')).filter((entity) => !cut.gone.includes(String(at(entity, 'url'))));
  const whole = expandUrls(cut.text, urls);
  const tags = at(entities, 'hashtags');
  const text = whole.slice(0, MOST_TEXT);
  return {
    text,
    hashtags: words(listOf(tags), 'text').filter((tag) => tag.length <= MOST_TAG),
    mentions: mentionsOf(entities, legacy),
    links: inOrder(urls)
      .map((entity) => textOf(at(entity, 'expanded_url')) ?? textOf(at(entity, 'url')) ?? '')
      .filter((link) => link !== '' && link.length <= MOST_ADDRESS)
      .slice(0, MOST_WORDS),
    isTruncated: text.length < whole.length || (Boolean(note) && long === null && at(note, 'is_expandable') !== false),
  };
}

/** The short text: escaped, with what X shows of it given in code points of the escaped form. */
function legacyText(legacy: JsonRecord, text: string): [string, unknown] {
  const points = [...text];
  const [start, end] = displayRange(legacy, points.length);
  return [unescaped(points.slice(start, end).join('')), legacy.entities];
}

/** The long text: not escaped, with entities of its own; X's display range counts the short one. */
function noteText(long: string, result: unknown, legacy: JsonRecord, short: unknown): [string, unknown] {
  const points = typeof short === 'string' ? [...short] : [];
  const lead = points.slice(0, displayRange(legacy, points.length)[0]).join('');
  return [lead !== '' && long.startsWith(lead) ? long.slice(lead.length) : long, at(result, 'entity_set')];
}

function displayRange(legacy: JsonRecord, length: number): [number, number] {
  const [start, end] = listOf(legacy.display_text_range);
  const isRange =
    Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(end) >= Number(start);
  return isRange ? [Math.min(Number(start), length), Math.min(Number(end), length)] : [0, length];
}

/** X escapes these three and nothing else; one pass, for a person may have typed "&lt;" themselves. */
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));
}

function mediaUrls(legacy: JsonRecord): string[] {
  const media = listOf(at(legacy, 'entities', 'media'));
  return media.map((one) => textOf(at(one, 'url'))).filter((url) => url !== null);
}

/** X names the address of the quoted post; where it does not, the id in the address tells. */
function quoteUrls(legacy: JsonRecord, entities: unknown): string[] {
  const quoted = idOf(legacy.quoted_status_id_str);
  const named = textOf(at(legacy, 'quoted_status_permalink', 'url'));
  const urls = listOf(at(entities, 'urls')).filter(
    (entity) => quoted !== null && textOf(at(entity, 'expanded_url'))?.split(/[?#]/)[0]?.endsWith(`/status/${quoted}`),
  );
  return [named, ...urls.map((entity) => textOf(at(entity, 'url')))].filter((url) => url !== null);
}

/** Cuts addresses that X shows as a picture or a quoted post from the end. */
function cutTail(text: string, urls: readonly string[]): { text: string; gone: string[] } {
  const gone = urls.filter((url) => !text.includes(url));
  let rest = text;
  for (let url: string | undefined; ; ) {
    const bare: string = rest.trimEnd();
    url = urls.find((one) => bare.endsWith(one));
    if (url === undefined) return { text: rest, gone };
    rest = bare.slice(0, -url.length).trimEnd();
    gone.push(url);
  }
}

/** By the address itself, not by its place: t.co forms are unique, and places shift with every cut and escape. */
function expandUrls(text: string, urls: readonly unknown[]): string {
  const whole = new Map<string, string>();
  for (const entity of urls) {
    const url = textOf(at(entity, 'url'));
    const expanded = textOf(at(entity, 'expanded_url'));
    if (url && expanded && expanded.length <= MOST_ADDRESS) whole.set(url, expanded);
  }
  return text.replace(/https?:\/\/t\.co\/\w+/g, (found) => {
    if (whole.has(found)) return whole.get(found) ?? found;
    // Letters typed right behind an address are no part of it.
    const url = [...whole.keys()].find((one) => found.startsWith(one));
    return url ? (whole.get(url) ?? url) + found.slice(url.length) : found;
  });
}

/** A long text's own mentions, after those X put before a reply and knows in the short one only. */
function mentionsOf(entities: unknown, legacy: JsonRecord): string[] {
  const own = words(listOf(at(entities, 'user_mentions')), 'screen_name');
  if (entities === legacy.entities) return own.filter((name) => handleOf(name));
  const known = new Set(own.map((name) => name.toLowerCase()));
  const [start] = displayRange(legacy, Number.POSITIVE_INFINITY);
  const lead = listOf(at(legacy, 'entities', 'user_mentions')).filter((entity) => placeOf(entity) < start);
  const before = words(lead, 'screen_name').filter((name) => !known.has(name.toLowerCase()));
  return [...before, ...own].filter((name) => handleOf(name)).slice(0, MOST_WORDS);
}

function words(entities: readonly unknown[], key: string): string[] {
  return inOrder(entities)
    .map((entity) => textOf(at(entity, key)))
    .filter((word) => word !== null)
    .slice(0, MOST_WORDS);
}

function inOrder(entities: readonly unknown[]): unknown[] {
  return [...entities].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(entity: unknown): number {
  const [start] = listOf(at(entity, 'indices'));
  return typeof start === 'number' ? start : 0;
}

/** Time of posting (ms since 1970, whole seconds) from X's "Wed May 29 10:23:16 +0000 2024", else from the id. */
export function readTime(created: unknown, id: string): number | null {
  const found =
    typeof created === 'string' ? /^\w{3} (\w{3}) (\d\d) ([\d:]{8}) ([+-]\d{4}) (\d{4})$/.exec(created) : null;
  const month = found ? 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(found[1] ?? '') / 3 : -1;
  if (found && Number.isInteger(month) && month >= 0) {
    const [, , day, clock, zone = '', year] = found;
    const iso = `${year}-${String(month + 1).padStart(2, '0')}-${day}T${clock}${zone.slice(0, 3)}:${zone.slice(3)}`;
    const time = Date.parse(iso);
    if (time >= 0) return time;
  }
  return timeOfId(id);
}
