import { afterEach, describe, expect, test } from 'vitest';
import { settingsWords } from '@/lib/locales/en/settings.ts';
import { welcome } from '@/lib/locales/en/welcome.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserUnderTest, browserKinds, launch } from './browsers.ts';

/** The tabs that show it. One that was closed a moment ago may still be listed. */
const welcomesIn = async (browser: BrowserUnderTest) => {
  const tabs = await browser.tabs();
  const addresses = await Promise.all(tabs.map((tab) => tab.url().catch(() => '')));
  return tabs.filter((_, index) => addresses[index]?.endsWith('#/welcome'));
};

describe.each(browserKinds)('the first run in %s', (kind) => {
  let browser: BrowserUnderTest;
  let standIn: StandIn;
  afterEach(async () => {
    await browser?.close();
    await standIn?.close();
  });

  test('welcomes once, and keeps what is chosen', async () => {
    standIn = await startStandIn();
    browser = await launch(kind, { proxyPort: standIn.proxyPort, keepsWelcome: true });
    await expect.poll(async () => (await welcomesIn(browser)).length, { timeout: 10_000 }).toBe(1);
    const [page] = await welcomesIn(browser);
    if (!page) throw new Error('There is no welcome page.');
    await page.waitFor((words: string) => document.body.innerText.includes(words), 10_000, welcome.title);
    // By keyboard alone: to the choice of a profession, and down to the first of them.
    for (let presses = 0; presses < 40; presses += 1) {
      if (await page.evaluate(() => document.activeElement?.localName === 'select')) break;
      await page.press('Tab');
    }
    await page.press('ArrowDown');
    const settings = await browser.extensionPage('notebook.html#/settings');
    await settings.waitFor((words: string) => document.body.innerText.includes(words), 10_000, settingsWords.you);
    await expect
      .poll(() => settings.evaluate(() => [...document.querySelectorAll('select')].map(({ value }) => value)), {
        timeout: 8_000,
      })
      .toEqual(['', 'pharmacist']);
    await page.close();
    await settings.close();
    await browser.reloadExtension();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await welcomesIn(browser)).toEqual([]);
  });
});
