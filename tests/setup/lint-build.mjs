// Runs the store linter of Firefox on a build: node tests/setup/lint-build.mjs chrome-mv3|firefox-mv3
// Errors and unknown warnings fail. What is accepted is listed here with its reason.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** @type {Record<string, Record<string, RegExp>>} */
const accepted = {
  'firefox-mv3': {
    // react-dom sets innerHTML where a component asks for dangerouslySetInnerHTML; none of ours does.
    // zip.js could import a codec from an address it is given; it is given none.
    UNSAFE_VAR_ASSIGNMENT: /^(?:chunks\/|assets\/archive-worker-)/,
    // Firefox reads data_collection_permissions from 140 on; 128 to 139 pass over it.
    KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION: /^manifest\.json$/,
    KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: /^manifest\.json$/,
  },
  'chrome-mv3': {
    UNSAFE_VAR_ASSIGNMENT: /^(?:chunks\/|assets\/archive-worker-)/,
    // The linter is Firefox's: it does not know what only Chrome and Edge have, and asks for what only Firefox needs.
    BACKGROUND_SERVICE_WORKER_NOFALLBACK: /^manifest\.json$/,
    ADDON_ID_REQUIRED: /^manifest\.json$/,
    MANIFEST_PERMISSIONS: /^manifest\.json$/,
    MISSING_DATA_COLLECTION_PERMISSIONS: /^manifest\.json$/,
  },
};

const build = process.argv[2] ?? '';
const result = spawnSync('web-ext', ['lint', '--source-dir', `.output/${build}`, '--output', 'json'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const report = JSON.parse(result.stdout.slice(result.stdout.indexOf('{')));
const bad = [...report.errors, ...report.warnings].filter(
  ({ code, file }) => !accepted[build]?.[code]?.test(file ?? ''),
);
for (const { _type, code, file, line, message } of bad)
  console.log(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`);
process.exitCode = bad.length > 0 ? 1 : 0;
