import { afterEach, describe, expect, test } from 'vitest';
import { stored } from '@/lib/locales/en/stored.ts';
import { type BrowserUnderTest, browserKinds, type FrameLike, type Tab } from './browsers.ts';
import { type Evening, openSearch, pressReply, startEvening, waitForComposer } from './evening.ts';
import { storedHistory } from './stored-history.ts';

const shows = (side: FrameLike, words: string, timeout = 15_000) =>
  side.waitFor((wanted: string) => document.body.innerText.includes(wanted), timeout, words);

/** What the tests ask of the extension's own interface. */
interface ExtensionApi {
  readonly storage: {
    readonly local: { get(keys: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
  readonly alarms: { create(name: string, when: { when: number }): void; getAll(): Promise<readonly unknown[]> };
}

/** Replies in the chat and waits until X has it. */
async function answer(evening: Evening, tab: Tab, words: string): Promise<void> {
  const before = evening.world.sent.length;
  await tab.bringToFront();
  await pressReply(tab, evening.posts['q2']?.id ?? '');
  await tab.type(words);
  await waitForComposer(tab, `${words} #WePh`);
  await tab.press('Control+Enter');
  await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === null);
  await expect.poll(() => evening.world.sent.length, { timeout: 10_000 }).toBe(before + 1);
}

/** The rows of every table there is and all values of the extension's storage, read by one of its pages. */
async function everythingStored(browser: BrowserUnderTest): Promise<{ local: string[]; tables: string[] }> {
  const page = await browser.extensionPage('notebook.html#/deleted');
  try {
    return await page.evaluate(async () => {
      const found = await indexedDB.databases();
      const tables: string[] = [];
      for (const { name } of found) {
        const request = indexedDB.open(name ?? '');
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const store of db.objectStoreNames) {
          const count = db.transaction(store).objectStore(store).count();
          const many = await new Promise<number>((resolve) => {
            count.onsuccess = () => resolve(count.result);
          });
          if (many > 0) tables.push(`${store} ${many}`);
        }
        db.close();
      }
      const { browser: own, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const extension = own ?? chrome;
      return { tables, local: Object.keys(await extension.storage.local.get(null)) };
    });
  } finally {
    await page.close();
  }
}

describe.each(browserKinds)('what is stored in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('is shown, saved, and deleted for good, while the chat goes on and begins afresh', async () => {
    evening = await startEvening(kind);
    const { browser, world } = evening;
    const tab = await openSearch(evening);
    await shows(await tab.sidebar(), '#WePh');
    await answer(evening, tab, 'A2 I ask about their day');
    await expect
      .poll(async () => (await storedHistory(browser)).contributions[0]?.state, { timeout: 15_000 })
      .toBe('confirmed');

    // Two notebooks are open; one shows what is stored, exactly.
    const other = await browser.extensionPage('notebook.html#/backup');
    const page = await browser.extensionPage('notebook.html#/stored');
    await shows(page, 'in all');
    await page.click('summary');
    await shows(page, 'A2 I ask about their day');
    const file = await page.download(() => page.clickNamed('button', stored.download));
    const saved = JSON.parse(file.text) as Record<string, { text?: string }[]>;
    expect(saved['contributions']?.map(({ text }) => text)).toEqual(['A2 I ask about their day #WePh']);
    expect(saved['posts']?.length).toBeGreaterThan(5);

    // Something of every other place besides: an alarm, a note in the browser's storage, and in that of a page.
    await page.evaluate(async () => {
      const { browser: own, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const extension = own ?? chrome;
      extension.alarms.create('reminder', { when: Date.now() + 3_600_000 });
      await extension.storage.local.set({ reminded: { weph: Date.now() }, settings: { isTagging: false } });
      sessionStorage.setItem('chatside:view', 'posts');
    });

    // Without the word nothing happens.
    await page.clickNamed('button', stored.deleteAll);
    await page.clickNamed('button', stored.deleteConfirm);
    await shows(page, stored.wordMissing);
    expect((await storedHistory(browser)).contributions).toHaveLength(1);
    // The other notebook is writing all the time, as a restore does.
    await other.evaluate(async () => {
      const request = indexedDB.open('chatside');
      const db = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      let count = 0;
      setInterval(() => {
        count += 1;
        const row = { id: `restored-${count}`, state: 'confirmed', sessionId: null, text: 'old', at: count, tags: [] };
        db.transaction('contributions', 'readwrite').objectStore('contributions').put(row);
      }, 20);
    });
    await page.focus('dialog input');
    await page.type(stored.deleteWord);
    const deletedAt = Date.now();
    await page.clickNamed('button', stored.deleteConfirm);
    await shows(page, stored.goneTitle);
    await shows(other, stored.goneTitle);
    const leftElsewhere = () =>
      page.evaluate(async () => {
        const { browser: own, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        const extension = own ?? chrome;
        return {
          alarms: (await extension.alarms.getAll()).length,
          session: sessionStorage.length + localStorage.length,
        };
      });
    expect(await leftElsewhere()).toEqual({ alarms: 0, session: 0 });
    // The chat's tab is still open: it tells again what its page shows, and nothing of before is taken in. Where it
    // counts as in sight (headless Chromium shows all tabs) its session begins, but not before now.
    const nothingOfBefore = async () => {
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      const { tables, local } = await everythingStored(browser);
      expect(local).toEqual([]);
      expect(tables.filter((name) => name !== 'sessions 1')).toEqual([]);
      const { sessions } = await storedHistory(browser);
      for (const { presentFrom } of sessions) expect(presentFrom).toBeGreaterThanOrEqual(deletedAt);
    };
    await nothingOfBefore();
    await browser.killWorker();
    await nothingOfBefore();

    // The chat goes on and begins afresh.
    await answer(evening, tab, 'A2 And who helps at home');
    await expect
      .poll(async () => (await storedHistory(browser)).contributions[0]?.sessionId ?? null, {
        timeout: 15_000,
      })
      .not.toBeNull();
    const { contributions, sessions } = await storedHistory(browser);
    expect(contributions.map(({ text, postId }) => [text, postId])).toEqual([
      ['A2 And who helps at home #WePh', world.sent[1]?.id],
    ]);
    expect(sessions).toHaveLength(1);
    expect(page.problems()).toEqual([]);
  });

  test('is nothing in a chat that the person excludes, and the sidebar still helps', async () => {
    evening = await startEvening(kind);
    const { browser } = evening;
    const before = await browser.extensionPage('notebook.html#/stored');
    await before.waitFor((label: string) => document.body.innerText.includes(label), 10_000, stored.excludedNone);
    await before.focus('#stored-excluded ~ form input');
    await before.type('#weph');
    await before.press('Enter');
    await shows(before, stored.excluded('weph'));
    await before.close();

    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await shows(side, 'How do you talk to people about medicines they may no longer need?');
    await shows(side, 'Nothing of #WePh is kept');
    await answer(evening, tab, 'A2 Off the record');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const after = await everythingStored(browser);
    expect(after.tables).toEqual([]);

    const notebookPage = await browser.extensionPage('notebook.html#/stored');
    await notebookPage.clickNamed('button', stored.keepAgainNamed('weph'));
    await shows(notebookPage, stored.keptAgain('weph'));
    await notebookPage.close();
    await answer(evening, tab, 'A2 On the record');
    await expect
      .poll(async () => (await storedHistory(browser)).contributions.map(({ text }) => text), {
        timeout: 15_000,
      })
      .toContain('A2 On the record #WePh');
  });

  test('two tabs are open while the form of the history changes: the old one says so, nothing is lost', async () => {
    evening = await startEvening(kind);
    const { browser } = evening;
    const tab = await openSearch(evening);
    await shows(await tab.sidebar(), '#WePh');
    await expect.poll(async () => (await storedHistory(browser)).sessions.length, { timeout: 15_000 }).toBe(1);
    const old = await browser.extensionPage('notebook.html');
    await shows(old, '#WePh');
    const later = await browser.extensionPage('notebook.html#/deleted');
    const found = await later.evaluate(async () => {
      const request = indexedDB.open('chatside', 990);
      request.onupgradeneeded = () => request.result.createObjectStore('later');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const count = db.transaction('sessions').objectStore('sessions').count();
      return new Promise<number>((resolve) => {
        count.onsuccess = () => resolve(count.result);
      });
    });
    expect(found).toBe(1);
    await shows(old, stored.outdated);
    await old.clickNamed('button', stored.reload);
    await shows(old, stored.newerTitle);
  });
});
