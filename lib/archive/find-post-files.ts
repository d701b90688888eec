import { ArchiveError } from './archive-error.ts';
import type { ArchiveFile } from './archive-source.ts';

/** What a file holds, by its name. */
export type PostFileKind = 'posts' | 'months' | 'community' | 'deleted' | 'notes';

/** A file of an archive that holds posts or their long texts. */
export interface PostFile {
  readonly file: ArchiveFile;
  readonly kind: PostFileKind;
  /** 0 for the first or only one. */
  readonly part: number;
}

/** The files of an archive that this program reads; all others stay closed. */
export interface FoundFiles {
  /** Long texts first, then the posts, in the order of their parts. */
  readonly posts: readonly PostFile[];
  readonly manifests: readonly ArchiveFile[];
  /** Files that name the account in archives without a manifest. */
  readonly accounts: readonly ArchiveFile[];
}

const NAMES: readonly (readonly [PostFileKind, RegExp])[] = [
  ['notes', /^note-?tweets?(?:-part(\d+))?\.js$/u],
  ['posts', /^tweets?(?:-part(\d+))?\.js$/u],
  ['community', /^community-tweets?(?:-part(\d+))?\.js$/u],
  ['deleted', /^deleted-tweets?(?:-part(\d+))?\.js$/u],
];
/** Before 2019: `data/js/tweets/2014_03.js`. */
const MONTH = /(?:^|\/)js\/tweets\/(\d{4})_(\d{2})\.js$/u;
/** Copies and helpers that are no part of the data. */
const IGNORED = /(?:^|\/)(?:__MACOSX|assets|lib|css|img|\.[^/.]+)\/|(?:^|\/)\._[^/]*$/iu;

/** How a file of posts is named; null for any other file. Letter case does not count. */
export function postFileKind(path: string): { readonly kind: PostFileKind; readonly part: number } | null {
  const lower = path.toLowerCase();
  const month = MONTH.exec(lower);
  if (month) return { kind: 'months', part: Number(month[1]) * 100 + Number(month[2]) };
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  for (const [kind, pattern] of NAMES) {
    const found = pattern.exec(name);
    if (found) return { kind, part: Number(found[1] ?? 0) };
  }
  return null;
}

/**
 * Finds the files to read.
 * @param files all files of a zip or a folder (or of several that belong together).
 * @throws ArchiveError when there are no files of posts; the error says what the files are instead.
 */
export function findPostFiles(files: readonly ArchiveFile[]): FoundFiles {
  const posts: PostFile[] = [];
  const manifests: ArchiveFile[] = [];
  const accounts: ArchiveFile[] = [];
  const kept = files.filter(({ path }) => !IGNORED.test(path));
  for (const file of kept) {
    const found = postFileKind(file.takenAs ?? file.path);
    if (found) posts.push({ file, ...found });
    else if (/(?:^|\/)manifest\.js$/iu.test(file.path)) manifests.push(file);
    else if (/(?:^|\/)(?:account|js\/user_details)\.js$/iu.test(file.path)) accounts.push(file);
  }
  if (!posts.some(({ kind }) => kind === 'posts' || kind === 'months' || kind === 'community')) {
    throw otherContent(kept, posts);
  }
  checkParts(posts);
  const order: readonly PostFileKind[] = ['notes', 'posts', 'months', 'community', 'deleted'];
  posts.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.part - b.part);
  return { posts, manifests, accounts };
}

/** `tweets-part2.js` without `tweets-part1.js`: another zip of the same archive, or a copy broken off. */
function checkParts(posts: readonly PostFile[]): void {
  const parts = new Set(posts.filter(({ kind }) => kind === 'posts').map(({ part }) => part));
  if (parts.size < 2) return;
  for (let part = 0; part < Math.max(...parts); part += 1) {
    if (!parts.has(part)) throw new ArchiveError('part-missing', { file: partName(part) });
  }
}

function partName(part: number): string {
  return part === 0 ? 'tweets.js' : `tweets-part${part}.js`;
}

/** Downloads of other services that people take for X's, by a file that only they have. */
const SERVICES: readonly (readonly [string, RegExp])[] = [
  ['Mastodon', /(?:^|\/)outbox\.json$|(?:^|\/)actor\.json$/iu],
  ['Instagram', /(?:^|\/)your_instagram_activity\/|(?:^|\/)content\/posts_\d+\.(?:json|html)$|(?:^|\/)media\.json$/iu],
  ['Threads', /(?:^|\/)threads(?:_and_replies)?\.(?:json|html)$/iu],
  ['Facebook', /(?:^|\/)your_facebook_activity\/|(?:^|\/)your_posts(?:__check_ins)?[^/]*\.(?:json|html)$/iu],
  ['Bluesky', /\.car$/iu],
  ['LinkedIn', /(?:^|\/)(?:Connections|Shares|Rich_Media)\.csv$/iu],
  ['Google', /(?:^|\/)Takeout\//iu],
  ['WhatsApp', /(?:^|\/)_chat\.txt$|WhatsApp Chat/iu],
  ['TikTok', /(?:^|\/)user_data(?:_tiktok)?\.json$/iu],
];

function otherContent(files: readonly ArchiveFile[], found: readonly PostFile[]): ArchiveError {
  const has = (pattern: RegExp) => files.some(({ path }) => pattern.test(path));
  const service = SERVICES.find(([, sign]) => has(sign))?.[0];
  if (service) return new ArchiveError('other-export', { service });
  if (found.some(({ kind }) => kind === 'notes')) return new ArchiveError('notes-only');
  if (has(/(?:^|\/)tweets\.csv$/iu)) return new ArchiveError('csv-only');
  if (has(/(?:^|\/)tweet-headers(?:-part\d+)?\.js$/iu) && !has(/(?:^|\/)manifest\.js$/iu)) {
    return new ArchiveError('posts-headers');
  }
  const data = files.filter(({ path }) => /\.js$/iu.test(path));
  if (data.length > 0) return new ArchiveError('no-posts-file', { count: files.length });
  if (has(/(?:^|\/)Your archive\.html$/iu)) return new ArchiveError('page-only');
  if (has(/\.zip$/iu)) return new ArchiveError('zip-in-zip');
  const isMedia = /\.(?:jpe?g|png|gif|webp|mp4|mov|m3u8|ts)$/iu;
  if (files.length > 0 && files.every(({ path }) => isMedia.test(path))) return new ArchiveError('media-only');
  return new ArchiveError('no-posts-file', { count: files.length });
}
