import { beforeAll, describe, expect, it } from 'vitest';
import { wephAntibiotics } from '../stand-in/script/weph-antibiotics.ts';
import { setUpStandIn } from './stand-in-stage.ts';

const search = 'https://x.com/search?q=%23WePh&src=typed_query&f=live';
const minute = 60_000;

const stage = setUpStandIn();

describe('timelines', () => {
  beforeAll(() => {
    stage.standIn.world.play(wephAntibiotics, { elapsedMinutes: 70 });
  });

  it('keeps only the near cells, makes them anew on return, and loads pages to the end', async () => {
    await stage.open(search);
    const first = await stage.tab.evaluate(() =>
      document.querySelector('article time')?.closest('a')?.getAttribute('href'),
    );
    const seen = await stage.tab.evaluate(async () => {
      const ids = new Set<string>();
      let most = 0;
      for (let turn = 0; turn < 90; turn += 1) {
        window.scrollBy(0, 900);
        await new Promise((resolve) => setTimeout(resolve, 60));
        const cells = [...document.querySelectorAll('[data-testid=cellInnerDiv]')];
        most = Math.max(most, cells.length);
        for (const time of document.querySelectorAll('article a time'))
          ids.add(time.closest('a')?.getAttribute('href') ?? '');
      }
      return { ids: ids.size, most };
    });
    const tagged = stage.standIn.world.posts.filter(
      (post) => post.repostOf === null && post.text.toLowerCase().includes('#weph'),
    );
    expect(seen.most).toBeLessThan(45);
    expect(seen.ids).toBeGreaterThanOrEqual(tagged.length * 0.97);
    const isGone = await stage.tab.evaluate((href) => document.querySelector(`a[href="${href}"]`) === null, first);
    expect(isGone).toBe(true);
    await stage.tab.evaluate(() => window.scrollTo(0, 0));
    await stage.tab.waitFor((href) => document.querySelector(`a[href="${href}"]`) !== null, 5000, first);
  });

  it('keeps new posts behind the pill until the period key', async () => {
    await stage.open(search);
    const post = stage.standIn.world.addPost({ author: 'GwenAtCounter', text: 'One more thing #WePh' });
    await stage.tab.waitFor(() => document.querySelector('[data-testid=pillLabel]')?.textContent === 'Show 1 post');
    const isIn = () =>
      stage.tab.evaluate((id) => document.querySelector(`article a[href$="/status/${id}"]`) !== null, post.id);
    expect(await isIn()).toBe(false);
    await stage.tab.press('.');
    await stage.tab.waitFor((id) => document.querySelector(`article a[href$="/status/${id}"]`) !== null, 3000, post.id);
  });

  it('shows the focused post with parents above, its time below, and answers', async () => {
    const q1 = stage.standIn.world.posts.find(
      (post) => post.repostOf === null && post.text.startsWith('Q1: What does antibiotic'),
    );
    const answer = stage.standIn.world.posts.find((post) => post.replyTo === q1?.id);
    await stage.open(`https://x.com/${answer?.author}/status/${answer?.id}`);
    await stage.tab.waitFor(
      () => document.querySelector('article[tabindex="-1"] time') && document.querySelectorAll('article').length > 1,
    );
    const focal = await stage.tab.evaluate(() => {
      const article = document.querySelector('article[tabindex="-1"]');
      return {
        headTime: article?.querySelector('[data-testid=User-Name] time') !== null,
        replyBox: document.querySelector('[data-testid=inline_reply_offscreen] [role=textbox]') !== null,
        time: article?.querySelector('a[href*="/status/"] time')?.getAttribute('datetime'),
      };
    });
    const time = new Date(Math.floor((answer?.at ?? 0) / 1000) * 1000).toISOString();
    expect(focal).toEqual({ headTime: false, replyBox: true, time });
  });

  it('dates scripted posts back from now, with ids that hold their time', () => {
    const end = stage.standIn.world.posts.find((post) => post.text.startsWith('And that is the hour'));
    expect(Math.abs((end?.at ?? 0) - (Date.now() - 10.8 * minute))).toBeLessThan(3 * minute);
    expect(Number((BigInt(end?.id ?? 0) >> 22n) + 1_288_834_974_657n)).toBe(end?.at);
  });
});

