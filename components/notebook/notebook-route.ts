import { useSyncExternalStore } from 'react';

/** What the notebook shows; it lives in the address, so that the browser's back button and bookmarks work. */
export type NotebookRoute =
  | { readonly page: 'home' }
  | { readonly page: 'session'; readonly sessionId: string }
  | { readonly page: 'posts' }
  | { readonly page: 'search'; readonly text: string };

/**
 * Reads the fragment of an address: `#/session/…`, or `#session=…` as the sidebar's button opens it. Anything unknown is
 * the first page.
 */
export function readRoute(hash: string): NotebookRoute {
  const opened = decode(/^#session=(.+)$/.exec(hash)?.[1] ?? '');
  if (opened !== '') return { page: 'session', sessionId: opened };
  const [, page = '', rest = ''] = /^#\/(\w+)\/?(.*)$/.exec(hash) ?? [];
  const text = decode(rest);
  if (page === 'session' && text !== '') return { page: 'session', sessionId: text };
  if (page === 'search' && text !== '') return { page: 'search', text };
  return page === 'posts' ? { page: 'posts' } : { page: 'home' };
}

/** The fragment that shows a page of the notebook. */
export function routeHash(route: NotebookRoute): string {
  if (route.page === 'session') return `#/session/${encodeURIComponent(route.sessionId)}`;
  if (route.page === 'search') return `#/search/${encodeURIComponent(route.text)}`;
  return route.page === 'posts' ? '#/posts' : '#/';
}

/** The route of the page as it changes. */
export function useRoute(): NotebookRoute {
  return readRoute(useSyncExternalStore(subscribe, () => location.hash));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
