import * as v from 'valibot';
import { riskKinds } from '../safety/risk.ts';
import type { FromTab, ViewCommand } from './protocol.ts';

/**
 * What a tab of x.com says is checked before it is stored: the page can invent posts and answers (mechanics 3), so
 * ids, times and sizes are bounded here. The only effect a forged message can have is a row in a local table.
 */
const postId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const handle = v.pipe(v.string(), v.regex(/^\w{1,20}$/));
const clientId = v.pipe(v.string(), v.minLength(8), v.maxLength(64));
const text = v.pipe(v.string(), v.maxLength(30_000));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(280));
const address = v.pipe(v.string(), v.maxLength(4_000));
const words = (most: number, item: v.GenericSchema<string>) => v.pipe(v.array(item), v.maxLength(most));

const post = v.object({
  id: postId,
  author: handle,
  authorName: v.nullable(v.pipe(v.string(), v.maxLength(400))),
  text,
  at: time,
  hashtags: words(200, tag),
  mentions: words(200, v.pipe(v.string(), v.maxLength(50))),
  links: words(200, address),
  replyTo: v.nullable(postId),
  replyToAuthor: v.nullable(handle),
  conversationId: v.nullable(postId),
  quoteOf: v.nullable(postId),
  repostOf: v.nullable(postId),
  repostedBy: v.nullable(v.pipe(v.string(), v.maxLength(50))),
  hasMedia: v.boolean(),
  altTexts: words(20, v.pipe(v.string(), v.maxLength(2_000))),
  poll: v.exactOptional(words(8, v.pipe(v.string(), v.maxLength(200)))),
  isTruncated: v.boolean(),
  lang: v.nullable(v.pipe(v.string(), v.maxLength(20))),
  editIds: words(20, postId),
  isDeleted: v.boolean(),
  eyes: v.array(v.picklist(['page', 'wire'])),
});

const contributionEvent = v.variant('kind', [
  v.object({
    kind: v.literal('pending'),
    pending: v.object({
      clientId,
      text,
      at: time,
      author: v.nullable(handle),
      composer: v.picklist(['reply', 'inline-reply', 'post', 'quote', 'thread-2']),
      replyTo: v.nullable(postId),
      replyToAuthor: v.nullable(handle),
      quoteOf: v.nullable(postId),
      tags: words(10, tag),
    }),
  }),
  v.object({ kind: v.literal('confirmed'), clientId, postId, post: v.nullable(post) }),
  v.object({
    kind: v.literal('failed'),
    clientId,
    code: v.nullable(v.number()),
    message: v.pipe(v.string(), v.maxLength(2_000)),
  }),
]);

const sight = v.picklist(['unknown', 'seeing', 'blind']);

const fromTab = v.variant('type', [
  v.object({
    type: v.literal('page'),
    page: v.object({
      kind: v.picklist(['search', 'hashtag', 'home', 'profile', 'status', 'notifications', 'compose', 'list', 'other']),
      url: address,
      tags: words(50, tag),
      handle: v.nullable(handle),
      statusId: v.nullable(postId),
    }),
    viewer: v.nullable(handle),
    theme: v.picklist(['light', 'dim', 'dark']),
    isInFront: v.boolean(),
    isWriting: v.boolean(),
  }),
  // A damaged post in a batch costs only itself.
  v.object({
    type: v.literal('posts'),
    seq: clientId,
    posts: v.pipe(
      v.array(v.fallback(v.nullable(post), null)),
      v.maxLength(500),
      v.transform((posts) => posts.filter((one) => one !== null)),
    ),
  }),
  v.object({ type: v.literal('deleted'), seq: clientId, ids: words(500, postId) }),
  v.object({
    type: v.literal('mark'),
    mark: v.picklist(['repost', 'like', 'bookmark']),
    seq: clientId,
    postId,
    isDone: v.boolean(),
    at: time,
    author: v.nullable(handle),
  }),
  v.object({ type: v.literal('eyes'), eyes: v.object({ page: sight, wire: sight }) }),
  v.object({ type: v.literal('needs-composer') }),
  v.object({ type: v.literal('dock-room'), shape: v.picklist(['full', 'rail']) }),
  v.object({ type: v.literal('contribution'), seq: clientId, event: contributionEvent }),
  v.object({
    type: v.literal('draft'),
    key: clientId,
    text,
    replyingTo: v.nullable(v.object({ author: v.pipe(v.string(), v.maxLength(20)), text })),
  }),
  v.object({ type: v.literal('mute-risk'), kind: v.picklist(riskKinds) }),
]);

/** Reads a message of a tab; null when it is none of ours. */
export function readTabMessage(message: unknown): FromTab | null {
  const read = v.safeParse(fromTab, message);
  return read.success ? read.output : null;
}

const viewCommand = v.variant('type', [
  v.object({ type: v.literal('follow'), tags: words(2, tag), isJoint: v.boolean() }),
  v.object({ type: v.literal('decline'), tag }),
  v.object({ type: v.literal('leave') }),
  v.object({ type: v.literal('set-host'), tag, handle, isHost: v.boolean() }),
  v.object({ type: v.literal('set-collapsed'), isCollapsed: v.boolean() }),
  v.object({ type: v.literal('move'), place: v.picklist(['page', 'panel']) }),
  v.object({ type: v.literal('dismiss-hint'), code: v.string() }),
  v.object({ type: v.literal('hint-seen'), code: v.string() }),
  v.object({ type: v.literal('dismiss-notice'), code: v.string() }),
  v.object({ type: v.literal('set-tagging'), isOn: v.boolean() }),
  v.object({ type: v.literal('set-numbering'), isOn: v.boolean() }),
  v.object({ type: v.literal('set-checking'), isOn: v.boolean() }),
  v.object({ type: v.literal('unmute-risks') }),
  v.object({ type: v.literal('set-keeping'), tags: words(2, tag), isOn: v.boolean() }),
  v.object({ type: v.literal('open-notebook'), sessionId: v.nullable(v.string()) }),
  v.object({ type: v.literal('write-up'), sessionId: v.string() }),
  v.object({ type: v.literal('plan'), tags: words(2, tag), startsAt: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ type: v.literal('open-calendar') }),
  v.object({ type: v.literal('watch-stream'), isOn: v.boolean() }),
  v.object({ type: v.literal('follow-up'), handle, isOn: v.boolean() }),
  v.object({ type: v.literal('dismiss-catch-up'), sessionId: v.string() }),
]);

/** Reads a command of a view; null when it is none of ours. */
export function readViewCommand(command: unknown): ViewCommand | null {
  const read = v.safeParse(viewCommand, command);
  return read.success ? read.output : null;
}
