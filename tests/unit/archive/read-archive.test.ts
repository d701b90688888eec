import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArchivePost } from '../../../lib/archive/archive-post.ts';
import { PostCounter } from '../../../lib/archive/count-posts.ts';
import { openArchive } from '../../../lib/archive/open-archive.ts';
import { PauseGate } from '../../../lib/archive/pause-gate.ts';
import { type ReadProgress, readArchive } from '../../../lib/archive/read-archive.ts';
import { givenFiles } from '../../eval/given-files.ts';
import { folderOf, idAt, manifest, readAll, readZip, replyTo, tweet, ytd, zipOf } from './archive-for-test.ts';

const AT = Date.UTC(2024, 2, 5, 20, 10);
const minute = (count: number) => AT + count * 60_000;

/** The whole post of the only element. */
async function one(element: unknown, more: Readonly<Record<string, string>> = {}) {
  const { posts } = await readAll(folderOf({ 'data/tweets.js': ytd('tweets', [element]), ...more }));
  const [post] = posts;
  if (!post || posts.length !== 1) throw new Error('There must be one post.');
  return { post, whole: post.whole() };
}

function countsOf(posts: readonly ArchivePost[]) {
  const counter = new PostCounter();
  for (const post of posts) counter.add(post);
  return counter.counts();
}

