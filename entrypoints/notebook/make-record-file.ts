import type { RecordsData } from '@/components/records/records-data.ts';
import type { RecordFile } from '@/lib/cpd/export/export-records.ts';
import type { FromExportWorker, ToExportWorker } from '@/lib/cpd/export/export-worker.ts';

/** Makes the file in a worker: a thousand records as a Word document take seconds, in which the page must answer. */
export const makeRecordFile: RecordsData['makeFile'] = (records, format, options, { onProgress, signal }) => {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<RecordFile>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = () => reject(new Error('The worker that makes files could not work.'));
    worker.onmessage = ({ data }: MessageEvent<FromExportWorker>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else if (data.type === 'made') resolve(data.file);
      else reject(new Error(data.message));
    };
    worker.postMessage({ records, format, options } satisfies ToExportWorker);
  });
  return result.finally(() => worker.terminate());
};
