import { byTime } from './merge-posts.ts';
import { type Post, timeOfId } from './post.ts';

/** X lets a post be edited for an hour (dossier x-web-client 11.4); what is much older is no version of it. */
const EDITED_WITHIN = 2 * 60 * 60_000;

type Changes = Pick<
  Post,
  'at' | 'replyTo' | 'replyToAuthor' | 'conversationId' | 'quoteOf' | 'repostOf' | 'editIds' | 'isDeleted'
>;

/**
 * The posts as they stand now, oldest first: of the versions of an edited post only the newest one seen, with the time
 * of the first, all versions' ids in `editIds`, and what answers or quotes an older version pointed at it. A post is
 * deleted when any version is, for X deletes them all (docs.x.com, "Edit posts"). Deleted posts stay, marked: they
 * still tell what belonged to their conversation; reposts of them go.
 *
 * Takes posts merged by id. Unchanged posts come back as the same objects and changed ones are remembered, so that
 * what others remember with a post holds from call to call.
 */
export function currentPosts(posts: readonly Post[]): readonly Post[] {
  if (!posts.some((post) => post.editIds.length > 1 || post.isDeleted)) return posts;
  const families = familiesOf(posts);
  const isDeleted = new Set<string>();
  const idNow = new Map<string, string>();
  const standing = new Map<string, Post>();
  for (const family of families) {
    const { newest } = family;
    for (const id of family.ids) if (id !== newest.id) idNow.set(id, newest.id);
  }
  const superseded = new Set<Post>();
  for (const family of families) {
    for (const version of family.versions) superseded.add(version);
    standing.set(family.newest.id, changed(family.newest, versionChanges(family)));
  }
  const current: Post[] = [];
  for (const post of posts) {
    const stands = superseded.has(post) ? standing.get(post.id) : post;
    if (!stands) continue;
    if (stands.isDeleted) isDeleted.add(stands.id);
    current.push(idNow.size > 0 ? pointedAtNewest(stands, idNow) : stands);
  }
  if (families.length === 0 && isDeleted.size === 0) return posts;
  return current.filter((post) => post.repostOf === null || !isDeleted.has(post.repostOf)).sort(byTime);
}

/** Ids of all versions of a post, its own among them. */
export function versionIds(post: Post): readonly string[] {
  return post.editIds.length > 0 ? post.editIds : [post.id];
}

/** The id that a post had from the beginning: what is remembered under it outlives an edit. */
export function firstId(post: Post): string {
  return post.editIds[0] ?? post.id;
}

/** The versions of one post that were seen, oldest first, and the ids of all that there are. */
interface Family {
  readonly ids: readonly string[];
  readonly versions: readonly Post[];
  readonly newest: Post;
}

function familiesOf(posts: readonly Post[]): Family[] {
  const edited = posts.filter((post) => post.editIds.length > 1 && post.repostOf === null);
  if (edited.length === 0) return [];
  const byId = new Map(posts.map((post) => [post.id, post]));
  const groups = new Map<string, Set<string>>();
  for (const post of edited) {
    // Only its author edits a post: a list of ids that names somebody else's is damaged or forged.
    const ids = [post.id, ...post.editIds].filter((id) => isBySame(byId.get(id), post));
    const joined = new Set(ids);
    for (const id of ids) for (const other of groups.get(keyOf(post, id)) ?? []) joined.add(other);
    for (const id of joined) groups.set(keyOf(post, id), joined);
  }
  return [...new Set(groups.values())].flatMap((group) => {
    const ids = [...group].sort(byAge);
    const versions = ids.map((id) => byId.get(id)).filter((post) => post !== undefined);
    const newest = versions.at(-1);
    return newest ? [{ ids, versions, newest }] : [];
  });
}

function keyOf(post: Post, id: string): string {
  return `${post.author.toLowerCase()} ${id}`;
}

function isBySame(other: Post | undefined, post: Post): boolean {
  if (!other) return true;
  return other.repostOf === null && other.author.toLowerCase() === post.author.toLowerCase();
}

function byAge(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function versionChanges({ ids, versions, newest }: Family): Changes {
  // An edit changes neither what a post answers nor its conversation; the version the wire told of knows them.
  const { replyTo, replyToAuthor, conversationId } =
    versions.findLast((version) => version.conversationId !== null) ?? newest;
  const { quoteOf, repostOf } = newest;
  const at = firstAsked(ids, versions, newest);
  const isDeleted = versions.some((version) => version.isDeleted);
  return { at, replyTo, replyToAuthor, conversationId, quoteOf, repostOf, editIds: ids, isDeleted };
}

/** When the first version was posted, also where it was never seen; milliseconds since 1970. */
function firstAsked(ids: readonly string[], versions: readonly Post[], newest: Post): number {
  const [oldest = newest.id] = ids;
  const first = versions[0] ?? newest;
  if (first.id === oldest) return first.at;
  const told = timeOfId(oldest);
  return told !== null && told <= first.at && newest.at - told <= EDITED_WITHIN ? told : first.at;
}

function pointedAtNewest(post: Post, idNow: ReadonlyMap<string, string>): Post {
  const now = (id: string | null) => (id === null ? null : (idNow.get(id) ?? id));
  const { at, replyToAuthor, editIds, isDeleted } = post;
  const replyTo = now(post.replyTo);
  const conversationId = now(post.conversationId);
  const quoteOf = now(post.quoteOf);
  const repostOf = now(post.repostOf);
  return changed(post, { at, replyTo, replyToAuthor, conversationId, quoteOf, repostOf, editIds, isDeleted });
}

const remembered = new WeakMap<Post, Post>();

/** The post with changes: itself when it has them already, the same copy as last time when they are the same. */
function changed(post: Post, changes: Changes): Post {
  if (hasAll(post, changes)) return post;
  const known = remembered.get(post);
  if (known && hasAll(known, changes)) return known;
  const copy = { ...post, ...changes };
  remembered.set(post, copy);
  return copy;
}

function hasAll(post: Post, changes: Changes): boolean {
  return (
    post.at === changes.at &&
    post.replyTo === changes.replyTo &&
    post.replyToAuthor === changes.replyToAuthor &&
    post.conversationId === changes.conversationId &&
    post.quoteOf === changes.quoteOf &&
    post.repostOf === changes.repostOf &&
    post.isDeleted === changes.isDeleted &&
    post.editIds.length === changes.editIds.length &&
    post.editIds.every((id, index) => id === changes.editIds[index])
  );
}
