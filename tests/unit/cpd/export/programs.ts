import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const has = (program: string, asked: string) => spawnSync(program, [asked]).error === undefined;

/** Whether LibreOffice and pdftotext are on this machine; says so where they are not. */
export function hasPrograms(): boolean {
  const isReady = has('soffice', '--version') && has('pdftotext', '-v');
  if (!isReady) console.log('Skipped: LibreOffice (soffice) and pdftotext are needed to open the exported files.');
  return isReady;
}

/**
 * Lets LibreOffice turn a file into another kind.
 * @param folder where its profile and what it makes go.
 * @returns the path of what it made. Throws when it could not.
 */
export function converted(
  folder: string,
  path: string,
  kind: string,
  ending = kind,
  more: readonly string[] = [],
): string {
  // A profile of its own, so that an office that is open already does not take the work.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', ...more, '--convert-to', kind, '--outdir', join(folder, 'out'), path],
    { encoding: 'utf8', timeout: 100_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice could not open the file. ${stderr}`);
  return join(folder, 'out', (path.split('/').at(-1) ?? '').replace(/\.\w+$/, `.${ending}`));
}

/** The text of a PDF, with single blanks, in the order in which it stands in the file. */
export function pdfText(path: string): string {
  return spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ');
}
