import { loadavg } from 'node:os';
import { type BrowserKind, type BrowserUnderTest, type FrameLike, launch, type Tab } from '../e2e/browsers.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import type { World } from '../stand-in/world.ts';
import { busyPost } from './busy-evening.ts';
import { ms, printTable, quantile } from './figures.ts';

const search = 'https://x.com/search?q=%23WePh&src=typed_query&f=live';
/** An hour at ten times the usual traffic. */
const evening = 5_000;
/** Of these, so many come at the real pace while latency and frames are measured. */
const paced = 100;
const betweenPosts = 3_600_000 / evening;
const askEvery = 3_000;
const mostQuestions = 24;
/** The compressed part comes in handfuls: X gives a tab no more than some dozen new posts at once. */
const handful = 40;
const handfulEvery = 400;

/** Milliseconds since 1970, by question number. */
type Sightings = Record<string, number>;

interface Frames {
  readonly p95: number;
  readonly longest: number;
  readonly shareOver50: number;
}

/** Plays the busy evening in a browser and prints how fast a question is on screen, memory and frames. */
export async function measureBusyChat(kind: BrowserKind): Promise<void> {
  const standIn = await startStandIn({ viewer: 'rowan_dispenses', isEmpty: true });
  const browser = await launch(kind, { proxyPort: standIn.proxyPort });
  try {
    const { world } = standIn;
    world.addPost({ author: 'WePharmacists', text: 'Welcome to #WePh! Say hello.', at: Date.now() - 12 * 60_000 });
    world.addPost({ author: 'WePharmacists', text: wording(1), at: Date.now() - 8 * 60_000 });
    for (let place = 1; place < 30; place += 1) addAnswer(world, place, Date.now() - (400 - place * 10) * 1_000);
    const tab = await browser.newTab(search);
    await tab.waitFor(() => document.querySelectorAll('article').length > 2, 30_000);
    const sidebar = await tab.sidebar(30_000);
    const stored = await playCompressed(world, browser);
    await tab.bringToFront();
    const hasStream = await openStream(sidebar);
    await Promise.all([watchPage(tab), watchSidebar(sidebar)]);
    const frames = startFrames(sidebar);
    const asked = await playPaced(world);
    const steady = await frames;
    const scrolled = hasStream ? await scrollFrames(sidebar) : null;
    const arrived = await tab.evaluate(() => (window as unknown as { benchSeen: Sightings }).benchSeen);
    const shown = await sidebar.evaluate(() => (window as unknown as { benchSeen: Sightings }).benchSeen);
    const delays = Object.entries(arrived).flatMap(([number, at]) =>
      shown[number] === undefined ? [] : [shown[number] - at],
    );
    const memory = await sidebar.evaluate(
      () => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? null,
    );
    const background = (await browser.workerHeap?.()) ?? null;
    const [load = 0] = loadavg();
    console.log(
      `${kind}: ${stored} posts stored; ${delays.length} of ${asked} questions seen in both; load of the machine ${load.toFixed(1)}`,
    );
    printTable(
      ['question on screen, ms', 'p50', 'p95', 'longest'],
      [['', ms(quantile(delays, 0.5)), ms(quantile(delays, 0.95)), ms(Math.max(...delays))]],
    );
    console.log(
      `${kind}: JavaScript heap of the background ${megabytes(background)}, of the sidebar ${megabytes(memory)}`,
    );
    if (!hasStream) console.log(`${kind}: the sidebar has no button "Posts": frames are those without the stream`);
    printTable(
      ['frames of the sidebar', 'p95 ms', 'longest ms', 'over 50 ms'],
      [frameRow('while posts arrive', steady), ...(scrolled ? [frameRow('while scrolling', scrolled)] : [])],
    );
  } finally {
    await browser.close();
    await standIn.close();
  }
}

function wording(number: number): string {
  return `Q${number} What would you change first about task ${number} in your own team? #WePh`;
}

function addAnswer(world: World, place: number, at = Date.now()): void {
  const { author, text } = busyPost(place);
  world.addPost({ author: author === 'WePharmacists' ? 'participant_0' : author, text: text.replace(/^Q/, 'A'), at });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Brings all but the last posts; returns how many of them the history holds. */
async function playCompressed(world: World, browser: BrowserUnderTest): Promise<number> {
  const most = evening - paced;
  for (let place = 30; place < most; place += 1) {
    addAnswer(world, place);
    if (place % handful === 0) await pause(handfulEvery);
  }
  // Neither extension pages nor the background share an origin with x.com: the history is counted in one of them.
  const page = await browser.extensionPage('notebook.html');
  const end = Date.now() + 60_000;
  let count = -1;
  // A busy page misses some, as X's own does: the history is full when it no longer grows.
  for (let next = 0; next > count && Date.now() < end; next = await page.evaluate(countStored)) {
    count = next;
    await pause(3_000);
  }
  await page.close();
  return count;
}

function countStored(): Promise<number> {
  return new Promise((done) => {
    const opening = indexedDB.open('chatside');
    opening.onerror = () => done(0);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('posts').objectStore('posts').count();
      counting.onsuccess = () => {
        database.close();
        done(counting.result);
      };
      counting.onerror = () => done(0);
    };
  });
}