describe('reading an archive', () => {
  test('gives the same posts from a zip, from its folder, from several parts and from the bare file', async () => {
    const elements = Array.from({ length: 30 }, (_, index) => tweet(minute(index), `Post ${index} #WePh`));
    const whole = { 'data/tweets.js': ytd('tweets', elements), 'data/manifest.js': manifest('rowan_rx') };
    const ids = elements.map(({ tweet: { id } }) => id);
    const idsOf = async (reading: Promise<{ posts: ArchivePost[] }>) => (await reading).posts.map(({ id }) => id);
    expect(await idsOf(readZip(await zipOf(whole)))).toEqual(ids);
    expect(await idsOf(readZip(await zipOf(whole, { level: 0, zip64: true })))).toEqual(ids);
    expect(await idsOf(readAll(folderOf(whole)))).toEqual(ids);
    expect(await idsOf(readAll(folderOf({ 'tweets (1).js': whole['data/tweets.js'] })))).toEqual(ids);
    const parts = {
      'x/data/tweets-part2.js': ytd('tweets', elements.slice(20), 2),
      'x/data/tweets-part1.js': ytd('tweets', elements.slice(10, 20), 1),
      'x/data/tweets.js': ytd('tweets', elements.slice(0, 10)),
      '__MACOSX/x/data/._tweets.js': 'rubbish',
    };
    expect(await idsOf(readZip(await zipOf(parts)))).toEqual(ids);
    const zips = await Promise.all(
      Object.entries(parts).map(async ([path, text]) => ({ path: `${path}.zip`, blob: await zipOf({ [path]: text }) })),
    );
    expect(await idsOf(readAll(zips.slice(0, 3)))).toEqual(ids);
  });

  test('reads time, kind, parents, tags, links, media and language', async () => {
    const { post, whole } = await one(
      tweet(AT, '@ann_rx @WePharmacists A2 Deprescribing &amp; safety #WePh https://t.co/abc https://t.co/pic', {
        ...replyTo('1700000000000000001', 'ann_rx'),
        entities: {
          hashtags: [{ text: 'WePh', indices: ['50', '55'] }],
          user_mentions: [
            { screen_name: 'ann_rx', indices: ['0', '7'], id_str: '77' },
            { screen_name: 'WePharmacists', indices: ['8', '22'], id_str: '78' },
          ],
          urls: [{ url: 'https://t.co/abc', expanded_url: 'https://example.org/paper', indices: ['56', '72'] }],
          media: [{ url: 'https://t.co/pic', type: 'photo' }],
        },
        extended_entities: { media: [{ url: 'https://t.co/pic', ext_alt_text: 'A chart of doses' }] },
      }),
      { 'data/manifest.js': manifest('rowan_rx') },
    );
    expect(post).toMatchObject({ isReply: true, isQuote: false, isRepost: false, isThread: false, at: AT });
    expect(whole).toMatchObject({
      id: idAt(AT),
      author: 'rowan_rx',
      text: 'A2 Deprescribing & safety #WePh https://example.org/paper',
      at: AT,
      hashtags: ['WePh'],
      mentions: ['ann_rx', 'WePharmacists'],
      links: ['https://example.org/paper'],
      replyTo: '1700000000000000001',
      replyToAuthor: 'ann_rx',
      hasMedia: true,
      altTexts: ['A chart of doses'],
      lang: 'en',
      isTruncated: false,
    });
  });

  test('tells quotes, reposts, reposts by hand, own threads and mere mentions apart', async () => {
    const url = (expanded: string) => ({
      entities: { hashtags: [], user_mentions: [], urls: [{ url: 'https://t.co/q', expanded_url: expanded }] },
    });
    const elements = [
      tweet(minute(0), 'Well said https://t.co/q', url('https://twitter.com/ann_rx/status/1700000000000000009?s=20')),
      tweet(minute(1), 'Read on https://t.co/q', url('https://example.org/status/12')),
      tweet(minute(2), 'RT @ann_rx: Ask the patient #WePh'),
      tweet(minute(3), 'RT @ann_rx: so true', { favorite_count: '3' }),
      tweet(minute(4), '@rowan_rx and another thing', replyTo(idAt(minute(1)), 'rowan_rx', '4242')),
      tweet(minute(5), '@ann_rx good morning', { in_reply_to_user_id_str: '77', in_reply_to_screen_name: 'ann_rx' }),
    ];
    const { posts } = await readAll(
      folderOf({ 'data/tweets.js': ytd('tweets', elements), 'data/manifest.js': manifest('rowan_rx') }),
    );
    expect(countsOf(posts)).toMatchObject({ posts: 6, replies: 1, quotes: 1, reposts: 1, byHashtag: { WePh: 1 } });
    expect(posts.map(({ isThread }) => isThread)).toEqual([false, false, false, false, true, false]);
    expect(posts[0]?.whole()).toMatchObject({ quoteOf: '1700000000000000009', text: 'Well said' });
    expect(posts[5]?.whole().text).toBe('@ann_rx good morning');
  });

  test('joins the long text and its tags to the post that X shortened, and to no other', async () => {
    const text = `${'Long thought & more. '.repeat(14)}https://t.co/new ends here #WePh`;
    const short = `@ann_rx ${'Long thought &amp; more. '.repeat(13)}https://t.co/old…`;
    const note = {
      noteTweet: {
        noteTweetId: '5',
        createdAt: new Date(AT + 400).toISOString(),
        core: {
          text,
          urls: [
            { shortUrl: 'https://t.co/new', expandedUrl: 'https://example.org/', fromIndex: '280', toIndex: '296' },
          ],
          mentions: [],
          hashtags: [{ text: 'WePh', fromIndex: '310', toIndex: '315' }],
        },
      },
    };
    const elements = [
      tweet(AT, 'Another of this second', {}, 1),
      tweet(AT, short.replace('https://t.co/old', ''), replyTo('1700000000000000001', 'ann_rx')),
    ];
    const { posts, report } = await readAll(
      folderOf({ 'data/note-tweet.js': ytd('note_tweet', [note, note]), 'data/tweets.js': ytd('tweets', elements) }),
    );
    expect(report).toMatchObject({ longTexts: 1, longTextsJoined: 1 });
    expect(posts.map(({ isLong }) => isLong)).toEqual([false, true]);
    expect(posts[1]?.hashtags).toEqual(['WePh']);
    expect(posts[1]?.whole()).toMatchObject({
      text: text.replace('https://t.co/new', 'https://example.org/'),
      hashtags: ['WePh'],
      mentions: ['ann_rx'],
      isTruncated: false,
    });
  });

  test('says that a post is cut when its long text is not in the archive', async () => {
    const { whole } = await one(tweet(AT, `${'many words '.repeat(25)}… https://t.co/x`));
    expect(whole.isTruncated).toBe(true);
  });

  test('takes a post without words, and a zip with odd names in it', async () => {
    expect((await one(tweet(AT, ''))).whole.text).toBe('');
    const files = { '../data/tweets.js': ytd('tweets', [tweet(AT, 'one')]), '/data/like.js': '', 'C:\\x\\y.js': '' };
    expect((await readZip(await zipOf(files))).report.posts).toBe(1);
  });

  test('knows the versions of an edited post', async () => {
    const ids = [idAt(AT), idAt(minute(3))];
    const info = { editTweetIds: ids, editableUntil: '2024-03-05T21:10:00.000Z', editsRemaining: '4' };
    const elements = [
      tweet(minute(3), 'Right dose: 5 mg #WePh', {
        edit_info: { edit: { initialTweetId: ids[0], editControlInitial: info } },
      }),
      tweet(AT, 'Right dose: 50 mg #WePh', { edit_info: { initial: info } }),
    ];
    const { posts } = await readAll(folderOf({ 'tweets.js': ytd('tweets', elements) }));
    expect(posts.map(({ isOldVersion }) => isOldVersion)).toEqual([false, true]);
    expect(posts[0]?.whole().editIds).toEqual(ids);
    expect(countsOf(posts)).toMatchObject({ posts: 2, oldVersions: 1 });
  });

  test('counts what stands in two files once, and what was deleted on X apart', async () => {
    const files = {
      'data/tweets.js': ytd('tweets', [tweet(minute(1), 'one'), tweet(minute(2), 'two'), tweet(minute(1), 'one')]),
      'data/community-tweet.js': ytd('community_tweet', [tweet(minute(2), 'two'), tweet(minute(3), 'three')]),
      'data/deleted-tweets.js': ytd('deleted_tweets', [tweet(minute(4), 'four', { deleted_at: '2024-03-06' })]),
    };
    const { posts, report } = await readZip(await zipOf(files));
    expect(report).toMatchObject({ posts: 3, deleted: 1, doubles: 2 });
    expect(posts.map(({ isCommunity, isDeleted }) => [isCommunity, isDeleted])).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(countsOf(posts).posts).toBe(3);
  });

  test('never opens a file that holds no posts', async () => {
    const files = await openArchive([
      {
        path: 'a.zip',
        blob: await zipOf({
          'data/direct-messages.js': 'private',
          'data/tweets_media/1-a.jpg': 'picture',
          'data/account.js': 'window.YTD.account.part0 = []',
          'data/manifest.js': manifest('rowan_rx'),
          'data/tweets.js': ytd('tweets', [tweet(AT, 'one')]),
        }),
      },
    ]);
    const opened: string[] = [];
    const watched = files.map((file) => ({
      ...file,
      open: (signal?: AbortSignal) => {
        opened.push(file.path);
        return file.open(signal);
      },
    }));
    await readArchive(watched, { onPosts: () => {} });
    expect(opened).toEqual(['data/manifest.js', 'data/tweets.js']);
  });

  test('tells how far it is, waits while paused, and stops when cancelled', async () => {
    const text = ytd(
      'tweets',
      Array.from({ length: 3000 }, (_, index) => tweet(minute(index), `Post ${index} on #pharmacy`)),
    );
    const files = await openArchive([{ path: 'a.zip', blob: await zipOf({ 'data/tweets.js': text }) }]);
    const steps: ReadProgress[] = [];
    await readArchive(files, { onPosts: () => {}, onProgress: (step) => steps.push(step) });
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.at(-1)).toEqual({ bytesRead: text.length, bytesTotal: text.length, posts: 3000 });
    expect(steps.every((step, index) => step.bytesRead > (steps[index - 1]?.bytesRead ?? 0))).toBe(true);

    const aborting = new AbortController();
    let seen = 0;
    const stopped = readArchive(files, {
      signal: aborting.signal,
      onPosts: (posts) => {
        seen += posts.length;
        aborting.abort(new Error('stopped by the person'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped by the person');
    expect(seen).toBeLessThan(3000);

    const gate = new PauseGate();
    let before = 0;
    const pausing = (posts: readonly unknown[]) => {
      if (before === 0) gate.pause();
      before += posts.length;
    };
    const going = readArchive(files, { onPosts: pausing, whenGoing: gate.whenGoing });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(1000);
    gate.resume();
    expect((await going).posts).toBe(3000);
    expect(before).toBe(3000);

    const leaving = new AbortController();
    gate.pause();
    const left = readArchive(files, { onPosts: () => {}, whenGoing: gate.whenGoing, signal: leaving.signal });
    leaving.abort(new Error('cancelled while paused'));
    await expect(left).rejects.toThrow('cancelled while paused');
  });

  test('keeps the counts of real archives', async ({ skip }) => {
    const folder = '../shared/fixtures/x/archive-a';
    if (!existsSync(folder)) skip('The recorded archives are not on this computer.');
    const { posts, report } = await readAll(await givenFiles(folder));
    expect(report).toMatchObject({ posts: 687, promised: 1223, longTexts: 41, longTextsJoined: 37, absent: [] });
    expect(countsOf(posts)).toMatchObject({ replies: 414, reposts: 7, byYear: { '2023': 356, '2024': 331 } });
    expect(posts.filter((post) => post.whole().isTruncated && !post.isRepost).length).toBe(0);
  });
});
