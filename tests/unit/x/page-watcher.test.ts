// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageSighting } from '@/lib/chat/chat-types.ts';
import type { Post } from '@/lib/chat/post.ts';
import type { ArticleCount } from '@/lib/x/eyes-health.ts';
import { watchPage } from '@/lib/x/page-watcher.ts';
import { article, cell, id, page, post, renamed } from './page-samples.ts';

let end: AbortController;
let batches: Post[][];
let pages: PageSighting[];
let counts: ArticleCount[];

const told = () => batches.flat().map((one) => `${Number(one.id.slice(-5))} ${one.text}`);
const list = () => document.querySelector('.list') as HTMLElement;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function add(html: string, to: Element = list()) {
  to.insertAdjacentHTML('beforeend', html);
}

/** Changes the address as X does; happy-dom moves nothing else. */
function goTo(address: string) {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);
}

function start() {
  watchPage({
    signal: end.signal,
    onPosts: (posts) => batches.push(posts),
    onPage: (sighting) => pages.push(sighting),
    onArticles: (count) => counts.push(count),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  batches = [];
  pages = [];
  counts = [];
  goTo('https://x.com/search?q=%23DoseChat&f=live');
});

afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe.each([
  ['with test ids', (html: string) => html],
  ['with renamed test ids', renamed],
])('watchPage %s', (_, dress) => {
  test('tells what is there, what comes, and nothing twice', async () => {
    document.body.innerHTML = dress(page(post(1), post(2)));
    start();
    await pass(200);
    expect(told()).toEqual(['1 Hello', '2 Hello']);
    add(dress(post(3)));
    await pass(200);
    expect(told()).toEqual(['1 Hello', '2 Hello', '3 Hello']);
    await pass(20_000);
    expect(batches.length).toBe(2);
  });

  test('a page that fills later, and a list that X replaces', async () => {
    document.body.innerHTML = dress('<main role="main"></main>');
    start();
    await pass(1000);
    document.body.innerHTML = dress(page(post(1)));
    await pass(700);
    expect(told()).toEqual(['1 Hello']);
    list().outerHTML = dress(`<div class="list">${post(2)}</div>`);
    await pass(700);
    add(dress(post(3)));
    await pass(200);
    expect(told()).toEqual(['1 Hello', '2 Hello', '3 Hello']);
  });

  test('the list of posts is watched though trends stand in cells too and come first', async () => {
    document.body.innerHTML = dress(page());
    start();
    await pass(1000);
    add(dress(post(1)));
    await pass(700);
    expect(told()).toEqual(['1 Hello']);
    add(dress(post(2)));
    await pass(200);
    expect(told()).toEqual(['1 Hello', '2 Hello']);
  });

  test('another list in the same column, there before the posts, is given up for theirs', async () => {
    document.body.innerHTML = dress(page());
    list().insertAdjacentHTML(
      'beforebegin',
      dress(`<div class="people">${cell('<div data-testid="UserCell"></div>')}</div>`),
    );
    start();
    await pass(1000);
    add(dress(post(1)));
    await pass(700);
    add(dress(post(2)));
    await pass(200);
    expect(told()).toEqual(['1 Hello', '2 Hello']);
  });

  test('a cell that fills late is read again', async () => {
    document.body.innerHTML = dress(page(post(1)));
    start();
    await pass(200);
    add(dress(cell('')));
    await pass(50);
    const empty = list().lastElementChild?.querySelector('div > div') as HTMLElement;
    empty.innerHTML = dress(article({ id: id(2) }));
    await pass(550);
    expect(told()).toEqual(['1 Hello', '2 Hello']);
  });

  test('a text that changes in place is told anew, and a second reading beside it only once', async () => {
    document.body.innerHTML = dress(page(post(1)));
    start();
    await pass(200);
    const text = document.querySelector('article [lang]') as HTMLElement;
    text.textContent = 'Hello and more';
    await pass(6000);
    expect(told()).toEqual(['1 Hello', '1 Hello and more']);
    add(dress(post(1)));
    await pass(30_000);
    expect(told()).toEqual(['1 Hello', '1 Hello and more']);
  });

  test('a picture, its description and another link that come later are told too', async () => {
    document.body.innerHTML = dress(page(post(1)));
    start();
    await pass(200);
    const text = document.querySelector('article [lang]') as HTMLElement;
    text.insertAdjacentHTML('beforeend', '<img alt="💊" src="/emoji.svg">');
    await pass(6000);
    (text.querySelector('img') as HTMLImageElement).alt = '🧪';
    await pass(6000);
    expect(told()).toEqual(['1 Hello', '1 Hello💊', '1 Hello🧪']);
    const links = () => batches.flat().at(-1)?.links;
    text.insertAdjacentHTML('beforeend', ' <a href="https://t.co/one">example.org/one</a>');
    await pass(6000);
    const before = links();
    (text.querySelector('a') as HTMLAnchorElement).href = 'https://t.co/two';
    await pass(6000);
    expect(before).toHaveLength(1);
    expect(links()).toHaveLength(1);
    expect(links()).not.toEqual(before);
  });

  test('an element that X gives to another post is read as that post', async () => {
    document.body.innerHTML = dress(page(post(1)));
    start();
    await pass(200);
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href*="${id(1)}"]`)) {
      link.href = link.getAttribute('href')?.replace(id(1), id(2)) ?? '';
    }
    await pass(6000);
    expect(told()).toEqual(['1 Hello', '2 Hello']);
  });

  test('a post and its repost that come together are both told', async () => {
    const context = '<a href="/bob_rx"><span data-testid="socialContext">Bob reposted</span></a>';
    document.body.innerHTML = dress(page(cell(article({ id: id(1), context })), post(1)));
    start();
    await pass(200);
    expect(batches.flat().map((one) => one.repostedBy)).toEqual(['bob_rx', null]);
  });

  test('the post in a dialog is read too', async () => {
    document.body.innerHTML = dress(page(post(1)));
    start();
    add(dress(article({ id: id(9) })), document.querySelector('#layers') as Element);
    await pass(6000);
    expect(told()).toContain('9 Hello');
  });
});

test('the first post after a quiet time goes out at once, those of a burst together', async () => {
  document.body.innerHTML = page(post(1));
  start();
  await pass(1000);
  add(post(2));
  await pass(1);
  expect(told()).toEqual(['1 Hello', '2 Hello']);
  for (let number = 3; number < 9; number += 1) {
    add(post(number));
    await pass(10);
  }
  expect(batches).toHaveLength(2);
  await pass(120);
  expect(batches).toHaveLength(3);
  expect(told()).toHaveLength(8);
});

test('a post that looks the same is not read again', async () => {
  document.body.innerHTML = page(post(1), post(2), cell(article({ isAd: true })));
  start();
  await pass(200);
  const first = document.querySelector('article') as Element;
  const searches = vi.spyOn(first, 'querySelectorAll');
  await pass(20_000);
  expect(searches).not.toHaveBeenCalled();
  expect(counts.at(-1)).toMatchObject({ articles: 3, readable: 2 });
  first.append(' more');
  await pass(6_000);
  expect(searches).toHaveBeenCalled();
});

test('many posts go out in messages of a hundred', async () => {
  document.body.innerHTML = page(...Array.from({ length: 250 }, (_, number) => post(number)));
  start();
  await pass(1000);
  expect(batches.map((batch) => batch.length)).toEqual([100, 100, 50]);
});

test('a list that is not laid out yet is watched too', async () => {
  const bare = (html: string) => html.replace(/ style="[^"]*"/g, '');
  document.body.innerHTML = `<div style="position: absolute">${bare(page(post(1)))}</div>`;
  start();
  await pass(200);
  add(bare(post(2)));
  await pass(200);
  expect(told()).toEqual(['1 Hello', '2 Hello']);
});

test('coming back to the tab reads at once', async () => {
  document.body.innerHTML = page(post(1));
  start();
  await pass(200);
  (document.querySelector('article [lang]') as HTMLElement).textContent = 'Changed';
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(150);
  expect(told()).toEqual(['1 Hello', '1 Changed']);
});

test('counts what is found by test id and what can be read', async () => {
  document.body.innerHTML = page(post(1), cell(article({ isAd: true })), renamed(post(2)));
  start();
  expect(counts.at(-1)).toMatchObject({ articles: 3, byTestId: 2, readable: 2 });
});

test.each([
  ['/notifications', 0],
  ['/notifications/mentions', 0],
  ['/i/bookmarks', 0],
  ['/home', 1],
  ['/ann_rx', 1],
  ['/ann_rx/status/2085000000000000001', 1],
])('articles of %s are counted %i times', (path, times) => {
  goTo(`https://x.com${path}`);
  document.body.innerHTML = page(post(1));
  start();
  expect(counts.length).toBe(times);
});

test('the wire is expected to see posts that come now, not those of a page that was open before', async () => {
  document.body.innerHTML = page(post(1));
  start();
  expect(counts.at(-1)?.isWireExpected).toBe(false);
  goTo('https://x.com/compose/post');
  await pass(600);
  goTo('https://x.com/search?q=%23DoseChat&f=live');
  await pass(6000);
  expect(counts.at(-1)?.isWireExpected).toBe(false);
  goTo('https://x.com/home');
  await pass(6000);
  expect(counts.at(-1)?.isWireExpected).toBe(true);
});

test.each([
  ['/ann_rx', true],
  ['/ann_rx/', true],
  ['/ann_rx/with_replies', true],
  ['/ann_rx/likes', false],
  ['/ann_rx/media', false],
  ['/ann_rx/status/2085000000000000001', true],
])('on %s the wire is expected to see: %s', async (path, isExpected) => {
  goTo(`https://x.com${path}`);
  start();
  document.body.innerHTML = page(post(1));
  await pass(6000);
  expect(counts.at(-1)?.isWireExpected).toBe(isExpected);
});

test('ends with its signal', async () => {
  document.body.innerHTML = page(post(1));
  start();
  end.abort();
  add(post(2));
  goTo('https://x.com/home');
  await pass(10_000);
  expect(batches).toEqual([]);
  expect(pages.length).toBe(1);
});
