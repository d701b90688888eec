import { at, handleOf, idOf, listOf, parseJson, recordOf, textOf } from '../x/wire-json.ts';
import { ArchiveError } from './archive-error.ts';
import type { ArchiveOwner } from './archive-post.ts';
import { type ArchiveFile, type ReadControl, readSmallFile } from './archive-source.ts';
import type { FoundFiles } from './find-post-files.ts';

/** A manifest lists about a hundred files; a larger one is none. */
const LONGEST = 4 * 1024 * 1024;

/** What the files beside the posts tell of an archive. */
export interface ArchiveFacts {
  readonly owner: ArchiveOwner;
  /** When X made the archive; milliseconds since 1970; null where no file says. */
  readonly madeAt: number | null;
  /** How many posts the manifest promises in the files that hold them; null without a manifest. */
  readonly promised: number | null;
  /** Names of files of long or community posts that the manifest lists and that are not there. */
  readonly absent: readonly string[];
}

/**
 * Reads whose archive it is, and whether its files are all there.
 * @throws ArchiveError when the manifest is damaged, a part of the posts is missing, or two accounts are mixed.
 */
export async function readOwner(found: FoundFiles, control: ReadControl): Promise<ArchiveFacts> {
  const manifests: unknown[] = [];
  for (const file of found.manifests) {
    const manifest = parseAfterEquals(await readSmallFile(file, LONGEST, control));
    // A manifest of something else (a web page's) says nothing of ours.
    if (manifest === undefined) throw new ArchiveError('manifest-broken', { file: file.path });
    if (recordOf(at(manifest, 'userInfo')) || recordOf(at(manifest, 'dataTypes'))) manifests.push(manifest);
  }
  const owners = manifests.map((one) => ownerOf(at(one, 'userInfo'), 'userName', 'accountId'));
  if (owners.length === 0) owners.push(...(await accountOwners(found.accounts, control)));
  const owner = oneOwner(owners);
  const listed = manifests.flatMap(listedFiles);
  checkListed(listed, found);
  const times = manifests.map((one) => Date.parse(textOf(at(one, 'archiveInfo', 'generationDate')) ?? ''));
  const madeAt = times.find((time) => !Number.isNaN(time)) ?? null;
  const posts = listed.filter(({ kind }) => kind === 'tweets' || kind === 'tweet');
  return {
    owner,
    madeAt,
    promised: posts.length > 0 ? posts.reduce((sum, { count }) => sum + count, 0) : null,
    absent: listed
      .filter((one) => one.count > 0 && isWanted(one.kind) && !isThere(one.name, found))
      .map(({ name }) => name),
  };
}

async function accountOwners(files: readonly ArchiveFile[], control: ReadControl): Promise<ArchiveOwner[]> {
  const owners: ArchiveOwner[] = [];
  for (const file of files) {
    const content = parseAfterEquals(await readSmallFile(file, LONGEST, control));
    const account = recordOf(at(listOf(content)[0], 'account'));
    if (account) owners.push(ownerOf(account, 'username', 'accountId'));
    else if (at(content, 'screen_name') !== undefined) owners.push(ownerOf(content, 'screen_name', 'id'));
  }
  return owners;
}

function ownerOf(value: unknown, name: string, id: string): ArchiveOwner {
  return { handle: handleOf(at(value, name)), accountId: idOf(at(value, id)) };
}

/** Several zips of one archive name the same account; a folder with two people's archives must not be mixed. */
function oneOwner(owners: readonly ArchiveOwner[]): ArchiveOwner {
  const named = owners.filter((one) => one.handle !== null || one.accountId !== null);
  const [first = { handle: null, accountId: null }] = named;
  const other = named.find((one) =>
    one.accountId !== null && first.accountId !== null
      ? one.accountId !== first.accountId
      : one.handle?.toLowerCase() !== first.handle?.toLowerCase(),
  );
  if (other) throw new ArchiveError('two-accounts', { one: first.handle ?? '?', other: other.handle ?? '?' });
  return first;
}

/** `name = {…}` or `name = […]`, with or without a semicolon; undefined when there is no JSON behind it. */
function parseAfterEquals(text: string): unknown {
  const place = text.search(/[[{]/u);
  return place < 0 ? undefined : parseJson(text.slice(place).replace(/[;\s]+$/u, ''));
}

interface ListedFile {
  readonly kind: string;
  readonly name: string;
  readonly count: number;
}

function listedFiles(manifest: unknown): ListedFile[] {
  const types = recordOf(at(manifest, 'dataTypes')) ?? {};
  return Object.entries(types).flatMap(([kind, type]) =>
    listOf(at(type, 'files')).flatMap((file) => {
      const name = textOf(at(file, 'fileName'));
      return name === null ? [] : { kind, name, count: Number(at(file, 'count')) || 0 };
    }),
  );
}

function isWanted(kind: string): boolean {
  return kind === 'noteTweet' || kind === 'communityTweet' || kind === 'deletedTweets';
}

function checkListed(listed: readonly ListedFile[], found: FoundFiles): void {
  const missing = listed.find(
    ({ kind, name, count }) => (kind === 'tweets' || kind === 'tweet') && count > 0 && !isThere(name, found),
  );
  if (missing) throw new ArchiveError('part-missing', { file: baseName(missing.name) });
}

function isThere(name: string, found: FoundFiles): boolean {
  const base = baseName(name).toLowerCase();
  return found.posts.some(({ file }) => baseName(file.path).toLowerCase() === base);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
