import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '../../lib/chat/post.ts';
import { rootFolder } from '../../vite.aliases.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { entitiesOf, weightedLength } from '../stand-in/text.ts';
import { defaultVariants, type Variants } from '../stand-in/variants.ts';
import type { StandInPost } from '../stand-in/world-types.ts';
import { type BrowserUnderTest, browserKinds, launch, type Tab } from './browsers.ts';
import type { PageFacts, PageReaderLog } from './page-reader-in-page.ts';

type ReaderWindow = Window & { chatsideLog: PageReaderLog };

/** Forms of the page in which the reader must find the same posts. */
const forms: readonly (readonly [name: string, variants: Partial<Variants>])[] = [
  ['as usual', {}],
  ['test ids renamed, Chinese, Show more as a link', { testIds: 'renamed', language: 'zh', showMore: 'link' }],
  [
    'some test ids missing, Arabic, dark, translated by the browser, Show more as a span',
    { testIds: 'some-missing', language: 'ar', theme: 'dark', pageTranslation: true, showMore: 'span' },
  ],
  ['narrow, no bookmarks in lists, high contrast', { layout: 'narrow', bookmarkInLists: false, theme: 'contrast' }],
];

let reader: string;
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': rootFolder.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(rootFolder, 'tests/e2e/page-reader-in-page.ts'), formats: ['iife'], name: 'Reader' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The page reader could not be bundled.');
  reader = result.output[0].code;
});

describe.each(browserKinds)('the page reader in %s', (kind) => {
  let standIn: StandIn;
  let browser: BrowserUnderTest;
  let tab: Tab;

  beforeAll(async () => {
    standIn = await startStandIn();
    browser = await launch(kind, { proxyPort: standIn.proxyPort, extension: null });
  });
  afterAll(async () => {
    await browser?.close();
    await standIn?.close();
  });
  afterEach(async () => {
    standIn.world.setVariants(defaultVariants);
    await tab?.close();
  });

  async function open(path: string, variants: Partial<Variants> = {}): Promise<void> {
    standIn.world.setVariants({ ...defaultVariants, ...variants });
    tab = await browser.newTab();
    await tab.goto(`https://x.com${path}`);
    // The text of a function is what a tab runs; the reader's bundle goes in as the body of one.
    // oxlint-disable-next-line typescript/no-implied-eval -- the bundle exists as text only, and is the test's own.
    await tab.evaluate(new Function(`${reader}; window.chatsideLog = Reader.start();`) as () => void);
    await tab.waitFor(() => (window as unknown as ReaderWindow).chatsideLog.posts.length > 0);
  }

  /** Everything told while the person scrolls to the end: a post twice where it is read in two ways. */
  async function readAll(): Promise<readonly Post[]> {
    for (let stillSince = Date.now(), last = -1; Date.now() - stillSince < 1200; ) {
      const place = await tab.evaluate(async () => {
        scrollBy(0, 600);
        await new Promise((done) => setTimeout(done, 120));
        return scrollY;
      });
      if (place !== last) stillSince = Date.now();
      last = place;
    }
    return tab.evaluate(() => (window as unknown as ReaderWindow).chatsideLog.posts);
  }

  describe.each(forms)('%s', (_, variants) => {
    it('finds every post of a timeline that is scrolled through, whole, and nothing else', async () => {
      await open('/home', variants);
      const told = await readAll();
      const found = byId(told);
      const { world } = standIn;
      const shown = world.posts.filter(
        (post) => post.replyTo === null || world.post(post.replyTo)?.author === post.author,
      );
      const expected = shown.filter((post) => post.repostOf === null);
      expect([...found.keys()].sort()).toEqual(expected.map((post) => post.id).sort());
      for (const post of expected) {
        const isCut = weightedLength(post.text) > 280;
        const reading = found.get(post.id);
        expect(reading).toMatchObject({
          author: post.author,
          at: Math.floor(post.at / 1000) * 1000,
          hasMedia: post.media.length > 0,
          isTruncated: isCut,
          replyTo: null,
          repostOf: null,
        });
        const end = reading?.text.replace(/…$/u, '') ?? '';
        if (isCut) expect(post.text.startsWith(end) && end.length > 100).toBe(true);
        else expect(reading).toMatchObject({ text: post.text, hashtags: tagsOf(post) });
      }
      const repost = shown.find((post) => post.repostOf !== null);
      expect(told.filter((post) => post.repostedBy !== null)).toMatchObject([
        { id: repost?.repostOf, repostedBy: repost?.author },
      ]);
    });

    it('tells whom a post of a search answers, where the page says so', async () => {
      await open('/search?q=e&src=typed_query&f=live', variants);
      const found = byId(await readAll());
      const replies = [...found.values()].filter((post) => standIn.world.post(post.id)?.replyTo);
      expect(replies.length).toBeGreaterThan(1);
      for (const post of found.values()) {
        const truth = standIn.world.post(post.id);
        const [answered = null] = standIn.world.leadingMentions(truth?.replyTo ?? null, post.author);
        expect([post.id, post.replyToAuthor]).toEqual([post.id, answered]);
      }
    });

    it('reads the focused post and those around it, and no notice of a deleted one', async () => {
      const gone = standIn.world.post(deletedParent(standIn));
      const answer = standIn.world.posts.find((post) => post.replyTo === gone?.id);
      await open(`/${answer?.author}/status/${answer?.id}`, variants);
      const found = byId(await readAll());
      expect(found.get(answer?.id ?? '')).toMatchObject({ author: answer?.author, text: answer?.text });
      expect(found.has(gone?.id ?? '')).toBe(false);
      expect(await pageOf(tab)).toMatchObject({ kind: 'status', statusId: answer?.id, handle: answer?.author });
    });
  });

  it('sees a post that comes later, and a page that X changes to', async () => {
    await open('/search?q=%23Sourdough&src=typed_query&f=live');
    const late = standIn.world.addPost({ author: 'tariq_walks', text: 'Mine sank again 🙃 #Sourdough' });
    await tab.waitFor(() => document.querySelector('[data-testid=pillLabel]')?.textContent === 'Show 1 post');
    await tab.press('.');
    const isTold = (id: string) => (window as unknown as ReaderWindow).chatsideLog.posts.some((post) => post.id === id);
    await tab.waitFor(isTold, 8000, late.id);
    await tab.click(`article a[href$="/status/${late.id}"]`);
    await tab.waitFor(
      (id) => (window as unknown as ReaderWindow).chatsideLog.pages.at(-1)?.statusId === id,
      5000,
      late.id,
    );
  });

  it('finds the columns, the account and the theme without test ids where it finds them with', async () => {
    const seen: PageFacts[] = [];
    for (const testIds of ['normal', 'renamed'] as const) {
      await open('/home', { testIds });
      seen.push(await tab.evaluate(() => (window as unknown as ReaderWindow).chatsideLog.facts()));
      const count = await tab.waitFor(() => (window as unknown as ReaderWindow).chatsideLog.counts.at(-1));
      expect(count.byTestId > 0).toBe(testIds === 'normal');
      expect(count.readable).toBeGreaterThan(0);
      if (testIds === 'normal') await tab.close();
    }
    expect(seen[0]).toMatchObject({ viewer: 'rowan_dispenses', theme: 'light' });
    expect(seen[0]?.column).not.toBeNull();
    expect(seen[0]?.sideColumn).not.toBeNull();
    expect(seen[1]).toEqual(seen[0]);
  });
});

