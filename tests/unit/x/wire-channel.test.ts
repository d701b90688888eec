import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenToWire, readWireMessage, type WireMessage } from '@/lib/x/wire-channel.ts';
import { tapWire } from '@/lib/x/wire-tap.ts';
import { type FakeXhr, graphql, makePage } from './fake-page.ts';

let page: ReturnType<typeof makePage>;
let heard: WireMessage[];
let leaving: AbortController[];

const tap = () => tapWire(page as unknown as Window & typeof globalThis);

function listen(): void {
  const leave = new AbortController();
  leaving.push(leave);
  listenToWire(leave.signal, (message) => heard.push(message));
}

function request(operation: string, sent?: unknown, type: XMLHttpRequestResponseType = ''): FakeXhr {
  const xhr = new page.XMLHttpRequest();
  xhr.open('GET', graphql(operation));
  xhr.responseType_ = type;
  xhr.send(sent);
  return xhr;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  vi.stubGlobal('document', new EventTarget());
  page = makePage();
  heard = [];
  leaving = [];
});
afterEach(() => {
  for (const one of leaving) one.abort();
  vi.unstubAllGlobals();
});

describe('the two sides', () => {
  test.each([
    ['page first', [tap, listen]],
    ['extension first', [listen, tap]],
    ['extension started again', [tap, listen, () => leaving[0]?.abort(), listen]],
    [
      'extension started again without a farewell',
      [tap, () => listenToWire(new AbortController().signal, () => {}), listen],
    ],
    ['both started again, extension first', [tap, listen, () => leaving[0]?.abort(), listen, tap]],
    ['both started again, page first', [tap, listen, () => leaving[0]?.abort(), tap, listen]],
  ])('meet once: %s', async (_, steps) => {
    for (const step of steps) step();
    await settle();
    request('SearchTimeline').answer(200, '{"data":{}}');
    await settle();
    expect(heard).toEqual([{ kind: 'response', operation: 'SearchTimeline', body: '{"data":{}}' }]);
  });

  test('lose nothing that was said before the extension listened', async () => {
    tap();
    request('TweetDetail').answer(200, 'early');
    listen();
    await settle();
    expect(heard).toHaveLength(1);
  });

  test('part: after that nothing is copied', async () => {
    tap();
    listen();
    leaving[0]?.abort();
    await settle();
    const response = new Response('late');
    const clone = vi.spyOn(response, 'clone');
    page.fetch.mockResolvedValue(response);
    await page.fetch(graphql('TweetDetail'));
    request('TweetDetail').answer(200, 'late');
    await settle();
    expect(heard).toEqual([]);
    expect(clone).not.toHaveBeenCalled();
  });
});

describe('by XMLHttpRequest', () => {
  beforeEach(() => {
    tap();
    listen();
  });

  test.each<[XMLHttpRequestResponseType, unknown]>([
    ['text', '{"a":"é💊\\n"}'],
    ['json', { a: 'é💊\n' }],
    ['arraybuffer', new TextEncoder().encode('{"a":"é💊\\n"}').buffer],
    ['blob', new Blob(['{"a":"é💊\\n"}'])],
  ])('an answer as %s is copied', async (type, body) => {
    request('UserTweets', undefined, type).answer(200, body);
    await settle();
    expect(heard.map((one) => one.kind === 'response' && JSON.parse(one.body))).toEqual([{ a: 'é💊\n' }]);
  });

  test('a post is told when sent and when answered', async () => {
    const sent = JSON.stringify({ variables: { tweet_text: 'A1\nline two' } });
    request('CreateTweet', sent).answer(403, '{"errors":[]}\n');
    await settle();
    const [asked, answered] = heard;
    expect(asked).toMatchObject({ kind: 'create-request', text: 'A1\nline two', replyTo: null, quoteOf: null });
    expect(asked?.kind === 'create-request' && Math.abs(asked.at - Date.now()) < 5_000).toBe(true);
    expect(answered).toMatchObject({ kind: 'create-answer', status: 403, body: '{"errors":[]}\n' });
    expect(asked?.kind === 'create-request' && asked.requestId).toBe(
      answered?.kind === 'create-answer' && answered.requestId,
    );
  });

  test('a deletion, and the undoing of a repost, are told when asked for and when answered', async () => {
    const sent = JSON.stringify({ variables: { tweet_id: '1900000000000000001', dark_request: false } });
    request('DeleteTweet', sent).answer(200, '{"data":{"delete_tweet":{"tweet_results":{}}}}');
    request('DeleteRetweet', '{"variables":{"source_tweet_id":"1900000000000000002"}}').answer(
      200,
      '{"data":{"unretweet":{}}}',
    );
    await settle();
    expect(heard).toMatchObject([
      { kind: 'act-request', act: 'delete', postId: '1900000000000000001' },
      { kind: 'act-answer', status: 200, body: '{"data":{"delete_tweet":{"tweet_results":{}}}}' },
      { kind: 'act-request', act: 'undo-repost', postId: '1900000000000000002' },
      { kind: 'act-answer', status: 200, body: '{"data":{"unretweet":{}}}' },
    ]);
  });

  test('a broken connection is told of a post and of nothing else', async () => {
    request('CreateTweet', '{"variables":{"tweet_text":"A1"}}').answer(0, '');
    request('SearchTimeline').answer(0, '');
    request('SearchTimeline').answer(500, 'Down');
    await settle();
    expect(heard.map(({ kind }) => kind)).toEqual(['create-request', 'create-answer']);
  });

  test('an object used again tells each answer once, under its own name', async () => {
    const xhr = request('SearchTimeline');
    xhr.answer(200, 'one');
    xhr.open('GET', graphql('HomeTimeline'));
    xhr.send();
    xhr.answer(200, 'two');
    xhr.open('GET', 'https://x.com/i/api/1.1/jot/client_event.json');
    xhr.send();
    xhr.answer(200, 'three');
    await settle();
    expect(heard.map((one) => one.kind === 'response' && [one.operation, one.body])).toEqual([
      ['SearchTimeline', 'one'],
      ['HomeTimeline', 'two'],
    ]);
  });

  test('too much is left out', async () => {
    request('SearchTimeline').answer(200, 'x'.repeat(8_000_001));
    await settle();
    expect(heard).toEqual([]);
  });
});

