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

function fileOf(entry: FileEntry): ArchiveFile {
  const path = entry.filename.replaceAll('\\', '/');
  return {
    path,
    size: entry.uncompressedSize,
    open: (signal) => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const reading = entry.getData(writable, { checkCrc32: true, useWebWorkers: false, ...(signal && { signal }) });
      const failing = reading.catch((error: unknown) => {
        throw signal?.aborted ? signal.reason : entryError(error, path);
      });
      // A failure before the first byte leaves the stream open: whoever waits at its other end must hear of it.
      failing.catch((error: unknown) => writable.abort(error).catch(() => {}));
      return withEnd(readable, failing);
    },
  };
}

/** The stream, ended only after the checks at its end (length, checksum) have passed, and broken by what they say. */
function withEnd(readable: ReadableStream<Uint8Array>, checked: Promise<unknown>): ReadableStream<Uint8Array> {
  const reader = readable.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = await reader.read().catch(() => null);
        if (step && !step.done) {
          controller.enqueue(step.value);
          return;
        }
        await checked;
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
