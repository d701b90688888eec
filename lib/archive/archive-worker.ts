import type { CatalogueChat } from '../chat/chat-types.ts';
import { ArchiveError, type ArchiveProblem, type ProblemValues } from './archive-error.ts';
import type { GivenFile } from './archive-source.ts';
import { type ArchiveFinding, examineArchive } from './examine-archive.ts';
import { PauseGate } from './pause-gate.ts';
import type { ReadProgress } from './read-archive.ts';

/** From the page to the worker that reads an archive. Ending the worker cancels the reading. */
export type ToArchiveWorker =
  | { readonly type: 'read'; readonly files: readonly GivenFile[]; readonly catalogue: readonly CatalogueChat[] }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' };

/** From the worker to the page. */
export type FromArchiveWorker =
  | { readonly type: 'progress'; readonly progress: ReadProgress }
  | { readonly type: 'found'; readonly finding: ArchiveFinding }
  | { readonly type: 'problem'; readonly code: ArchiveProblem; readonly values: ProblemValues }
  /** A fault of ours. */
  | { readonly type: 'fault'; readonly message: string };

/** Progress is told this often at most (ms). */
const TELL_EVERY = 100;

/**
 * Answers the messages of one reading.
 * @param tell sends an answer to the page.
 * @param now milliseconds of any clock.
 */
export function archiveReader(tell: (message: FromArchiveWorker) => void, now: () => number) {
  const gate = new PauseGate();
  let told = Number.NEGATIVE_INFINITY;
  const onProgress = (progress: ReadProgress) => {
    if (now() - told < TELL_EVERY) return;
    told = now();
    tell({ type: 'progress', progress });
  };
  return async (message: ToArchiveWorker): Promise<void> => {
    if (message.type === 'pause') gate.pause();
    else if (message.type === 'resume') gate.resume();
    else {
      try {
        const { files, catalogue } = message;
        const finding = await examineArchive(files, { catalogue, onProgress, whenGoing: gate.whenGoing });
        tell({ type: 'found', finding });
      } catch (error) {
        if (error instanceof ArchiveError) tell({ type: 'problem', code: error.code, values: error.values });
        else tell({ type: 'fault', message: error instanceof Error ? error.message : String(error) });
      }
    }
  };
}