describe('by fetch', () => {
  beforeEach(() => {
    tap();
    listen();
  });

  test.each([
    ['an address', graphql('SearchTimeline?variables=%7B%7D')],
    ['a URL', new URL(graphql('SearchTimeline'))],
    ['a Request', new Request(graphql('SearchTimeline'))],
  ])('an answer to %s is copied and stays whole', async (_, target) => {
    page = makePage();
    const response = new Response('{"data":1}');
    const promise = Promise.resolve(response);
    page.fetch.mockReturnValue(promise);
    tap();
    const answer = page.fetch(target);
    expect(answer).toBe(promise);
    expect((await answer).bodyUsed).toBe(false);
    expect(await response.text()).toBe('{"data":1}');
    await settle();
    expect(heard).toEqual([{ kind: 'response', operation: 'SearchTimeline', body: '{"data":1}' }]);
  });

  test('a failed post keeps its failure for X', async () => {
    page = makePage();
    page.fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    tap();
    const init = { method: 'POST', body: '{"variables":{"tweet_text":"A1"}}' };
    await expect(page.fetch(graphql('CreateNoteTweet'), init)).rejects.toThrow('Failed to fetch');
    await settle();
    expect(heard).toMatchObject([
      { kind: 'create-request', text: 'A1' },
      { kind: 'create-answer', status: 0, body: '' },
    ]);
  });

  test('other requests and odd arguments pass untouched', async () => {
    page = makePage();
    const response = new Response('x');
    const clone = vi.spyOn(response, 'clone');
    page.fetch.mockResolvedValue(response);
    tap();
    const odd = { toString: vi.fn(() => graphql('SearchTimeline')) };
    await page.fetch(graphql('DMConversationTimeline'));
    await page.fetch(odd as unknown as string);
    expect(odd.toString).not.toHaveBeenCalled();
    expect(clone).not.toHaveBeenCalled();
  });
});

test('a failure of the copy never reaches X', async () => {
  const native = page.XMLHttpRequest.prototype.send;
  tap();
  listen();
  const xhr = new page.XMLHttpRequest();
  xhr.open('GET', graphql('SearchTimeline'));
  xhr.send();
  xhr.responseType_ = 'json';
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  expect(() => xhr.answer(200, cyclic)).not.toThrow();
  expect(page.XMLHttpRequest.prototype.send).not.toBe(native);
  expect([page.XMLHttpRequest.prototype.send.name, page.XMLHttpRequest.prototype.send.length]).toEqual([
    'send',
    native.length,
  ]);
});

test.each([
  null,
  5,
  '',
  'response',
  'response\nBookmarks\n{}',
  'create-answer\nid\n20x\n{}',
  `create-answer\n${'i'.repeat(61)}\n200\n{}`,
  'create-request\nabc-1\n1\nno json',
  'delete-request\nabc-1\n1\n{"variables":{"tweet_id":19}}',
  'erase\nabc-1\n1\n{}',
])('%j is no message', (data) => {
  expect(readWireMessage(data)).toBeNull();
});
