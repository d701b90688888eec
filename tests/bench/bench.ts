import { spawnSync } from 'node:child_process';
import { type BrowserKind, browserKinds, launch, type Tab } from '../e2e/browsers.ts';
import { buildBoth } from '../setup/build-both.mjs';
import { startStandIn } from '../stand-in/stand-in.ts';
import type { World } from '../stand-in/world.ts';
import { measureArchiveInPages } from './archive-in-page.ts';
import { measureBackup } from './backup.ts';
import { measureBusyChat } from './busy-chat.ts';
import { measureDocking } from './interactions.ts';
import { measureNotebook } from './notebook.ts';
import { measurePortfolio } from './portfolio.ts';
import { measurePostsTab } from './posts-tab.ts';

const search = 'https://x.com/search?q=%23WePh&f=live';
const postCount = 1_000;
/** Each round takes one reading without and one with the extension, so that a busy machine disturbs both alike. */
const rounds = 3;

interface Reading {
  /** Milliseconds the page's main thread worked while the posts passed by, of any script. */
  readonly time: number;
  /** Milliseconds of them in the extension's own scripts. */
  readonly own: number;
  /** How many different posts were mounted. */
  readonly mounted: number;
}

const parts = ['page', 'recompute', 'dock', 'busy', 'posts', 'archive', 'backup', 'notebook', 'portfolio'];

/**
 * `npm run bench [-- chromium|firefox] [page|recompute|dock|busy|posts|archive|backup|notebook|portfolio]`: prints what the extension costs the
 * main thread of x.com per 1,000 posts, what a new post costs the background, how soon the docked sidebar shows the
 * question, how fast, smooth and small it stays at ten
 * times the usual traffic, how the stream of 2,000 posts opens, grows and scrolls, how long the import of a very large
 * archive takes, backing up and restoring 100,000 posts, how fast the notebook opens, searches and filters
 * them, and how long 1,000 CPD records take as one portfolio in each format.
 */
export async function main(args: readonly string[]): Promise<number> {
  const isWanted = (part: string) => !args.some((arg) => parts.includes(arg)) || args.includes(part);
  const kinds = browserKinds.filter((kind) => !args.some((arg) => isBrowser(arg)) || args.includes(kind));
  if (isWanted('recompute') && !runAlone('recompute')) return 1;
  if (isWanted('archive') && !runAlone('archive')) return 1;
  if (!['page', 'dock', 'busy', 'posts', 'archive', 'backup', 'notebook', 'portfolio'].some(isWanted)) return 0;
  if (!buildBoth()) return 1;
  if (isWanted('archive')) await measureArchiveInPages(kinds);
  if (isWanted('posts')) for (const kind of kinds) await measurePostsTab(kind);
  if (isWanted('backup')) for (const kind of kinds) await measureBackup(kind);
  if (isWanted('notebook')) for (const kind of kinds) await measureNotebook(kind);
  if (isWanted('portfolio')) for (const kind of kinds) await measurePortfolio(kind);
  if (isWanted('dock')) for (const kind of kinds) await measureDocking(kind);
  if (isWanted('busy')) for (const kind of kinds) await measureBusyChat(kind);
  return isWanted('page') ? measurePage(kinds) : 0;
}

function isBrowser(name: string): boolean {
  return browserKinds.some((kind) => kind === name);
}

/** In a process of its own, bundled as the build is, whose heap is not ours. */
function runAlone(program: string): boolean {
  const args = ['--expose-gc', '--no-deprecation', 'tests/eval/run.mjs', `../bench/${program}`];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

async function measurePage(kinds: readonly BrowserKind[]): Promise<number> {
  const standIn = await startStandIn({ isEmpty: true });
  try {
    addPosts(standIn.world);
    console.log(`Main-thread time per ${postCount} posts mounted, ms: median of ${rounds} (lowest to highest)`);
    for (const kind of kinds) {
      const bare: Reading[] = [];
      const extended: Reading[] = [];
      for (let round = 0; round < rounds; round += 1) {
        bare.push(await read(kind, standIn.proxyPort, false));
        extended.push(await read(kind, standIn.proxyPort, true));
      }
      const [without, withIt, own] = [bare.map(wholeTime), extended.map(wholeTime), extended.map(ownTime)];
      console.log(`${kind}: whole page without the extension ${summary(without)}, with it ${summary(withIt)}`);
      console.log(`${kind}: difference of the medians ${(median(withIt) - median(without)).toFixed(0)}`);
      console.log(`${kind}: in the extension's own scripts ${summary(own)}`);
    }
    return 0;
  } finally {
    await standIn.close();
  }
}

function addPosts(world: World): void {
  const end = Date.now() - 60_000;
  for (let index = 0; index < postCount; index += 1) {
    const person = index % 30;
    const author = person === 0 ? 'WePharmacists' : `participant_${person}`;
    const number = Math.floor(index / 200) + 1;
    const text =
      index % 200 === 0
        ? `Q${number}. What would you change first in your own team? #WePh`
        : `A${number} Thought ${index}: we began with one small step and wrote down what came of it #WePh`;
    world.addPost({ author, text, at: end - (postCount - index) * 3_000 });
  }
}

async function read(kind: BrowserKind, proxyPort: number, withExtension: boolean): Promise<Reading> {
  const browser = await launch(kind, { proxyPort, ...(withExtension ? {} : { extension: null }) });
  try {
    const tab = await browser.newTab(search);
    await tab.waitFor(() => document.querySelectorAll('article').length > 2, 20_000);
    if (withExtension) await tab.sidebar();
    await new Promise((done) => setTimeout(done, 1_500));
    const before = await tab.mainThreadTime();
    let mounted = 0;
    let after = before;
    // The profiler runs in both kinds of reading: it costs a little itself.
    const own = await tab.extensionTime(async () => {
      mounted = await scrollThrough(tab);
      // Work put off to idle time belongs to the posts too.
      await new Promise((done) => setTimeout(done, 1_000));
      after = await tab.mainThreadTime();
    });
    if (mounted < postCount / 2) throw new Error(`Only ${mounted} of ${postCount} posts were mounted.`);
    return { time: after - before, own, mounted };
  } finally {
    await browser.close();
  }
}

/** Scrolls to the end of the timeline in steps of two thirds of the window; returns how many posts it saw. */
function scrollThrough(tab: Tab): Promise<number> {
  return tab.evaluate(async (wanted: number) => {
    const seen = new Set<string>();
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let still = 0; still < 120 && seen.size < wanted; still += 1) {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('article a[href*="/status/"]:has(time)')) {
        if (seen.has(link.href)) continue;
        seen.add(link.href);
        still = 0;
      }
      window.scrollBy(0, Math.round(window.innerHeight * 0.67));
      await frame();
      await frame();
    }
    return seen.size;
  }, postCount);
}

function wholeTime({ time, mounted }: Reading): number {
  return (time / mounted) * 1_000;
}

function ownTime({ own, mounted }: Reading): number {
  return (own / mounted) * 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function summary(values: readonly number[]): string {
  return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;
}
