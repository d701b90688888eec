import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finding } from '@/lib/locales/en/finding.ts';
import { fillHistory } from '../bench/made-history.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserUnderTest, browserKinds, launch, type Tab } from './browsers.ts';

const POSTS = 2_400;
let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn({ isEmpty: true });
});
afterAll(async () => {
  await standIn?.close();
});

describe.each(browserKinds)('%s', (kind) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch(kind, { proxyPort: standIn.proxyPort });
    const page = await browser.extensionPage('notebook.html#/calendar');
    await page.waitFor(() => document.querySelector('nav') !== null);
    await fillHistory(page, 80, POSTS);
    await page.close();
  });
  afterAll(() => browser?.close());

  test('posts are searched and filtered; the address keeps it through a reload and the way back', async () => {
    const page = await browser.extensionPage('notebook.html#/posts');
    await shows(page, finding.count(POSTS));
    await page.focus('input[type=search]');
    await page.type('pharmacy');
    const found = await count(page, (shown) => shown < POSTS);
    expect(await page.evaluate(() => document.querySelector('mark')?.textContent)).toBe('pharmacy');
    await choose(page, finding.names.year, '2021');
    const narrowed = await count(page, (shown) => shown < found);
    expect(await page.url()).toMatch(/#\/search\/pharmacy\?year=2021$/);
    expect(await years(page)).toEqual(['2021']);
    await page.reload();
    await shows(page, finding.count(narrowed));
    expect(await years(page)).toEqual(['2021']);
    await page.clickNamed('button', finding.clear);
    await shows(page, finding.count(found));
    await page.evaluate(() => history.back());
    await shows(page, finding.count(narrowed));
    expect(page.problems()).toEqual([]);
    await page.close();
  });

  test('only the posts in sight are in the page, and scrolling brings the others', async () => {
    const page = await browser.extensionPage('notebook.html#/posts');
    await shows(page, finding.count(POSTS));
    expect(await page.evaluate(() => document.querySelectorAll('main article').length)).toBeLessThan(60);
    const place = () =>
      Number(document.querySelector('main li:last-child:has(article)')?.getAttribute('aria-posinset'));
    const before = await page.evaluate(place);
    await page.evaluate(() => window.scrollTo(0, 30_000));
    await page.waitFor(
      (last: number) =>
        Number(document.querySelector('main li:last-child:has(article)')?.getAttribute('aria-posinset')) > last + 100,
      10_000,
      before,
    );
    await page.close();
  });

  test('what another page deletes and the background keeps is found at once', async () => {
    const page = await browser.extensionPage('notebook.html#/search/薬局');
    const found = await count(page, (shown) => shown > 0);
    const other = await browser.extensionPage('notebook.html#/search/薬局');
    await count(other, (shown) => shown === found);
    await other.click('main article button');
    await other.clickNamed('button', 'Delete for good');
    await count(other, (shown) => shown === found - 1);
    await page.bringToFront();
    await count(page, (shown) => shown === found - 1);
    await other.close();
    await page.close();
  });
});

async function shows(page: Tab, text: string): Promise<void> {
  await page.waitFor(
    (wanted: string) => document.querySelector('main [aria-busy=false]')?.textContent === wanted,
    15_000,
    text,
  );
}

/** Waits for a number of posts that is as wanted, and returns it. */
async function count(page: Tab, isWanted: (shown: number) => boolean): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const text = await page.evaluate(() => document.querySelector('main [aria-busy=false]')?.textContent ?? '');
    const shown = Number(/^([\d,]+) posts?$/.exec(text)?.[1]?.replace(',', ''));
    if (isWanted(shown)) return shown;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The number of posts did not become what was wanted.');
}

/** Chooses in a list by its label and the beginning of a choice. */
function choose(page: Tab, label: string, beginning: string): Promise<void> {
  return page.evaluate(
    (name: string, start: string) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
      const select = document.getElementById(field?.htmlFor ?? '') as HTMLSelectElement;
      select.value = [...select.options].find((option) => option.text.startsWith(start))?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    beginning,
  );
}

function years(page: Tab): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('main li time')].map((time) => time.getAttribute('datetime')?.slice(0, 4) ?? ''),
    ),
  ]);
}
