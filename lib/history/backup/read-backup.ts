import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  BACKUP_VERSION,
  type BackupHeader,
  type BackupLine,
  MIGRATIONS,
  parseHeader,
  parseLine,
} from './backup-lines.ts';
import { BackupProblem } from './backup-problem.ts';
import { pieces } from './byte-streams.ts';
import { isLocked, LOCK_MAGIC_LENGTH, unlocked } from './passphrase-lock.ts';

/** No line is longer than this; a file that has one is no backup and must not fill the memory (characters). */
const LONGEST_LINE = 8 * 1024 * 1024;

/** The format as it is now; other values only in tests. */
export interface Format {
  readonly version: number;
  readonly migrations: typeof MIGRATIONS;
}

const PRESENT: Format = { version: BACKUP_VERSION, migrations: MIGRATIONS };

/** Whether a file needs a passphrase. Throws a BackupProblem when it is empty or another kind of file. */
export async function needsPassphrase(file: Blob): Promise<boolean> {
  if (file.size === 0) throw new BackupProblem('empty');
  const start = new Uint8Array(await file.slice(0, LOCK_MAGIC_LENGTH).arrayBuffer());
  if (isLocked(start)) return true;
  if (start[0] !== 0x1f || start[1] !== 0x8b) throw new BackupProblem('not-backup');
  return false;
}

/**
 * Reads a backup: its header, then its lines. The end is checked against the counts and the checksum, so only what was
 * read to its end is sound. Throws a BackupProblem.
 */
export async function* readBackup(
  file: Blob,
  passphrase: string | null,
  format: Format = PRESENT,
): AsyncGenerator<BackupHeader | BackupLine> {
  const isEncrypted = await needsPassphrase(file);
  if (isEncrypted && passphrase === null) throw new BackupProblem('needs-passphrase');
  const bytes = pieces(file.stream());
  const packed = isEncrypted ? unlocked(bytes, passphrase ?? '') : bytes;
  const sum = sha256.create();
  const counts: Record<string, number> = {};
  let header: BackupHeader | null = null;
  let isOver = false;
  for await (const { text, isWhole } of linesOf(unpacked(packed), sum)) {
    if (isOver) throw new BackupProblem('damaged');
    if (!isWhole) throw new BackupProblem(header ? 'truncated' : 'not-backup');
    if (!header) {
      header = parseHeader(text, format.version);
      yield header;
      continue;
    }
    const raw = rawKind(text);
    if (raw !== 'end') counts[raw] = (counts[raw] ?? 0) + 1;
    const line = parseLine(text, header.version, format.version, format.migrations);
    if (line?.kind === 'end') {
      const isSame = JSON.stringify(sorted(line.counts)) === JSON.stringify(sorted(counts));
      if (!isSame || line.sha256 !== bytesToHex(sum.digest())) throw new BackupProblem('damaged');
      isOver = true;
    } else if (line) yield line;
  }
  if (!isOver) throw new BackupProblem('truncated');
}

/** The kind as the file has it, before a migration. */
function rawKind(text: string): string {
  return /^\{"kind":"([\w-]+)"/.exec(text)?.[1] ?? '';
}

function sorted(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Unpacks gzip piece by piece; a broken or short stream becomes a BackupProblem. */
async function* unpacked(source: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  let sourceProblem: unknown = null;
  let isAllGiven = false;
  const feeding = (async () => {
    try {
      for await (const piece of source) await writer.write(piece);
      isAllGiven = true;
      await writer.close();
    } catch (problem) {
      if (problem instanceof BackupProblem) sourceProblem = problem;
      await writer.abort(problem).catch(() => undefined);
    }
  })();
  try {
    yield* pieces(readable);
  } catch {
    await feeding;
    throw sourceProblem ?? new BackupProblem(isAllGiven ? 'truncated' : 'damaged');
  } finally {
    await source.return(undefined).catch(() => undefined);
  }
}

/** Cuts text into lines and sums the bytes of all lines but the one that begins with the kind "end". */
async function* linesOf(
  source: AsyncIterable<Uint8Array<ArrayBuffer>>,
  sum: ReturnType<typeof sha256.create>,
): AsyncGenerator<{ text: string; isWhole: boolean }> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = '';
  for await (const piece of source) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new BackupProblem('not-backup');
    let summed: string[] = [];
    for (const text of parts) {
      if (text.startsWith('{"kind":"end"')) {
        if (summed.length > 0) sum.update(encoder.encode(`${summed.join('\n')}\n`));
        summed = [];
      } else summed.push(text);
    }
    if (summed.length > 0) sum.update(encoder.encode(`${summed.join('\n')}\n`));
    for (const text of parts) yield { text, isWhole: true };
  }
  if (rest !== '') yield { text: rest, isWhole: false };
}
