import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** What a made archive holds. */
export interface MadeArchive {
  /** How many posts. */
  readonly posts: number;
  /** How large the zip is at least; pictures of zeros fill it. */
  readonly bytes: number;
}

/** What reading it must find. */
export interface MadeFacts {
  readonly sessions: number;
  /** Bytes of `tweets.js`, unpacked. */
  readonly tweetsBytes: number;
  /** Where its packed bytes begin and end in the zip. */
  readonly tweetsAt: readonly [number, number];
}

/** Size of one picture; stored, not packed. */
const PICTURE = 4 * 1024 * 1024;
const WORDS =
  'patients ask when pharmacists listen and doses change on wards because records follow them home after discharge with care'.split(
    ' ',
  );
/** One evening of a chat for so many other posts. */
const SESSION_EVERY = 1_000;
const SESSION_POSTS = 9;
const HOUR = 3_600_000;
/** Wednesday, 20:00 in London, in winter: the hour of a chat of the catalogue. */
const FIRST_SESSION = Date.UTC(2023, 11, 6, 20);

/**
 * Writes a zip such as X makes for a person who has posted very much: a manifest, `tweets.js` packed and last, and
 * before it stored pictures, of which the disk keeps nothing (a sparse file). Beyond 4 GiB it is a zip64. The same
 * arguments give the same bytes.
 */
export async function makeArchive(path: string, made: MadeArchive): Promise<MadeFacts> {
  const file = await open(path, 'w');
  try {
    const zip = new ZipFile(file);
    const pictures = Math.ceil(made.bytes / PICTURE);
    const blank = crc32(new Uint8Array(PICTURE));
    for (let index = 0; index < pictures; index += 1) {
      await zip.skip(`data/tweets_media/${1_700_000_000_000_000_000n + BigInt(index)}-made.jpg`, PICTURE, blank);
    }
    await zip.add('data/manifest.js', [manifestText(made.posts)]);
    const tweets = await zip.add('data/tweets.js', tweetsText(made.posts));
    await zip.end();
    return { sessions: Math.floor(made.posts / SESSION_EVERY), tweetsBytes: tweets.size, tweetsAt: tweets.at };
  } finally {
    await file.close();
  }
}

function manifestText(posts: number): string {
  return `window.__THAR_CONFIG = ${JSON.stringify({
    userInfo: { accountId: '4242', userName: 'rowan_rx', displayName: 'Rowan' },
    archiveInfo: { generationDate: '2024-11-16T11:33:22.222Z', isPartialArchive: false },
    dataTypes: { tweets: { files: [{ fileName: 'data/tweets.js', count: String(posts) }] } },
  })}`;
}

