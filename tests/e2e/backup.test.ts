import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backup, backupProblems } from '@/lib/locales/en/backup.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserUnderTest, launch, type Tab } from './browsers.ts';
import { storedHistory } from './stored-history.ts';

let standIn: StandIn;
let chromium: BrowserUnderTest;
let firefox: BrowserUnderTest;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chatside-backup-'));
  standIn = await startStandIn();
  chromium = await launch('chromium', { proxyPort: standIn.proxyPort });
  firefox = await launch('firefox', { proxyPort: standIn.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
  await standIn?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a history made in Chromium goes to Firefox and back, with and without a passphrase', async () => {
  await keepPosts(chromium, 'chromium', 1, 30);
  await keepPosts(firefox, 'firefox', 21, 30);
  const plain = await saved(chromium, null);
  await restoreIn(firefox, plain, null, 20);
  const united = await storedHistory(firefox);
  expect(united.contributions.map(({ postId }) => Number(postId)).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 50 }, (_, place) => place + 1),
  );
  const locked = await saved(firefox, 'two tablets');
  await restoreIn(chromium, locked, 'two tablets', 20);
  expect(await storedHistory(chromium)).toEqual(united);
  await restoreIn(chromium, locked, 'two tablets', 0);
  expect(await storedHistory(chromium)).toEqual(united);
});

test.each([() => chromium, () => firefox])('a file that is no backup is told so', async (browser) => {
  const before = await storedHistory(browser());
  const path = join(folder, 'holiday.png');
  await writeFile(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
  const page = await browser().extensionPage('notebook.html#/backup');
  await give(page, path);
  await page.waitFor((words: string) => document.body.innerText.includes(words), 10_000, backupProblems['not-backup']);
  await page.close();
  expect(await storedHistory(browser())).toEqual(before);
});

/** Stores posts of the person under the ids `first` onwards, as the background would. */
async function keepPosts(browser: BrowserUnderTest, prefix: string, first: number, count: number): Promise<void> {
  const page = await browser.extensionPage('notebook.html#/backup');
  await page.waitFor((name: string) => document.body.innerText.includes(name), 10_000, backup.make);
  await page.evaluate(
    async (from: number, many: number, start: string) => {
      const request = indexedDB.open('chatside');
      const db = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      const step = db.transaction('contributions', 'readwrite');
      for (let number = from; number < from + many; number += 1) {
        step.objectStore('contributions').put({
          id: `${start}-${number}`,
          state: 'confirmed',
          postId: String(number),
          sessionId: null,
          author: 'rowan_dispenses',
          text: `A1 Thought ${number}`,
          at: 1_772_568_000_000 + number,
          tags: ['WePh'],
          replyTo: null,
          replyToAuthor: null,
          quoteOf: null,
          questionKeys: [],
          problem: null,
        });
      }
      await new Promise((resolve) => {
        step.oncomplete = resolve;
      });
      db.close();
    },
    first,
    count,
    prefix,
  );
  await page.close();
}

/** Saves a backup by the page's button; returns the path of a copy. */
async function saved(browser: BrowserUnderTest, passphrase: string | null): Promise<string> {
  const page = await browser.extensionPage('notebook.html#/backup');
  if (passphrase !== null) {
    await page.click('input[role=switch]');
    await page.focus('input[type=password]');
    await page.type(passphrase);
  }
  const file = await page.download(() => page.clickNamed('button', backup.make));
  expect(file.name).toMatch(/^chatside-\d{4}-\d\d-\d\d( ?\(\d+\))?\.chatside$/);
  const path = join(folder, `${browser.kind}.chatside`);
  await writeFile(path, file.bytes);
  await page.close();
  return path;
}

async function restoreIn(browser: BrowserUnderTest, path: string, passphrase: string | null, added: number) {
  const page = await browser.extensionPage('notebook.html#/backup');
  await give(page, path);
  if (passphrase !== null) {
    await page.focus('input[type=password]');
    await page.type(passphrase);
    await page.clickNamed('button', backup.open);
  }
  await page.clickNamed('button', backup.restore);
  await page.waitFor((words: string) => document.body.innerText.includes(words), 20_000, backup.restored(added));
  await page.close();
}

/** Gives a file to the page's input, as its chooser would. */
async function give(page: Tab, path: string): Promise<void> {
  await page.waitFor(() => document.querySelector('input[type=file]') !== null);
  const bytes = (await readFile(path)).toString('base64');
  await page.evaluate(
    (text: string, name: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    bytes,
    path,
  );
}
