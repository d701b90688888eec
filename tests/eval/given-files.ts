import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { GivenFile } from '../../lib/archive/archive-source.ts';
import { DiskBlob } from './disk-blob.ts';

/**
 * A path as a page of the extension would get it: a file, or all files of a folder. Nothing is read.
 * @throws when there is no such file or folder.
 */
export async function givenFiles(path: string): Promise<GivenFile[]> {
  const found = await stat(path);
  if (!found.isDirectory()) return [{ path: basename(path), blob: await DiskBlob.open(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files
      .sort()
      .map(async (file) => ({ path: relative(path, file).split(sep).join('/'), blob: await DiskBlob.open(file) })),
  );
}
