import { ArchiveError } from './archive-error.ts';
import { goodBefore } from './good-elements.ts';

/** The name before the list must come early; what is longer is another file. */
const LONGEST_HEAD = 4096;
/** One element; the longest posts are some tens of kilobytes. Beyond it a quote is missing and the end would never come. */
const LONGEST_ELEMENT = 8 * 1024 * 1024;

/** Lines looked through for the end of an element; the longest have some hundred. */
const MOST_LINES = 2_000;

const NEWLINE = 0x0a;
const [QUOTE, BACKSLASH, COMMA, SEMICOLON, SPACE, NUL] = [0x22, 0x5c, 0x2c, 0x3b, 0x20, 0x00];
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
  /** Whether the lines have stood so far as X writes them. */
  #isX = true;
  /** `[`, then the bytes of an element that began in an earlier chunk; used again and again, to spare the memory. */
  #buffer = new Uint8Array(256 * 1024);
  #used = 1;

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
    if (this.#stage === 'list') from = this.#readList(chunk, this.#readWhole(chunk, from, found), found);
    if (this.#stage === 'after') this.#readAfter(chunk, from);
    return found;
  }

  /** Call it after the last bytes. @throws ArchiveError when the list has not been closed. */
  end(): void {
    if (this.#stage === 'after') return;
    if (this.#stage === 'list') throw this.#error('posts-cut');
    throw this.#headError(this.#kept());
  }

  /** @returns the place behind the list's bracket, or -1 while it has not come. */
  #readHead(chunk: Uint8Array): number {
    const place = chunk.indexOf(OPEN_LIST);
    this.#keep(chunk, 0, place < 0 ? chunk.length : place);
    if (place < 0 && this.#used <= LONGEST_HEAD) return -1;
    const bytes = this.#kept();
    const text = new TextDecoder().decode(bytes).trim();
    if (place < 0 || bytes.length > LONGEST_HEAD || !isHead(text)) throw this.#headError(bytes);
    this.head = text.replace(/\s*=$/u, '');
    this.#onHead(this.head);
    this.#used = 1;
    this.#stage = 'list';
    return place + 1;
  }

  /**
   * The short way through a file as X writes it, which saves the look at every byte: with two blanks before it, a brace at
   * the beginning of a line ends an element. If all up to the last such brace is JSON, it is elements, whatever the
   * lines mean; if not, the long way tells what is wrong, and where.
   * @returns the place up to which elements were read; `start` when there was nothing to read this way.
   */
  #readWhole(chunk: Uint8Array, start: number, found: unknown[]): number {
    if (!this.#isX || this.#depth === 0 || start > 0) return start;
    const end = lastBrace(chunk);
    if (end < 0) return start;
    const used = this.#used;
    const elements = this.#parsed(chunk, 0, end);
    if (!elements) {
      this.#used = used;
      this.#isX = false;
      return start;
    }
    for (const element of elements) found.push(element);
    this.count += elements.length;
    this.#depth = 0;
    this.#isInString = false;
    this.#isEscaped = false;
    this.#isCommaDue = true;
    return end;
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
    if (depth > 0) {
      this.#keep(chunk, ended > 0 ? whole : first, length);
      if (this.#used > LONGEST_ELEMENT) throw this.#jsonError(0);
    }
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

  /** Puts bytes of a chunk behind those that are kept. */
  #keep(chunk: Uint8Array, from: number, to: number): void {
    const needed = this.#used + to - from + 1;
    if (needed > this.#buffer.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(this.#kept(), 1);
      this.#buffer = larger;
    }
    this.#buffer.set(chunk.subarray(from, to), this.#used);
    this.#used += to - from;
  }

  #kept(): Uint8Array {
    return this.#buffer.subarray(1, this.#used);
  }

  #parse(chunk: Uint8Array, first: number, whole: number, ended: number, found: unknown[]): void {
    const elements = this.#parsed(chunk, first, whole);
    if (!elements) throw this.#jsonError(goodBefore(this.#decode(this.#kept())));
    for (const element of elements) found.push(element);
    this.count += ended;
  }

  /** The kept bytes and these as elements, after which nothing is kept; null when they are no JSON. */
  #parsed(chunk: Uint8Array, from: number, to: number): unknown[] | null {
    this.#keep(chunk, from, to);
    const buffer = this.#buffer;
    // What was kept may begin with the comma behind the element before.
    for (let place = 1; buffer[place] !== OPEN_OBJECT && buffer[place] !== OPEN_LIST; place += 1) buffer[place] = SPACE;
    buffer[0] = OPEN_LIST;
    buffer[this.#used] = CLOSE_LIST;
    const text = this.#decode(buffer.subarray(0, this.#used + 1));
    try {
      const elements = JSON.parse(text) as unknown[];
      this.#used = 1;
      return elements;
    } catch {
      return null;
    }
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
    if (bytes.length > 0 && bytes.every((byte) => byte === NUL)) return this.#error('file-blank');
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

/** The place behind the last brace that ends an element in X's own layout, or -1. */
function lastBrace(chunk: Uint8Array): number {
  let line = chunk.lastIndexOf(NEWLINE, chunk.length - 4);
  for (let looks = 0; line > 0 && looks < MOST_LINES; looks += 1) {
    if (chunk[line + 1] === SPACE && chunk[line + 2] === SPACE && chunk[line + 3] === CLOSE_OBJECT) return line + 4;
    line = chunk.lastIndexOf(NEWLINE, line - 1);
  }
  return -1;
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
