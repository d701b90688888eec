import type { ArchiveError } from '../archive/archive-error.ts';
import * as english from './en/archive.ts';
import { inLanguage } from './language.ts';

export const archiveProblems = inLanguage('archiveProblems', english.archiveProblems);

/** The sentence for an archive that cannot be read. */
export function archiveProblem({ code, values }: ArchiveError): string {
  return archiveProblems[code](values);
}