describe('eval:posts', () => {
  it('reads saved pages and responses, names what it cannot read, and prints nothing but posts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chatside-saved-'));
    const page = (id: string, text: string) =>
      `<html><head><noscript><meta http-equiv="refresh" content="0; URL=https://x.com/i/nojs_router"></noscript></head>
      <body><script>document.body.textContent = ''</script><img src="https://pbs.twimg.com/a.png">
      <article><a href="https://x.com/ann_rx/status/${id}"><time datetime="2026-08-06T19:02:33.000Z">4h</time></a>
      <div lang="en" data-testid="tweetText">${text}</div></article></body></html>`;
    const response = {
      data: {
        create_tweet: {
          tweet_results: {
            result: {
              rest_id: '2085000000000000003',
              core: { user_results: { result: { core: { name: 'Ann', screen_name: 'ann_rx' } } } },
              legacy: {
                created_at: 'Thu Aug 06 19:05:00 +0000 2026',
                full_text: '@weph_host A1 tea &amp; rest #WePh',
                display_text_range: [11, 34],
                entities: { hashtags: [{ text: 'WePh', indices: [29, 34] }] },
                in_reply_to_status_id_str: '2085000000000000001',
                in_reply_to_screen_name: 'weph_host',
              },
            },
          },
        },
      },
    };
    const files = {
      'a.html': page('2085000000000000001', 'Q1 what helps? <a href="/hashtag/WePh">#WePh</a>'),
      'broken.json': '{"data":',
      'other.json': '{"hello":"there"}',
      'b.html': page('2085000000000000002', 'Late &lt;b&gt;'),
      'c.json': JSON.stringify({ method: 'POST', url: 'https://x.com/i/api/graphql/x/CreateTweet', response }),
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const paths = [...Object.keys(files), 'missing.html'].map((name) => join(folder, name));
    const { code, stdout, stderr } = await run(['tests/eval/run.mjs', 'posts', ...paths]);
    await rm(folder, { recursive: true, force: true });
    expect(code).toBe(1);
    const line = (file: string, eye: string, id: string, text: string, at: string) => ({
      file: join(folder, file),
      eye,
      id,
      author: 'ann_rx',
      text,
      at,
      hashtags: [],
      replyTo: null,
      replyToAuthor: null,
      quoteOf: null,
      repostOf: null,
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one)),
    ).toEqual([
      {
        ...line('a.html', 'page', '2085000000000000001', 'Q1 what helps? #WePh', '2026-08-06T19:02:33.000Z'),
        hashtags: ['WePh'],
      },
      line('b.html', 'page', '2085000000000000002', 'Late <b>', '2026-08-06T19:02:33.000Z'),
      {
        ...line('c.json', 'wire', '2085000000000000003', 'A1 tea & rest #WePh', '2026-08-06T19:05:00.000Z'),
        hashtags: ['WePh'],
        replyTo: '2085000000000000001',
        replyToAuthor: 'weph_host',
      },
    ]);
    for (const name of ['broken.json', 'other.json', 'missing.html'])
      expect(stderr).toContain(`${name} cannot be read`);
  });
});

/** The last reading of each. */
function byId(posts: readonly Post[]): Map<string, Post> {
  return new Map(posts.map((post) => [post.id, post]));
}

function tagsOf(post: StandInPost): string[] {
  return entitiesOf(post.text).flatMap((one) => (one.kind === 'hashtag' ? [one.value] : []));
}

function deletedParent(standIn: StandIn): string {
  const { world } = standIn;
  return world.posts.find((post) => post.replyTo !== null && world.isDeleted(post.replyTo))?.replyTo ?? '';
}

function pageOf(tab: Tab) {
  return tab.evaluate(() => (window as unknown as ReaderWindow).chatsideLog.pages.at(-1));
}

function run(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: rootFolder, timeout: 60_000 }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
