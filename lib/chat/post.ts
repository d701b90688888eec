/** Which of the two eyes saw a post: the page (DOM) or the wire (X's own responses). */
export type Eye = 'page' | 'wire';

/**
 * A post as seen on x.com, merged by id from both eyes. Null means that no eye could tell, not that there is none.
 * Handles and hashtags are stored without `@` and `#`, in the letter case of their author.
 */
export interface Post {
  /** X's id of the post: digits, up to 19 of them, never a Number. */
  readonly id: string;
  /** The author's handle. */
  readonly author: string;
  readonly authorName: string | null;
  /** The whole text with emoji and real line breaks; the mentions X puts before a reply are kept out where known. */
  readonly text: string;
  /** Time of posting, milliseconds since 1970, UTC. X shows whole seconds. */
  readonly at: number;
  /** Hashtags as X links them, in order, each as typed. */
  readonly hashtags: readonly string[];
  /** Handles mentioned, in order, those X put before a reply included. */
  readonly mentions: readonly string[];
  /** Addresses linked in the text, whole where the source tells. */
  readonly links: readonly string[];
  readonly replyTo: string | null;
  readonly replyToAuthor: string | null;
  /** Id of the first post of the conversation; only the wire tells. */
  readonly conversationId: string | null;
  readonly quoteOf: string | null;
  /** Id of the post this one repeats. Only the wire knows reposts as posts of their own. */
  readonly repostOf: string | null;
  /** Handle of the person whose repost showed this post on the page, if so. */
  readonly repostedBy: string | null;
  readonly hasMedia: boolean;
  /** Alternative texts of its pictures, in order. */
  readonly altTexts: readonly string[];
  /** The choices of its poll, in order; absent where it has none. */
  readonly poll?: readonly string[];
  /** True where the text is known to be cut (X's "Show more" on the page). */
  readonly isTruncated: boolean;
  readonly lang: string | null;
  /**
   * Ids of all versions of this post, oldest first, where it is known to have been edited: X gives each version an id of
   * its own (dossier x-web-client 7.3). Empty when no edit is known; only the wire tells.
   */
  readonly editIds: readonly string[];
  /** X said that its author deleted it. Never goes back to false. */
  readonly isDeleted: boolean;
  readonly eyes: readonly Eye[];
}

/** A post of which nothing is known: the ground for one put together from what is kept elsewhere. */
export const blankPost: Post = {
  id: '',
  author: '',
  authorName: null,
  text: '',
  at: 0,
  hashtags: [],
  mentions: [],
  links: [],
  replyTo: null,
  replyToAuthor: null,
  conversationId: null,
  quoteOf: null,
  repostOf: null,
  repostedBy: null,
  hasMedia: false,
  altTexts: [],
  isTruncated: false,
  lang: null,
  editIds: [],
  isDeleted: false,
  eyes: [],
};

/**
 * The second in which a post was made, read from its id (dossier x-web-client 11.7); milliseconds since 1970, null for
 * ids from before November 2010, which tell none.
 */
export function timeOfId(id: string): number | null {
  if (id.length < 15) return null;
  const time = Number((BigInt(id) >> 22n) + 1_288_834_974_657n);
  return time - (time % 1000);
}

/**
 * Address of X's composer with a text in it (dossier x-web-client 3.3); opening it posts nothing.
 * @param replyTo id of the post to answer, null for none.
 * @param quoteOf id of the post to quote, null for none.
 */
export function composeAddress(text: string, replyTo: string | null, quoteOf: string | null): string {
  const address = new URL('https://x.com/intent/post');
  address.searchParams.set('text', text);
  if (replyTo !== null) address.searchParams.set('in_reply_to', replyTo);
  if (quoteOf !== null) address.searchParams.set('url', postAddress(null, quoteOf));
  return address.href;
}

/** Address of a post on x.com; X finds it by the id whatever the handle (dossier x-web-client 3.2). */
export function postAddress(author: string | null, id: string): string {
  return `https://x.com/${encodeURIComponent(author ?? 'i')}/status/${encodeURIComponent(id)}`;
}
