import { afterEach, describe, expect, test } from 'vitest';
import { browserKinds } from './browsers.ts';
import { type Evening, openSearch, pressReply, startEvening, VIEWER, waitForComposer } from './evening.ts';

describe.each(browserKinds)('the transcript in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('holds what was seen of the session, and its posts are kept on request', async () => {
    evening = await startEvening(kind);
    const { posts } = evening;
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await side.waitFor(() => document.body.innerText.includes('medicines they may no longer need'), 15_000);
    await pressReply(tab, posts['q2']?.id ?? '');
    await tab.type('A2 I ask them');
    await waitForComposer(tab, 'A2 I ask them #WePh');
    await tab.press('Control+Enter');
    await side.waitFor(() => document.body.innerText.includes('Posted'), 15_000);

    const page = await evening.browser.extensionPage('notebook.html');
    await page.waitFor(() => document.body.innerText.includes('posts of others are stored until'), 15_000);
    const { name, text: saved } = await page.download(() => page.clickNamed('button', 'Save as web page'));
    expect(name).toMatch(/^\d{4}-\d\d-\d\d WePh transcript\.html$/);
    for (const words of ['Transcript of', 'Two strengths of one medicine', 'A2 I ask them #WePh'])
      expect(saved).toContain(words);
    expect(saved).toContain(`@${VIEWER}`);
    expect(saved).not.toContain('dahlias');
    // An answer stands below its question, and before the next one.
    const places = ['id="s1"', 'A1: Changes made in hospital', 'id="s2"', 'A2 I ask what they hope'].map((words) =>
      saved.indexOf(words),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);

    await page.clickNamed('switch', 'Keep these posts');
    await page.waitFor(() => document.body.innerText.includes('are stored until you switch this off'), 5_000);
  });
});
