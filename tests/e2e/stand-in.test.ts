import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wephAntibiotics } from '../stand-in/script/weph-antibiotics.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { defaultVariants } from '../stand-in/variants.ts';
import type { FaultKind } from '../stand-in/world-types.ts';
import { type BrowserUnderTest, launch, type Tab } from './browsers.ts';

const search = 'https://x.com/search?q=%23WePh&src=typed_query&f=live';
const minute = 60_000;

let standIn: StandIn;
let browser: BrowserUnderTest;
let tab: Tab;

beforeAll(async () => {
  standIn = await startStandIn();
  browser = await launch('chromium', { proxyPort: standIn.proxyPort, extension: null });
});
afterAll(async () => {
  await browser?.close();
  await standIn?.close();
});
beforeEach(async () => {
  standIn.world.setVariants(defaultVariants);
  standIn.world.faults.clear();
  standIn.world.sent.length = 0;
  standIn.world.refused.length = 0;
  tab = await browser.newTab();
});
afterEach(() => tab.close());

async function open(url: string): Promise<void> {
  await tab.goto(url);
  await tab.waitFor(() => document.querySelectorAll('article').length > 0);
}

const toast = () => tab.waitFor(() => document.querySelector('[role=alert]')?.textContent);
const boxText = () =>
  tab.evaluate(() => document.querySelector<HTMLElement>('[contenteditable=true]')?.innerText.trim() ?? '');

describe('the composer of the stand-in', () => {
  it('is Draft.js: what is typed is in its model, enables the button and is what is sent', async () => {
    await open('https://x.com/home');
    const before = await tab.evaluate(() => ({
      isDraft:
        document.querySelector('.DraftEditor-root .public-DraftEditor-content[data-testid=tweetTextarea_0]') !== null,
      disabled: document.querySelector('[data-testid=tweetButtonInline]')?.getAttribute('aria-disabled'),
    }));
    expect(before).toEqual({ isDraft: true, disabled: 'true' });
    await tab.click('[data-testid=tweetTextarea_0]');
    await tab.type('Typed by hand with two');
    await tab.press('Enter');
    await tab.type('lines for #Tidy1 ');
    await tab.waitFor(() => !document.querySelector('[data-testid=tweetButtonInline]')?.hasAttribute('disabled'));
    await tab.click('[data-testid=tweetButtonInline]');
    expect(await toast()).toContain('Your post was sent.');
    expect(standIn.world.sent.map((post) => post.text)).toEqual(['Typed by hand with two\nlines for #Tidy1']);
    const id = standIn.world.sent[0]?.id;
    await tab.waitFor((own) => document.querySelector(`article a[href$="/status/${own}"] time`) !== null, 5000, id);
    expect(await boxText()).toBe('');
    expect(tab.problems().filter((problem) => !problem.includes('ERR_TUNNEL'))).toEqual([]);
  });

  it('sends the model, not the document: text forced into the page is not sent', async () => {
    await open('https://x.com/home');
    await tab.click('[data-testid=tweetTextarea_0]');
    await tab.type('model');
    await tab.evaluate(() => {
      const leaf = document.querySelector('[data-testid=tweetTextarea_0] [data-text=true]');
      if (leaf?.firstChild) leaf.firstChild.nodeValue = 'model and more';
    });
    await tab.press('Control+Enter');
    await toast();
    expect(standIn.world.sent.map((post) => post.text)).toEqual(['model']);
  });

  it('takes a pasted text at the caret', async () => {
    await open('https://x.com/home');
    await tab.click('[data-testid=tweetTextarea_0]');
    await tab.type('before ');
    await tab.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '#WePh');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('[data-testid=tweetTextarea_0]')?.dispatchEvent(paste);
    });
    await tab.waitFor(() => document.querySelector('[data-testid=tweetTextarea_0]')?.textContent === 'before #WePh');
  });

  it('posts a thread, each post answering the one before', async () => {
    await open('https://x.com/home');
    await tab.press('n');
    await tab.waitFor(() => document.querySelector('[role=dialog] [data-testid=tweetTextarea_0]') !== null);
    expect(await tab.url()).toBe('https://x.com/compose/post');
    await tab.type('Thread one');
    await tab.click('[data-testid=addButton]');
    await tab.waitFor(() => document.activeElement?.getAttribute('data-testid') === 'tweetTextarea_1');
    await tab.type('Thread two');
    await tab.press('Control+Enter');
    await tab.waitFor(() => document.querySelector('[role=dialog]') === null);
    const [first, second] = standIn.world.sent;
    expect([first?.text, second?.text]).toEqual(['Thread one', 'Thread two']);
    expect([first?.replyTo, second?.replyTo]).toEqual([null, first?.id]);
    expect(await tab.url()).toBe('https://x.com/home');
  });

  it('refuses more than 280 by the button, the counter and the keyboard', async () => {
    await open('https://x.com/home');
    await tab.click('[data-testid=tweetTextarea_0]');
    await tab.type(`${'word '.repeat(56)}over`);
    const state = await tab.evaluate(() => ({
      isDisabled: document.querySelector('[data-testid=tweetButtonInline]')?.hasAttribute('disabled'),
      left: document.querySelector('[role=progressbar][aria-valuenow]')?.textContent,
    }));
    expect(state).toEqual({ isDisabled: true, left: '-4' });
    await tab.press('Control+Enter');
    expect(standIn.world.sent).toEqual([]);
  });

  it('asks before it throws a text away', async () => {
    await open('https://x.com/home');
    await tab.press('n');
    await tab.waitFor(() => Boolean(document.activeElement?.closest('[role=dialog]')));
    await tab.type('draft');
    await tab.press('Escape');
    await tab.click('[data-testid=confirmationSheetConfirm]');
    await tab.waitFor(() => document.querySelector('[role=dialog]') === null && location.pathname === '/home');
    expect(standIn.world.sent).toEqual([]);
  });

  it.each(['contenteditable', 'textarea'] as const)('works with another editor: %s', async (editor) => {
    standIn.world.setVariants({ editor });
    await open('https://x.com/home');
    await tab.click('[data-testid=tweetTextarea_0]');
    await tab.type(`By ${editor} #Tidy2 `);
    await tab.press('Control+Enter');
    await toast();
    expect(standIn.world.sent.map((post) => post.text)).toEqual([`By ${editor} #Tidy2`]);
  });
});

