import type { GivenFile } from '../../lib/archive/archive-source.ts';
import type { ArchiveFinding } from '../../lib/archive/examine-archive.ts';
import type { ReadProgress } from '../../lib/archive/read-archive.ts';
import type { ArchiveSession, ImportReport, ImportState } from '../../lib/history/archive-import.ts';

/** A reading of an archive that is under way. */
export interface ArchiveReading {
  /** Rejects with an `ArchiveError` when the archive cannot be read; never settles once it is cancelled. */
  readonly result: Promise<ArchiveFinding>;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
}

/** What of an archive the history knows. */
export interface KnownOfArchive {
  /** Accounts whose sessions are in the history, in lower case. */
  readonly accounts: ReadonlySet<string>;
  /** Posts that belong to a session of the history. */
  readonly kept: ReadonlySet<string>;
  /** Posts that the person deleted here. */
  readonly forgotten: ReadonlySet<string>;
}

/** All that the import page needs; it reads and writes only through this. */
export interface ImportData {
  read(files: readonly GivenFile[], onProgress: (progress: ReadProgress) => void): ArchiveReading;
  known(postIds: readonly string[]): Promise<KnownOfArchive>;
  /** Takes sessions into the history. What a crash leaves undone is done at the next start of the notebook. */
  keep(
    account: string,
    sessions: readonly ArchiveSession[],
    onProgress: (state: ImportState) => void,
  ): Promise<ImportReport>;
}
