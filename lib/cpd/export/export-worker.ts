import { exportRecords, type RecordFile, type RecordFormat } from './export-records.ts';
import type { PortfolioOptions, RecordInForm } from './portfolio.ts';

/** How far the making of a file is: records done of all; when all are done, the file is put together. */
export interface ExportProgress {
  readonly done: number;
  readonly all: number;
}

/** From the page to the worker that makes a file. Ending the worker cancels it. */
export interface ToExportWorker {
  readonly records: readonly RecordInForm[];
  readonly format: RecordFormat;
  readonly options: PortfolioOptions;
}

/** From the worker to the page. */
export type FromExportWorker =
  | { readonly type: 'progress'; readonly progress: ExportProgress }
  | { readonly type: 'made'; readonly file: RecordFile }
  /** A fault of ours. */
  | { readonly type: 'fault'; readonly message: string };

/** Progress is told this often at most (ms). */
const TELL_EVERY = 100;

/**
 * Makes the file that a message asks for.
 * @param tell sends an answer to the page.
 * @param now milliseconds of any clock.
 */
export function recordExporter(tell: (message: FromExportWorker) => void, now: () => number) {
  let told = Number.NEGATIVE_INFINITY;
  return async ({ records, format, options }: ToExportWorker): Promise<void> => {
    const onRecord = (done: number) => {
      const isLast = done === records.length;
      if (now() - told < TELL_EVERY && !isLast) return;
      told = now();
      tell({ type: 'progress', progress: { done, all: records.length } });
    };
    try {
      tell({ type: 'made', file: await exportRecords(records, format, options, onRecord) });
    } catch (error) {
      tell({ type: 'fault', message: String(error) });
    }
  };
}
