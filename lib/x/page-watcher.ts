import type { PageKind, PageSighting } from '../chat/chat-types.ts';
import type { Post } from '../chat/post.ts';
import type { ArticleCount } from './eyes-health.ts';
import { noteFault } from './note-fault.ts';
import { readArticle } from './read-article.ts';
import { readRoute } from './routes.ts';
import { closest, find, selectors } from './selectors.ts';

/** Who is told of what is on the page. */
export interface PageListeners {
  readonly signal: AbortSignal;
  /** Posts that are new on the page or read differently than before. */
  readonly onPosts: (posts: Post[]) => void;
  readonly onPage: (page: PageSighting) => void;
  readonly onArticles: (count: ArticleCount) => void;
}

/** The first sighting after a quiet time goes out at once, those of a burst together (ms). */
const GATHER = 120;
const MOST_AT_ONCE = 100;
/** Cells fill late (pictures, translated text); those that did are read again after this time (ms). */
const READ_AGAIN = 350;
/** A look whether the list is still the one observed, and whether the address changed (ms); mechanics 7. */
const LOOK_EVERY = 500;
/** Everything mounted is looked at again now and then: X changes the insides of posts at any time (ms). */
const SWEEP_EVERY = 5_000;
/** Readings are remembered so that only changes are told; an evening has some hundred posts. */
const MOST_REMEMBERED = 2_000;
/** Pages made of posts. Elsewhere notices and the like stand in articles, and say nothing about the eyes. */
const POST_PAGES: ReadonlySet<PageKind> = new Set(['search', 'hashtag', 'home', 'profile', 'status', 'list']);
/** Tabs of a profile whose requests the wire leaves alone. */
const UNTAPPED_TAB = /^\/\w+\/(?!with_replies\b|status)\w/;

/**
 * Watches the posts on the page at little cost: the list container's children only, found again when X replaces it
 * (mechanics 7, 2026-11). Errors stay here; the page never notices.
 */
