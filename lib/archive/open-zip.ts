import {
  BlobReader,
  configure,
  ERR_CODEC_OUT_OF_MEMORY,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_EOCDR_NOT_FOUND,
  ERR_INVALID_PASSWORD,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { ArchiveError } from './archive-error.ts';
import type { ArchiveFile } from './archive-source.ts';

/** The record that ends every zip has so many bytes at least. */
const SMALLEST_END = 22;

// The reading runs in a worker of ours where it matters; a second one inside could not be started under our policy.
configure({ useWebWorkers: false });

/**
 * Lists the files of a zip by its directory at the end; the files themselves are read only when opened.
 * Zip64 and entries beyond 4 GiB are fine. The blob must stay readable as long as files are opened.
 * @throws ArchiveError
 */
export async function openZip(blob: Blob): Promise<readonly ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  // Nothing is ever written under these names, so that odd ones do no harm.
  const reader = new ZipReader(new BlobReader(blob), { filenameValidation: 'tolerant' });
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (!entry.directory) files.push(fileOf(entry));
    }
  } catch (error) {
    throw directoryError(error, blob.size);
  }
  return files;
}

/** The packing that all but a few zips use, and the browsers undo themselves. */
const DEFLATE = 8;

function fileOf(entry: FileEntry): ArchiveFile {
  const path = entry.filename.replaceAll('\\', '/');
  // Unpacked by the library, a gigabyte goes through so many hands that Firefox holds 300 MB of what is left over at
  // once, and takes four times as long (2026-11).
  const isOurs = entry.compressionMethod === DEFLATE && !entry.encrypted;
  return {
    path,
    size: entry.uncompressedSize,
    open: (signal) => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const how = isOurs ? { passThrough: true } : { checkCrc32: true };
      const reading = entry.getData(writable, { ...how, useWebWorkers: false, ...(signal && { signal }) });
      const failing = reading.catch((error: unknown) => {
        throw signal?.aborted ? signal.reason : entryError(error, path);
      });
      // A failure before the first byte leaves the stream open: whoever waits at its other end must hear of it.
      failing.catch((error: unknown) => writable.abort(error).catch(() => {}));
      return isOurs ? withEnd(unpacked(entry, readable), failing, path) : withEnd(readable, failing, path);
    },
  };
}

/** The bytes of an entry as those of a gzip file, because the browsers check the sum at the end of such a one. */
function unpacked(entry: FileEntry, packed: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const [head, tail] = [new Uint8Array([0x1f, 0x8b, DEFLATE, 0, 0, 0, 0, 0, 0, 0xff]), new Uint8Array(8)];
  const view = new DataView(tail.buffer);
  view.setUint32(0, entry.crc32 ?? 0, true);
  view.setUint32(4, entry.uncompressedSize % 2 ** 32, true);
  const gzip = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(head),
    transform: (chunk, controller) => controller.enqueue(chunk as Uint8Array<ArrayBuffer>),
    flush: (controller) => controller.enqueue(tail),
  });
  return packed.pipeThrough(gzip).pipeThrough(new DecompressionStream('gzip'));
}

/** The stream, ended only after the checks at its end (length, checksum) have passed, and broken by what they say. */
function withEnd(
  readable: ReadableStream<Uint8Array>,
  checked: Promise<unknown>,
  path: string,
): ReadableStream<Uint8Array> {
  const reader = readable.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = await reader.read().catch((error: unknown) => ({ broken: error }));
        if ('value' in step && step.value) {
          controller.enqueue(step.value);
          return;
        }
        await checked;
        if ('broken' in step) throw entryError(step.broken, path);
        controller.close();
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

function directoryError(error: unknown, size: number): ArchiveError {
  const message = messageOf(error);
  if (isUnreadable(error)) return new ArchiveError('file-unreadable', {}, { cause: error });
  if (message === ERR_SPLIT_ZIP_FILE) return new ArchiveError('zip-split', {}, { cause: error });
  if (message === ERR_EOCDR_NOT_FOUND || size < SMALLEST_END) return new ArchiveError('zip-cut', {}, { cause: error });
  if (message === ERR_ENCRYPTED_CENTRAL_DIRECTORY) return new ArchiveError('zip-encrypted', {}, { cause: error });
  return new ArchiveError('zip-directory', {}, { cause: error });
}

const locked = new Set([ERR_ENCRYPTED, ERR_UNSUPPORTED_ENCRYPTION, ERR_INVALID_PASSWORD]);

function entryError(error: unknown, file: string): unknown {
  const message = messageOf(error);
  if (isUnreadable(error)) return new ArchiveError('file-unreadable', {}, { cause: error });
  if (locked.has(message)) return new ArchiveError('zip-encrypted', {}, { cause: error });
  if (message === ERR_UNSUPPORTED_COMPRESSION) return new ArchiveError('zip-method', { file }, { cause: error });
  if (message === ERR_CODEC_OUT_OF_MEMORY) return error;
  return new ArchiveError('zip-entry', { file }, { cause: error });
}

/** The file on disk was moved, changed or taken away while it was read. */
function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
