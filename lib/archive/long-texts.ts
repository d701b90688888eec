import { at, listOf, recordOf, textOf } from '../x/wire-json.ts';

/** The whole text of a post that X shortened, with what it links. */
export interface LongText {
  readonly id: string;
  readonly text: string;
  readonly hashtags: readonly string[];
  /** Whole addresses, in order. */
  readonly links: readonly string[];
  /** In the form in which X's own answers carry a long text, for the reader of post texts. */
  readonly result: unknown;
}

/**
 * The long texts of an archive. They bear ids of their own, so that each is found by the second in which it was made and
 * the words the post begins with (dossier x-web-client 12.3: 41 of 41 in a real archive).
 */
export class LongTexts {
  readonly #bySecond = new Map<number, LongText[]>();
  readonly #ids = new Set<string>();
  /** How many posts got their whole text. */
  joined = 0;

  /** How many different long texts there are. */
  get count(): number {
    return this.#ids.size;
  }

  /**
   * Adds an element of `note-tweet.js`. The same one twice counts once.
   * @returns false when the element is none.
   */
  add(element: unknown): boolean {
    const note = recordOf(at(element, 'noteTweet')) ?? recordOf(element);
    const id = textOf(note?.noteTweetId);
    const text = textOf(at(note, 'core', 'text'));
    const created = Date.parse(textOf(note?.createdAt) ?? '');
    if (id === null || text === null || Number.isNaN(created)) return false;
    if (this.#ids.has(id)) return true;
    this.#ids.add(id);
    const second = Math.floor(created / 1000);
    const long = readLong(id, text, at(note, 'core'));
    this.#bySecond.set(second, [...(this.#bySecond.get(second) ?? []), long]);
    return true;
  }

  /**
   * The long text of a post, which is given to it and to no other.
   * @param created when the post was made; milliseconds since 1970.
   * @param short its text as the archive has it, escaped, perhaps with the handles X puts before a reply.
   */
  take(created: number, short: string): LongText | null {
    const second = Math.floor(created / 1000);
    const found = this.#bySecond.get(second);
    if (!found) return null;
    const beginnings = beginningsOf(short);
    const index = found.findIndex(({ text }) => beginnings.some((start) => withoutAddresses(text).startsWith(start)));
    const [long] = index < 0 ? [] : found.splice(index, 1);
    if (!long) return null;
    if (found.length === 0) this.#bySecond.delete(second);
    this.joined += 1;
    return long;
  }
}

/** With and without the handles before a reply; without the ellipsis and the address of the rest. */
function beginningsOf(short: string): string[] {
  const plain = short
    .replace(/&(amp|lt|gt);/g, (_, name: string) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'))
    .replace(/(?:\s*https:\/\/t\.co\/\w+)+$/u, '')
    .replace(/…$/u, '')
    .trimEnd();
  const bare = plain.replace(/^(?:@\w{1,20}\s+)*/u, '');
  // Without a word to compare, the second alone must not decide.
  return [plain, bare].map(withoutAddresses).filter((start) => start.length > 0);
}

/** X shortened the same link anew for the long text. */
function withoutAddresses(text: string): string {
  return text.replace(/https:\/\/t\.co\/\w+/g, 'https://t.co/');
}

function readLong(id: string, text: string, core: unknown): LongText {
  const tags = listOf(at(core, 'hashtags')).map((one) => ({ text: textOf(at(one, 'text')), ...placeOf(one) }));
  const urls = listOf(at(core, 'urls')).map((one) => ({
    url: textOf(at(one, 'shortUrl')),
    expanded_url: textOf(at(one, 'expandedUrl')),
    ...placeOf(one),
  }));
  const mentions = listOf(at(core, 'mentions')).map((one) => ({
    screen_name: textOf(at(one, 'screenName')),
    ...placeOf(one),
  }));
  return {
    id,
    text,
    hashtags: tags.flatMap((one) => one.text ?? []),
    links: urls.flatMap((one) => one.expanded_url ?? []),
    result: { text, entity_set: { hashtags: tags, urls, user_mentions: mentions } },
  };
}

function placeOf(entity: unknown): { indices: readonly number[] } {
  return { indices: [Number(at(entity, 'fromIndex')), Number(at(entity, 'toIndex'))] };
}