export function watchPage(listeners: PageListeners): void {
  const { signal } = listeners;
  const told = new Set<string>();
  const looks = new WeakMap<Element, { readonly face: string; readonly isPost: boolean }>();
  let waiting: Post[] = [];
  let list: Element | null = null;
  let address = '';
  let toldAddress: string | null = null;
  let lastSweep = 0;
  let lastTold = Number.NEGATIVE_INFINITY;
  // Firefox starts scripts in pages that are long open: their posts came before the wire could see any.
  let isFromBefore = document.querySelector('article') !== null;
  let gather: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(
    guarded((records: MutationRecord[]) => {
      const cells = records.flatMap((record) => [...record.addedNodes]).filter((node) => node instanceof Element);
      if (cells.length === 0) return;
      readIn(cells);
      setTimeout(
        guarded(() => readIn(cells.filter((cell) => cell.isConnected))),
        READ_AGAIN,
      );
    }),
  );
  const timer = setInterval(guarded(look), LOOK_EVERY);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
    clearTimeout(gather);
  });
  // In a background tab X draws little (dossier x-web-client 5.1): what it adds on return must be read.
  document.addEventListener('visibilitychange', guarded(sweep), { signal });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  // The event comes before the address changes (measured 2026-11), so the look waits.
  navigation?.addEventListener(
    'navigatesuccess',
    guarded(() => look()),
    { signal },
  );
  guarded(look)();

  function look() {
    if (location.href !== address) {
      address = location.href;
      tellPage();
    }
    // X may fill another list than the one observed: trends stand in cells too, and a tab change brings a new list.
    const article = columnOf().querySelector('article');
    if (!list?.isConnected || (article && !list.contains(article))) attach();
    if (Date.now() - lastSweep >= SWEEP_EVERY) sweep();
  }

  function tellPage() {
    const page = readRoute(address);
    // The composer opens over the page that was there, and what the person is in has not changed (dossier 3.4). Its
    // dialog comes later than its address, so that only a page opened as a composer is one.
    if (page.kind === 'compose' && toldAddress !== null) return;
    if (toldAddress !== null && toldAddress !== page.url) isFromBefore = false;
    toldAddress = page.url;
    listeners.onPage(page);
  }

  function attach() {
    const column = columnOf();
    const cell = column.querySelector('article') ?? find(column, 'cell');
    list = cell ? listAround(cell) : null;
    observer.disconnect();
    if (!list) return;
    observer.observe(list, { childList: true });
    sweep();
  }

  function sweep() {
    lastSweep = Date.now();
    const articles = [...document.querySelectorAll('article')];
    const readable = articles.filter((article) => take(article)).length;
    const { kind } = readRoute(address);
    if (!POST_PAGES.has(kind)) return;
    const byTestId = articles.filter((article) => article.matches(selectors.tweet[0].css)).length;
    const isWireExpected = !isFromBefore && !(kind === 'profile' && UNTAPPED_TAB.test(location.pathname));
    listeners.onArticles({ articles: articles.length, byTestId, readable, isWireExpected });
  }

  function readIn(cells: readonly Element[]) {
    for (const cell of cells) {
      if (cell.matches('article')) take(cell);
      else for (const article of cell.querySelectorAll('article')) take(article);
    }
  }

  /** Reads an article unless it looks as it did last time; returns whether it is a post. */
  function take(article: Element): boolean {
    const face = faceOf(article);
    const known = looks.get(article);
    if (known?.face === face) return known.isPost;
    const isPost = read(article);
    looks.set(article, { face, isPost });
    return isPost;
  }

  function read(article: Element): boolean {
    const post = readArticle(article);
    if (!post) return false;
    const text = JSON.stringify(post);
    // A post may stand on the page twice, read differently (cut and whole): each reading is told once.
    if (told.has(text)) return true;
    told.add(text);
    if (told.size > MOST_REMEMBERED) told.delete(told.values().next().value ?? '');
    waiting.push(post);
    gather ??= setTimeout(guarded(tellPosts), Math.max(0, lastTold + GATHER - Date.now()));
    return true;
  }

  function tellPosts() {
    gather = undefined;
    const posts = waiting.slice(0, MOST_AT_ONCE);
    waiting = waiting.slice(MOST_AT_ONCE);
    lastTold = Date.now();
    if (signal.aborted || posts.length === 0) return;
    if (waiting.length > 0) gather = setTimeout(guarded(tellPosts), GATHER);
    listeners.onPosts(posts);
  }
}

/**
 * All of an article that a reading depends on, at a small part of its cost: a reading takes dozens of searches, and of
 * the posts mounted few change from one look to the next.
 */
function faceOf(article: Element): string {
  const links = Array.from(article.getElementsByTagName('a'), (link) => link.getAttribute('href'));
  const pictures = Array.from(article.getElementsByTagName('img'), (picture) => picture.getAttribute('alt'));
  const count = article.getElementsByTagName('*').length;
  return `${count} ${links.join(' ')} ${pictures.join('|')} ${article.textContent}`;
}

/** Where the page's posts are; dialogs and the right column have cells of their own. */
function columnOf(): ParentNode {
  return find(document, 'primaryColumn') ?? find(document, 'main') ?? document;
}

/** The element whose children are the cells: virtualised cells are placed absolutely in it (dossier 5.1). */
function listAround(cell: Element): Element | null {
  // Before it is laid out, a list's cells have no style (dossier 5.1), and what is absolute is a box far around it.
  const holder = closest(cell, 'cell') ?? cell.closest('[style*="absolute"]') ?? cell;
  return holder.parentElement;
}

function guarded<Args extends unknown[]>(work: (...args: Args) => void): (...args: Args) => void {
  return (...args) => {
    try {
      work(...args);
    } catch (error) {
      noteFault('page-reader', error);
    }
  };
}