/** Brings the last posts at the pace of the evening, and a question every few seconds. Returns how many were asked. */
async function playPaced(world: World): Promise<number> {
  let number = 1;
  let nextQuestion = Date.now() + 1_000;
  const end = Date.now() + paced * betweenPosts;
  for (let place = evening - paced; Date.now() < end; place += 1) {
    addAnswer(world, place);
    if (Date.now() >= nextQuestion && number < mostQuestions) {
      number += 1;
      world.addPost({ author: 'WePharmacists', text: wording(number) });
      nextQuestion += askEvery;
    }
    await pause(betweenPosts);
  }
  await pause(3_000);
  return number - 1;
}

/** Notes when each question is first in one of X's answers. */
function watchPage(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const seen: Record<string, number> = {};
    (window as unknown as { benchSeen: Sightings }).benchSeen = seen;
    const note = (text: string) => {
      const now = performance.timeOrigin + performance.now();
      for (const [, number = ''] of text.matchAll(/about task (\d+) in your own/g)) seen[number] ??= now;
    };
    note(document.body.textContent ?? '');
    for (const number of Object.keys(seen)) delete seen[number];
    const hear = (request: XMLHttpRequest) => {
      request.addEventListener('load', () => {
        if (request.responseType === '' || request.responseType === 'text') note(request.responseText);
      });
    };
    const open: unknown = Reflect.get(XMLHttpRequest.prototype, 'open');
    Reflect.set(
      XMLHttpRequest.prototype,
      'open',
      new Proxy(open as (...args: unknown[]) => void, {
        apply(target, request: XMLHttpRequest, args) {
          hear(request);
          Reflect.apply(target, request, args);
        },
      }),
    );
  });
}

/** Notes when each question is first in the sidebar's document. */
function watchSidebar(sidebar: FrameLike): Promise<void> {
  return sidebar.evaluate(() => {
    const seen: Record<string, number> = {};
    (window as unknown as { benchSeen: Sightings }).benchSeen = seen;
    new MutationObserver(() => {
      const now = performance.timeOrigin + performance.now();
      for (const [, number = ''] of (document.body.textContent ?? '').matchAll(/about task (\d+) in your own/g)) {
        seen[number] ??= now;
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Opens the stream, where the sidebar has one. */
async function openStream(sidebar: FrameLike): Promise<boolean> {
  const names = await sidebar.evaluate(() =>
    Array.from(document.querySelectorAll('button, [role=tab]'), (button) => [
      button.getAttribute('role') ?? 'button',
      (button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
    ]),
  );
  const found = names.find(([, name = '']) => /^posts\b/i.test(name));
  if (!found) return false;
  await sidebar.clickNamed(found[0] ?? 'button', found[1] ?? 'Posts');
  await pause(2_000);
  return true;
}

async function startFrames(sidebar: FrameLike): Promise<Frames> {
  return figures(
    await sidebar.evaluate(async (duration: number) => {
      const deltas: number[] = [];
      const end = performance.now() + duration;
      let last = await new Promise<number>(requestAnimationFrame);
      while (last < end) {
        const next = await new Promise<number>(requestAnimationFrame);
        deltas.push(next - last);
        last = next;
      }
      return deltas;
    }, 20_000),
  );
}

/** Scrolls what can be scrolled furthest in the sidebar up and down for some seconds. */
async function scrollFrames(sidebar: FrameLike): Promise<Frames> {
  return figures(
    await sidebar.evaluate(async () => {
      const all = [document.scrollingElement, ...document.querySelectorAll('*')].filter((one) => one !== null);
      const room = (element: Element) => element.scrollHeight - element.clientHeight;
      const isScroller = (one: Element) => one === all[0] || /auto|scroll/.test(getComputedStyle(one).overflowY);
      const list = all.filter(isScroller).sort((a, b) => room(b) - room(a))[0];
      const deltas: number[] = [];
      const end = performance.now() + 8_000;
      let last = await new Promise<number>(requestAnimationFrame);
      let step = -180;
      if (!list) return deltas;
      while (last < end) {
        list.scrollBy(0, step);
        if (list.scrollTop <= 0) step = 180;
        else if (list.scrollTop >= room(list) - 1) step = -180;
        const next = await new Promise<number>(requestAnimationFrame);
        deltas.push(next - last);
        last = next;
      }
      return deltas;
    }),
  );
}

function figures(deltas: readonly number[]): Frames {
  const over = deltas.filter((delta) => delta > 50).length;
  return { p95: quantile(deltas, 0.95), longest: Math.max(...deltas), shareOver50: over / deltas.length };
}

function frameRow(name: string, { p95, longest, shareOver50 }: Frames): string[] {
  return [name, ms(p95), ms(longest), `${(shareOver50 * 100).toFixed(1)} %`];
}

function megabytes(bytes: number | null): string {
  return bytes === null ? 'not told by this browser' : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
