import { type BrowserKind, launch, type Tab } from '../e2e/browsers.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import { printTable } from './figures.ts';
import { type Growth, watchGrowth } from './process-memory.ts';

const COUNT = 100_000;
const MEGABYTE = 1_048_576;

/** Prints how fast a backup of 100,000 posts is made, checked and restored in a browser, and the memory it takes. */
export async function measureBackup(kind: BrowserKind): Promise<void> {
  const standIn = await startStandIn({ isEmpty: true });
  const browser = await launch(kind, { proxyPort: standIn.proxyPort });
  try {
    const tab = await browser.extensionPage('notebook.html#/backup');
    await tab.waitFor(() => document.querySelector('input[type=file]') !== null, 20_000);
    await fill(tab);
    await tab.reload();
    await tab.waitFor(() => document.querySelector('input[type=file]') !== null, 60_000);
    await keepDownload(tab);
    const made = await timed(async () => {
      await tab.clickNamed('button', 'Save backup');
      await tab.waitFor(() => (window as unknown as Held).heldBackup !== undefined, 300_000);
    });
    const size = await tab.evaluate(() => (window as unknown as Held).heldBackup?.size ?? 0);
    const check = () =>
      timed(async () => {
        await give(tab);
        await tab.waitFor(() => document.querySelector('dl') !== null, 300_000);
      });
    const done = () => tab.waitFor(() => document.body.innerText.includes('Done.'), 600_000);
    const restore = () =>
      timed(async () => {
        await tab.clickNamed('button', 'Restore');
        await done();
      });
    const again = [await check(), await restore()] as const;
    await empty(tab);
    const fresh = [await check(), await restore()] as const;
    console.log(`Backup of ${COUNT.toLocaleString('en-GB')} posts in ${kind}, ${(size / MEGABYTE).toFixed(1)} MB`);
    printTable(
      ['', 'seconds', 'posts per second', 'memory of the page, MB', 'grown by, MB'],
      [
        row('made', made),
        row('checked, all known', again[0]),
        row('restored, all known', again[1]),
        row('checked, all new', fresh[0]),
        row('restored, all new', fresh[1]),
      ],
    );
  } finally {
    await browser.close();
    await standIn.close();
  }
}

interface Held {
  heldBackup?: Blob;
}

interface Reading extends Growth {
  readonly ms: number;
}

function row(name: string, { ms, highest, grown }: Reading): string[] {
  const rate = Math.round(COUNT / (ms / 1_000)).toLocaleString('en-GB');
  return [name, (ms / 1_000).toFixed(1), rate, highest.toFixed(0), grown.toFixed(0)];
}

async function timed(action: () => Promise<void>): Promise<Reading> {
  const watched = watchGrowth();
  const begun = performance.now();
  await action();
  return { ms: performance.now() - begun, ...watched.stop() };
}

/** The made file stays in the page instead of going to the downloads. */
function keepDownload(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      (window as unknown as Held).heldBackup = file as Blob;
      return make(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

function give(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([(window as unknown as Held).heldBackup as Blob], 'mine.chatside'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function empty(tab: Tab): Promise<void> {
  return tab.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('chatside');
      request.onsuccess = () => resolve(request.result);
    });
    const step = db.transaction('contributions', 'readwrite');
    step.objectStore('contributions').clear();
    await new Promise((resolve) => {
      step.oncomplete = resolve;
    });
    db.close();
  });
}

function fill(tab: Tab): Promise<void> {
  return tab.evaluate(async (count: number) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('chatside');
      request.onsuccess = () => resolve(request.result);
    });
    const words =
      'medicine review pharmacy people asked which change would help their team most this week and why'.split(' ');
    for (let from = 1; from <= count; from += 5_000) {
      const step = db.transaction('contributions', 'readwrite');
      for (let number = from; number < from + 5_000; number += 1) {
        const text = Array.from({ length: 22 }, (_, place) => words[(number * (place + 7)) % words.length]).join(' ');
        step.objectStore('contributions').put({
          id: number % 3 === 0 ? `client-${number}` : `post:${number}`,
          state: 'confirmed',
          postId: String(number),
          sessionId: null,
          author: 'rowan_dispenses',
          text: `A${number % 9} ${number} ${text}`,
          at: 1_600_000_000_000 + number * 60_000,
          tags: ['WePh'],
          replyTo: String(number + 7),
          replyToAuthor: 'WePharmacists',
          quoteOf: null,
          questionKeys: [String(number % 9)],
          problem: null,
        });
      }
      await new Promise((resolve) => {
        step.oncomplete = resolve;
      });
    }
    db.close();
  }, COUNT);
}
