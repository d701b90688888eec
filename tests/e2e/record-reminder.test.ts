import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { records } from '@/lib/locales/en/records.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import { browserKinds, builtExtension, launch, type Tab } from './browsers.ts';
import { withLeaveToNotify } from './leave-to-notify.ts';

/** The extension's API as these tests use it inside a page of it. */
interface ExtensionApi {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  storage: { local: { get(key: string): Promise<{ recordsReminded?: Record<string, number> }> } };
  notifications: { getAll(): Promise<Record<string, unknown>> };
}

const DAY = 24 * 3_600_000;
const shows = (page: Tab, words: string) =>
  page.waitFor((wanted: string) => document.body.innerText.includes(wanted), 20_000, words);

function alarmAt(tab: Tab): Promise<number | null> {
  return tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return (await chrome.alarms.get('record-reminder'))?.scheduledTime ?? null;
  });
}

function reminded(tab: Tab): Promise<number> {
  return tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const { recordsReminded = {} } = await chrome.storage.local.get('recordsReminded');
    return Object.keys(recordsReminded).length;
  });
}

function shown(tab: Tab): Promise<string[]> {
  return tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return Object.keys(await chrome.notifications.getAll());
  });
}

/** Moves the day of the one record back, as weeks do. */
function letTimePass(tab: Tab, by: number): Promise<void> {
  return tab.evaluate(async (ms: number) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('chatside');
      request.onsuccess = () => resolve(request.result);
    });
    const store = db.transaction('records', 'readwrite').objectStore('records');
    const all = await new Promise<{ remindAt: { value: number; at: number } }[]>((resolve) => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    for (const row of all) store.put({ ...row, remindAt: { ...row.remindAt, value: row.remindAt.value - ms } });
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    db.close();
  }, by);
}

describe.each(browserKinds)('a record to come back to, in %s', (kind) => {
  test('has its alarm, outlives a crash, and is told once when its day has come', { timeout: 120_000 }, async () => {
    const folders = await Promise.all(['leave', 'profile'].map((name) => mkdtemp(join(tmpdir(), `chatside-${name}-`))));
    const [leave = '', profile = ''] = folders;
    const standIn = await startStandIn({ isEmpty: true });
    // Chromium's own question about notifications cannot be answered by a test: there the leave is given beforehand.
    const extension = kind === 'chromium' ? await withLeaveToNotify(leave) : builtExtension(kind);
    const open = () => launch(kind, { proxyPort: standIn.proxyPort, extension, profile });
    let browser = await open();
    try {
      let page = await browser.extensionPage('notebook.html#/writeup');
      await shows(page, records.formLabel);
      await page.clickNamed('button', records.create);
      await shows(page, records.fieldsHeading);
      await page.evaluate((label: string) => {
        const wanted = [...document.querySelectorAll('option')].find((option) => option.textContent === label);
        const select = wanted?.closest('select');
        if (!wanted || !select) throw new Error('There is no such reminder.');
        select.value = wanted.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, records.remindIn(4));
      if (kind === 'firefox') await page.clickNamed('button', records.notify);
      await shows(page, records.notified);
      // The alarm looks again twice a day until then.
      await expect.poll(() => alarmAt(page), { timeout: 15_000 }).toBeGreaterThan(Date.now());

      await letTimePass(page, 29 * DAY);
      await browser.kill();
      browser = await open();
      page = await browser.extensionPage('notebook.html#/records');
      await shows(page, records.comeBack);
      if (kind === 'firefox') {
        // It takes leave back from an extension that is loaded anew for each start, as here.
        await page.click('main a[href^="#/record/"]');
        await page.clickNamed('button', records.notify);
      }
      await expect.poll(() => reminded(page), { timeout: 20_000 }).toBe(1);
      // Firefox without a screen takes a notification and drops it at once; Chromium keeps it.
      if (kind === 'chromium') expect(await shown(page)).toEqual([expect.stringMatching(/^chatside-record:.+/)]);
    } finally {
      await browser.close();
      await standIn.close();
      for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
