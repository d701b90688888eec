import { afterEach, describe, expect, test } from 'vitest';
import { browserKinds, type FrameLike } from './browsers.ts';
import { type Evening, openSearch, startEvening, VIEWER } from './evening.ts';
import { storedHistory } from './stored-history.ts';

const shows = (page: FrameLike, words: string) =>
  page.waitFor((wanted: string) => document.body.innerText.includes(wanted), 30_000, words);

describe.each(browserKinds)('polls in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test.each([
    ['both eyes see', 'xhr'],
    ['only the page tells', 'unknown-shape'],
  ] as const)('a poll of the person is kept with its choices where %s it', async (_, transport) => {
    evening = await startEvening(kind, { variants: { transport } });
    const { world, browser } = evening;
    const poll = ['At the counter', 'By phone', 'In a review'];
    world.addPost({ author: VIEWER, text: 'A2 Where do you ask first? #WePh', poll });
    const tab = await openSearch(evening);
    await shows(await tab.sidebar(), 'medicines they may no longer need');
    await expect
      .poll(async () => (await storedHistory(browser)).contributions.map((row) => row.poll), { timeout: 20_000 })
      .toEqual([poll]);
    const notebook = await browser.extensionPage('notebook.html');
    await shows(notebook, 'Poll choice: In a review');
    const search = await browser.extensionPage('notebook.html#/search/phone');
    await shows(search, 'Where do you ask first?');
    expect(search.problems()).toEqual([]);
  });
});
