import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToWire, type WireMessage } from '@/lib/x/wire-channel.ts';
import { tapWire } from '@/lib/x/wire-tap.ts';
import { type FakeXhr, graphql, makePage } from './fake-page.ts';

let page: ReturnType<typeof makePage>;
let heard: WireMessage[];
let leaving: AbortController[];
let want: ReturnType<typeof listenToWire>[];

const tap = () => tapWire(page as unknown as Window & typeof globalThis);

function listen(): void {
  const leave = new AbortController();
  leaving.push(leave);
  want.push(listenToWire(leave.signal, (message) => heard.push(message)));
}

function request(operation: string, sent: string): FakeXhr {
  const xhr = new page.XMLHttpRequest();
  xhr.open('POST', graphql(operation));
  xhr.send(sent);
  return xhr;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  vi.stubGlobal('document', new EventTarget());
  page = makePage();
  heard = [];
  leaving = [];
  want = [];
  tap();
  listen();
});
afterEach(() => {
  for (const one of leaving) one.abort();
  vi.unstubAllGlobals();
});

test('likes and bookmarks are copied only while the listener wants them, each by itself', async () => {
  const like = (id: number) => request('FavoriteTweet', `{"variables":{"tweet_id":"${id}"}}`);
  like(101).answer(200, '{"data":{"favorite_tweet":"Done"}}');
  want[0]?.(['like']);
  await settle();
  like(102).answer(200, '{"data":{"favorite_tweet":"Done"}}');
  request('CreateBookmark', '{"variables":{"tweet_id":"103"}}').answer(200, '{"data":{"tweet_bookmark_put":"Done"}}');
  want[0]?.(['bookmark']);
  await settle();
  like(104).answer(200, '{"data":{"favorite_tweet":"Done"}}');
  request('DeleteBookmark', '{"variables":{"tweet_id":"103"}}').answer(200, '{}');
  want[0]?.([]);
  await settle();
  request('DeleteBookmark', '{"variables":{"tweet_id":"105"}}').answer(200, '{}');
  await settle();
  expect(heard.map((one) => (one.kind === 'act-request' ? `${one.act} ${one.postId}` : one.kind))).toEqual([
    'like 102',
    'act-answer',
    'undo-bookmark 103',
    'act-answer',
  ]);
});

test('a page script that starts later learns what is wanted; a new listener wants nothing yet', async () => {
  want[0]?.(['like']);
  tap();
  await settle();
  request('FavoriteTweet', '{"variables":{"tweet_id":"101"}}').answer(200, '{"data":{"favorite_tweet":"Done"}}');
  await settle();
  expect(heard).toHaveLength(2);
  leaving[0]?.abort();
  listen();
  await settle();
  request('FavoriteTweet', '{"variables":{"tweet_id":"102"}}').answer(200, '{"data":{"favorite_tweet":"Done"}}');
  await settle();
  expect(heard).toHaveLength(2);
});
