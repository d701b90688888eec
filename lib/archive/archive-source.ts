/** One file of an archive. Its bytes are touched only when it is opened. */
export interface ArchiveFile {
  /** Inside the archive, with `/`, in its own letter case. */
  readonly path: string;
  /** The name it is read as, where its own tells nothing ("tweets (1).js"). */
  readonly takenAs?: string;
  /** Bytes when unpacked. */
  readonly size: number;
  /**
   * The unpacked bytes in order.
   * @throws ArchiveError when the bytes turn out damaged, also in the middle.
   */
  readonly open: (signal?: AbortSignal) => ReadableStream<Uint8Array>;
}

/** A file as the person gives it: picked, dropped, or one of a folder. */
export interface GivenFile {
  /** With the folders it lies in, where known. */
  readonly path: string;
  readonly blob: Blob;
}

/** Lets a long reading wait and stop. */
export interface ReadControl {
  /** Aborting it stops the reading with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Asked between two chunks; the reading goes on when it resolves. */
  readonly whenGoing?: (signal?: AbortSignal) => Promise<void>;
}

/** A whole small file as text (a manifest); bytes beyond the limit are left unread. */
export async function readSmallFile(file: ArchiveFile, most: number, control: ReadControl = {}): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunksOf(file.open(control.signal), control)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > most) break;
  }
  return text + decoder.decode();
}

/** The chunks of a stream, each when the last has been dealt with; leaving the loop closes the stream. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
  control: ReadControl = {},
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    while (!isDone) {
      await control.whenGoing?.(control.signal);
      control.signal?.throwIfAborted();
      const { done, value } = await reader.read();
      isDone = done;
      if (value) yield value;
    }
  } finally {
    // A stream that is already broken says so again here; the first report is the one that counts.
    if (!isDone) await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}
