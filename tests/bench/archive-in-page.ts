import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, launch, type Tab } from '../e2e/browsers.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import { printTable } from './figures.ts';
import { type MadeFacts, makeArchive } from './made-archive.ts';
import { watchGrowth } from './process-memory.ts';

const POSTS = 300_000;
const BYTES = 4 * 1024 ** 3;
const LONGEST = 300_000;

/**
 * Prints how long the notebook takes to read a made archive (4 GB, 300,000 posts), how much the process of its page
 * grows, and how long the same page takes to unpack that one file and parse it whole.
 */
export async function measureArchiveInPages(kinds: readonly BrowserKind[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chatside-archive-'));
  const standIn = await startStandIn();
  try {
    const path = join(folder, 'twitter-archive.zip');
    const facts = await makeArchive(path, { posts: POSTS, bytes: BYTES });
    const rows: string[][] = [];
    for (const kind of kinds) rows.push(await measure(kind, standIn.proxyPort, path, facts));
    console.log(`Import of a 4 GB archive of ${POSTS} posts in the page`);
    printTable(['browser', 'read, ms', 'parse whole, ms', 'page before, MB', 'highest, MB', 'grown by, MB'], rows);
  } finally {
    await standIn.close();
    await rm(folder, { recursive: true });
  }
}

async function measure(kind: BrowserKind, proxyPort: number, path: string, facts: MadeFacts): Promise<string[]> {
  const browser = await launch(kind, { proxyPort });
  try {
    const tab = await browser.extensionPage('notebook.html#/import');
    await shows(tab, 'Choose the archive', 10_000);
    const memory = watchGrowth();
    const start = performance.now();
    await tab.chooseFiles('input[type=file]:not([webkitdirectory])', [path]);
    await shows(tab, `${facts.sessions} past chats found`, LONGEST);
    const time = performance.now() - start;
    const { highest, grown } = memory.stop();
    const whole = await parseWhole(tab, path, facts.tweetsAt);
    return [kind, ...[time, whole, highest - grown, highest, grown].map((value) => value.toFixed(0))];
  } finally {
    await browser.close();
  }
}

/** Unpacks and parses in the page itself, as the simplest import would. Milliseconds. */
async function parseWhole(tab: Tab, path: string, at: readonly [number, number]): Promise<number> {
  await tab.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'whole' });
    document.body.append(input);
  });
  await tab.chooseFiles('#whole', [path]);
  await tab.evaluate(
    (from, to) => {
      const file = (document.querySelector('#whole') as HTMLInputElement).files?.[0];
      const start = performance.now();
      const stream = file?.slice(from, to).stream().pipeThrough(new DecompressionStream('deflate-raw'));
      const work = async () => {
        const text = await new Response(stream).text();
        const posts = JSON.parse(text.slice(text.indexOf('['))) as unknown[];
        document.documentElement.dataset.whole = posts.length > 0 ? String(performance.now() - start) : '';
      };
      void work();
    },
    ...at,
  );
  return Number(await tab.waitFor(() => document.documentElement.dataset.whole, LONGEST));
}

function shows(tab: Tab, text: string, timeout: number): Promise<boolean> {
  return tab.waitFor((wanted) => document.body.innerText.includes(wanted), timeout, text);
}
