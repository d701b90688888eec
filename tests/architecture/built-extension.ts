import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-files.ts';

export type Build = 'chrome-mv3' | 'firefox-mv3';
export const builds: readonly Build[] = ['chrome-mv3', 'firefox-mv3'];

export interface ContentScript {
  readonly matches: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  readonly run_at?: string;
  readonly world?: string;
  readonly all_frames?: boolean;
}

/** The parts of a built manifest that the tests read; all else stays unknown. */
export interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly ContentScript[];
  readonly web_accessible_resources?: readonly { resources: readonly string[]; matches?: readonly string[] }[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    gecko?: { strict_min_version?: string; data_collection_permissions?: unknown };
  };
  readonly content_security_policy?: unknown;
  readonly externally_connectable?: unknown;
  readonly update_url?: unknown;
  readonly key?: unknown;
}

/** The manifest of a build; builds the extension first when it is not there. Throws with the build's words. */
export function builtManifest(build: Build): Manifest {
  if (!existsSync(join(root, '.output', build, 'manifest.json'))) {
    const browser = build === 'firefox-mv3' ? ['-b', 'firefox'] : [];
    const { status, stdout, stderr } = spawnSync('wxt', ['build', ...browser], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  }
  return JSON.parse(readBuilt(build, 'manifest.json').toString('utf8'));
}

/** A file of a build. */
export function readBuilt(build: Build, path: string): Buffer {
  return readFileSync(join(root, '.output', build, path));
}
