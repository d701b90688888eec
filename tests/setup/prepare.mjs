// Makes a machine with nothing but Node 20 and git ready for a script of this project, then runs that script:
// node tests/setup/prepare.mjs [--browsers chromium,firefox] --then SCRIPT [ARGUMENTS...]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browsers.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const names = { chromium: 'Chromium (or Chrome, or Edge)', firefox: 'Firefox' };
const debianPackages = { chromium: ['chromium'], firefox: ['firefox-esr'] };
// Emoji, Chinese and Arabic appear in chats; without these fonts a screenshot shows boxes.
const fonts = ['fonts-noto-color-emoji', 'fonts-droid-fallback', 'fonts-dejavu-core'];

try {
  const { kinds, script, rest } = readArguments(process.argv.slice(2));
  if (!dependenciesAreInstalled()) installDependencies();
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length > 0) installBrowsers(missing);
  process.exitCode = script === null ? 0 : npm(['run', '--silent', script, '--', ...rest], 'inherit').status;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readArguments(args) {
  const value = (name) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : null);
  const then = args.indexOf('--then');
  return {
    kinds: (value('--browsers') ?? 'chromium,firefox').split(',').filter((kind) => kind in names),
    script: value('--then'),
    rest: then === -1 ? [] : args.slice(then + 2),
  };
}

/** npm keeps in node_modules what it installed; every package of the lock file must be there in its version. */
function dependenciesAreInstalled() {
  const kept = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(kept)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(kept, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] === undefined ? optional === true : installed[path].version === version),
  );
}

function installDependencies() {
  console.log('Installing the packages (npm ci) ...');
  const { status, output } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'pipe');
  if (status !== 0) {
    throw new Error(`${output}\nThe packages could not be installed. Check the connection and try again.`);
  }
}

function installBrowsers(missing) {
  const wanted = missing.map((kind) => names[kind]).join(' and ');
  const packages = missing.flatMap((kind) => debianPackages[kind]);
  const advice =
    `Please install ${wanted}, or say where it is with ` +
    `${missing.map((kind) => `CHATSIDE_${kind.toUpperCase()}`).join(' and ')}.`;
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) throw new Error(`No ${wanted} was found. ${advice}`);

  console.log(`Installing ${packages.join(' and ')} (apt-get) ...`);
  const install = ['install', '-y', '--no-install-recommends'];
  for (const args of [['update'], [...install, ...packages, ...fonts]]) {
    const { status, output } = run('apt-get', ['-q', ...args], 'pipe', { DEBIAN_FRONTEND: 'noninteractive' });
    if (status !== 0) throw new Error(`${output}\n${wanted} could not be installed. ${advice}`);
  }
  const still = missing.filter((kind) => findBrowser(kind) === null);
  if (still.length > 0) throw new Error(`${wanted} was installed but not found. ${advice}`);
}

function npm(args, stdio) {
  // npm tells its own place to the scripts it runs; as a plain command it may be a shell file, which Windows cannot start.
  const cli = process.env.npm_execpath;
  return cli ? run(process.execPath, [cli, ...args], stdio) : run('npm', args, stdio);
}

/** Runs a program to its end. With 'pipe' the answer holds the last lines it said. */
function run(command, args, stdio, environment = {}) {
  const env = { ...process.env, ...environment };
  const result = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: stdio === 'pipe' ? ['ignore', 'pipe', 'pipe'] : stdio,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error) throw result.error;
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
  return { status: result.status ?? 1, output };
}
