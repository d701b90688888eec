import { ArchiveError } from './archive-error.ts';
import type { ArchiveFile, GivenFile } from './archive-source.ts';
import { postFileKind } from './find-post-files.ts';
import { openZip } from './open-zip.ts';

/** Enough to tell a zip from a page. */
const BEGINNING = 512;

/**
 * The files of what the person gave: X's zip, the several zips of one large archive, the unpacked folder, or a single
 * `tweets.js`. Only directories are read, no file's content beyond its first bytes.
 * @throws ArchiveError
 */
export async function openArchive(given: readonly GivenFile[]): Promise<readonly ArchiveFile[]> {
  const [only] = given;
  if (!only) throw new ArchiveError('folder-empty');
  if (given.length === 1) return openOne(only, true);
  const lists: (readonly ArchiveFile[])[] = [];
  // A folder with the posts in it may also hold the zip it came from, or zips of something else.
  const isUnpacked = given.some(({ path }) => postFileKind(path) !== null);
  for (const one of given) {
    lists.push(!isUnpacked && /\.zip$/iu.test(one.path) ? await openOne(one, false) : [fileOf(one)]);
  }
  return lists.flat();
}

async function openOne(given: GivenFile, isAlone: boolean): Promise<readonly ArchiveFile[]> {
  const { blob, path } = given;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (blob.size === 0) throw new ArchiveError('file-empty', { file: name });
  const bytes = await beginning(blob);
  if (isZip(bytes)) {
    const files = await openZip(blob);
    if (files.length === 0) throw new ArchiveError('zip-empty', { file: name });
    return files;
  }
  if (isAlone && /\.js(?:on)?$/iu.test(name)) return [bareFile(given, name)];
  throw await notZip(blob, bytes, name);
}

/** A single file is taken for posts whatever its name ("tweets (1).js"); the name of its list tells. */
function bareFile(given: GivenFile, name: string): ArchiveFile {
  const file = fileOf(given);
  return postFileKind(given.path) ? file : { ...file, takenAs: /note/iu.test(name) ? 'note-tweet.js' : 'tweets.js' };
}

function fileOf({ path, blob }: GivenFile): ArchiveFile {
  return {
    path: path.replaceAll('\\', '/'),
    size: blob.size,
    open: () => unreadableSaid(blob.stream()),
  };
}

/** A file that is moved or changed while it is read breaks the stream with the browser's own error. */
function unreadableSaid(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read().catch((cause: unknown) => {
          throw new ArchiveError('file-unreadable', {}, { cause });
        });
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

async function beginning(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(0, BEGINNING).arrayBuffer());
  } catch (cause) {
    throw new ArchiveError('file-unreadable', {}, { cause });
  }
}

/** PK and the mark of an entry, of an empty directory, or of one that spans files. */
function isZip(bytes: Uint8Array): boolean {
  const [p, k, one, two] = bytes;
  if (p !== 0x50 || k !== 0x4b) return false;
  return (
    (one === 3 && two === 4) || (one === 5 && two === 6) || (one === 7 && two === 8) || (one === 0x30 && two === 0x30)
  );
}

const PACKERS: readonly (readonly [string, readonly number[]])[] = [
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58]],
  ['bzip2', [0x42, 0x5a, 0x68]],
];

async function notZip(blob: Blob, bytes: Uint8Array, file: string): Promise<ArchiveError> {
  const packer = PACKERS.find(([, signature]) => signature.every((byte, place) => bytes[place] === byte));
  if (packer) return new ArchiveError('file-packed', { file, format: packer[0] });
  if (bytes.every((byte) => byte === 0)) return new ArchiveError('file-blank', { file });
  const text = new TextDecoder().decode(bytes).trimStart().toLowerCase();
  if (text.startsWith('<!doctype') || text.startsWith('<html')) return new ArchiveError('file-page', { file });
  // The first bytes of a zip may be lost and the directory at its end whole: then it is a damaged zip.
  const tail = new Uint8Array(await blob.slice(-66_000).arrayBuffer());
  for (let place = 0; place + 3 < tail.length; place += 1) {
    if (tail[place] === 0x50 && tail[place + 1] === 0x4b && tail[place + 2] === 5 && tail[place + 3] === 6) {
      return new ArchiveError('zip-directory', { file });
    }
  }
  return new ArchiveError('file-other', { file });
}
