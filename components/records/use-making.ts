import { useEffect, useRef, useState } from 'react';
import type { ExportProgress } from '../../lib/cpd/export/export-worker.ts';
import { recordExport } from '../../lib/locales/record-export.ts';

/** What is quicker needs no progress; a bar that only flashes is worse than none (ms). */
const SHOW_AFTER = 400;

/** The making of a file: what to say of it, and its progress while it takes long. */
export interface Making {
  readonly said: string;
  /** Null while there is nothing to show. */
  readonly progress: ExportProgress | null;
  /** Makes a file unless one is being made. @param work resolves with what to say when it is done. */
  begin(work: (watch: MakingWatch) => Promise<string>): void;
  cancel(): void;
}

interface MakingWatch {
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
}

/** One file at a time; a page that is left cancels it. */
export function useMaking(): Making {
  const [said, setSaid] = useState('');
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (work: (watch: MakingWatch) => Promise<string>) => {
    const stop = new AbortController();
    running.current = stop;
    let latest: ExportProgress = { done: 0, all: 1 };
    let isSlow = false;
    const timer = setTimeout(() => {
      isSlow = true;
      setSaid(recordExport.making);
      setProgress(latest);
    }, SHOW_AFTER);
    const onProgress = (next: ExportProgress) => {
      latest = next;
      if (isSlow && !stop.signal.aborted) setProgress(next);
    };
    setSaid('');
    const end = await work({ onProgress, signal: stop.signal }).catch(() =>
      stop.signal.aborted ? recordExport.cancelled : recordExport.failed,
    );
    clearTimeout(timer);
    running.current = null;
    setProgress(null);
    setSaid(end);
  };

  return {
    said,
    progress,
    begin(work) {
      if (running.current === null) void run(work);
    },
    cancel: () => running.current?.abort(),
  };
}
