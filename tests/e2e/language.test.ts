import { afterEach, describe, expect, test } from 'vitest';
import { cyWords } from '@/lib/locales/cy/words.ts';
import { settingsWords } from '@/lib/locales/en/settings.ts';
import { browserKinds } from './browsers.ts';
import { type Evening, openSearch, pressReply, startEvening, waitForComposer } from './evening.ts';

describe.each(browserKinds)('another language in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('is spoken by every part once it is chosen', async () => {
    evening = await startEvening(kind);
    const { browser, posts } = evening;
    const page = await browser.extensionPage('notebook.html#/settings');
    await page.waitFor((words: string) => document.body.innerText.includes(words), 10_000, settingsWords.language);
    await page.evaluate(() => {
      const select = document.querySelector('select');
      if (!select) throw new Error('There is no choice of a language.');
      select.value = 'cy';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.clickNamed('button', settingsWords.reload);
    await page.waitFor((words: string) => document.body.innerText.includes(words), 10_000, cyWords.settingsWords.you);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');

    const tab = await openSearch(evening);
    const sidebar = await tab.sidebar();
    await sidebar.waitFor(
      (words: string) => document.body.innerText.includes(words),
      20_000,
      cyWords.sidebar.currentQuestion,
    );
    await pressReply(tab, posts['q2']?.id ?? '');
    await tab.type('A2 Ffoniwch 07700 900123');
    await waitForComposer(tab, 'A2 Ffoniwch 07700 900123 #WePh');
    const line = () =>
      tab.evaluate(() => {
        const root = document.querySelector('chatside-chip')?.shadowRoot;
        return [...(root?.querySelectorAll<HTMLElement>('.text, .what') ?? [])].map((part) => part.innerText);
      });
    await expect
      .poll(line, { timeout: 8_000 })
      .toEqual([cyWords.composer.added('#WePh'), cyWords.safetyNotes.phone.what]);
    expect(page.problems()).toEqual([]);
  });
});
