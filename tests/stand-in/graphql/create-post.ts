import { weightedLength } from '../text.ts';
import type { World } from '../world.ts';
import type { FaultKind, SentPost } from '../world-types.ts';
import { postResult } from './post-result.ts';

type Json = Record<string, unknown>;

/** An answer of the server: `wait` in milliseconds before it goes out, `drop` to lose the connection instead. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly wait?: number;
  readonly drop?: boolean;
}

const messages: Readonly<Record<string, { message: string; name: string; kind: string }>> = {
  '187': { message: 'Authorization: Status is a duplicate. (187)', name: 'AuthorizationError', kind: 'Permissions' },
  '226': {
    message:
      "Authorization: This request looks like it might be automated. To protect our users from spam and other malicious activity, we can't complete this action right now. Please try again later. (226)",
    name: 'AuthorizationError',
    kind: 'Permissions',
  },
  '344': {
    message: 'Authorization: You have reached your daily limit for sending Posts. Please try again later. (344)',
    name: 'AuthorizationError',
    kind: 'Permissions',
  },
  '186': {
    message: 'Authorization: Tweet needs to be a bit shorter. (186)',
    name: 'AuthorizationError',
    kind: 'Permissions',
  },
  '88': { message: 'Rate limit exceeded.', name: 'RateLimitError', kind: 'RateLimit' },
  '385': {
    message: 'Authorization: You attempted to reply to a Post that is deleted or not visible to you. (385)',
    name: 'AuthorizationError',
    kind: 'Permissions',
  },
};

/** X's body for an error, sent with HTTP 200 (dossier x-web-client 11.5). */
export function errorBody(code: string, path: string): Json {
  const { message, name, kind } = messages[code] ?? { message: 'Something went wrong', name: 'Error', kind: 'Unknown' };
  const tracing = { trace_id: '2f1d7c9ab04e6533' };
  const extensions = { name, source: 'Client', code: Number(code), kind, tracing };
  const place = { locations: [{ line: 18, column: 3 }], path: [path] };
  return {
    errors: [{ message, ...place, extensions, code: Number(code), kind, name, source: 'Client', tracing }],
    data: {},
  };
}

const rateHeaders = () => ({
  'x-rate-limit-limit': '50',
  'x-rate-limit-remaining': '0',
  'x-rate-limit-reset': String(Math.floor(Date.now() / 1000) + 900),
});

/** Answers CreateTweet and CreateNoteTweet: refuses as X does, or keeps the post and returns it. */
export function createPost(world: World, operation: SentPost['operation'], variables: Json): Answer {
  const text = typeof variables['tweet_text'] === 'string' ? variables['tweet_text'] : '';
  const reply = variables['reply'] as { in_reply_to_tweet_id?: string } | undefined;
  const attachment = typeof variables['attachment_url'] === 'string' ? variables['attachment_url'] : '';
  const replyTo = reply?.in_reply_to_tweet_id ?? null;
  const quoteOf = /\/status\/(\d+)/.exec(attachment)?.[1] ?? null;
  const author = world.viewer;
  const path = operation === 'CreateTweet' ? 'create_tweet' : 'notetweet_create';
  const wait = world.variants.sendDelay;
  const refuse = (fault: FaultKind, answer: Omit<Answer, 'wait'>): Answer => {
    world.refused.push({ author, text, replyTo, quoteOf, at: Date.now(), fault });
    return { ...answer, wait };
  };
  const fault = world.takeFault();
  if (fault) {
    const { kind } = fault;
    if (kind === 'drop') return refuse(kind, { status: 0, body: null, drop: true });
    if (kind === 'silent') return refuse(kind, { status: 200, body: { data: { [path]: { tweet_results: {} } } } });
    if (kind === '429') return refuse(kind, { status: 429, body: errorBody('88', path), headers: rateHeaders() });
    if (kind === '88') return refuse(kind, { status: 200, body: errorBody('88', path), headers: rateHeaders() });
    if (kind !== 'slow' && kind !== 'lost-answer') return refuse(kind, { status: 200, body: errorBody(kind, path) });
  }
  if (operation === 'CreateTweet' && weightedLength(text) > 280) {
    return refuse('186', { status: 200, body: errorBody('186', path) });
  }
  const isDouble = world.posts.some(
    (post) =>
      post.author === author &&
      post.text === text &&
      post.replyTo === replyTo &&
      post.quoteOf === quoteOf &&
      post.repostOf === null,
  );
  if (isDouble) return refuse('187', { status: 200, body: errorBody('187', path) });
  if (replyTo !== null && (!world.post(replyTo) || world.isDeleted(replyTo))) {
    return { status: 200, body: errorBody('385', path), wait };
  }
  const post = world.addPost(
    { author, text, replyTo, quoteOf: quoteOf !== null && world.post(quoteOf) ? quoteOf : null },
    true,
  );
  world.sent.push({ id: post.id, author, text, replyTo, quoteOf, at: post.at, operation });
  const { __typename, ...result } = postResult(world, post.id);
  const body = { data: { [path]: { tweet_results: { result: { ...result, unmention_info: {} } } } } };
  if (fault?.kind === 'lost-answer') return { status: 0, body: null, drop: true, wait };
  return { status: 200, body, wait: fault?.kind === 'slow' ? fault.milliseconds : wait };
}
