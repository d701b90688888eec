// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageSighting } from '@/lib/chat/chat-types.ts';
import { watchPage } from '@/lib/x/page-watcher.ts';
import { page, post } from './page-samples.ts';

let end: AbortController;
let pages: PageSighting[];

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** Changes the address as X does; happy-dom moves nothing else. */
function goTo(address: string) {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);
}

function start() {
  const ignore = () => undefined;
  watchPage({ signal: end.signal, onPosts: ignore, onPage: (sighting) => pages.push(sighting), onArticles: ignore });
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  pages = [];
  goTo('https://x.com/search?q=%23DoseChat&f=live');
});

afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

test('tells the page and its changes', async () => {
  start();
  expect(pages.map((one) => [one.kind, one.tags])).toEqual([['search', ['DoseChat']]]);
  goTo('https://x.com/ann_rx/status/2085000000000000001');
  await pass(600);
  expect(pages.at(-1)).toMatchObject({ kind: 'status', statusId: '2085000000000000001' });
  await pass(5000);
  expect(pages.length).toBe(2);
});

test('a composer opened over a page leaves that page, even before its dialog is there', async () => {
  start();
  goTo('https://x.com/compose/post');
  await pass(600);
  document.body.innerHTML = '<div role="dialog"></div>';
  await pass(600);
  expect(pages.map((one) => one.kind)).toEqual(['search']);
});

test('a page opened as a composer is one', () => {
  goTo('https://x.com/intent/post?text=hi');
  start();
  expect(pages.map((one) => one.kind)).toEqual(['compose']);
});

test('what goes wrong in a listener never reaches the page', async () => {
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
  document.body.innerHTML = page(post(1));
  const fail = () => {
    throw new Error('broken');
  };
  watchPage({ signal: end.signal, onPosts: fail, onPage: () => {}, onArticles: () => {} });
  await pass(1000);
  expect(debug).toHaveBeenCalled();
  debug.mockRestore();
});
