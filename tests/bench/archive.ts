import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunksOf } from '@/lib/archive/archive-source.ts';
import { findSessions } from '@/lib/archive/find-sessions.ts';
import { openArchive } from '@/lib/archive/open-archive.ts';
import { readArchive } from '@/lib/archive/read-archive.ts';
import { SessionFacts } from '@/lib/archive/session-facts.ts';
import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import { DiskBlob } from '../eval/disk-blob.ts';
import { printTable, quantile } from './figures.ts';
import { makeArchive } from './made-archive.ts';

const ROUNDS = 3;
const MEGABYTE = 1_048_576;

const ways = ['import', 'whole'] as const;
type Way = (typeof ways)[number];

/** One reading, in a process of its own. */
interface Reading {
  /** Milliseconds of the clock, and of all processors. */
  readonly time: number;
  readonly work: number;
  /** Megabytes of the process: before it, and at most. */
  readonly before: number;
  readonly highest: number;
}

/**
 * Prints how long the import takes to read a made archive (4 GB, 300,000 posts) and to find its sessions, against
 * unpacking that one file and parsing it whole, and how much memory each takes: `archive [POSTS] [GIGABYTES]`. The two
 * take turns, each time in a new process, so that a busy machine and what one leaves behind disturb both alike.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [way, path = '', ...expected] = args;
  if (way === 'import' || way === 'whole') {
    console.log(JSON.stringify(await measured(way, path, expected.map(Number))));
    return 0;
  }
  const [posts = 300_000, gigabytes = 4] = args.map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'chatside-archive-'));
  try {
    await compare(join(folder, 'twitter-archive.zip'), posts, gigabytes * 1024 * MEGABYTE);
  } finally {
    await rm(folder, { recursive: true });
  }
  return 0;
}

async function compare(path: string, posts: number, bytes: number): Promise<void> {
  const { sessions, tweetsBytes } = await makeArchive(path, { posts, bytes });
  const { size } = await stat(path);
  console.log(
    `Archive of ${(size / 1e9).toFixed(2)} GB, ${posts} posts in ${(tweetsBytes / MEGABYTE).toFixed(0)} MB; ` +
      `median of ${ROUNDS}, Node ${process.versions.node}`,
  );
  const readings: Record<Way, Reading[]> = { import: [], whole: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ways) readings[way].push(inOwnProcess([way, path, String(posts), String(sessions)]));
  }
  const median = (way: Way, key: keyof Reading) =>
    quantile(
      readings[way].map((one) => one[key]),
      0.5,
    );
  const row = (name: string, way: Way) => [
    name,
    ...(['time', 'work', 'before', 'highest'] as const).map((key) => median(way, key).toFixed(0)),
  ];
  printTable(
    ['way', 'ms', 'ms of processors', 'memory before, MB', 'highest, MB'],
    [row('import: read, find sessions', 'import'), row('unpack and JSON.parse whole', 'whole')],
  );
  const [clock, work] = (['time', 'work'] as const).map((key) => median('import', key) / median('whole', key));
  console.log(`The import takes ${clock?.toFixed(2)} times as long, and ${work?.toFixed(2)} times the work.`);
}

function inOwnProcess(args: readonly string[]): Reading {
  const program = `import(${JSON.stringify(import.meta.url)}).then((program) => program.main(process.argv.slice(1)))`;
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--no-deprecation', '--input-type=module', '-e', program, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error('The reading did not end well.');
  return JSON.parse(stdout) as Reading;
}

async function measured(way: Way, path: string, [posts = 0, sessions = 0]: readonly number[]): Promise<Reading> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss() / MEGABYTE;
  const start = performance.now();
  const work = process.cpuUsage();
  await (way === 'import' ? importAll(path, posts, sessions) : parseWhole(path, posts));
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(work);
  return { time, work: (user + system) / 1000, before, highest: process.resourceUsage().maxRSS / 1024 };
}

async function filesOf(path: string) {
  return openArchive([{ path, blob: await DiskBlob.open(path) }]);
}

async function importAll(path: string, posts: number, sessions: number): Promise<void> {
  const facts = new SessionFacts(CATALOGUE);
  const report = await readArchive(await filesOf(path), {
    onPosts: (found) => {
      for (const post of found) facts.add(post);
    },
  });
  const found = findSessions(facts, CATALOGUE).length;
  if (report.posts !== posts || found !== sessions) {
    throw new Error(`Found ${report.posts} posts and ${found} sessions instead of ${posts} and ${sessions}.`);
  }
}

async function parseWhole(path: string, posts: number): Promise<void> {
  const file = (await filesOf(path)).find((one) => one.path === 'data/tweets.js');
  if (!file) throw new Error('There is no tweets.js in the zip.');
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunksOf(file.open())) text += decoder.decode(chunk, { stream: true });
  const all = JSON.parse(text.slice(text.indexOf('['))) as unknown[];
  if (all.length !== posts) throw new Error('The whole file holds another number of posts.');
}
