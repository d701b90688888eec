import { useSyncExternalStore } from 'react';
import type { PlannedChat } from '../../lib/cpd/planned-chat.ts';
import type { PostFilters } from '../../lib/history/search/post-query.ts';
import { filtersInAddress, filtersOfAddress } from './filters-address.ts';

/** What the notebook shows; it lives in the address, so that the browser's back button and bookmarks work. */
export type NotebookRoute =
  | { readonly page: 'home' }
  | { readonly page: 'session'; readonly sessionId: string }
  | { readonly page: 'posts'; readonly filters?: PostFilters }
  | { readonly page: 'records' }
  | { readonly page: 'record'; readonly id: string }
  | { readonly page: 'write-up'; readonly sessionId: string | null }
  | { readonly page: 'plan'; readonly chat: PlannedChat }
  | { readonly page: 'backup' }
  | { readonly page: 'import' }
  | { readonly page: 'stored' }
  | { readonly page: 'deleted' }
  | { readonly page: 'settings' }
  | { readonly page: 'welcome' }
  | { readonly page: 'search'; readonly text: string; readonly filters?: PostFilters }
  | CalendarRoute;

/** The calendar, or its form: for a new chat, begun from an entry of the catalogue by its tag or name, or for a change. */
export interface CalendarRoute {
  readonly page: 'calendar';
  readonly form:
    | null
    | { readonly kind: 'new'; readonly entry: string | null }
    | { readonly kind: 'edit'; readonly id: string };
}

/**
 * Reads the fragment of an address: `#/session/…`, or `#session=…` and `#calendar` as the sidebar's buttons open it.
 * Anything unknown is the first page.
 */
export function readRoute(hash: string): NotebookRoute {
  const opened = decode(/^#session=(.+)$/.exec(hash)?.[1] ?? '');
  if (opened !== '') return { page: 'session', sessionId: opened };
  if (hash === '#calendar') return { page: 'calendar', form: null };
  const [, page = '', rest = ''] = /^#\/(\w+)\/?(.*)$/.exec(hash) ?? [];
  if (page === 'posts' || page === 'search') return postsRoute(rest);
  const text = decode(rest);
  if (page === 'session' && text !== '') return { page: 'session', sessionId: text };
  if (page === 'record' && text !== '') return { page: 'record', id: text };
  if (page === 'writeup') return { page: 'write-up', sessionId: text === '' ? null : text };
  if (page === 'plan') return readPlan(rest);
  if (page === 'calendar') return { page: 'calendar', form: readForm(rest) };
  return isPlain(page) ? { page } : { page: 'home' };
}

/** Pages whose address is their name. */
const PLAIN = ['posts', 'records', 'import', 'backup', 'stored', 'deleted', 'settings', 'welcome'] as const;

function isPlain(page: string): page is (typeof PLAIN)[number] {
  return (PLAIN as readonly string[]).includes(page);
}

/** The places that belong to "Your data". */
export function isDataPage({ page }: NotebookRoute): boolean {
  return page === 'stored' || page === 'backup' || page === 'import';
}

/** The places that belong to the CPD records. */
export function isRecordPage({ page }: NotebookRoute): boolean {
  return page === 'records' || page === 'record' || page === 'write-up' || page === 'plan';
}

/** `TEXT?chat=…`, both parts may be missing. */
function postsRoute(rest: string): NotebookRoute {
  const [words = '', ...values] = rest.split('?');
  return routeOfPosts(decode(words), filtersOfAddress(values.join('?')));
}

/** The page of the posts that hold these words and pass the filters. */
export function routeOfPosts(text: string, filters?: PostFilters): NotebookRoute {
  const narrowed = filters && { filters };
  return text === '' ? { page: 'posts', ...narrowed } : { page: 'search', text, ...narrowed };
}

/** `TAG+TAG/START`, the start in milliseconds since 1970. */
function readPlan(rest: string): NotebookRoute {
  const [, names = '', start = ''] = /^([^/]+)\/(\d{1,15})$/.exec(rest) ?? [];
  const tags = decode(names)
    .split('+')
    .filter((tag) => tag !== '');
  return tags.length > 0 ? { page: 'plan', chat: { tags, startsAt: Number(start) } } : { page: 'records' };
}

function readForm(rest: string): CalendarRoute['form'] {
  const [, kind, value = ''] = /^(new|edit)(?:\/(.*))?$/.exec(rest) ?? [];
  const text = decode(value);
  if (kind === 'new') return { kind, entry: text === '' ? null : text };
  return kind === 'edit' && text !== '' ? { kind, id: text } : null;
}

/** The fragment that shows a page of the notebook. */
export function routeHash(route: NotebookRoute): string {
  if (route.page === 'session') return `#/session/${encodeURIComponent(route.sessionId)}`;
  if (route.page === 'search') return `#/search/${encodeURIComponent(route.text)}${filtersInAddress(route.filters)}`;
  if (route.page === 'posts') return `#/posts${filtersInAddress(route.filters)}`;
  if (route.page === 'record') return `#/record/${encodeURIComponent(route.id)}`;
  if (route.page === 'write-up') {
    return route.sessionId === null ? '#/writeup' : `#/writeup/${encodeURIComponent(route.sessionId)}`;
  }
  if (route.page === 'plan') return `#/plan/${encodeURIComponent(route.chat.tags.join('+'))}/${route.chat.startsAt}`;
  if (route.page === 'calendar') return calendarHash(route.form);
  return route.page === 'home' ? '#/' : `#/${route.page}`;
}

function calendarHash(form: CalendarRoute['form']): string {
  if (form === null) return '#/calendar';
  if (form.kind === 'edit') return `#/calendar/edit/${encodeURIComponent(form.id)}`;
  return form.entry === null ? '#/calendar/new' : `#/calendar/new/${encodeURIComponent(form.entry)}`;
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
