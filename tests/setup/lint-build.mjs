// Runs the store linter of Firefox on a build: node tests/setup/lint-build.mjs chrome-mv3|firefox-mv3
// Errors and unknown warnings fail. What is accepted is listed here with its reason.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const accepted = {
  'firefox-mv3': {
    // react-dom sets innerHTML where a component asks for dangerouslySetInnerHTML; none of ours does.
    UNSAFE_VAR_ASSIGNMENT: /^chunks\//,
  },
  'chrome-mv3': {
    UNSAFE_VAR_ASSIGNMENT: /^chunks\//,
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
