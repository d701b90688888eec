import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import { RECORD_FORMATS, type RecordFormat } from '../../lib/cpd/export/export-records.ts';
import { recordExport } from '../../lib/locales/en/record-export.ts';
import { type BrowserKind, launch, type Tab } from '../e2e/browsers.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import { exampleRecord } from '../unit/cpd/export/example-records.ts';
import { printTable } from './figures.ts';
import { type Growth, watchGrowth } from './process-memory.ts';

const COUNT = 1_000;
const MEGABYTE = 1_048_576;

interface Held {
  heldFile?: Blob;
  longestFrame: number;
}

/**
 * Prints how long a portfolio of 1,000 records takes in a browser in each format, with the person's posts: every tenth
 * record is of an evening with 60 answers in six scripts. Also how long the page at most did not answer meanwhile, and
 * how soon a cancelled file is given up.
 */
export async function measurePortfolio(kind: BrowserKind): Promise<void> {
  const standIn = await startStandIn({ isEmpty: true });
  const browser = await launch(kind, { proxyPort: standIn.proxyPort });
  try {
    const tab = await browser.extensionPage('notebook.html#/records');
    await tab.waitFor(() => document.querySelector('main') !== null, 20_000);
    await fill(tab, [exampleRecord(60), ...Array.from({ length: 9 }, () => exampleRecord(6))]);
    await tab.reload();
    await tab.waitFor(() => document.querySelector('main select option[value="docx"]') !== null, 60_000);
    await tab.evaluate(() => document.querySelectorAll<HTMLInputElement>('main input[type=radio]')[1]?.click());
    await holdFilesAndWatchFrames(tab);
    // The check before sharing looks through them all first.
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    console.log(`Portfolio of ${COUNT.toLocaleString('en-GB')} CPD records in ${kind}`);
    const rows = [];
    for (const format of RECORD_FORMATS) rows.push(await made(tab, format));
    printTable(['', 'seconds', 'MB', 'longest frame, ms', 'memory of the page, MB', 'grown by, MB'], rows);
    console.log(`Cancelled after one second: ${(await cancelled(tab)).toFixed(0)} ms until the page says so\n`);
  } finally {
    await browser.close();
    await standIn.close();
  }
}

async function made(tab: Tab, format: RecordFormat): Promise<string[]> {
  await choose(tab, format);
  const watched = watchGrowth();
  const begun = performance.now();
  await tab.clickNamed('button', recordExport.save);
  const { size, longest } = await tab.waitFor(() => {
    const { heldFile, longestFrame } = window as unknown as Held;
    return heldFile && { size: heldFile.size, longest: longestFrame };
  }, 300_000);
  const seconds = (performance.now() - begun) / 1_000;
  const { highest, grown }: Growth = watched.stop();
  const megabytes = (size / MEGABYTE).toFixed(1);
  return [format, seconds.toFixed(1), megabytes, longest.toFixed(0), highest.toFixed(0), grown.toFixed(0)];
}

async function cancelled(tab: Tab): Promise<number> {
  await choose(tab, 'docx');
  await tab.clickNamed('button', recordExport.save);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const begun = performance.now();
  await tab.clickNamed('button', recordExport.cancel);
  await tab.waitFor((words: string) => document.body.innerText.includes(words), 10_000, recordExport.cancelled);
  const ms = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  if (await tab.evaluate(() => (window as unknown as Held).heldFile !== undefined))
    throw new Error('A file was made after it was cancelled.');
  return ms;
}

function choose(tab: Tab, format: RecordFormat): Promise<void> {
  return tab.evaluate((wanted: string) => {
    const select = document.querySelector(`option[value="${wanted}"]`)?.closest('select');
    if (!select) throw new Error(`There is no format ${wanted}.`);
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const held = window as unknown as Held;
    delete held.heldFile;
    held.longestFrame = 0;
  }, format);
}

/** The made file stays in the page instead of going to the downloads. */
function holdFilesAndWatchFrames(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const held = window as unknown as Held;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      held.heldFile = file as Blob;
      return make(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    let last = performance.now();
    held.longestFrame = 0;
    const frame = (now: number) => {
      held.longestFrame = Math.max(held.longestFrame, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

function fill(tab: Tab, patterns: readonly CpdRecord[]): Promise<void> {
  return tab.evaluate(
    async (count: number, rows: readonly CpdRecord[]) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('chatside');
        request.onsuccess = () => resolve(request.result);
      });
      const step = db.transaction('records', 'readwrite');
      for (let number = 0; number < count; number += 1)
        step.objectStore('records').put({ ...rows[number % rows.length], id: `record-${number}` });
      await new Promise((resolve) => {
        step.oncomplete = resolve;
      });
      db.close();
    },
    COUNT,
    patterns,
  );
}
