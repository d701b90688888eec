import { afterEach, describe, expect, test } from 'vitest';
import { browserKinds, type FrameLike } from './browsers.ts';
import { type Evening, openSearch, pressReply, startEvening } from './evening.ts';

const shows = (side: FrameLike, words: string) =>
  side.waitFor((wanted: string) => document.body.innerText.includes(wanted), 15_000, words);
const headings = (side: FrameLike) =>
  side.evaluate(() => [...document.querySelectorAll('[role=feed] h2')].map((one) => (one as HTMLElement).innerText));

describe.each(browserKinds)('the posts in the sidebar in %s', (kind) => {
  let evening: Evening;
  afterEach(() => evening?.close());

  test('stand under their questions, wait while the person writes, and survive the worker', async () => {
    evening = await startEvening(kind);
    const { world, browser, posts } = evening;
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await shows(side, 'Current question');
    await side.clickNamed('tab', 'Posts');
    await shows(side, 'One change at a time');
    const [first, second] = await headings(side);
    expect(first).toContain('Q2');
    expect(second).toContain('Q1');
    expect(await side.text()).toContain('Hosts');

    world.addPost({ author: 'noor_blister', text: 'A2 And I write down why #WePh', at: Date.now() });
    await shows(side, 'And I write down why');

    await pressReply(tab, posts['q2']?.id ?? '');
    await shows(side, 'Held still while you write');
    world.addPost({ author: 'bea_tablets', text: 'A2 Nobody minds a second look #WePh', at: Date.now() });
    await shows(side, '1 new post');
    expect(await side.text()).not.toContain('a second look');
    await browser.killWorker();
    world.addPost({ author: 'ines_onward', text: 'A2 The first visit is the hardest #WePh', at: Date.now() });
    await shows(side, '2 new posts');
    await tab.press('Escape');
    await shows(side, 'Nobody minds a second look');
    await shows(side, 'The first visit is the hardest');

    await side.clickNamed('tab', 'People');
    await shows(side, 'In the room');
    await shows(side, '@tomasz_ward');
  });
});
