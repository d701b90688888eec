import { afterEach, describe, expect, test } from 'vitest';
import { finding } from '@/lib/locales/en/finding.ts';
import { notices } from '@/lib/locales/en/notices.ts';
import { browserKinds, type FrameLike, type Tab } from './browsers.ts';
import { type Evening, openSearch, pressReply, startEvening, VIEWER, waitForComposer } from './evening.ts';
import { storedHistory } from './stored-history.ts';

const OTHER = 'rowan_at_home';

const shows = (page: FrameLike, words: string) =>
  page.waitFor((wanted: string) => document.body.innerText.includes(wanted), 30_000, words);

/** Replies in the chat and waits until X has it. @param shown the text as it stands in the composer then. */
async function answer({ world, posts }: Evening, tab: Tab, words: string, shown: string): Promise<void> {
  const before = world.sent.length;
  await pressReply(tab, posts['q2']?.id ?? '');
  await tab.type(words);
  await waitForComposer(tab, shown);
  await tab.press('Control+Enter');
  await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === null);
  await expect.poll(() => world.sent.length, { timeout: 10_000 }).toBe(before + 1);
}

/** The posts listed, and the account chosen among those that the notebook offers. */
async function postsOf(page: FrameLike, account: string): Promise<string[]> {
  // The choices come after the posts.
  await page.waitFor(
    (name: string, start: string) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
      const select = document.getElementById(field?.htmlFor ?? '') as HTMLSelectElement | null;
      const value = [...(select?.options ?? [])].find((option) => option.text.startsWith(start))?.value;
      if (!select || value === undefined) return false;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    15_000,
    finding.names.account,
    account,
  );
  await page.waitFor(
    (count: string) => document.querySelector('main [aria-busy=false]')?.textContent === count,
    15_000,
    finding.count(1),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll('main article p:first-child')].map((one) => one.textContent ?? ''),
  );
}

describe.each(browserKinds)('two accounts in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('each post belongs to the account that made it, and the session to the one it began with', async () => {
    evening = await startEvening(kind);
    const { world, browser } = evening;
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await shows(side, 'medicines they may no longer need');
    await answer(evening, tab, 'A2 I ask about their day', 'A2 I ask about their day #WePh');
    await expect
      .poll(async () => (await storedHistory(browser)).sessions[0]?.account, { timeout: 15_000 })
      .toBe(VIEWER);

    // The page loads itself again, as X's does when the person chooses the other account.
    world.viewer = OTHER;
    await tab.waitFor(
      (path: string) =>
        document.querySelector('[data-testid=AppTabBar_Profile_Link]')?.getAttribute('href') === path &&
        document.querySelectorAll('article').length > 2,
      20_000,
      `/${OTHER}`,
    );
    await tab.bringToFront();
    await shows(await tab.sidebar(), notices['other-account']?.({ now: OTHER, began: VIEWER }) ?? 'no such notice');

    // The hashtag is the person's to write now.
    const words = 'A2 At home I would say the same #WePh';
    await answer(evening, tab, words, words);
    const authors = async () => {
      const { contributions } = await storedHistory(browser);
      return contributions
        .map(({ author, state, sessionId, text }) => ({ author, state, isInSession: sessionId !== null, text }))
        .sort((a, b) => (a.text < b.text ? -1 : 1));
    };
    await expect.poll(authors, { timeout: 20_000, interval: 1_000 }).toEqual([
      { author: OTHER, state: 'confirmed', isInSession: true, text: words },
      { author: VIEWER, state: 'confirmed', isInSession: true, text: 'A2 I ask about their day #WePh' },
    ]);
    const { sessions, contributions } = await storedHistory(browser);
    expect(sessions.map(({ account }) => account)).toEqual([VIEWER]);
    expect(new Set(contributions.map(({ sessionId }) => sessionId))).toEqual(new Set([sessions[0]?.id]));

    const page = await browser.extensionPage('notebook.html#/posts');
    await shows(page, finding.count(2));
    expect(await postsOf(page, `@${OTHER}`)).toEqual([words]);
    expect(await postsOf(page, `@${VIEWER}`)).toEqual(['A2 I ask about their day #WePh']);
    expect(page.problems()).toEqual([]);
  });
});
