// Builds the extension for both browsers, runs every test and ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildBoth } from './build-both.mjs';

// One after the other: tests that drive a browser lose their timing beside a full load of unit tests.
const rounds = [
  ['unit', 'component', 'architecture'],
  ['e2e', 'e2e-evenings'],
];

const folder = mkdtempSync(join(tmpdir(), 'chatside-tests-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const secondTries = [];
if (!buildBoth()) {
  total.failed += 1;
} else {
  for (const [index, projects] of rounds.entries()) add(runVitest(projects, join(folder, `${index}.json`)));
}
rmSync(folder, { recursive: true, force: true });

for (const { name, reason } of secondTries) console.log(`passed at the second try: ${name}\n  ${reason}`);
const none = total.passed + total.failed === 0;
if (none) console.log('No test ran.');
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 || none ? 1 : 0;

function add(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key];
}

function runVitest(projects, reportFile) {
  const args = ['run', ...projects.flatMap((name) => ['--project', name])];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const { status } = spawnSync('vitest', [...args, ...reporters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const counts = countReport(reportFile);
  // An error outside every test (a file that does not load, an unhandled rejection) must not end as "0 failed".
  if (status !== 0 && counts.failed === 0) {
    console.log(`The tests of ${projects.join(', ')} ended with an error outside of a test; see above.`);
    counts.failed = 1;
  }
  return counts;
}

function countReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0);
    for (const { status, fullName, failureMessages } of report.testResults.flatMap((r) => r.assertionResults)) {
      if (status !== 'passed' || !failureMessages?.length) continue;
      secondTries.push({ name: fullName, reason: failureMessages[0].split('\n').slice(0, 25).join('\n  ') });
    }
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
