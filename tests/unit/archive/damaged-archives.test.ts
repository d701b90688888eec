import { describe, expect, test } from 'vitest';
import { ArchiveError, type ArchiveProblem } from '../../../lib/archive/archive-error.ts';
import type { GivenFile } from '../../../lib/archive/archive-source.ts';
import { archiveProblem, archiveProblems } from '../../../lib/locales/archive.ts';
import { bytesOf, folderOf, manifest, readAll, tweet, ytd, zipOf } from './archive-for-test.ts';

const AT = Date.UTC(2024, 2, 5, 20, 10);
const elements = Array.from({ length: 40 }, (_, index) => tweet(AT + index * 60_000, `Thought ${index} on #pharmacy`));
const good = ytd('tweets', elements);
const goodFiles = {
  'Your archive.html': '<html></html>',
  'data/manifest.js': manifest('rowan_rx', { tweets: [['data/tweets.js', 40]] }),
  'data/tweets.js': good,
};

const file = (blob: Blob, path = 'twitter-archive.zip'): GivenFile[] => [{ path, blob }];
const zipped = async (files: Record<string, string>) => file(await zipOf(files));
const posts = (text: string | Blob, path = 'tweets.js') =>
  file(typeof text === 'string' ? new Blob([text]) : text, path);
const buffer = (text: string, encoding: BufferEncoding) => new Blob([new Uint8Array(Buffer.from(text, encoding))]);

