import { type BrowserKind, launch, type Tab } from '../e2e/browsers.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import { ms, printTable, quantile } from './figures.ts';
import { fillHistory } from './made-history.ts';

const POSTS = 100_000;
const SESSIONS = 3_000;
const OPENINGS = 9;
/** Typed letter by letter, each letter a search: frequent and rare words, several, a tag, a handle, quotes, other scripts. */
const TYPED = [
  'medicine',
  'pharmacy marenpa',
  '#weph',
  '@host_of_wemdt',
  '"people team"',
  'café',
  'ren3999',
  'nothing holds this',
  'edicin',
  '薬局',
  'صيدلة',
];
/** Each filter set and taken back, over all posts and over those that hold a word. */
const FILTERS = [
  'chat=weph',
  'year=2021',
  'host=host_of_otalk',
  'state=failed',
  'account=rowan_at_work',
  'question=Q2',
];

/**
 * Prints how fast the notebook shows its first screen, searches and filters, in a browser, with 100,000 posts of 3,000
 * sessions: in the page, from the change of the address or the key to the frame that shows what was found.
 */
export async function measureNotebook(kind: BrowserKind): Promise<void> {
  const standIn = await startStandIn({ isEmpty: true });
  const browser = await launch(kind, { proxyPort: standIn.proxyPort });
  try {
    const tab = await browser.extensionPage('notebook.html#/calendar');
    await tab.waitFor(() => document.querySelector('nav') !== null, 20_000);
    await fillHistory(tab, SESSIONS, POSTS);
    const home = await openings(tab, '#/', 'article');
    const posts = await openings(tab, '#/posts', 'article');
    const shown = await browser.extensionPage('notebook.html#/posts');
    const read = await untilRead(shown);
    const idle = await frames(shown);
    const typed = await typing(shown);
    const filtered = await filtering(shown);
    const named = `${POSTS.toLocaleString('en-GB')} posts of ${SESSIONS.toLocaleString('en-GB')} sessions`;
    console.log(`Notebook in ${kind}, ${named}, ms`);
    printTable(
      ['', 'median', 'p95', 'most', 'number'],
      [
        row('first screen: sessions and the newest session', home),
        row('first screen: all posts', posts),
        row('all posts looked through once, on the first search', [read]),
        row('(two frames in which nothing is done, on this machine now)', idle),
        row('search, each letter typed', typed),
        row('filter set or taken back', filtered),
      ],
    );
  } finally {
    await browser.close();
    await standIn.close();
  }
}

function row(name: string, times: readonly number[]): string[] {
  return [name, ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(Math.max(...times)), String(times.length)];
}

/** Milliseconds from the beginning of a page to the frame in which its list and a post are shown, each time anew. */
async function openings(tab: Tab, hash: string, wanted: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < OPENINGS; round += 1) times.push(await opening(tab, hash, wanted));
  return times;
}

/** In a frame over the page, so that the clock runs outside of what it measures. */
function opening(tab: Tab, hash: string, wanted: string): Promise<number> {
  return tab.evaluate(
    async (place: string, selector: string) => {
      const pause = (time: number) => new Promise((done) => setTimeout(done, time));
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;z-index:9;background:white';
      const begun = performance.now();
      frame.src = `notebook.html${place}`;
      document.body.append(frame);
      const isShown = () => {
        const shown = frame.contentDocument;
        return shown?.querySelector('nav li') && shown.querySelector(selector);
      };
      while (!isShown()) {
        if (performance.now() - begun > 120_000) throw new Error('The notebook showed nothing in two minutes.');
        await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
      const time = performance.now() - begun;
      await pause(1_500);
      frame.remove();
      await pause(200);
      return time;
    },
    hash,
    wanted,
  );
}

function untilRead(tab: Tab): Promise<number> {
  return tab.evaluate(async () => {
    const isRead = () => /^[\d,]+ posts$/.test(document.querySelector('main [aria-busy=false]')?.textContent ?? '');
    while (!isRead()) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}

/** What a busy machine takes for nothing: the other times are to be seen beside it. */
function frames(tab: Tab): Promise<number[]> {
  return tab.evaluate(async () => {
    const times: number[] = [];
    for (let round = 0; round < 60; round += 1) {
      const begun = performance.now();
      await new Promise((done) => setTimeout(done));
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      times.push(performance.now() - begun);
    }
    return times;
  });
}

async function typing(tab: Tab): Promise<number[]> {
  const times: number[] = [];
  for (const text of TYPED)
    for (let end = 1; end <= [...text].length; end += 1) {
      const typed = [...text].slice(0, end).join('');
      // A search for what was searched for last changes nothing.
      if (typed.trim() === typed) times.push(await searched(tab, typed));
    }
  await searched(tab, '');
  return times;
}

/** Types into the search; milliseconds to the frame that shows what was found. */
function searched(tab: Tab, text: string): Promise<number> {
  return tab.evaluate(async (typed: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
    const begun = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const isShown = () => {
      const isHeading = typed === '' || document.querySelector('h1')?.textContent?.includes(`“${typed}”`);
      return isHeading && document.querySelector('main [aria-busy=false]');
    };
    while (!isShown() && performance.now() - begun < 20_000) await new Promise(requestAnimationFrame);
    const time = performance.now() - begun;
    await new Promise((done) => setTimeout(done, 30));
    return time;
  }, text);
}

async function filtering(tab: Tab): Promise<number[]> {
  const times: number[] = [];
  for (const place of ['#/posts', '#/search/medicine', '#/search/ren', '#/search/people', '#/search/wep'])
    for (const filter of FILTERS)
      for (const hash of [`${place}?${filter}`, place]) times.push(await narrowed(tab, hash));
  return times;
}

function narrowed(tab: Tab, hash: string): Promise<number> {
  return tab.evaluate(async (place: string) => {
    const begun = performance.now();
    location.hash = place;
    // The page hears of it in a task of its own.
    await new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
    await new Promise(requestAnimationFrame);
    while (!document.querySelector('main [aria-busy=false]')) await new Promise(requestAnimationFrame);
    const time = performance.now() - begun;
    await new Promise((done) => setTimeout(done, 30));
    return time;
  }, hash);
}
