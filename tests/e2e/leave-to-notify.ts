import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtExtension } from './browsers.ts';

/** A copy of Chromium's build whose manifest has the leave to notify from the start. */
export async function withLeaveToNotify(folder: string): Promise<string> {
  await cp(builtExtension('chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    permissions: string[];
    optional_permissions?: string[];
  };
  manifest.permissions.push(...(manifest.optional_permissions ?? []));
  delete manifest.optional_permissions;
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
