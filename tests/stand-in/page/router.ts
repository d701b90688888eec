import { app, update } from './store.ts';
import { word } from './words.ts';

/** A page of the application. */
export interface Route {
  readonly kind: 'home' | 'search' | 'hashtag' | 'profile' | 'status' | 'notifications' | 'compose' | 'list' | 'other';
  readonly path: string;
  readonly query: string;
  readonly tab: string;
  readonly handle: string;
  readonly statusId: string;
}

const reserved = new Set(
  'home explore notifications messages i compose intent settings search hashtag bookmarks lists communities jobs login logout tos privacy account'.split(
    ' ',
  ),
);

/** The route of an address of x.com. */
export function routeOf(href: string): Route {
  const url = new URL(href, location.origin);
  const [first = '', second = '', third = ''] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const base = { path: url.pathname + url.search, query: '', tab: '', handle: '', statusId: '' };
  const tab = url.searchParams.get('f') ?? 'top';
  if (first === 'home' || first === '') return { ...base, kind: 'home' };
  if (first === 'search') return { ...base, kind: 'search', query: url.searchParams.get('q') ?? '', tab };
  if (first === 'hashtag') return { ...base, kind: 'hashtag', query: `#${second}`, tab };
  if (first === 'notifications') return { ...base, kind: 'notifications', tab: second };
  if ((first === 'compose' && second === 'post') || first === 'intent')
    return { ...base, kind: 'compose', query: url.search };
  if (first === 'i' && second === 'lists') return { ...base, kind: 'list', query: third };
  if (first === 'i' && second === 'status') return { ...base, kind: 'status', statusId: third };
  if (reserved.has(first) || !/^\w{1,20}$/.test(first)) return { ...base, kind: 'other', query: first };
  if (second === 'status' && /^\d+$/.test(third)) return { ...base, kind: 'status', handle: first, statusId: third };
  return { ...base, kind: 'profile', handle: first, tab: second };
}

const scrollAt = new Map<string, number>();
let titleTimers: number[] = [];

/** Goes to an address without loading: a composer opens over the page, everything else replaces it. */
export function navigate(href: string): void {
  const next = routeOf(href);
  scrollAt.set(app().route.path, window.scrollY);
  history.pushState({ over: next.kind === 'compose' ? app().route.path : null }, '', href);
  show(next, false);
}

/** The address of the page that lies behind a composer. */
export function pathBehind(): string {
  return (history.state as { over?: string } | null)?.over ?? '/home';
}

function show(next: Route, isBack: boolean): void {
  if (next.kind === 'compose') {
    if (!app().compose) update({ compose: intentOf(next) });
    setTitle('');
    return;
  }
  const isSame = next.path === app().route.path;
  update({ route: next, compose: null, menu: null, sheet: null });
  setTitle(titleOf(next));
  if (!isSame) requestAnimationFrame(() => window.scrollTo(0, isBack ? (scrollAt.get(next.path) ?? 0) : 0));
}

/** The composer an address asks for. */
export function intentOf(route: Route): { text?: string } {
  const query = new URLSearchParams(route.query);
  const tags = (query.get('hashtags') ?? '')
    .split(',')
    .filter(Boolean)
    .map((tag) => `#${tag}`);
  const text = [query.get('text'), query.get('url'), ...tags].filter(Boolean).join(' ');
  return text === '' ? {} : { text };
}

/** Id of the post that an intent answers; null for none. */
export function answeredId(route: Route): string | null {
  const id = new URLSearchParams(route.query).get('in_reply_to') ?? '';
  return /^\d{1,20}$/.test(id) ? id : null;
}

function titleOf(route: Route): string {
  if (route.kind === 'home') return word('home');
  if (route.kind === 'search' || route.kind === 'hashtag') return `${route.query} - ${word('search')}`;
  if (route.kind === 'notifications') return word('notifications');
  if (route.kind === 'profile') return `@${route.handle}`;
  if (route.kind === 'list') return word('list');
  return '';
}

/** Sets the page's title late, after a flash of a bare "X", with the count of unread things, as X does. */
export function setTitle(title: string): void {
  for (const timer of titleTimers) clearTimeout(timer);
  const delay = app().variants.render === 'real' ? 900 : 180;
  titleTimers = [
    window.setTimeout(() => {
      document.title = 'X';
    }, 30),
    window.setTimeout(() => {
      const { unread, variants } = app();
      const countPart = unread > 0 ? `(${unread}) ` : '';
      if (title === '') document.title = `${countPart}X`;
      else document.title = variants.language === 'ar' ? `${countPart}X \\ ${title}` : `${countPart}${title} / X`;
    }, delay),
  ];
}

/** Follows the browser's back and forward buttons, and takes over clicks on links of the page. */
export function startRouter(): void {
  window.addEventListener('popstate', () => show(routeOf(location.href), true));
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href^="/"]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    if (!link.closest('#react-root')) return;
    event.preventDefault();
    const href = link.getAttribute('href') ?? '/';
    if (!/\/(analytics|quotes|photo\/\d)$/.test(href)) navigate(href);
  });
  setTitle(titleOf(app().route));
}
