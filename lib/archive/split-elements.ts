import { ArchiveError } from './archive-error.ts';

/** The name before the list must come early; what is longer is another file. */
const LONGEST_HEAD = 4096;
/** One element; the longest posts are some tens of kilobytes. Beyond it a quote is missing and the end would never come. */
const LONGEST_ELEMENT = 8 * 1024 * 1024;

const [QUOTE, BACKSLASH, COMMA, SEMICOLON, NUL] = [0x22, 0x5c, 0x2c, 0x3b, 0x00];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Splits a file of the form `window.YTD.tweets.part0 = [ {…}, {…} ]` into its elements, chunk by chunk, so that the
 * file is never in memory as a whole. Works on bytes: what has a meaning in JSON is ASCII, and no byte of a longer UTF-8
 * character is, so that chunks may end anywhere.
 */
export class ElementSplitter {
  /** What stands before the list ("window.YTD.tweets.part0 ="), without blanks around it; empty for a bare list. */
  head = '';
  /** Elements found so far. */
  count = 0;
  readonly #file: string;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #onHead: (head: string) => void;
  #stage: 'head' | 'list' | 'after' = 'head';
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** Whether a comma must come before the next element. */
  #isCommaDue = false;
  #isAfterComma = false;
  /** Bytes of an element that began in an earlier chunk. */
  #rest: Uint8Array[] = [];
  #restLength = 0;

  /**
   * @param file names the file in errors.
   * @param onHead called once with the head, before any element; may throw.
   */
  constructor(file: string, onHead: (head: string) => void) {
    this.#file = file;
    this.#onHead = onHead;
  }

