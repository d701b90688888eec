import { BackupProblem } from './backup-problem.ts';
import { blocks } from './byte-streams.ts';

/** How a file that needs a passphrase begins; a plain one begins as gzip does. */
const MAGIC = new TextEncoder().encode('CHATSIDE-LOCKED1');
const SALT = 16;
const PREFIX = 8;
const HEADER = MAGIC.length + 4 + SALT + PREFIX;
/** OWASP's figure for PBKDF2 with SHA-256; a file that claims absurdly many would only keep the browser busy. */
const ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;
const BLOCK = 256 * 1024;
const TAG = 16;
/** The first block holds this, so that a wrong passphrase and a damaged file are told apart. */
const CHECK = new TextEncoder().encode('the passphrase is right');

type Bytes = Uint8Array<ArrayBuffer>;

/** Whether the beginning of a file says that it needs a passphrase. @param start its first bytes. */
export function isLocked(start: Uint8Array): boolean {
  return start.length >= MAGIC.length && MAGIC.every((byte, place) => start[place] === byte);
}

/** How many bytes {@link isLocked} needs. */
export const LOCK_MAGIC_LENGTH = MAGIC.length;

/** Encrypts bytes with AES-GCM in numbered blocks, each of which says whether it is the last. */
export async function* locked(source: AsyncIterable<Bytes>, passphrase: string): AsyncGenerator<Bytes> {
  const header = new Uint8Array(HEADER);
  header.set(MAGIC);
  new DataView(header.buffer).setUint32(MAGIC.length, ITERATIONS);
  crypto.getRandomValues(header.subarray(MAGIC.length + 4));
  const key = await keyOf(header, passphrase, ITERATIONS);
  yield header;
  yield await seal(key, header, 0, false, CHECK);
  let number = 1;
  let held: Bytes | null = null;
  for await (const block of blocks(source, BLOCK)) {
    if (held) {
      yield await seal(key, header, number, false, held);
      number += 1;
    }
    held = block;
  }
  yield await seal(key, header, number, true, held ?? new Uint8Array());
}

/** Decrypts what {@link locked} wrote. Throws a BackupProblem: wrong passphrase, damaged (also reordered) or truncated. */
export async function* unlocked(source: AsyncIterable<Bytes>, passphrase: string): AsyncGenerator<Bytes> {
  const reader = exactly(source);
  const header = await reader(HEADER);
  if (!header) throw new BackupProblem('truncated');
  const iterations = new DataView(header.buffer).getUint32(MAGIC.length);
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) throw new BackupProblem('damaged');
  const key = await keyOf(header, passphrase, iterations);
  for (let number = 0; ; number += 1) {
    const size = await reader(4);
    if (!size) throw new BackupProblem('truncated');
    const word = new DataView(size.buffer).getUint32(0);
    const [isLast, length] = [word >= 2 ** 31, word % 2 ** 31];
    if (length > BLOCK + TAG) throw new BackupProblem('damaged');
    const sealed = await reader(length);
    if (!sealed) throw new BackupProblem('truncated');
    const open = await unseal(key, header, number, isLast, sealed);
    if (!open) throw new BackupProblem(number === 0 ? 'wrong-passphrase' : 'damaged');
    if (number > 0) yield open;
    if (!isLast) continue;
    if (await reader(1)) throw new BackupProblem('damaged');
    return;
  }
}

async function keyOf(header: Bytes, passphrase: string, iterations: number): Promise<CryptoKey> {
  // The same letters may be typed as other code points on another keyboard.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const salt = header.slice(MAGIC.length + 4, MAGIC.length + 4 + SALT);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function seal(key: CryptoKey, header: Bytes, number: number, isLast: boolean, block: Bytes): Promise<Bytes> {
  const sealed = new Uint8Array(await crypto.subtle.encrypt(method(header, number, isLast), key, block));
  const written = new Uint8Array(4 + sealed.length);
  new DataView(written.buffer).setUint32(0, sealed.length + (isLast ? 2 ** 31 : 0));
  written.set(sealed, 4);
  return written;
}

async function unseal(
  key: CryptoKey,
  header: Bytes,
  number: number,
  isLast: boolean,
  sealed: Bytes,
): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(method(header, number, isLast), key, sealed));
  } catch {
    return null;
  }
}

/** Each block's place and whether it is the last are part of what is vouched for. */
function method(header: Bytes, number: number, isLast: boolean) {
  const iv = new Uint8Array(PREFIX + 4);
  iv.set(header.subarray(HEADER - PREFIX));
  new DataView(iv.buffer).setUint32(PREFIX, number);
  const additionalData = new Uint8Array([...header, isLast ? 1 : 0]);
  return { name: 'AES-GCM', iv, additionalData };
}

/** Reads a number of bytes; null when the file ends before. */
function exactly(source: AsyncIterable<Bytes>): (length: number) => Promise<Bytes | null> {
  const iterator = source[Symbol.asyncIterator]();
  let piece: Bytes = new Uint8Array();
  return async (length) => {
    const wanted = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (piece.length === 0) {
        const next = await iterator.next();
        if (next.done) return null;
        piece = next.value;
      }
      const some = piece.subarray(0, length - filled);
      wanted.set(some, filled);
      filled += some.length;
      piece = piece.subarray(some.length);
    }
    return wanted;
  };
}
