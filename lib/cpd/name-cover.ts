import type { Post } from '../chat/post.ts';

/** Says how people are named in a document. */
export interface NameCover {
  /** "@handle", or "Participant 3". */
  name(handle: string): string;
  /** A text with the handles in it named the same way. */
  text(text: string): string;
  /** Whether a handle must not be told. */
  hides(handle: string): boolean;
}

/** Names everybody as they name themselves. */
export const openNames: NameCover = { name: (handle) => `@${handle}`, text: (text) => text, hides: () => false };

const MENTION = /(?<![\p{L}\p{N}_@＠])[@＠](\w{1,20})/gu;
/** Links to somebody's profile or post, with or without the scheme. */
const PERSONAL_LINK = /(?:https?:\/\/)?(?<![\w.-])(?:(?:www|mobile)\.)?(?:x|twitter)\.com\/(\w{1,20})(?:\/[^\s]*)?/giu;
/** Paths of X that belong to nobody. */
const NOBODY = new Set(['i', 'search', 'hashtag', 'home', 'explore', 'intent', 'share', 'settings']);

/**
 * Covers the names of all but some: people who posted become "Participant 1" and so on, in the order of their first
 * post, everybody else who is mentioned becomes "someone". Names written out in words stay, no rule can tell them.
 * @param posts oldest first. @param open handles that stay, in any letter case.
 */
export function coveredNames(posts: readonly Post[], open: readonly string[]): NameCover {
  const kept = new Set(open.map(keyOf));
  const numbers = new Map<string, number>();
  for (const { author } of posts) {
    const key = keyOf(author);
    if (!kept.has(key) && !numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  // A handle without its sign is told by its underscore or digit; "pharmacist" may be one, too, and stays a word.
  const bare = [...numbers.keys()].filter((key) => /[\d_]/u.test(key)).sort((a, b) => b.length - a.length);
  const bareHandle =
    bare.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}_])(?:${bare.join('|')})(?![\\p{L}\\p{N}_])`, 'giu') : null;
  const cover = (handle: string) => {
    const number = numbers.get(keyOf(handle));
    return number === undefined ? 'someone' : `Participant ${number}`;
  };
  const hides = (handle: string) => !kept.has(keyOf(handle));
  return {
    hides,
    name: (handle) => (hides(handle) ? cover(handle) : `@${handle}`),
    text(text) {
      const covered = text
        .replace(PERSONAL_LINK, (link, handle: string) =>
          NOBODY.has(keyOf(handle)) ? (/\/status\//u.test(link) ? '[link]' : link) : hides(handle) ? '[link]' : link,
        )
        .replace(MENTION, (mention, handle: string) => (hides(handle) ? cover(handle) : mention));
      return bareHandle ? covered.replace(bareHandle, (handle) => cover(handle)) : covered;
    },
  };
}

function keyOf(handle: string): string {
  return handle.toLowerCase();
}
