import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root folder. */
export const root = join(import.meta.dirname, '../..');

/** Paths of the files git tracks or would track, from the root, with `/`; deleted ones left out. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Text of one file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The TypeScript of the product: entrypoints, components and lib. */
export function productSources(): Map<string, string> {
  const paths = projectFiles().filter((path) => /^(entrypoints|components|lib)\/.*\.tsx?$/.test(path));
  return new Map(paths.filter((path) => !path.endsWith('.d.ts')).map((path) => [path, readProjectFile(path)]));
}
