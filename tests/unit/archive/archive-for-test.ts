import {
  BlobWriter,
  TextReader,
  ZipWriter,
  type ZipWriterConstructorOptions,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ArchivePost } from '../../../lib/archive/archive-post.ts';
import type { GivenFile } from '../../../lib/archive/archive-source.ts';
import { openArchive } from '../../../lib/archive/open-archive.ts';
import { type ArchiveReport, readArchive } from '../../../lib/archive/read-archive.ts';

export type Json = Record<string, unknown>;

/** X's id of a post made at an instant; `order` tells posts of one millisecond apart. */
export function idAt(at: number, order = 0): string {
  return String(((BigInt(at) - 1_288_834_974_657n) << 22n) + BigInt(order));
}

/** The time as the archive writes it: "Sat Nov 09 12:14:18 +0000 2024". */
export function archiveTime(at: number): string {
  return new Date(at).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 +0000 $4');
}

/** An element of `tweets.js` in the form of 2024; tags are read from the text. */
export function tweet(at: number, text: string, more: Json = {}, order = 0): { tweet: Json } {
  const hashtags = [...text.matchAll(/#(\w*[A-Za-z]\w*)/g)].map((found) => ({
    text: found[1],
    indices: [String(found.index), String(found.index + found[0].length)],
  }));
  const mentions = [...text.matchAll(/@(\w+)/g)].map((found) => ({
    name: found[1],
    screen_name: found[1],
    indices: [String(found.index), String(found.index + found[0].length)],
    id_str: '77',
    id: '77',
  }));
  const id = idAt(at, order);
  return {
    tweet: {
      retweeted: false,
      source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
      entities: { hashtags, symbols: [], user_mentions: mentions, urls: [] },
      display_text_range: ['0', String([...text].length)],
      favorite_count: '0',
      id_str: id,
      truncated: false,
      retweet_count: '0',
      id,
      created_at: archiveTime(at),
      favorited: false,
      full_text: text,
      lang: 'en',
      ...more,
    },
  };
}

/** An answer to a post of somebody. */
export function replyTo(id: string, name: string, userId = '77'): Json {
  return {
    in_reply_to_status_id_str: id,
    in_reply_to_status_id: id,
    in_reply_to_user_id_str: userId,
    in_reply_to_user_id: userId,
    in_reply_to_screen_name: name,
  };
}

/** A file of the archive as X writes it. */
export function ytd(name: string, elements: readonly unknown[], part = 0): string {
  return `window.YTD.${name}.part${part} = ${JSON.stringify(elements, null, 2).replaceAll('": ', '" : ')}`;
}

export function manifest(handle: string, files: Readonly<Record<string, readonly [string, number][]>> = {}): string {
  const dataTypes = Object.fromEntries(
    Object.entries(files).map(([kind, list]) => [
      kind,
      { files: list.map(([fileName, count]) => ({ fileName, globalName: 'YTD.x.part0', count: String(count) })) },
    ]),
  );
  return `window.__THAR_CONFIG = ${JSON.stringify({
    userInfo: { accountId: '4242', userName: handle, displayName: handle },
    archiveInfo: { sizeBytes: '1', generationDate: '2024-11-16T11:33:22.222Z', isPartialArchive: false },
    dataTypes,
  })}`;
}

export async function zipOf(
  files: Readonly<Record<string, string>>,
  options: ZipWriterConstructorOptions = {},
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), options);
  for (const [path, text] of Object.entries(files)) await writer.add(path, new TextReader(text));
  return writer.close();
}

export function folderOf(files: Readonly<Record<string, string>>): GivenFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, blob: new Blob([text]) }));
}

export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** Reads what a person gave, to its end. */
export async function readAll(given: readonly GivenFile[]): Promise<{ posts: ArchivePost[]; report: ArchiveReport }> {
  const posts: ArchivePost[] = [];
  const report = await readArchive(await openArchive(given), { onPosts: (found) => void posts.push(...found) });
  return { posts, report };
}

/** Reads one zip. */
export async function readZip(blob: Blob, path = 'twitter-archive.zip') {
  return readAll([{ path, blob }]);
}
