import { newestFirst } from '../snowflake.ts';
import { entitiesOf } from '../text.ts';
import type { World } from '../world.ts';
import type { StandInPost } from '../world-types.ts';
import { postResult } from './post-result.ts';
import { userResult } from './user-result.ts';

type Json = Record<string, unknown>;
type Instruction = Json;
const pageSize = 20;
/** Newer posts come this many at a time at most; the page asks again for the rest. */
const mostNewer = 80;

/** Posts that a search finds, newest first. Understands words, `#tag`, `from:`, `to:`, `OR`, brackets and `-`. */
export function searchPosts(world: World, query: string): StandInPost[] {
  const wanted = query.replace(/[()]/g, ' ').trim();
  const alternatives = wanted.split(/\s+OR\s+/).map((part) => part.split(/\s+/).filter((term) => term !== ''));
  return world.posts.filter(
    (post) => post.repostOf === null && alternatives.some((terms) => terms.every((term) => fits(world, post, term))),
  );
}

function fits(world: World, post: StandInPost, term: string): boolean {
  if (term.startsWith('-')) return term.includes(':') || !fits(world, post, term.slice(1));
  const word = term.toLowerCase();
  if (word.startsWith('from:')) return post.author.toLowerCase() === word.slice(5).replace('@', '');
  if (word.startsWith('to:')) {
    return (world.post(post.replyTo ?? '')?.author.toLowerCase() ?? '') === word.slice(3).replace('@', '');
  }
  if (/^[#＃]/.test(word)) {
    return tagsOf(post).has(word.slice(1));
  }
  return post.text.toLowerCase().includes(word.replaceAll('"', ''));
}

const knownTags = new WeakMap<StandInPost, ReadonlySet<string>>();

/** The tags of a post, read once: a search looks at every post again each time a page asks for newer ones. */
function tagsOf(post: StandInPost): ReadonlySet<string> {
  const known = knownTags.get(post);
  if (known) return known;
  const tags = entitiesOf(post.text).flatMap((one) => (one.kind === 'hashtag' ? [one.value.toLowerCase()] : []));
  const made = new Set(tags);
  knownTags.set(post, made);
  return made;
}

/** Posts of the home timeline: everybody's posts and reposts that are not answers to others, newest first. */
export function homePosts(world: World): StandInPost[] {
  return world.posts.filter((post) => post.replyTo === null || world.post(post.replyTo)?.author === post.author);
}

/** Posts of a profile, newest first. */
export function userPosts(world: World, handle: string, withReplies: boolean): StandInPost[] {
  const own = world.posts.filter((post) => post.author.toLowerCase() === handle.toLowerCase());
  return withReplies ? own : own.filter((post) => post.replyTo === null);
}

/** One entry with a post. */
export function postEntry(world: World, id: string, promoted = false): Json {
  const itemContent = {
    __typename: 'TimelineTweet',
    itemType: 'TimelineTweet',
    tweetDisplayType: 'Tweet',
    tweet_results: { result: postResult(world, id) },
    ...(promoted && {
      promotedMetadata: { advertiser_results: {}, impressionId: `imp${id}`, disclosureType: 'NoDisclosure' },
    }),
  };
  return {
    entryId: promoted ? `promoted-tweet-${id}-1f2e3d4c5b` : `tweet-${id}`,
    sortIndex: id,
    content: {
      __typename: 'TimelineTimelineItem',
      entryType: 'TimelineTimelineItem',
      itemContent,
      clientEventInfo: { component: 'result', element: 'tweet' },
    },
  };
}

function cursor(type: 'Top' | 'Bottom', value: string, sortIndex: string, entryId: string): Json {
  const content = {
    __typename: 'TimelineTimelineCursor',
    entryType: 'TimelineTimelineCursor',
    value,
    cursorType: type,
  };
  return { entryId, sortIndex, content };
}

const encode = (direction: 'top' | 'bottom', id: string) => Buffer.from(`${direction}:${id}`).toString('base64url');

function decode(value: unknown): { direction: string; id: string } | null {
  const [direction = '', id = ''] =
    typeof value === 'string' ? Buffer.from(value, 'base64url').toString().split(':') : [];
  return id === '' ? null : { direction, id };
}

function between(id: string, step: bigint): string {
  return (BigInt(id) + step).toString();
}

/**
 * The instructions for one page of a list that runs newest first: 20 posts and two cursors; later pages bring the
 * cursors as replacements, as SearchTimeline does (dossier x-web-client 11.6). A top cursor asks for newer posts only,
 * and where there are many gets those next to it first, so that none is passed over.
 * @param posts newest first.
 */
export function pageOf(world: World, posts: readonly StandInPost[], cursorValue: unknown): Instruction[] {
  const at = decode(cursorValue);
  let page: StandInPost[];
  if (at === null) page = posts.slice(0, pageSize);
  else if (at.direction === 'top') page = posts.slice(0, countNewer(posts, at.id)).slice(-mostNewer);
  else page = posts.filter((post) => newestFirst(at.id, post.id) < 0).slice(0, pageSize);
  const entries = page.map((post) => postEntry(world, post.id));
  const first = page[0]?.id ?? at?.id ?? '1';
  const last = page.at(-1)?.id ?? at?.id ?? '1';
  if (at?.direction !== 'top' && world.variants.extras) entries.push(...extrasAmong(world, page, at === null));
  const top = cursor('Top', encode('top', first), between(first, 1n), 'cursor-top-0');
  const bottom = cursor('Bottom', encode('bottom', last), between(last, -1n), 'cursor-bottom-0');
  if (at === null) return [{ type: 'TimelineAddEntries', entries: [...entries, top, bottom] }];
  const replaced = at.direction === 'top' ? top : bottom;
  const replace = { type: 'TimelineReplaceEntry', entry_id_to_replace: replaced['entryId'], entry: replaced };
  return [{ type: 'TimelineAddEntries', entries }, replace];
}

function countNewer(posts: readonly StandInPost[], id: string): number {
  const end = posts.findIndex((post) => newestFirst(post.id, id) >= 0);
  return end < 0 ? posts.length : end;
}

function extrasAmong(world: World, page: readonly StandInPost[], isFirst: boolean): Json[] {
  const extras: Json[] = [];
  const advert = world.posts.find((post) => post.author === 'ShelfTidyAds');
  const sixth = page[5];
  if (advert && sixth) {
    const entry = postEntry(world, advert.id, true);
    extras.push({
      ...entry,
      entryId: `promoted-tweet-${advert.id}-${sixth.id.slice(-6)}`,
      sortIndex: between(sixth.id, -1n),
    });
  }
  const twelfth = page[11];
  if (isFirst && twelfth) {
    const people = world.users.filter((user) => user.handle !== world.viewer).slice(0, 3);
    const items = people.map((user) => ({
      entryId: `who-to-follow-${twelfth.id}-user-${user.id}`,
      item: {
        itemContent: {
          __typename: 'TimelineUser',
          itemType: 'TimelineUser',
          userDisplayType: 'User',
          user_results: { result: userResult(user, world.variants.userShape) },
        },
      },
    }));
    const content = {
      entryType: 'TimelineTimelineModule',
      __typename: 'TimelineTimelineModule',
      displayType: 'Vertical',
      items,
    };
    extras.push({ entryId: `who-to-follow-${twelfth.id}`, sortIndex: between(twelfth.id, -1n), content });
  }
  return extras;
}

/** The instructions of a status page: parents, the post, then one module per answer. */
export function conversation(world: World, id: string): Instruction[] | null {
  const focal = world.post(id);
  if (!focal) return null;
  const parents: StandInPost[] = [];
  const parentOf = (post: StandInPost) => world.newest(post.replyTo ?? '');
  for (let post = parentOf(focal); post; post = parentOf(post)) parents.unshift(post);
  const topIndex = (n: number) => (9_000_000_000_000_000_000n - BigInt(n)).toString();
  const line = [...parents.map((post) => post.id), id].map((one, n) => ({
    ...postEntry(world, one),
    sortIndex: topIndex(n),
  }));
  const oldestFirst = [...world.posts].reverse().filter((post) => post.repostOf === null);
  const answers = oldestFirst.filter((post) => focal.versions.includes(post.replyTo ?? ''));
  const modules = answers.map((answer, n) => {
    const thread = [answer];
    for (let next = nextIn(oldestFirst, answer); next; next = nextIn(oldestFirst, next)) thread.push(next);
    return {
      entryId: `conversationthread-${answer.id}`,
      sortIndex: topIndex(line.length + n),
      content: {
        entryType: 'TimelineTimelineModule',
        __typename: 'TimelineTimelineModule',
        displayType: 'VerticalConversation',
        items: thread.slice(0, 3).map((post) => ({
          entryId: `conversationthread-${answer.id}-tweet-${post.id}`,
          item: { itemContent: (postEntry(world, post.id)['content'] as Json)['itemContent'] },
        })),
      },
    };
  });
  const terminate = { type: 'TimelineTerminateTimeline', direction: 'Top' };
  return [{ type: 'TimelineAddEntries', entries: [...line, ...modules] }, terminate];
}

function nextIn(posts: readonly StandInPost[], post: StandInPost): StandInPost | undefined {
  return posts.find((other) => other.replyTo === post.id);
}
