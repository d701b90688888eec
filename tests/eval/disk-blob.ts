import { open, stat } from 'node:fs/promises';

/** How much is read from the disk at once. */
const CHUNK = 256 * 1024;

/**
 * A file of the disk as a page would get it, read where it is asked for. Node's own `openAsBlob` takes the size of a
 * file modulo 4 GiB (Node 24.21), so that large archives need this one.
 */
export class DiskBlob extends Blob {
  readonly #path: string;
  readonly #from: number;
  readonly #size: number;

  private constructor(path: string, from: number, size: number) {
    super();
    this.#path = path;
    this.#from = from;
    this.#size = size;
  }

  /** Rejects when there is no such file. It is opened only while bytes are read. */
  static async open(path: string): Promise<DiskBlob> {
    return new DiskBlob(path, 0, (await stat(path)).size);
  }

  override get size(): number {
    return this.#size;
  }

  override slice(start = 0, end = this.#size): DiskBlob {
    const place = (value: number) => Math.min(this.#size, value < 0 ? Math.max(0, this.#size + value) : value);
    return new DiskBlob(this.#path, this.#from + place(start), Math.max(0, place(end) - place(start)));
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.#read(0, this.#size)).buffer;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let place = 0;
    return new ReadableStream(
      {
        pull: async (controller) => {
          if (place < this.#size) controller.enqueue(await this.#read(place, Math.min(CHUNK, this.#size - place)));
          place += CHUNK;
          if (place >= this.#size) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.arrayBuffer());
  }

  async #read(place: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(length);
    await using file = await open(this.#path);
    const { bytesRead } = await file.read(bytes, 0, length, this.#from + place);
    return bytesRead === length ? bytes : bytes.slice(0, bytesRead);
  }
}