  /**
   * Takes the next bytes.
   * @returns the elements that end in them, parsed.
   * @throws ArchiveError
   */
  push(chunk: Uint8Array): unknown[] {
    let from = 0;
    if (this.#stage === 'head') {
      from = this.#readHead(chunk);
      if (from < 0) return [];
    }
    const found: unknown[] = [];
    if (this.#stage === 'list') from = this.#readList(chunk, from, found);
    if (this.#stage === 'after') this.#readAfter(chunk, from);
    return found;
  }

  /** Call it after the last bytes. @throws ArchiveError when the list has not been closed. */
  end(): void {
    if (this.#stage === 'after') return;
    if (this.#stage === 'list') throw this.#error('posts-cut');
    if (this.#restLength === 0) throw this.#error('posts-empty');
    throw this.#headError(joined(this.#rest));
  }

  /** @returns the place behind the list's bracket, or -1 while it has not come. */
  #readHead(chunk: Uint8Array): number {
    const place = chunk.indexOf(OPEN_LIST);
    const piece = place < 0 ? chunk : chunk.subarray(0, place);
    this.#rest.push(piece.slice());
    this.#restLength += piece.length;
    if (place < 0 && this.#restLength <= LONGEST_HEAD) return -1;
    const bytes = joined(this.#rest);
    this.#forgetRest();
    const text = new TextDecoder().decode(bytes).trim();
    const head = text.replace(/\s*=$/u, '');
    if (place < 0 || bytes.length > LONGEST_HEAD || !isHead(text)) throw this.#headError(bytes);
    this.head = head;
    this.#onHead(head);
    this.#stage = 'list';
    return place + 1;
  }

  #readList(chunk: Uint8Array, start: number, found: unknown[]): number {
    const { length } = chunk;
    let depth = this.#depth;
    let isInString = this.#isInString;
    // The whole elements of a chunk stand side by side and are parsed in one go.
    let first = depth > 0 ? start : -1;
    let whole = first;
    let ended = 0;
    let place = start;
    // Most of the time of an import is spent in this loop: the frequent bytes come first.
    for (; place < length; place += 1) {
      let byte = chunk[place] ?? 0;
      if (isInString) {
        if (this.#isEscaped) {
          this.#isEscaped = false;
          continue;
        }
        while (byte !== QUOTE && place < length) {
          if (byte === BACKSLASH) place += 1;
          place += 1;
          byte = chunk[place] ?? 0;
        }
        if (byte === QUOTE && place < length) isInString = false;
        else this.#isEscaped = place > length;
        continue;
      }
      if (byte === QUOTE && depth > 0) isInString = true;
      else if (byte < OPEN_LIST) {
        if (depth === 0) this.#between(byte, ended);
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (depth === 0) {
          if (this.#isCommaDue) throw this.#jsonError(ended);
          if (first < 0) first = place;
          this.#isAfterComma = false;
        }
        depth += 1;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (depth === 0) {
          if (byte === CLOSE_OBJECT || this.#isAfterComma) throw this.#jsonError(ended);
          this.#stage = 'after';
          break;
        }
        depth -= 1;
        if (depth === 0) {
          this.#isCommaDue = true;
          ended += 1;
          whole = place + 1;
        }
      } else if (depth === 0) throw this.#jsonError(ended);
    }
    if (ended > 0) this.#parse(chunk, first, whole, ended, found);
    if (depth > 0) this.#keep(chunk, ended > 0 ? whole : first);
    this.#depth = depth;
    this.#isInString = isInString;
    return place + 1;
  }

  /** A byte between two elements. */
  #between(byte: number, ended: number): void {
    if (byte === COMMA && this.#isCommaDue) {
      this.#isCommaDue = false;
      this.#isAfterComma = true;
    } else if (!isBlank(byte)) throw this.#jsonError(ended);
  }

  #readAfter(chunk: Uint8Array, from: number): void {
    for (let place = from; place < chunk.length; place += 1) {
      const byte = chunk[place];
      if (!isBlank(byte) && byte !== SEMICOLON) throw this.#error('posts-trailing');
    }
  }

  /** The last elements of the chunk may be followed by a comma and blanks: they are kept with the next one. */
  #keep(chunk: Uint8Array, from: number): void {
    const piece = chunk.slice(Math.max(from, 0));
    this.#rest.push(piece);
    this.#restLength += piece.length;
    if (this.#restLength > LONGEST_ELEMENT) throw this.#jsonError(0);
  }

  #forgetRest(): void {
    this.#rest = [];
    this.#restLength = 0;
  }

  #parse(chunk: Uint8Array, first: number, whole: number, ended: number, found: unknown[]): void {
    let bytes = chunk.subarray(Math.max(first, 0), whole);
    if (this.#restLength > 0) {
      bytes = joined([...this.#rest, bytes]);
      this.#forgetRest();
    }
    const text = this.#decode(bytes).replace(/^[\s,]+/u, '');
    try {
      for (const element of JSON.parse(`[${text}]`) as unknown[]) found.push(element);
    } catch {
      throw this.#jsonError(goodBefore(bytes));
    }
    this.count += ended;
  }

  #decode(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes);
    } catch {
      throw this.#error('posts-encoding');
    }
  }

  #jsonError(good: number): ArchiveError {
    return this.#error('posts-json', this.count + good + 1);
  }

  #headError(bytes: Uint8Array): ArchiveError {
    if (bytes.every((byte) => byte === NUL)) return this.#error('file-blank');
    if (looksUtf16(bytes)) return this.#error('posts-encoding');
    const text = new TextDecoder().decode(bytes).trim();
    if (text === '') return this.#error('posts-empty');
    if (text.startsWith('<')) return this.#error('posts-page');
    return this.#error('posts-no-list');
  }

  #error(code: ConstructorParameters<typeof ArchiveError>[0], number = this.count + 1): ArchiveError {
    return new ArchiveError(code, { file: this.#file, number, read: this.count });
  }
}

/** `name =`, or nothing before a bare list. */
function isHead(text: string): boolean {
  return text === '' || /^[\w.$\s]+=$/u.test(text);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Windows' editors save so: every other byte of Latin text is zero. */
function looksUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  return bytes.length >= 4 && (bytes[0] === NUL) !== (bytes[1] === NUL);
}

/** How many elements at the beginning of broken ones can be parsed. */
function goodBefore(bytes: Uint8Array): number {
  let good = 0;
  const probe = new TextDecoder().decode(bytes);
  for (const piece of topLevel(probe)) {
    try {
      JSON.parse(piece);
    } catch {
      return good;
    }
    good += 1;
  }
  return good;
}

function* topLevel(text: string): Generator<string> {
  let depth = 0;
  let isInString = false;
  let from = 0;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (isInString) {
      if (sign === '\\') place += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '{' || sign === '[') {
      if (depth === 0) from = place;
      depth += 1;
    } else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) yield text.slice(from, place + 1);
    }
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    bytes.set(piece, place);
    place += piece.length;
  }
  return bytes;
}
