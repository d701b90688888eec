import type { BrowserKind, FrameLike } from '../e2e/browsers.ts';
import { delaysOf, watchArrivals } from './arrivals.ts';
import { openBusyChat, pause, playUntil } from './busy-stage.ts';
import { ms, printTable, quantile } from './figures.ts';
import { frameHeadings, frameRow, watchFrames } from './frames.ts';

/** As many posts as the stream must show without a stutter. */
const posts = 2_000;
const openings = 8;
const additions = 30;
const betweenAdditions = 500;
const scrollFor = 8_000;
const scrollStep = 180;

/** Opens the tab "Posts" on 2,000 posts, adds some and scrolls; prints what each takes. */
export async function measurePostsTab(kind: BrowserKind): Promise<void> {
  const stage = await openBusyChat(kind);
  try {
    const { player, sidebar, tab } = stage;
    await playUntil(stage, posts);
    const opened: number[] = [];
    for (let round = 0; round < openings; round += 1) {
      opened.push(await openView(sidebar, 'Posts', 'article'));
      await pause(300);
      if (round < openings - 1) await openView(sidebar, 'Question', '[role=tabpanel]:not(:has(article))');
    }
    await watchArrivals(tab, sidebar, 'Thought (\\d+):');
    for (let count = 0; count < additions; count += 1) {
      player.next();
      await pause(betweenAdditions);
    }
    await pause(1_500);
    const delays = (await delaysOf(tab, sidebar)).map(([, delay]) => delay);
    const scrolled = await watchFrames(sidebar, scrollFor, scrollStep);
    console.log(`${kind}: the tab "Posts" with ${posts} posts`);
    printTable(
      ['ms', 'of', 'p50', 'p95', 'longest'],
      [
        ['from the click to the first posts', ...summary(opened)],
        ['a new post, from its arrival in the page', ...summary(delays)],
      ],
    );
    printTable(frameHeadings, [frameRow('while scrolling', scrolled)]);
  } finally {
    await stage.close();
  }
}

function summary(values: readonly number[]): string[] {
  const figures = [quantile(values, 0.5), quantile(values, 0.95), Math.max(...values)].map(ms);
  return [String(values.length), ...figures];
}

/** Opens a view and returns how many milliseconds later the frame with `selector` in it was drawn. */
function openView(sidebar: FrameLike, name: string, selector: string): Promise<number> {
  return sidebar.evaluate(
    async (wanted: string, found: string) => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      const begun = performance.now();
      tabs.find((tab) => tab.innerText.trim().startsWith(wanted))?.click();
      while (!document.querySelector(found)) {
        if (performance.now() > begun + 10_000) throw new Error(`${wanted} did not open.`);
        await new Promise((done) => setTimeout(done));
      }
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - begun;
    },
    name,
    selector,
  );
}
