import type { StreamPost } from '../../lib/messaging/protocol.ts';

/** Somebody who posted in the session. */
export interface PersonInRoom {
  readonly handle: string;
  readonly name: string | null;
  readonly posts: number;
  readonly isHost: boolean;
  readonly isOwn: boolean;
}

/** An address that was shared in the session. */
export interface SharedLink {
  readonly address: string;
  /** Who shared it, first first, each once. */
  readonly handles: readonly string[];
  /** When it was first shared, milliseconds since 1970. */
  readonly at: number;
}

/** The people of the session: hosts first, then by number of posts. */
export function peopleInRoom(posts: readonly StreamPost[]): PersonInRoom[] {
  const people = new Map<string, PersonInRoom>();
  for (const { author, authorName, isHost, isOwn } of posts) {
    const key = author.toLowerCase();
    const known = people.get(key);
    people.set(key, { handle: author, name: authorName, posts: (known?.posts ?? 0) + 1, isHost, isOwn });
  }
  return [...people.values()].sort(
    (a, b) =>
      Number(b.isHost) - Number(a.isHost) ||
      b.posts - a.posts ||
      (a.handle.toLowerCase() < b.handle.toLowerCase() ? -1 : 1),
  );
}

/** X's own addresses of posts, pictures and tags lead back into the stream. */
const WITHIN_X = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/|^https?:\/\/pic\.(?:x|twitter)\.com\//iu;

/** The links of the session, newest first. */
export function sharedLinks(posts: readonly StreamPost[]): SharedLink[] {
  const links = new Map<string, SharedLink>();
  for (const { links: addresses, author, at } of posts) {
    for (const address of addresses) {
      if (!/^https?:\/\//iu.test(address) || WITHIN_X.test(address)) continue;
      const known = links.get(address);
      const handles = known?.handles ?? [];
      links.set(address, {
        address,
        handles: handles.includes(author) ? handles : [...handles, author],
        at: known?.at ?? at,
      });
    }
  }
  return [...links.values()].sort((a, b) => b.at - a.at || (a.address < b.address ? -1 : 1));
}

/** An address as people read it: without protocol and `www`, cut at its end. @param most letters shown. */
export function shortAddress(address: string, most = 48): string {
  const plain = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
