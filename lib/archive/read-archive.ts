import { ArchiveError } from './archive-error.ts';
import { type ArchivePost, readArchivePost } from './archive-post.ts';
import { type ArchiveFile, chunksOf, type ReadControl } from './archive-source.ts';
import { findPostFiles, type PostFile, type PostFileKind } from './find-post-files.ts';
import { IdSet } from './id-set.ts';
import { LongTexts } from './long-texts.ts';
import { type ArchiveFacts, readOwner } from './read-owner.ts';
import { ElementSplitter } from './split-elements.ts';

/** How far a reading is. */
export interface ReadProgress {
  /** Bytes of the files of posts, unpacked. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly posts: number;
}

/** What a reading needs from its caller. */
export interface Reading extends ReadControl {
  /** Gets the posts of each chunk, each post once, in the archive's order (mostly newest first). May be slow. */
  readonly onPosts: (posts: readonly ArchivePost[], facts: ArchiveFacts) => void | Promise<void>;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** What was found in an archive when it has been read to its end. */
export interface ArchiveReport extends ArchiveFacts {
  /** Different posts, deleted ones not among them. */
  readonly posts: number;
  readonly deleted: number;
  /** Long texts in the archive, and how many of them were joined to a post. */
  readonly longTexts: number;
  readonly longTextsJoined: number;
  /** Elements of the files that were there already (in another part, or twice). */
  readonly doubles: number;
  readonly files: readonly { readonly path: string; readonly kind: PostFileKind; readonly elements: number }[];
}

/** Bytes taken at once: what is alive when the collector comes by, it keeps for long. */
const PORTION = 16 * 1024;

const VARIABLES: Readonly<Record<PostFileKind, RegExp>> = {
  posts: /^(?:window\.)?(?:YTD\.tweets?\.part\d+|Grailbird\.data\.tweets_\d{4}_\d{2})$/u,
  months: /^(?:window\.)?Grailbird\.data\.tweets_\d{4}_\d{2}$/u,
  community: /^(?:window\.)?YTD\.community_tweets?\.part\d+$/u,
  deleted: /^(?:window\.)?YTD\.deleted_tweets?\.part\d+$/u,
  notes: /^(?:window\.)?YTD\.note_tweets?\.part\d+$/u,
};

/**
 * Reads the posts of an archive in one pass, in bounded memory; files that hold no posts stay closed.
 * @param files as {@link openArchive} lists them.
 * @throws ArchiveError when it is damaged or something else; the signal's reason when it was aborted.
 */
export async function readArchive(files: readonly ArchiveFile[], reading: Reading): Promise<ArchiveReport> {
  const found = findPostFiles(files);
  const facts = await readOwner(found, reading);
  const run = new ReadRun(facts, reading, found.posts);
  for (const file of found.posts) await run.read(file);
  return run.report();
}

class ReadRun {
  readonly #facts: ArchiveFacts;
  readonly #reading: Reading;
  readonly #long = new LongTexts();
  readonly #seen = new IdSet();
  readonly #files: { path: string; kind: PostFileKind; elements: number }[] = [];
  readonly #bytesTotal: number;
  #bytesRead = 0;
  #deleted = 0;
  #doubles = 0;

  constructor(facts: ArchiveFacts, reading: Reading, files: readonly PostFile[]) {
    this.#facts = facts;
    this.#reading = reading;
    this.#bytesTotal = files.reduce((sum, { file }) => sum + file.size, 0);
  }

  /** A zip is known to be damaged only at the end of what it holds, and then that is the matter with its posts too. */
  async read(posts: PostFile): Promise<void> {
    try {
      await this.#read(posts);
    } catch (error) {
      if (error instanceof ArchiveError) await this.#readToEnd(posts);
      throw error;
    }
  }

  async #readToEnd({ file }: PostFile): Promise<void> {
    const chunks = chunksOf(file.open(this.#reading.signal), this.#reading);
    while (!(await chunks.next()).done);
  }

  async #read({ file, kind }: PostFile): Promise<void> {
    const splitter = new ElementSplitter(file.path, (head) => {
      if (head !== '' && !VARIABLES[kind].test(head)) {
        throw new ArchiveError('posts-variable', { file: file.path, name: head });
      }
    });
    for await (const chunk of chunksOf(file.open(this.#reading.signal), this.#reading)) {
      for (let from = 0; from < chunk.length; from += PORTION) {
        const before = splitter.count;
        const elements = splitter.push(chunk.subarray(from, from + PORTION));
        const posts = this.#take(elements, kind, file.path, before);
        if (posts.length > 0) await this.#reading.onPosts(posts, this.#facts);
      }
      this.#bytesRead += chunk.length;
      this.#reading.onProgress?.({
        bytesRead: this.#bytesRead,
        bytesTotal: Math.max(this.#bytesTotal, this.#bytesRead),
        posts: this.#seen.size,
      });
    }
    splitter.end();
    this.#files.push({ path: file.path, kind, elements: splitter.count });
  }

  report(): ArchiveReport {
    if (this.#seen.size === 0) throw new ArchiveError('posts-none');
    return {
      ...this.#facts,
      posts: this.#seen.size - this.#deleted,
      deleted: this.#deleted,
      longTexts: this.#long.count,
      longTextsJoined: this.#long.joined,
      doubles: this.#doubles,
      files: this.#files,
    };
  }

  #take(elements: readonly unknown[], kind: PostFileKind, file: string, before: number): ArchivePost[] {
    const posts: ArchivePost[] = [];
    for (const [index, element] of elements.entries()) {
      const isGood = kind === 'notes' ? this.#long.add(element) : this.#addPost(element, kind, posts);
      if (!isGood) throw new ArchiveError('posts-shape', { file, number: before + index + 1 });
    }
    return posts;
  }

  #addPost(element: unknown, kind: PostFileKind, posts: ArchivePost[]): boolean {
    const marks = { isDeleted: kind === 'deleted', isCommunity: kind === 'community' };
    const post = readArchivePost(element, marks, this.#facts.owner, (at, text) => this.#long.take(at, text));
    if (!post) return false;
    if (!this.#seen.add(post.id)) {
      this.#doubles += 1;
      return true;
    }
    if (post.isDeleted) this.#deleted += 1;
    posts.push(post);
    return true;
  }
}
