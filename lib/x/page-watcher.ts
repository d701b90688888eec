import type { PageSighting } from '../chat/chat-types.ts';
import type { Post } from '../chat/post.ts';
import type { ArticleCount } from './eyes-health.ts';
import { readArticle } from './read-article.ts';
import { readRoute } from './routes.ts';
import { find, selectors } from './selectors.ts';

/** Who is told of what is on the page. */
export interface PageListeners {
  readonly signal: AbortSignal;
  /** Posts that are new on the page or read differently than before. */
  readonly onPosts: (posts: Post[]) => void;
  readonly onPage: (page: PageSighting) => void;
  readonly onArticles: (count: ArticleCount) => void;
}

/** Sightings of a burst of cells go out together (ms). */
const GATHER = 120;
/** Cells fill late (pictures, translated text); they are read again after this time (ms). */
const READ_AGAIN = 350;
/** A look whether the list is still the one observed, and whether the address changed (ms); mechanics 7. */
const LOOK_EVERY = 500;
/** Everything mounted is read again now and then: X changes the insides of posts at any time (ms). */
const SWEEP_EVERY = 5_000;
/** Readings are remembered so that only changes are told; an evening has some hundred posts. */
const MOST_REMEMBERED = 2_000;

/**
 * Watches the posts on the page at little cost: the list container's children only, found again when X replaces it
 * (mechanics 7, 2026-11). Errors stay here; the page never notices.
 */
export function watchPage(listeners: PageListeners): void {
  const { signal } = listeners;
  const told = new Map<string, string>();
  const waiting = new Map<string, Post>();
  let list: Element | null = null;
  let address = '';
  let lastSweep = 0;
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
  navigation?.addEventListener('navigatesuccess', guarded(() => look()), { signal });
  guarded(look)();

  function look() {
    if (location.href !== address) {
      address = location.href;
      tellPage();
    }
    if (!list?.isConnected) attach();
    if (Date.now() - lastSweep >= SWEEP_EVERY) sweep();
  }

  function tellPage() {
    const page = readRoute(address);
    // The composer opens over the page that was there; what the person is in has not changed (dossier 3.4).
    if (page.kind === 'compose' && find(document, 'dialog')) return;
    listeners.onPage(page);
  }

  function attach() {
    const cell = find(document, 'cell') ?? find(document, 'tweet');
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
    const byTestId = document.querySelectorAll(selectors.tweet[0].css).length;
    listeners.onArticles({ articles: articles.length, byTestId, readable });
  }

  function readIn(cells: readonly Element[]) {
    for (const cell of cells) {
      if (cell.matches('article')) take(cell);
      else for (const article of cell.querySelectorAll('article')) take(article);
    }
  }

  function take(article: Element): boolean {
    const post = readArticle(article);
    if (!post) return false;
    const text = JSON.stringify(post);
    if (told.get(post.id) === text) return true;
    told.delete(post.id);
    told.set(post.id, text);
    if (told.size > MOST_REMEMBERED) told.delete(told.keys().next().value ?? '');
    waiting.set(post.id, post);
    gather ??= setTimeout(guarded(tellPosts), GATHER);
    return true;
  }

  function tellPosts() {
    gather = undefined;
    const posts = [...waiting.values()];
    waiting.clear();
    if (!signal.aborted && posts.length > 0) listeners.onPosts(posts);
  }
}

/** The element whose children are the cells: virtualised cells are placed absolutely in it (dossier 5.1). */
function listAround(cell: Element): Element | null {
  const holder = cell.closest('[style*="absolute"]') ?? cell;
  return holder.parentElement;
}

function guarded<Args extends unknown[]>(work: (...args: Args) => void): (...args: Args) => void {
  return (...args) => {
    try {
      work(...args);
    } catch (error) {
      console.debug('Chatside', 'page-reader', error);
    }
  };
}
