import { afterEach, describe, expect, test } from 'vitest';
import { recordStates, records } from '@/lib/locales/en/records.ts';
import { browserKinds, type FrameLike } from './browsers.ts';
import { type Evening, openSearch, pressReply, startEvening, waitForComposer } from './evening.ts';
import { storedHistory } from './stored-history.ts';

const NOTE = 'How others talk about medicines that people may no longer need.';
const MINUTE = 60_000;

const shows = (page: FrameLike, words: string) =>
  page.waitFor((wanted: string) => document.body.innerText.includes(wanted), 20_000, words);

describe.each(browserKinds)('a plan made before the chat in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('is found by the write-up of the session that came later, with the time of the note', async () => {
    evening = await startEvening(kind);
    const { browser, posts, world } = evening;
    const page = await browser.extensionPage(`notebook.html#/plan/WePh/${Date.now() + 30 * MINUTE}`);
    await shows(page, records.planTitle);
    await page.focus('main textarea');
    await page.type(NOTE);
    await page.clickNamed('button', records.planKeep);
    await shows(page, records.planAwaited);
    const planned = await page.url();
    expect((await storedHistory(browser)).sessions).toEqual([]);
    // The page that the calendar and the sidebar open finds the note again and asks for no second one.
    const again = await browser.extensionPage(`notebook.html#/plan/weph/${Date.now() + 60 * MINUTE}`);
    await shows(again, NOTE);
    await again.close();

    const tab = await openSearch(evening);
    await shows(await tab.sidebar(), 'medicines they may no longer need');
    await pressReply(tab, posts['q2']?.id ?? '');
    await tab.type('A2 I ask about their day');
    await waitForComposer(tab, 'A2 I ask about their day #WePh');
    await tab.press('Control+Enter');
    await expect.poll(() => world.sent.length, { timeout: 10_000 }).toBe(1);
    await expect.poll(async () => (await storedHistory(browser)).sessions.length, { timeout: 20_000 }).toBe(1);

    const notebook = await browser.extensionPage('notebook.html');
    await shows(notebook, records.ofSession);
    await notebook.clickNamed('link', records.writeUp);
    await shows(notebook, records.planFound);
    await notebook.clickNamed('link', records.planGoOn);
    await shows(notebook, records.answersGiven);
    expect(await notebook.url()).toBe(planned);
    const form = () =>
      notebook.evaluate(() =>
        [...document.querySelectorAll<HTMLTextAreaElement>('main textarea, main input')].map(({ value }) => value),
      );
    // The facts come in a moment after the plan.
    await expect.poll(async () => (await form()).join('\n'), { timeout: 10_000 }).toMatch(/I took part in the #WePh/);
    expect(await form()).toContain(NOTE);
    await notebook.evaluate(() => {
      location.hash = '#/records';
    });
    await shows(notebook, recordStates.draft);
    expect(notebook.problems()).toEqual([]);
  });
});
