import type { PageKind, PageSighting } from '../chat/chat-types.ts';

/** First path parts that are not handles (dossier x-web-client 3.2). */
const RESERVED = new Set(
  (
    'home explore notifications messages i compose intent settings search hashtag bookmarks lists communities jobs login ' +
    'logout tos privacy account oauth download about'
  ).split(' '),
);
const HOSTS = /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/;
const PROFILE_TABS = new Set(
  'with_replies media likes highlights articles superfollows affiliates lists communities followers following'.split(
    ' ',
  ),
);

/** Whether a first path part is a page of X rather than a person; letter case does not matter. */
export function isReserved(part: string): boolean {
  return RESERVED.has(part.toLowerCase());
}

/** Reads an address of x.com; what it does not know is `other`. Never throws. */
export function readRoute(address: string): PageSighting {
  const nothing: PageSighting = {
    kind: 'other',
    url: address.split('#')[0] ?? '',
    tags: [],
    handle: null,
    statusId: null,
  };
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return nothing;
  }
  const sighting = (kind: PageKind, found: Partial<PageSighting> = {}): PageSighting => ({
    ...nothing,
    kind,
    url: `${url.origin}${url.pathname}${url.search}`,
    ...found,
  });
  if (!HOSTS.test(url.hostname)) return nothing;
  const parts = url.pathname.split('/').filter(Boolean).map(decoded);
  const [first = '', second = '', third = ''] = parts;
  const lower = first.toLowerCase();
  if (lower === '') return sighting('home');
  if (lower === 'search') return sighting('search', { tags: tagsOfQuery(url.searchParams.get('q') ?? '') });
  if (lower === 'hashtag') {
    const tag = second.replace(/^[#＃]/u, '');
    return tag ? sighting('hashtag', { tags: [tag] }) : sighting('other');
  }
  if (lower === 'home' || lower === 'notifications') return sighting(lower);
  if (lower === 'compose' || lower === 'intent') return sighting('compose');
  if (lower === 'i') return readInternal(parts, sighting);
  if (RESERVED.has(lower) || !/^\w{1,20}$/.test(first)) return sighting('other');
  if (/^status(?:es)?$/i.test(second) && /^\d{1,20}$/.test(third)) {
    return sighting('status', { handle: first, statusId: third });
  }
  if (second === '' || PROFILE_TABS.has(second.toLowerCase())) return sighting('profile', { handle: first });
  return sighting('other');
}

function readInternal(
  parts: readonly string[],
  sighting: (kind: PageKind, found?: Partial<PageSighting>) => PageSighting,
) {
  const [, second = '', third = '', fourth = ''] = parts.map((part) => part.toLowerCase());
  if (second === 'status' && /^\d{1,20}$/.test(third)) return sighting('status', { statusId: third });
  if (second === 'web' && third === 'status' && /^\d{1,20}$/.test(fourth))
    return sighting('status', { statusId: fourth });
  if (second === 'lists' && third !== '') return sighting('list');
  return sighting('other');
}

/** Hashtags that a search asks for; a tag behind a minus is one it leaves out. */
function tagsOfQuery(query: string): string[] {
  const found = query.matchAll(/(^|[^\p{L}\p{N}\p{M}_&/])[#＃]([\p{L}\p{N}\p{M}_]*[\p{L}\p{M}_][\p{L}\p{N}\p{M}_]*)/gu);
  const tags = [...found].flatMap(([, before = '', tag = '']) => (before === '-' ? [] : [tag]));
  return tags.filter((tag, index) => tags.findIndex((one) => one.toLowerCase() === tag.toLowerCase()) === index);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
