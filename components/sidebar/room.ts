import type { StreamPost } from '../../lib/messaging/protocol.ts';

/** Somebody who posted in the session. */
export interface PersonInRoom {
  readonly handle: string;
  readonly name: string | null;
  readonly posts: number;
  readonly isHost: boolean;
  readonly isOwn: boolean;
  /** When the person last posted, milliseconds since 1970. */
  readonly lastAt: number;
}

/** How the people are ordered. */
export type PeopleOrder = 'active' | 'recent';

/** An address that was shared in the session. */
export interface SharedLink {
  readonly address: string;
  /** Who shared it, first first, each once. */
  readonly handles: readonly string[];
  /** When it was first shared, milliseconds since 1970. */
  readonly at: number;
}

/** The people of the session. @param posts oldest first. */
export function peopleInRoom(posts: readonly StreamPost[], order: PeopleOrder): PersonInRoom[] {
  const people = new Map<string, PersonInRoom>();
  for (const { author, authorName, isHost, isOwn, at } of posts) {
    const key = author.toLowerCase();
    const known = people.get(key);
    const name = authorName ?? known?.name ?? null;
    people.set(key, { handle: author, name, posts: (known?.posts ?? 0) + 1, isHost, isOwn, lastAt: at });
  }
  const first = order === 'active' ? 'posts' : 'lastAt';
  const second = order === 'active' ? 'lastAt' : 'posts';
  return [...people.values()].sort((a, b) => b[first] - a[first] || b[second] - a[second]);
}

/** X's own addresses of posts, pictures and tags lead back into the stream. */
const WITHIN_X = /^https?:\/\/(?:(?:www\.|mobile\.)?(?:x|twitter)\.com|pic\.(?:x|twitter)\.com)(?:\/|$)/iu;

/** The links of the session, the newest first, each once. @param posts oldest first. */
export function sharedLinks(posts: readonly StreamPost[]): SharedLink[] {
  const links = new Map<string, SharedLink>();
  for (const { links: addresses, author, at } of posts) {
    for (const address of addresses) {
      const key = linkKey(address);
      if (key === null || WITHIN_X.test(address)) continue;
      const known = links.get(key);
      const handles = known?.handles ?? [];
      const isNew = !handles.some((handle) => handle.toLowerCase() === author.toLowerCase());
      links.set(key, {
        address: known?.address ?? address,
        handles: isNew ? [...handles, author] : handles,
        at: known?.at ?? at,
      });
    }
  }
  return [...links.values()].sort((a, b) => b.at - a.at);
}

/** What two forms of one address have in common: neither protocol, marks of a campaign nor a last slash count. */
function linkKey(address: string): string | null {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const search = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('utm_')));
  return `${url.host.replace(/^www\./u, '')}${url.pathname.replace(/\/$/u, '')}?${search}${url.hash}`;
}

/** An address as people read it: without protocol and `www`, cut at its end. @param most letters shown. */
export function shortAddress(address: string, most = 48): string {
  const plain = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
