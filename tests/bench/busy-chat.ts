import { loadavg } from 'node:os';
import type { BrowserKind } from '../e2e/browsers.ts';
import { delaysOf, watchArrivals } from './arrivals.ts';
import { type BusyPlayer, openBusyChat, pause, playUntil } from './busy-stage.ts';
import { ms, printTable, quantile } from './figures.ts';
import { frameHeadings, frameRow, watchFrames } from './frames.ts';
import { pressEverything, pressHeadings, pressRow } from './interactions.ts';

/** An hour at ten times the usual traffic. */
const evening = 5_000;
const betweenPosts = 3_600_000 / evening;
/** Of these, so many come at the real pace while latency and frames are measured. */
const paced = 130;
const askEvery = 2_800;
/** Questions asked with each of the two views open. */
const questions = 12;
const scrollFor = 10_000;
const scrollStep = 180;
const pressesFor = 15_000;

/** Plays the busy evening in a browser and prints how fast a question is on screen, memory and frames. */
export async function measureBusyChat(kind: BrowserKind): Promise<void> {
  const stage = await openBusyChat(kind);
  try {
    const { browser, player, sidebar, tab } = stage;
    const played = evening - paced;
    const stored = await playUntil(stage, played);
    await watchArrivals(tab, sidebar, 'about task (\\d+) in your own');
    const first = player.question + 1;
    await playPaced(player, questions * askEvery, questions);
    await pause(2_000);
    const between = player.question;
    await sidebar.clickNamed('tab', 'Posts');
    await pause(2_000);
    const [arriving] = await Promise.all([
      watchFrames(sidebar, questions * askEvery),
      playPaced(player, questions * askEvery, questions),
    ]);
    await pause(2_000);
    const [scrolling] = await Promise.all([
      watchFrames(sidebar, scrollFor, scrollStep),
      playPaced(player, scrollFor, 0),
    ]);
    const delays = await delaysOf(tab, sidebar);
    const [load = 0] = loadavg();
    console.log(`${kind}: ${stored} of ${played + 1} posts stored; load of the machine ${load.toFixed(1)}`);
    const inQuestions = delays.filter(([number]) => number >= first && number <= between).map(([, delay]) => delay);
    const inPosts = delays.filter(([number]) => number > between).map(([, delay]) => delay);
    printTable(
      ['question on screen, ms', 'seen', 'p50', 'p95', 'longest'],
      [
        delayRow('tab "Question" open', inQuestions, between - first + 1),
        delayRow('tab "Posts" open', inPosts, player.question - between),
        delayRow('both', [...inQuestions, ...inPosts], player.question - first + 1),
      ],
    );
    const memory = await sidebar.evaluate(
      () => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? null,
    );
    const background = (await browser.workerHeap?.()) ?? null;
    console.log(
      `${kind}: JavaScript heap of the background ${megabytes(background)}, of the sidebar ${megabytes(memory)}`,
    );
    const rows = [frameRow('posts arrive', arriving), frameRow('posts arrive while one scrolls', scrolling)];
    printTable(frameHeadings, rows);
    await sidebar.clickNamed('tab', 'Question');
    const presses = pressEverything(tab, sidebar);
    await playPaced(player, pressesFor, 2);
    printTable(pressHeadings, [pressRow('while posts arrive', await presses)]);
  } finally {
    await stage.close();
  }
}

function delayRow(name: string, delays: readonly number[], asked: number): string[] {
  const [p50, p95, longest] = [quantile(delays, 0.5), quantile(delays, 0.95), Math.max(...delays)].map(ms);
  return [name, `${delays.length} of ${asked}`, p50 ?? '', p95 ?? '', longest ?? ''];
}

/** Brings posts at the pace of the evening for some milliseconds, and with them so many questions. */
async function playPaced(player: BusyPlayer, duration: number, count: number): Promise<void> {
  const begun = Date.now();
  let asked = 0;
  while (Date.now() < begun + duration) {
    player.next();
    if (asked < count && Date.now() >= begun + (asked + 0.5) * askEvery) {
      player.ask();
      asked += 1;
    }
    await pause(betweenPosts);
  }
}

function megabytes(bytes: number | null): string {
  return bytes === null ? 'not told by this browser' : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