/** The whole archive with something done to its bytes. */
async function broken(change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Promise<GivenFile[]> {
  return file(new Blob([change(await bytesOf(await zipOf(goodFiles)))]));
}

function findSignature(bytes: Uint8Array, signature: readonly number[], from = 0): number {
  for (let place = from; place < bytes.length; place += 1) {
    if (signature.every((byte, index) => bytes[place + index] === byte)) return place;
  }
  throw new Error('The zip for the test has no such part.');
}

const LOCAL = [0x50, 0x4b, 3, 4];
const CENTRAL = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

/** Changes the compression method of the last entry, in its header and in the directory. */
function withMethod(bytes: Uint8Array<ArrayBuffer>, method: number): Uint8Array<ArrayBuffer> {
  for (const [signature, offset] of [
    [LOCAL, 8],
    [CENTRAL, 10],
  ] as const) {
    let place = findSignature(bytes, signature);
    for (let last = place; last >= 0; ) {
      place = last;
      try {
        last = findSignature(bytes, signature, place + 1);
      } catch {
        last = -1;
      }
    }
    bytes[place + offset] = method;
  }
  return bytes;
}

/** What is wrong, the problem it must be told as, and what the sentence must name. */
const variants: readonly (readonly [string, ArchiveProblem, () => GivenFile[] | Promise<GivenFile[]>, string?])[] = [
  ['an empty file', 'file-empty', () => file(new Blob([]))],
  ['zeros instead of a zip', 'file-blank', () => file(new Blob([new Uint8Array(5000)]))],
  ['a letter instead of a zip', 'file-other', () => file(new Blob(['Dear pharmacist,']), 'letter.docx'), 'letter.docx'],
  ['a sign-in page saved as zip', 'file-page', () => file(new Blob(['<!DOCTYPE html><title>Log in to X</title>']))],
  ['a rar', 'file-packed', () => file(new Blob(['Rar!\x1a\x07\x01\x00'])), 'RAR'],
  ['a tar.gz', 'file-packed', () => file(new Blob([new Uint8Array([0x1f, 0x8b, 8, 0])]), 'x.tar.gz'), 'gzip'],
  ['a zip without its end', 'zip-cut', () => broken((bytes) => bytes.slice(0, bytes.length - 200))],
  ['the first bytes of a zip', 'zip-cut', () => broken((bytes) => bytes.slice(0, 20))],
  ['half a zip', 'zip-cut', () => broken((bytes) => bytes.slice(0, bytes.length >> 1))],
  [
    'a zip whose directory is damaged',
    'zip-directory',
    () => broken((bytes) => bytes.fill(7, findSignature(bytes, CENTRAL), findSignature(bytes, CENTRAL) + 4)),
  ],
  ['a zip without its beginning', 'zip-directory', () => broken((bytes) => bytes.slice(700))],
  [
    'the last piece of a zip in pieces',
    'zip-split',
    () =>
      broken((bytes) => {
        const end = findSignature(bytes, END);
        bytes[end + 4] = 2;
        bytes[end + 6] = 1;
        return bytes;
      }),
  ],
  ['a zip with a password', 'zip-encrypted', async () => file(await zipOf(goodFiles, { password: 'secret' }))],
  ['a packing nobody knows', 'zip-method', () => broken((bytes) => withMethod(bytes, 98)), 'data/tweets.js'],
  [
    'packed posts with a byte changed',
    'zip-entry',
    () =>
      broken((bytes) => {
        const place = findSignature(bytes, CENTRAL) - 400;
        bytes[place] = (bytes[place] ?? 0) ^ 0xff;
        return bytes;
      }),
    'data/tweets.js',
  ],
  [
    'stored posts with a letter changed',
    'zip-entry',
    async () => {
      const bytes = await bytesOf(await zipOf(goodFiles, { level: 0 }));
      const place = findSignature(bytes, [...new TextEncoder().encode('Thought 7 ')]);
      bytes[place] = 0x54 ^ 0x20;
      return file(new Blob([bytes]));
    },
    'data/tweets.js',
  ],
  ['an empty zip', 'zip-empty', async () => zipped({})],
  ['a zip in a zip', 'zip-in-zip', () => zipped({ 'twitter-2024.zip': 'PK' })],
  ['an empty folder', 'folder-empty', () => []],
  ['a download of Mastodon', 'other-export', () => zipped({ 'outbox.json': '{}', 'actor.json': '{}' }), 'Mastodon'],
  [
    'a download of Instagram',
    'other-export',
    () => zipped({ 'your_instagram_activity/content/posts_1.json': '[]' }),
    'Instagram',
  ],
  ['a download of Google', 'other-export', () => zipped({ 'Takeout/archive_browser.html': '' }), 'Google'],
  ['the table of an old archive alone', 'csv-only', () => zipped({ 'tweets.csv': 'a,b', 'index.html': '' })],
  ['the page without its data', 'page-only', () => zipped({ 'Your archive.html': '', 'assets/js/app.js': '' })],
  ['only pictures', 'media-only', () => zipped({ 'data/tweets_media/1-a.jpg': 'x', 'data/tweets_media/2-b.mp4': 'y' })],
  ['long texts without posts', 'notes-only', () => zipped({ 'data/note-tweet.js': ytd('note_tweet', []) })],
  ['an archive without posts', 'no-posts-file', () => zipped({ 'data/like.js': ytd('like', []) })],
  [
    'a manifest whose part is missing',
    'part-missing',
    () =>
      zipped({
        ...goodFiles,
        'data/manifest.js': manifest('rowan_rx', {
          tweets: [
            ['data/tweets.js', 40],
            ['data/tweets-part1.js', 12],
          ],
        }),
      }),
    'tweets-part1.js',
  ],
  [
    'parts with a gap',
    'part-missing',
    () => folderOf({ 'data/tweets.js': good, 'data/tweets-part2.js': ytd('tweets', [], 2) }),
    'tweets-part1.js',
  ],
  [
    'the archives of two people',
    'two-accounts',
    () =>
      folderOf({
        'a/data/tweets.js': good,
        'a/data/account.js': ytd('account', [{ account: { username: 'rowan_rx', accountId: '4242' } }]),
        'b/data/tweets.js': good,
        'b/data/account.js': ytd('account', [{ account: { username: 'ivy_rx', accountId: '4343' } }]),
      }),
    '@ivy_rx',
  ],
  [
    'a broken manifest',
    'manifest-broken',
    () => folderOf({ 'data/tweets.js': good, 'data/manifest.js': 'window.__THAR_CONFIG = { "userInfo" : {' }),
  ],
  ['an empty tweets.js', 'posts-empty', () => folderOf({ 'data/tweets.js': '', 'data/like.js': 'x' })],
  ['a page saved as tweets.js', 'posts-page', () => posts('<html><body>var a = [1];</body></html>')],
  ['posts in UTF-16', 'posts-encoding', () => posts(buffer(`\uFEFF${good}`, 'utf16le'))],
  ['posts in Latin-1', 'posts-encoding', () => posts(buffer(ytd('tweets', [tweet(AT, 'naïve #pharmacy')]), 'latin1'))],
  [
    'likes under the name of posts',
    'posts-variable',
    () => posts(ytd('like', [{ like: { tweetId: '1' } }])),
    'YTD.like',
  ],
  ['an object instead of a list', 'posts-no-list', () => posts('window.YTD.tweets.part0 = {"tweet" : {}}')],
  [
    'a missing bracket in the middle',
    'posts-json',
    () => posts(good.replace('"full_text" : "Thought 25', '"full_text" : Thought 25')),
    'at post 26:',
  ],
  ['zeros in the middle', 'posts-json', () => posts(good.replace(/Thought 30 [^"]*"/, '"\0\0\0\0\0\0'))],
  ['posts that break off', 'posts-cut', () => posts(good.slice(0, good.indexOf('Thought 12'))), '12 posts'],
  [
    'a post without a number',
    'posts-shape',
    () => posts(ytd('tweets', [...elements, { tweet: { full_text: 'Hm' } }])),
    '41',
  ],
  ['likes among the posts', 'posts-shape', () => posts(ytd('tweets', [{ like: { tweetId: '1', fullText: 'x' } }]))],
  ['two files put together', 'posts-trailing', () => posts(`${good}\n${good}`)],
  [
    'an archive of somebody silent',
    'posts-none',
    () => zipped({ ...goodFiles, 'data/tweets.js': ytd('tweets', []), 'data/manifest.js': manifest('quiet_one') }),
  ],
  [
    'the numbers of posts alone',
    'posts-headers',
    () => folderOf({ 'data/tweet-headers.js': ytd('tweet_headers', []), 'data/like.js': ytd('like', []) }),
  ],
];

describe('damaged and wrong archives', () => {
  test.each(variants.map(([name, code, make, named = '']) => [name, code, make, named] as const))(
    '%s: %s',
    async (_, code, make, named) => {
      const error: unknown = await readAll(await make()).catch((caught: unknown) => caught);
      if (!(error instanceof ArchiveError)) throw new Error(`No problem was found: ${String(error)}`);
      const sentence = archiveProblem(error);
      expect({ code: error.code, sentence }).toEqual({ code, sentence });
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).toContain(named);
    },
  );

  test('are more than twenty, and each problem has a sentence of its own', () => {
    const values = {
      file: 'f',
      number: 3,
      read: 2,
      name: 'n',
      service: 's',
      format: 'r',
      count: 5,
      one: 'a',
      other: 'b',
    };
    const sentences = Object.values(archiveProblems).map((sentence) => sentence(values));
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(new Set(variants.map(([, code]) => code)).size).toBeGreaterThan(20);
  });

  test('say so when the file on disk goes away while it is read', async () => {
    const gone = new Blob([good]);
    gone.stream = () =>
      new ReadableStream({
        pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
      });
    await expect(readAll([{ path: 'tweets.js', blob: gone }])).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test('are damaged by what the test did, for the whole one is read', async () => {
    expect((await readAll(file(await zipOf(goodFiles)))).report.posts).toBe(40);
    expect((await readAll(posts(good))).report.posts).toBe(40);
  });
});
