import { afterEach, describe, expect, test } from 'vitest';
import { browserKinds, type FrameLike, type Tab } from './browsers.ts';
import { type Evening, openSearch, SEARCH, startEvening, VIEWER } from './evening.ts';

const SHARED = 'Posts you shared';

const shows = (page: FrameLike, words: string) =>
  page.waitFor((wanted: string) => document.body.innerText.includes(wanted), 30_000, words);
const showsNo = (page: FrameLike, words: string) =>
  page.waitFor((wanted: string) => !document.body.innerText.includes(wanted), 15_000, words);

async function pressRepost(tab: Tab, postId: string, name: string): Promise<void> {
  await tab.click(`article:has(a[href$="/status/${postId}"]) [role=group] button[aria-haspopup=menu]`);
  await tab.clickNamed('menuitem', name);
}

describe.each(browserKinds)('reposts in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('are kept with the session, go when taken back, and those made on the phone are found', async () => {
    evening = await startEvening(kind);
    const { world, posts, browser } = evening;
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await shows(side, 'medicines they may no longer need');
    const notebook = await browser.extensionPage('notebook.html');
    await shows(notebook, 'Questions and your answers');
    expect(await notebook.text()).not.toContain(SHARED);

    await browser.killWorker();
    await pressRepost(tab, posts['answer']?.id ?? '', 'Repost');
    await shows(notebook, SHARED);
    await shows(notebook, 'Items nobody has looked at for two years');

    await pressRepost(tab, posts['answer2']?.id ?? '', 'Repost');
    await shows(notebook, 'I ask what they hope each one does for them');
    await pressRepost(tab, posts['answer']?.id ?? '', 'Undo repost');
    await showsNo(notebook, 'Items nobody has looked at for two years');

    world.repost(VIEWER, posts['q1']?.id ?? '');
    await tab.goto(`https://x.com/${VIEWER}`);
    await tab.waitFor(() => document.querySelectorAll('article').length > 0, 15_000);
    await tab.goto(SEARCH);
    await shows(notebook, 'by @WePharmacists');

    await notebook.clickNamed('button', 'Take the shared post of @WePharmacists out of this session');
    await showsNo(notebook, 'by @WePharmacists');
    await tab.reload();
    await tab.waitFor(() => document.querySelectorAll('article').length > 0, 15_000);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await notebook.text()).not.toContain('by @WePharmacists');
    expect(await notebook.text()).toContain('I ask what they hope');
  });
});
