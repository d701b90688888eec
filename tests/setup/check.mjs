// npm run check: every static check, one line each; the output of a check is shown only when it fails.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { buildBoth } from './build-both.mjs';

/** @type {[name: string, command: string, args: string[]][]} */
const checks = [
  ['types', 'tsc', ['--noEmit']],
  ['format and lint', 'biome', ['ci', '--error-on-warnings']],
  ['type-aware lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['unused code', 'knip', []],
  ['boundaries, manifests, sizes', 'vitest', ['run', '--project', 'architecture', '--reporter=default']],
  ['store rules, Chromium build', 'node', ['tests/setup/lint-build.mjs', 'chrome-mv3']],
  ['store rules, Firefox build', 'node', ['tests/setup/lint-build.mjs', 'firefox-mv3']],
];

let failed = buildBoth() ? 0 : 1;
for (const [name, command, args] of checks) {
  const start = Date.now();
  const result = spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32' });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const good = result.status === 0;
  if (!good) {
    failed += 1;
    console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trimEnd());
  }
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
}
process.exitCode = failed > 0 ? 1 : 0;
