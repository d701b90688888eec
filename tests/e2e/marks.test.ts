import { afterEach, describe, expect, test } from 'vitest';
import { stored } from '@/lib/locales/en/stored.ts';
import { browserKinds, type FrameLike, type Tab } from './browsers.ts';
import { type Evening, openSearch, startEvening } from './evening.ts';
import { storedHistory } from './stored-history.ts';

const shows = (page: FrameLike, words: string) =>
  page.waitFor((wanted: string) => document.body.innerText.includes(wanted), 30_000, words);
const showsNo = (page: FrameLike, words: string) =>
  page.waitFor((wanted: string) => !document.body.innerText.includes(wanted), 15_000, words);

const press = (tab: Tab, postId: string, testId: string) =>
  tab.click(`article:has(a[href$="/status/${postId}"]) [data-testid=${testId}]`);

/** Presses a switch of the page of what is stored, which stands as it is told to then. */
async function pressSwitch(page: FrameLike, label: string, isOn: boolean): Promise<void> {
  await page.evaluate((wanted: string) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.innerText.trim() === wanted);
    found?.querySelector('input')?.click();
  }, label);
  await page.waitFor(
    (wanted: string, on: boolean) =>
      [...document.querySelectorAll('label')].find((one) => one.innerText.trim() === wanted)?.querySelector('input')
        ?.checked === on,
    10_000,
    label,
    isOn,
  );
  // The plan reaches the tab within milliseconds; nothing on the page shows it.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

describe.each(browserKinds)('likes and bookmarks in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('are kept with the session only while the person wants it, without a reload', async () => {
    evening = await startEvening(kind);
    const { posts, browser, world } = evening;
    const [answer, answer2, q1] = ['answer', 'answer2', 'q1'].map((name) => posts[name]?.id ?? '');
    const tab = await openSearch(evening);
    await shows(await tab.sidebar(), 'medicines they may no longer need');

    await press(tab, answer ?? '', 'like');
    await press(tab, answer ?? '', 'bookmark');
    await expect.poll(() => world.isLiked(answer ?? '') && world.isBookmarked(answer ?? '')).toBe(true);

    const settings = await browser.extensionPage('notebook.html#/stored');
    await shows(settings, stored.keepsLikes);
    await pressSwitch(settings, stored.keepsLikes, true);
    await press(tab, answer2 ?? '', 'like');
    await press(tab, answer2 ?? '', 'bookmark');
    const notebook = await browser.extensionPage('notebook.html');
    await shows(notebook, 'Posts you liked');
    await shows(notebook, 'I ask what they hope each one does for them');
    // What was liked before the switch, and what is bookmarked without it, is not there.
    const lists = async () => {
      const { sessions } = await storedHistory(browser);
      const of = (list: 'liked' | 'bookmarked') =>
        (sessions[0]?.[list] ?? []).filter(({ isUndone }) => !isUndone).map(({ postId }) => postId);
      return { liked: of('liked'), bookmarked: of('bookmarked') };
    };
    expect(await lists()).toEqual({ liked: [answer2], bookmarked: [] });

    await pressSwitch(settings, stored.keepsBookmarks, true);
    await browser.killWorker();
    await press(tab, q1 ?? '', 'bookmark');
    await shows(notebook, 'Posts you bookmarked');
    await press(tab, answer2 ?? '', 'unlike');
    await showsNo(notebook, 'Posts you liked');

    await pressSwitch(settings, stored.keepsLikes, false);
    await press(tab, q1 ?? '', 'like');
    await expect.poll(() => world.isLiked(q1 ?? '')).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await lists()).toEqual({ liked: [], bookmarked: [q1] });

    await notebook.clickNamed('button', 'Take the bookmarked post of @WePharmacists out of this session');
    await showsNo(notebook, 'Posts you bookmarked');
    expect(settings.problems()).toEqual([]);
  });
});