describe('faults', () => {
  const texts: [FaultKind, RegExp][] = [
    ['187', /already said/],
    ['226', /automated/],
    ['344', /daily limit/],
    ['186', /shorter/],
    ['429', /went wrong/],
    ['silent', /went wrong/],
    ['drop', /went wrong/],
  ];
  it.each(texts)('%s: nothing is posted, the text stays and a message says so', async (kind, message) => {
    await open('https://x.com/home');
    standIn.world.faults.next(kind);
    await tab.click('[data-testid=tweetTextarea_0]');
    await tab.type(`Refused by ${kind}`);
    await tab.press('Control+Enter');
    expect(await toast()).toMatch(message);
    expect(await boxText()).toBe(`Refused by ${kind}`);
    expect(standIn.world.sent).toEqual([]);
    expect(standIn.world.refused.map((post) => [post.fault, post.text])).toEqual([[kind, `Refused by ${kind}`]]);
  });

  it('refuses a true double by itself', async () => {
    standIn.world.addPost({ author: standIn.world.viewer, text: 'Said before' });
    await open('https://x.com/home');
    await tab.click('[data-testid=tweetTextarea_0]');
    await tab.type('Said before');
    await tab.press('Control+Enter');
    expect(await toast()).toContain('already said');
  });
});

describe('timelines', () => {
  beforeAll(() => {
    standIn.world.play(wephAntibiotics, { elapsedMinutes: 70 });
  });

  it('keeps only the near cells, makes them anew on return, and loads pages to the end', async () => {
    await open(search);
    const first = await tab.evaluate(() => document.querySelector('article time')?.closest('a')?.getAttribute('href'));
    const seen = await tab.evaluate(async () => {
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
    const tagged = standIn.world.posts.filter(
      (post) => post.repostOf === null && post.text.toLowerCase().includes('#weph'),
    );
    expect(seen.most).toBeLessThan(45);
    expect(seen.ids).toBeGreaterThanOrEqual(tagged.length * 0.97);
    const isGone = await tab.evaluate((href) => document.querySelector(`a[href="${href}"]`) === null, first);
    expect(isGone).toBe(true);
    await tab.evaluate(() => window.scrollTo(0, 0));
    await tab.waitFor((href) => document.querySelector(`a[href="${href}"]`) !== null, 5000, first);
  });

  it('keeps new posts behind the pill until the period key', async () => {
    await open(search);
    const post = standIn.world.addPost({ author: 'GwenAtCounter', text: 'One more thing #WePh' });
    await tab.waitFor(() => document.querySelector('[data-testid=pillLabel]')?.textContent === 'Show 1 post');
    const isIn = () =>
      tab.evaluate((id) => document.querySelector(`article a[href$="/status/${id}"]`) !== null, post.id);
    expect(await isIn()).toBe(false);
    await tab.press('.');
    await tab.waitFor((id) => document.querySelector(`article a[href$="/status/${id}"]`) !== null, 3000, post.id);
  });

  it('shows the focused post with parents above, its time below, and answers', async () => {
    const q1 = standIn.world.posts.find(
      (post) => post.repostOf === null && post.text.startsWith('Q1: What does antibiotic'),
    );
    const answer = standIn.world.posts.find((post) => post.replyTo === q1?.id);
    await open(`https://x.com/${answer?.author}/status/${answer?.id}`);
    await tab.waitFor(
      () => document.querySelector('article[tabindex="-1"] time') && document.querySelectorAll('article').length > 1,
    );
    const focal = await tab.evaluate(() => {
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
    const end = standIn.world.posts.find((post) => post.text.startsWith('And that is the hour'));
    expect(Math.abs((end?.at ?? 0) - (Date.now() - 10.8 * minute))).toBeLessThan(3 * minute);
    expect(Number((BigInt(end?.id ?? 0) >> 22n) + 1_288_834_974_657n)).toBe(end?.at);
  });
});

describe('variants', () => {
  const ids = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('[data-testid]')].map((one) => one.getAttribute('data-testid') ?? ''),
    );

  it('renames every test id, so that nothing known is left', async () => {
    await open('https://x.com/home');
    const usual = new Set(await ids());
    expect(usual.has('tweetText')).toBe(true);
    standIn.world.setVariants({ testIds: 'renamed' });
    await open('https://x.com/home');
    const renamed = await ids();
    expect(renamed.length).toBeGreaterThan(20);
    expect(renamed.filter((id) => usual.has(id))).toEqual([]);
  });

  it.each(['fetch', 'worker', 'unknown-shape'] as const)('sends and reads by %s', async (transport) => {
    standIn.world.setVariants({ transport });
    await open('https://x.com/home');
    await tab.click('[data-testid=tweetTextarea_0]');
    await tab.type(`By ${transport} today`);
    await tab.press('Control+Enter');
    await toast();
    expect(standIn.world.sent.map((post) => post.text)).toEqual([`By ${transport} today`]);
    const sawXhr = await tab.evaluate(() =>
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
    standIn.world.setVariants({ accountSwitchLag: 1500 });
    await open('https://x.com/home');
    const shown = () =>
      tab.evaluate(() => document.querySelector('[data-testid=AppTabBar_Profile_Link]')?.getAttribute('href'));
    const before = standIn.world.viewer;
    standIn.world.viewer = 'other_account';
    await new Promise((resolve) => setTimeout(resolve, 700));
    await tab.waitFor(() => document.querySelector('[data-testid=AppTabBar_Profile_Link]') !== null);
    expect(await shown()).toBe(`/${before}`);
    await tab.waitFor(
      () => document.querySelector('[data-testid=AppTabBar_Profile_Link]')?.getAttribute('href') === '/other_account',
      4000,
    );
    standIn.world.setVariants({ accountSwitchLag: 0 });
    standIn.world.viewer = before;
  });

  it('replaces the dialog once after the first text, keeping the text', async () => {
    standIn.world.setVariants({ dialogReplacedAfterInsert: true });
    await open('https://x.com/home');
    await tab.press('n');
    await tab.waitFor(() => Boolean(document.activeElement?.closest('[role=dialog]')));
    await tab.evaluate(() => document.querySelector('[role=dialog] [role=textbox]')?.setAttribute('data-mine', ''));
    await tab.type('a');
    await tab.waitFor(() => document.querySelector('[data-mine]') === null);
    const text = await tab.evaluate(
      () => (document.querySelector('[role=dialog] [role=textbox]') as HTMLElement).innerText,
    );
    expect(text).toBe('a');
  });
});