describe('variants', () => {
  const ids = () =>
    stage.tab.evaluate(() =>
      [...document.querySelectorAll('[data-testid]')].map((one) => one.getAttribute('data-testid') ?? ''),
    );

  it('renames every test id, so that nothing known is left', async () => {
    await stage.open('https://x.com/home');
    const usual = new Set(await ids());
    expect(usual.has('tweetText')).toBe(true);
    stage.standIn.world.setVariants({ testIds: 'renamed' });
    await stage.open('https://x.com/home');
    const renamed = await ids();
    expect(renamed.length).toBeGreaterThan(20);
    expect(renamed.filter((id) => usual.has(id))).toEqual([]);
  });

  it.each(['fetch', 'worker', 'unknown-shape'] as const)('sends and reads by %s', async (transport) => {
    stage.standIn.world.setVariants({ transport });
    await stage.open('https://x.com/home');
    await stage.tab.click('[data-testid=tweetTextarea_0]');
    await stage.tab.type(`By ${transport} today`);
    await stage.tab.press('Control+Enter');
    await stage.toast();
    expect(stage.standIn.world.sent.map((post) => post.text)).toEqual([`By ${transport} today`]);
    const sawXhr = await stage.tab.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .some(
          (one) =>
            (one as PerformanceResourceTiming).initiatorType === 'xmlhttprequest' && one.name.includes('CreateTweet'),
        ),
    );
    expect(sawXhr).toBe(transport === 'unknown-shape');
  });

  it('shows the old account for a while after a switch', async () => {
    stage.standIn.world.setVariants({ accountSwitchLag: 1500 });
    await stage.open('https://x.com/home');
    const shown = () =>
      stage.tab.evaluate(() => document.querySelector('[data-testid=AppTabBar_Profile_Link]')?.getAttribute('href'));
    const before = stage.standIn.world.viewer;
    stage.standIn.world.viewer = 'other_account';
    await new Promise((resolve) => setTimeout(resolve, 700));
    await stage.tab.waitFor(() => document.querySelector('[data-testid=AppTabBar_Profile_Link]') !== null);
    expect(await shown()).toBe(`/${before}`);
    await stage.tab.waitFor(
      () => document.querySelector('[data-testid=AppTabBar_Profile_Link]')?.getAttribute('href') === '/other_account',
      4000,
    );
    stage.standIn.world.setVariants({ accountSwitchLag: 0 });
    stage.standIn.world.viewer = before;
  });

  it('replaces the dialog once after the first text, keeping the text', async () => {
    stage.standIn.world.setVariants({ dialogReplacedAfterInsert: true });
    await stage.open('https://x.com/home');
    await stage.tab.press('n');
    await stage.tab.waitFor(() => Boolean(document.activeElement?.closest('[role=dialog]')));
    await stage.tab.evaluate(() =>
      document.querySelector('[role=dialog] [role=textbox]')?.setAttribute('data-mine', ''),
    );
    await stage.tab.type('a');
    await stage.tab.waitFor(() => document.querySelector('[data-mine]') === null);
    const text = await stage.tab.evaluate(
      () => (document.querySelector('[role=dialog] [role=textbox]') as HTMLElement).innerText,
    );
    expect(text).toBe('a');
  });
});

describe('an evening in which posts are edited and deleted', () => {
  it('shows new versions in place of old ones, and tombstones where posts were', async () => {
    const { world } = stage.standIn;
    const playing = world.play(
      {
        name: '#QuayChat: a short one',
        people: [],
        posts: [
          { minute: 1, author: 'QuayHost', text: 'Q1 Waht now? #QuayChat', key: 'q1' },
          { minute: 2, author: 'TideReader', text: 'A1 Wait #QuayChat', key: 'a1', replyTo: 'q1' },
          { minute: 3, author: 'QuayHost', text: 'Q1 What now? #QuayChat', editOf: 'q1' },
          { minute: 4, author: 'QuayHost', text: 'Q2 Where to? #QuayChat', key: 'q2' },
          { minute: 5, author: 'TideReader', text: 'A2 Out #QuayChat', key: 'a2', replyTo: 'q2' },
          { minute: 6, author: 'QuayHost', text: '', deletes: 'q2' },
        ],
      },
      { elapsedMinutes: 10 },
    );
    await playing.done;
    const id = (key: string) => playing.ids.get(key) ?? '';
    const texts = () => stage.tab.evaluate(() => document.querySelector('main')?.innerText ?? '');
    await stage.open('https://x.com/search?q=%23QuayChat&src=typed_query&f=live');
    expect(await texts()).toContain('What now?');
    expect(await texts()).not.toMatch(/Waht now|Where to/);
    const sign = await stage.tab.evaluate(
      (post) => document.querySelector(`article:has(a[href$="/${post}"]) svg[aria-label*="latest version"]`) !== null,
      id('q1'),
    );
    expect(sign).toBe(true);

    await stage.open(`https://x.com/TideReader/status/${id('a2')}`);
    await stage.tab.waitFor(() => document.querySelector('main')?.innerText.includes('deleted by the Post author'));
    await stage.open(`https://x.com/QuayHost/status/${id('q1')}`);
    await stage.tab.waitFor(() => document.querySelector('main')?.innerText.includes('A1 Wait'));

    // An edit that comes in while the page is open takes the place of the version that it replaces.
    await stage.open('https://x.com/search?q=%23QuayChat&src=typed_query&f=live');
    world.editPost(id('q1'), 'Q1 What next? #QuayChat');
    await stage.tab.waitFor(() => document.querySelector('[data-testid=pillLabel]')?.textContent === 'Show 1 post');
    await stage.tab.press('.');
    await stage.tab.waitFor(() => document.querySelector('main')?.innerText.includes('What next?'));
    expect(await texts()).not.toContain('What now?');
  });
});
