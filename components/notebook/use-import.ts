import { useCallback, useEffect, useRef, useState } from 'react';
import { ArchiveError } from '../../lib/archive/archive-error.ts';
import type { GivenFile } from '../../lib/archive/archive-source.ts';
import type { ArchiveFinding, OfferedSession } from '../../lib/archive/examine-archive.ts';
import type { ReadProgress } from '../../lib/archive/read-archive.ts';
import type { ImportReport, ImportState } from '../../lib/history/archive-import.ts';
import { archiveProblem } from '../../lib/locales/archive.ts';
import { importing } from '../../lib/locales/import.ts';
import type { ArchiveReading, ImportData, KnownOfArchive } from './import-data.ts';

/** A session that the person may keep. */
export interface Offer {
  readonly session: OfferedSession;
  /** How many of its posts the history lacks. */
  readonly missing: number;
}

/** Where an import stands. */
export type ImportStage =
  | { readonly stage: 'choose'; readonly note: string }
  | { readonly stage: 'reading'; readonly progress: ReadProgress | null; readonly isPaused: boolean }
  | { readonly stage: 'problem'; readonly sentence: string }
  | {
      readonly stage: 'found';
      readonly finding: ArchiveFinding;
      readonly offers: readonly Offer[];
      readonly accounts: ReadonlySet<string>;
    }
  | { readonly stage: 'keeping'; readonly state: ImportState }
  | { readonly stage: 'kept'; readonly report: ImportReport };

/** Leads through an import: what is shown, and what the person can do. */
export function useImport(data: ImportData) {
  const [shown, setShown] = useState<ImportStage>({ stage: 'choose', note: '' });
  const reading = useRef<ArchiveReading | null>(null);
  const stop = useCallback(() => {
    reading.current?.cancel();
    reading.current = null;
  }, []);
  // Leaving the page ends the reading.
  useEffect(() => stop, [stop]);

  const read = async (files: readonly GivenFile[]) => {
    stop();
    setShown({ stage: 'reading', progress: null, isPaused: false });
    const mine = data.read(files, (progress) =>
      setShown((now) => (now.stage === 'reading' && reading.current === mine ? { ...now, progress } : now)),
    );
    reading.current = mine;
    try {
      const finding = await mine.result;
      const known = await data.known(finding.sessions.flatMap(({ postIds }) => postIds));
      if (reading.current !== mine) return;
      const offers = finding.sessions.flatMap((session) => offerOf(session, known));
      setShown({ stage: 'found', finding, offers, accounts: known.accounts });
    } catch (error) {
      if (reading.current !== mine) return;
      setShown({ stage: 'problem', sentence: error instanceof ArchiveError ? archiveProblem(error) : importing.fault });
    }
  };
  const setPaused = (isPaused: boolean) => {
    if (isPaused) reading.current?.pause();
    else reading.current?.resume();
    setShown((now) => (now.stage === 'reading' ? { ...now, isPaused } : now));
  };
  const keep = async (account: string, sessions: readonly OfferedSession[]) => {
    setShown({ stage: 'keeping', state: { total: sessions.length, done: 0 } });
    try {
      const report = await data.keep(account, sessions.map(forHistory), (state) =>
        setShown({ stage: 'keeping', state }),
      );
      setShown({ stage: 'kept', report });
    } catch {
      setShown({ stage: 'problem', sentence: importing.keepFailed });
    }
  };
  const startAgain = (note = '') => {
    stop();
    setShown({ stage: 'choose', note });
  };
  return { shown, read, setPaused, keep, startAgain };
}

/** Nothing is offered of a session whose posts the person has deleted here. */
function offerOf(session: OfferedSession, { kept, forgotten }: KnownOfArchive): Offer[] {
  const left = session.postIds.filter((id) => !forgotten.has(id));
  return left.length === 0 ? [] : [{ session, missing: left.filter((id) => !kept.has(id)).length }];
}

function forHistory({ tags, name, hosts, startsAt, endsAt, posts }: OfferedSession) {
  return { tags, name, hosts, startsAt, endsAt, posts };
}