/** The posts, newest first, in pieces; none is longer than some hundred kilobytes. */
function* tweetsText(posts: number): Generator<string> {
  const random = seeded(7);
  let piece = 'window.YTD.tweets.part0 = [\n';
  for (let index = 0; index < posts; index += 1) {
    piece += `  ${inXLayout({ tweet: madeTweet(index, random) })}${index < posts - 1 ? ',\n' : '\n]'}`;
    if (piece.length > 200_000) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function inXLayout(element: object): string {
  return JSON.stringify(element, null, 2).replaceAll('": ', '" : ').replaceAll('\n', '\n  ');
}

function madeTweet(index: number, random: () => number): object {
  const place = index % SESSION_EVERY;
  const session = Math.floor(index / SESSION_EVERY);
  const evening = FIRST_SESSION - session * 7 * 24 * HOUR;
  const isInSession = place < SESSION_POSTS;
  // The others are spread over the week before the evening, some hours away from it.
  const at = isInSession
    ? evening + (SESSION_POSTS - place) * 6 * 60_000
    : evening - 6 * HOUR - Math.floor((place / SESSION_EVERY) * 150 * HOUR);
  const id = String(((BigInt(at) - 1_288_834_974_657n) << 22n) + BigInt(index & 0x3f_ff_ff));
  const isReply = random() < 0.5;
  const isRepost = !isInSession && !isReply && random() < 0.2;
  const tag = isInSession
    ? 'LTHEchat'
    : ['pharmacy', 'PatientSafety', 'MadeUpConf23', 'rstats'][Math.floor(random() * 16)];
  const words = Array.from({ length: 8 + Math.floor(random() * 22) }, () => WORDS[Math.floor(random() * WORDS.length)]);
  const lead = isRepost ? 'RT @ann_rx: ' : isReply ? '@ann_rx ' : '';
  const label = isInSession ? `A${SESSION_POSTS - place} ` : '';
  const text = `${lead}${label}${words.join(' ')} \u2013 “${index}” ✅${tag ? ` #${tag}` : ''}`;
  return {
    edit_info: {
      initial: {
        editTweetIds: [id],
        editableUntil: new Date(at + HOUR).toISOString(),
        editsRemaining: '5',
        isEditEligible: !isReply,
      },
    },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: {
      hashtags: tag ? [{ text: tag, indices: [String(text.length - tag.length - 1), String(text.length)] }] : [],
      symbols: [],
      user_mentions: lead ? [{ name: 'Ann', screen_name: 'ann_rx', indices: ['0', '7'], id_str: '77', id: '77' }] : [],
      urls: [],
    },
    display_text_range: ['0', String(text.length)],
    favorite_count: '0',
    ...(isReply && { in_reply_to_status_id_str: String(BigInt(id) - 99n), in_reply_to_user_id_str: '77' }),
    ...(isReply && { in_reply_to_screen_name: 'ann_rx' }),
    id_str: id,
    truncated: false,
    retweet_count: '0',
    id,
    created_at: new Date(at).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 +0000 $4'),
    favorited: false,
    full_text: text,
    lang: 'en',
  };
}

/** A small generator of numbers from 0 to 1 (mulberry32), so that an archive can be made again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Entry {
  readonly name: Buffer;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Writes a zip by hand, for the libraries would write every byte of the pictures. APPNOTE 6.3.10, 4.3 and 4.5.3. */
class ZipFile {
  readonly #file: FileHandle;
  readonly #entries: Entry[] = [];
  #place = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Adds a stored entry of zeros without writing them. */
  async skip(path: string, size: number, crc: number): Promise<void> {
    const entry: Entry = { name: Buffer.from(path), method: 0, crc, packed: size, size, offset: this.#place };
    await this.#write(localHeader(entry));
    this.#place += size;
    this.#entries.push(entry);
  }

  /**
   * Adds a packed entry; its header is written when its size is known.
   * @returns its size unpacked, and where its packed bytes are.
   */
  async add(path: string, pieces: Iterable<string>): Promise<{ size: number; at: readonly [number, number] }> {
    const name = Buffer.from(path);
    const offset = this.#place;
    this.#place += localHeader({ name, method: 8, crc: 0, packed: 0, size: 0, offset }).length;
    const deflate = createDeflateRaw({ level: 6 });
    let [crc, size] = [0, 0];
    const feeding = (async () => {
      for (const piece of pieces) {
        const bytes = Buffer.from(piece);
        crc = crc32(bytes, crc);
        size += bytes.length;
        if (!deflate.write(bytes)) await once(deflate, 'drain');
      }
      deflate.end();
    })();
    const start = this.#place;
    for await (const chunk of deflate) await this.#write(chunk as Buffer);
    await feeding;
    const entry: Entry = { name, method: 8, crc, packed: this.#place - start, size, offset };
    const header = localHeader(entry);
    await this.#file.write(header, 0, header.length, offset);
    this.#entries.push(entry);
    return { size, at: [start, this.#place] };
  }

  /** Writes the directory and the three records that end a zip64. */
  async end(): Promise<void> {
    const start = this.#place;
    for (const entry of this.#entries) await this.#write(directoryEntry(entry));
    const size = this.#place - start;
    const count = this.#entries.length;
    const end64 = Buffer.alloc(56 + 20 + 22);
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeBigUInt64LE(44n, 4);
    end64.writeUInt16LE(45, 12);
    end64.writeUInt16LE(45, 14);
    for (const at of [24, 32]) end64.writeBigUInt64LE(BigInt(count), at);
    end64.writeBigUInt64LE(BigInt(size), 40);
    end64.writeBigUInt64LE(BigInt(start), 48);
    end64.writeUInt32LE(0x07064b50, 56);
    end64.writeBigUInt64LE(BigInt(this.#place), 64);
    end64.writeUInt32LE(1, 72);
    end64.writeUInt32LE(0x06054b50, 76);
    for (const at of [84, 86]) end64.writeUInt16LE(Math.min(count, 0xffff), at);
    end64.writeUInt32LE(Math.min(size, 0xffffffff), 88);
    end64.writeUInt32LE(Math.min(start, 0xffffffff), 92);
    await this.#write(end64);
  }

  async #write(bytes: Buffer): Promise<void> {
    await this.#file.write(bytes, 0, bytes.length, this.#place);
    this.#place += bytes.length;
  }
}

function localHeader({ name, method, crc, packed, size }: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(0x0800, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function directoryEntry({ name, method, crc, packed, size, offset }: Entry): Buffer {
  const isFar = offset > 0xfffffffe;
  const extra = Buffer.alloc(isFar ? 12 : 0);
  if (isFar) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(45, 6);
  header.writeUInt16LE(0x0800, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(isFar ? 0xffffffff : offset, 42);
  return Buffer.concat([header, name, extra]);
}
