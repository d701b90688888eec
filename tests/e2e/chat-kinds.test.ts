import { afterEach, describe, expect, test } from 'vitest';
import { catchUpWords, sidebar } from '../../lib/locales/en/sidebar.ts';
import { chatKinds } from '../stand-in/script/chat-kinds.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserUnderTest, browserKinds, launch, type Tab } from './browsers.ts';
import { composerText, pressReply, VIEWER, waitForComposer } from './evening.ts';
import { readLines, waitForLines } from './sidebar-views.ts';

type Kind = keyof typeof chatKinds;

const searchOf = (tag: string) => `https://x.com/search?q=%23${tag}&src=typed_query&f=live`;

describe.each(browserKinds)('a kind of chat in %s:', (browserKind) => {
  let standIn: StandIn | undefined;
  let browser: BrowserUnderTest | undefined;
  afterEach(async () => {
    await browser?.close();
    await standIn?.close();
    browser = undefined;
    standIn = undefined;
  });

  /** Starts the stand-in with these chats and a browser; `posts` finds a post of theirs by its key. */
  async function begin(...kinds: readonly Kind[]) {
    const started = await startStandIn({ viewer: VIEWER });
    standIn = started;
    const played = kinds.map((kind) => {
      const { script, minute } = chatKinds[kind];
      const playing = started.world.play(script, { elapsedMinutes: minute });
      playing.stop();
      return playing.ids;
    });
    browser = await launch(browserKind, { proxyPort: started.proxyPort, width: 1280, height: 900 });
    const open = async (kind: Kind) => {
      const tab = await (browser as BrowserUnderTest).newTab(searchOf(chatKinds[kind].tag));
      await tab.waitFor(() => document.querySelectorAll('article').length > 1, 20_000);
      return tab;
    };
    const id = (key: string, place = 0) => played[place]?.get(key) ?? `no post ${key}`;
    return { world: started.world, browser, open, id };
  }

  test('a joint chat: both tags named, both in the reply', async () => {
    const { open, id } = await begin('joint');
    const tab = await open('joint');
    const side = await tab.sidebar();
    const view = await waitForLines(side, ([tag]) => tag === '#WePh and #WeMDT' || tag === '#WeMDT and #WePh');
    expect(view[2]).toBe('Q4 One promise to the other professions for next week?');
    expect(await side.text()).toContain(sidebar.jointChat);
    await pressReply(tab, id('q4'));
    await tab.type('A4 The date');
    await waitForComposer(tab, 'A4 The date #WePh #WeMDT');
  });

  test('a late join: the current question at once, the earlier ones as they come into sight', async () => {
    const { open } = await begin('late');
    const tab = await open('late');
    const side = await tab.sidebar();
    const late = await waitForLines(side, ([, , current]) => current?.startsWith('Q4 ') ?? false);
    expect(late[1]).toMatch(/^Minute \d+ of \d+$/);
    expect(late[2]).toContain('doesn’t sound like an allergy?');
    await scrollDown(tab, async () => (await readLines(side)).length >= 6);
    const whole = await readLines(side);
    expect(whole.slice(2).map((line) => line.split(' ')[0])).toEqual(['Q4', 'Q3', 'Q2', 'Q1']);
    await side.waitFor((words: string) => document.body.innerText.includes(words), 10_000, catchUpWords.title);
  });

  test('a guest host learnt without the catalogue', async () => {
    const { open, world } = await begin('guestHost');
    const tab = await open('guestHost');
    const side = await tab.sidebar();
    const asked = await waitForLines(side, ([, , current]) => current?.startsWith('Q2 ') ?? false);
    expect(asked[0]).toBe('#KerbsideRx');
    expect(await side.text()).toContain(`${sidebar.hostedBy} @maud_on_wheels`);
    await side.evaluate((more: string) => {
      [...document.querySelectorAll('summary')].find((one) => one.textContent?.includes(more))?.click();
    }, sidebar.more);
    const hosts = await side.evaluate(() =>
      [...document.querySelectorAll('[aria-labelledby=hosts-title] li')].map((host) => [
        host.querySelector('a')?.textContent,
        host.querySelector('p')?.textContent,
      ]),
    );
    expect(hosts.map(([handle]) => handle)).toEqual(['@maud_on_wheels']);
    expect(hosts[0]?.[1], 'why she counts as a host').toMatch(/^Has \w+ .+\.$/);
    world.addPost({ author: 'maud_on_wheels', text: 'Q3 What would you put into every delivery bag? #KerbsideRx' });
    await waitForLines(side, ([, , current]) => current === 'Q3 What would you put into every delivery bag?');
  });

  test('a question in a picture: its alternative text, or where to read it', async () => {
    const { open, world } = await begin('picture');
    const tab = await open('picture');
    const side = await tab.sidebar();
    const wording = 'Which medicines should never go into a compliance aid, and who checks?';
    await waitForLines(side, ([, , current]) => current === `Q2 ${wording}`);
    const post = world.addPost({ author: 'WePharmacists', text: 'Q3 ⬇️ #WePh', media: ['What would you try first?'] });
    await waitForLines(side, ([, , current]) => current === `Q3 ${sidebar.pictureQuestion}`);
    const link = await side.evaluate(
      () => document.querySelector<HTMLAnchorElement>('[aria-labelledby=current-question] a')?.href,
    );
    expect(link).toBe(`https://x.com/WePharmacists/status/${post.id}`);
  });

  test('a question corrected: its number, then its wording', async () => {
    const { open, world } = await begin('corrected');
    const tab = await open('corrected');
    const side = await tab.sidebar();
    const first = 'How do you make room for a longer talk when the queue reaches the door?';
    await waitForLines(side, ([, , current]) => current === `Q3 ${first}`);
    world.addPost({ author: 'WePharmacists', text: `Sorry, that was Q2! Q2 ${first} #WePh` });
    const corrected = await waitForLines(side, ([, , current]) => current?.startsWith('Q2 ') ?? false);
    expect(corrected.slice(2)).toEqual([`Q2 ${first}`, 'Q1 What makes a conversation at your counter go well?']);
    const better = 'How do you make room for a longer talk when the queue goes out of the door and the phone rings?';
    world.addPost({ author: 'WePharmacists', text: `Q2 ${better} #WePh` });
    const reworded = await waitForLines(side, ([, , current]) => current?.includes('the phone rings') ?? false);
    expect(reworded.slice(2)).toEqual([`Q2 ${better}`, 'Q1 What makes a conversation at your counter go well?']);
  });

  test('two chats in two tabs: nothing is mixed', async () => {
    const { open, id, browser: both, world } = await begin('pharmacists', 'nurses');
    const [rx, nurses] = [await open('pharmacists'), await open('nurses')];
    const [rxSide, nursesSide] = [await rx.sidebar(), await nurses.sidebar()];
    const rxQuestions = [
      'Q2 Whom do you ring first when a repeat looks wrong?',
      'Q1 What makes a repeat unsafe where you work?',
    ];
    const nursesQuestions = [
      'Q2 What should a ward stop asking of people after a night?',
      'Q1 What helps you rest between two nights?',
    ];
    const isOf = (tag: string, questions: readonly string[]) => (lines: readonly string[]) =>
      lines[0] === tag && lines.slice(2).join('\n') === questions.join('\n');
    await waitForLines(nursesSide, isOf('#WeNurses', nursesQuestions));
    await waitForLines(rxSide, isOf('#WePh', rxQuestions));
    world.addPost({ author: 'WeNurses', text: 'Q3 Who rests well, and how do they do it? #WeNurses' });
    await waitForLines(nursesSide, ([, , current]) => current === 'Q3 Who rests well, and how do they do it?');
    await waitForLines(rxSide, isOf('#WePh', rxQuestions));
    expect(await badges(both)).toEqual({ WePh: 'Q2', WeNurses: 'Q3' });
    await rx.bringToFront();
    await pressReply(rx, id('q2'));
    await rx.type('A2 The surgery');
    await waitForComposer(rx, 'A2 The surgery #WePh');
    await nurses.bringToFront();
    await pressReply(nurses, id('q2', 1));
    await nurses.type('A2 Meetings');
    await waitForComposer(nurses, 'A2 Meetings #WeNurses');
    for (const tab of [nurses, rx]) {
      await tab.bringToFront();
      await tab.press('Control+Enter');
      await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === null);
    }
    expect(world.sent.map(({ text }) => text)).toEqual(['A2 Meetings #WeNurses', 'A2 The surgery #WePh']);
    await rxSide.waitFor(() => document.body.innerText.includes('A2 The surgery #WePh'));
    expect(await rxSide.text()).not.toContain('A2 Meetings');
    expect(await nursesSide.text()).not.toContain('A2 The surgery');
  });

  test('the page of a chat that ended last week: nothing is live', async () => {
    const { open, id, browser: one } = await begin('lastWeek');
    const tab = await open('lastWeek');
    await pause(3_000);
    if (await tab.hasSidebar()) {
      const side = await tab.sidebar();
      expect((await readLines(side))[1]).toBe(sidebar.noSession);
      const isAsked = () => document.querySelector('section[aria-labelledby=current-question] time') !== null;
      expect(await side.evaluate(isAsked), 'a question is shown as the current one').toBe(false);
    }
    expect(Object.values(await badges(one)).join('')).toBe('');
    await tab.press('n');
    await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') !== null);
    await tab.type('Reading up on last week');
    await pause(1_500);
    expect(await composerText(tab)).toBe('Reading up on last week');
    const again = await open('lastWeek');
    await pressReply(again, id('q3'));
    await again.type('Still true');
    await pause(1_500);
    expect(await composerText(again)).toBe('Still true');
  });

  const slowKinds = [
    { kind: 'slow', when: 'minutes later' },
    { kind: 'slowLater', when: 'hours later' },
  ] as const;
  test.each(slowKinds)('a slow chat: today’s question is the current one, $when', async ({ kind }) => {
    const { open, world } = await begin(kind);
    const tab = await open(kind);
    const side = await tab.sidebar();
    const lines = await waitForLines(side, ([, , current]) => current?.startsWith('Q3 ') ?? false);
    expect(lines[0]).toBe('#WePh');
    expect(lines[2]).toBe('Q3 What did the book leave out about caring for somebody?');
    expect(lines[1]).not.toMatch(/Ended|No session/);
    world.addPost({ author: 'lena_nightshift', text: 'A3: What it costs the carer #WePh' });
    await pause(1_500);
    expect((await readLines(side))[2]).toBe(lines[2]);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Scrolls down as a person who looks for older posts does, until `isEnough`. */
async function scrollDown(tab: Tab, isEnough: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 60 && !(await isEnough()); step += 1) {
    await tab.evaluate(() => window.scrollBy(0, 700));
    await pause(250);
  }
}

/** What the toolbar button says in each tab of x.com, by the tag of its search. */
async function badges(browser: BrowserUnderTest): Promise<Record<string, string>> {
  const page = await browser.extensionPage('notebook.html');
  const found = await page.evaluate(async () => {
    interface Api {
      tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
      action: { getBadgeText(what: object): Promise<string> };
    }
    const api = ((globalThis as { browser?: Api }).browser ?? (globalThis as { chrome?: Api }).chrome) as Api;
    const tabs = await api.tabs.query({ url: 'https://x.com/*' });
    return Promise.all(
      tabs.map(async ({ id, url }) => [
        new URL(url ?? '').searchParams.get('q')?.replace('#', '') ?? '',
        await api.action.getBadgeText({ tabId: id }),
      ]),
    );
  });
  await page.close();
  return Object.fromEntries(found);
}
