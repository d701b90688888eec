import { afterEach, describe, expect, test } from 'vitest';
import { browserKinds } from './browsers.ts';
import { type Evening, openSearch, pressReply, startEvening, waitForComposer } from './evening.ts';
import { storedHistory } from './stored-history.ts';

describe.each(browserKinds)('what can go wrong, in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('responses in a shape nobody knows: the page is read instead, and that is said', async () => {
    evening = await startEvening(kind, { variants: { transport: 'unknown-shape' } });
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await side.waitFor(() => document.body.innerText.includes('no longer need'), 15_000);
    await side.waitFor(() => document.body.innerText.includes('cannot read X’s responses'), 30_000);
    expect(tab.problems().filter((problem) => problem.includes('hatside'))).toEqual([]);
  });

  test('a page with half of its test ids gone works as before', async () => {
    evening = await startEvening(kind, { variants: { testIds: 'some-missing' } });
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await side.waitFor(() => document.body.innerText.includes('no longer need'), 15_000);
    await pressReply(tab, evening.posts.q2?.id ?? '');
    await tab.type('A2 With time');
    await waitForComposer(tab, 'A2 With time #WePh');
  });

  test('a damaged setting is put back to its default, and that is said', async () => {
    evening = await startEvening(kind);
    const page = await evening.browser.extensionPage('notebook.html');
    await page.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(value: object): Promise<void> } } } }
      ).chrome;
      await storage.local.set({
        settings: { version: 1, isTagging: 'perhaps', isCollapsed: false, dismissedHints: 7 },
      });
    });
    await page.close();
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await side.waitFor(() => document.body.innerText.includes('A setting was damaged'), 15_000);
    await pressReply(tab, evening.posts.q2?.id ?? '');
    await tab.type('A2 With time');
    await waitForComposer(tab, 'A2 With time #WePh');
  });

  test.each([
    ['187', 'posted this before'],
    ['226', 'took this for an automated post'],
    ['429', 'too many requests'],
    ['silent', 'gave no reason'],
  ] as const)('X refuses a post (%s): the text is kept and the reason said', async (fault, words) => {
    evening = await startEvening(kind);
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await side.waitFor(() => document.body.innerText.includes('no longer need'), 15_000);
    evening.world.faults.next(fault);
    await pressReply(tab, evening.posts.q2?.id ?? '');
    await tab.type('A2 With time');
    await waitForComposer(tab, 'A2 With time #WePh');
    await tab.press('Control+Enter');
    await side.waitFor((wanted: string) => document.body.innerText.includes(wanted), 15_000, words);
    const { contributions } = await storedHistory(evening.browser);
    expect(contributions).toMatchObject([{ state: 'failed', text: 'A2 With time #WePh' }]);
    // The person tries again and X takes it: one contribution, not two.
    await tab.press('Control+Enter');
    await side.waitFor(() => document.body.innerText.includes('Posted'), 15_000);
    const after = await storedHistory(evening.browser);
    expect(after.contributions).toMatchObject([{ state: 'confirmed', postId: evening.world.sent[0]?.id }]);
  });

  test('a refused post is offered again: X’s composer opens with it as an answer, and it is kept once', async () => {
    evening = await startEvening(kind);
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await side.waitFor(() => document.body.innerText.includes('no longer need'), 15_000);
    evening.world.faults.next('226');
    await pressReply(tab, evening.posts.q2?.id ?? '');
    await tab.type('A2 With time');
    await waitForComposer(tab, 'A2 With time #WePh');
    await tab.press('Control+Enter');
    await side.waitFor(() => document.body.innerText.includes('Post again'), 15_000);
    const address = await side.evaluate(
      () => [...document.querySelectorAll('a')].find((one) => one.innerText.startsWith('Post again'))?.href ?? '',
    );
    // The tab in which the chat was read stays open, as it does for a person.
    const other = await evening.browser.newTab(address);
    await waitForComposer(other, 'A2 With time #WePh', 15_000);
    expect(evening.world.sent).toEqual([]);
    await other.click('[role=dialog] [data-testid=tweetButton]');
    await other.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === null);
    await expect.poll(() => evening.world.sent).toMatchObject([{ replyTo: evening.posts.q2?.id }]);
    await expect
      .poll(async () => (await storedHistory(evening.browser)).contributions, { timeout: 20_000, interval: 1_000 })
      .toMatchObject([{ state: 'confirmed', text: 'A2 With time #WePh', postId: evening.world.sent[0]?.id ?? 'none' }]);
  });

  test('an older tab after an update of the extension: a sentence, X works on, and nothing is lost', async () => {
    evening = await startEvening(kind);
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await side.waitFor(() => document.body.innerText.includes('no longer need'), 15_000);
    await pressReply(tab, evening.posts.q2?.id ?? '');
    await tab.type('A2 Written before');
    await waitForComposer(tab, 'A2 Written before #WePh');
    await evening.browser.reloadExtension();
    if (kind === 'chromium') {
      await tab.waitFor(() => document.querySelector('chatside-note') !== null, 15_000);
      expect(await tab.evaluate(() => document.querySelector('chatside-dock'))).toBeNull();
    }
    await tab.press('Control+Enter');
    await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === null);
    expect(evening.world.sent.map((post) => post.text)).toEqual(['A2 Written before #WePh']);
    // The dialog's route goes a moment after the dialog; a reload before that would open the composer's own page.
    await tab.waitFor(() => location.pathname === '/search');
    await tab.reload();
    const again = await tab.sidebar(20_000);
    await again.waitFor(() => document.body.innerText.includes('A2 Written before #WePh'), 15_000);
    const { contributions } = await storedHistory(evening.browser);
    expect(contributions).toMatchObject([{ state: 'confirmed', postId: evening.world.sent[0]?.id }]);
  });
});
