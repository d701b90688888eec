import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Builds the extension for Chromium and for Firefox; prints what the build says only when it fails. */
export function buildBoth() {
  return [['build'], ['build', '-b', 'firefox']].every((args) => {
    const result = spawnSync('wxt', args, { encoding: 'utf8', shell: process.platform === 'win32' });
    if (result.status === 0) return true;
    console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`);
    console.log(`The build failed: wxt ${args.join(' ')}`);
    return false;
  });
}

if (import.meta.main) process.exitCode = buildBoth() ? 0 : 1;
