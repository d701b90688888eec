import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds, type Tab } from './browsers.ts';
import { type Evening, startEvening } from './evening.ts';

const MINUTE = 60_000;

describe.each(browserKinds)('recognising the chat in %s', (kind) => {
  let evening: Evening;
  let tab: Tab;
  beforeAll(async () => {
    evening = await startEvening(kind);
    tab = await evening.browser.newTab();
  });
  afterAll(() => evening?.close());

  test.each([
    ['its hashtag page', () => 'https://x.com/hashtag/WePh?src=hashtag_click'],
    ['its host’s profile', () => 'https://x.com/WePharmacists'],
    ['a post of it', () => `https://x.com/noor_blister/status/${evening.posts.answer2?.id}`],
  ])('from %s', async (_, address) => {
    await tab.goto(address());
    const side = await tab.sidebar(20_000);
    await side.waitFor(() => document.body.innerText.includes('#WePh'), 15_000);
    await side.waitFor(() => document.body.innerText.includes('no longer need'), 15_000);
  });

  test('a page that has nothing to do with a chat shows nothing', async () => {
    await tab.goto('https://x.com/garden_moth');
    await tab.waitFor(() => document.querySelectorAll('article').length > 0, 15_000);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await tab.hasSidebar()).toBe(false);
  });

  test('with two chats on one page it asks; the choice wins and is remembered', async () => {
    const add = (minutesAgo: number, author: string, text: string) =>
      evening.world.addPost({ author, text, at: Date.now() - minutesAgo * MINUTE });
    add(16, 'WeNurses', 'Good evening and welcome to #WeNurses! Tonight: night shifts and rest. Say hello.');
    add(12, 'WeNurses', 'Q1 What helps you rest between two nights? #WeNurses');
    add(10, 'lena_nightshift', 'A1 A dark room and a locked phone #WeNurses');
    add(9, 'omar_bay4', 'A1: Soup before bed #WeNurses');
    add(8, 'tess_ward', 'A1 Earplugs, honestly #WeNurses');
    const both = 'https://x.com/search?q=%23WePh%20OR%20%23WeNurses&src=typed_query&f=live';
    await tab.goto(both);
    const side = await tab.sidebar(20_000);
    await side.waitFor(() => document.body.innerText.includes('Which chat are you in?'), 15_000);
    await side.clickNamed('button', /#WeNurses/);
    await side.waitFor(() => document.body.innerText.includes('What helps you rest between two nights?'), 15_000);
    await tab.goto(both);
    const again = await tab.sidebar(20_000);
    await again.waitFor(() => document.body.innerText.includes('What helps you rest between two nights?'), 15_000);
  });
});
