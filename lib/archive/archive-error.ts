/** Everything that can be wrong with an archive; each has its own sentence in `lib/locales/archive.ts`. */
export type ArchiveProblem =
  // The file itself.
  | 'file-empty'
  | 'file-unreadable'
  | 'file-blank'
  | 'file-other'
  | 'file-page'
  | 'file-packed'
  // The zip.
  | 'zip-cut'
  | 'zip-directory'
  | 'zip-split'
  | 'zip-encrypted'
  | 'zip-method'
  | 'zip-entry'
  | 'zip-empty'
  | 'zip-in-zip'
  // What it holds.
  | 'folder-empty'
  | 'other-export'
  | 'csv-only'
  | 'page-only'
  | 'media-only'
  | 'notes-only'
  | 'no-posts-file'
  | 'part-missing'
  | 'two-accounts'
  | 'manifest-broken'
  // A file of posts.
  | 'posts-empty'
  | 'posts-page'
  | 'posts-encoding'
  | 'posts-variable'
  | 'posts-no-list'
  | 'posts-json'
  | 'posts-cut'
  | 'posts-shape'
  | 'posts-trailing'
  | 'posts-none'
  | 'posts-headers';

/** What the sentence of a problem names: files, numbers, services. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** An archive that cannot be read. Nothing has been changed when it is thrown. */
export class ArchiveError extends Error {
  readonly code: ArchiveProblem;
  readonly values: ProblemValues;

  constructor(code: ArchiveProblem, values: ProblemValues = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'ArchiveError';
    this.code = code;
    this.values = values;
  }
}
