import { answerNumbers } from '../chat/answers.ts';
import { handleKey } from '../chat/chat-posts.ts';
import type { CatalogueChat } from '../chat/chat-types.ts';
import { tagKey } from '../chat/hashtags.ts';
import type { Post } from '../chat/post.ts';
import type { ArchivePost } from './archive-post.ts';

/** Whole posts kept for the sessions; where an archive has more, the rest is read again when it is wanted. */
const MOST_HELD = 30_000;
/** Names of many chats; and a few words that end so and are none. */
const CHAT_NAME = /(?:chat|tweetchat|hour|tweetmeet)$/iu;
const NO_CHAT = /^(?:snap|we|video|group|live|happy|rush|earth|power|golden|cocktail|zero)(?:chat|hour)$/iu;
const SAYS_CHAT = /(?:^|[^\p{L}\p{N}#＃@_])(?:tweet|twitter)?[ -]?chat(?![\p{L}\p{N}_])/iu;
/** An answer's or a question's number somewhere: worth a closer look. */
const MAY_HAVE_NUMBER = /(?:^|[^\p{L}\p{N}])[AQTRFVP]\s?[.:)-]?\s?\d/iu;

/** What is remembered of a post of the person while an archive is read. */
export interface PostFact {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly replyTo: string | null;
  /** Handle in lower case. */
  readonly replyToAuthor: string | null;
  /** Numbers of the questions that it answers, or asks: "1", "2". */
  readonly numbers: readonly string[];
  /** Speaks of a chat ("starting the #KMers chat"). */
  readonly isAboutChat: boolean;
}

/** The posts of one tag. */
export interface TagFacts {
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly own: PostFact[];
  /** Times of reposts that carry it. */
  readonly reposts: number[];
}

/**
 * Collects, while an archive is read, what sessions are found from: the person's own posts by tag, and the untagged ones
 * that may belong to a session by what they answer. Deleted posts, and versions that an edit replaced, are left out.
 */
export class SessionFacts {
  readonly byTag = new Map<string, TagFacts>();
  /** Untagged answers to the person's own posts and to hosts of known chats. */
  readonly untagged: PostFact[] = [];
  /** Posts that may belong to a chat, whole, by id. */
  readonly held = new Map<string, Post>();
  readonly #known: ReadonlySet<string>;
  readonly #hosts: ReadonlySet<string>;

  readonly #mostHeld: number;

  /**
   * @param catalogue the chats known: the built-in ones and the person's.
   * @param mostHeld whole posts that are kept at most.
   */
  constructor(catalogue: readonly CatalogueChat[], mostHeld = MOST_HELD) {
    this.#mostHeld = mostHeld;
    this.#known = new Set(catalogue.flatMap(({ tag }) => (tag === null ? [] : tagKey(tag))));
    this.#hosts = new Set(catalogue.flatMap(({ hosts }) => hosts.map(handleKey)));
  }

  /** Takes a post; each must come once. */
  add(post: ArchivePost): void {
    if (post.isDeleted || post.isOldVersion) return;
    if (post.hashtags.length === 0) this.#addUntagged(post);
    else if (post.isRepost) for (const tag of post.hashtags) this.#factsOf(tag).reposts.push(post.at);
    else this.#addTagged(post);
  }

  /** Whether a tag alone lets one think of a chat. */
  isNamed(key: string): boolean {
    return this.#known.has(key) || (CHAT_NAME.test(key) && !NO_CHAT.test(key));
  }

  #addTagged(post: ArchivePost): void {
    const numbers = MAY_HAVE_NUMBER.test(post.raw) ? numbersOf(post.raw) : NO_NUMBERS;
    const fact = factOf(post, numbers, SAYS_CHAT.test(post.raw));
    const keys = new Set<string>();
    for (const tag of post.hashtags) {
      const facts = this.#factsOf(tag);
      if (!keys.has(facts.key)) facts.own.push(fact);
      keys.add(facts.key);
    }
    if (numbers.length > 0 || [...keys].some((key) => this.isNamed(key))) this.#hold(post);
  }

  #addUntagged(post: ArchivePost): void {
    if (post.isRepost || !post.isReply) return;
    const isToHost = post.replyToAuthor !== null && this.#hosts.has(handleKey(post.replyToAuthor));
    if (!post.isThread && !isToHost) return;
    this.untagged.push(factOf(post, NO_NUMBERS, false));
    this.#hold(post);
  }

  #hold(post: ArchivePost): void {
    if (this.held.size < this.#mostHeld) this.held.set(post.id, post.whole());
  }

  #factsOf(tag: string): TagFacts {
    const key = tagKey(tag);
    let facts = this.byTag.get(key);
    if (!facts) {
      facts = { key, spellings: new Map(), own: [], reposts: [] };
      this.byTag.set(key, facts);
    }
    facts.spellings.set(tag, (facts.spellings.get(tag) ?? 0) + 1);
    return facts;
  }
}

const NO_NUMBERS: readonly string[] = [];

function factOf(post: ArchivePost, numbers: readonly string[], isAboutChat: boolean): PostFact {
  const { id, at, replyTo, replyToAuthor } = post;
  return { id, at, replyTo, replyToAuthor: replyToAuthor && handleKey(replyToAuthor), numbers, isAboutChat };
}

function numbersOf(raw: string): readonly string[] {
  const text = raw.replace(/^(?:@\w{1,20}\s+)*/u, '');
  return answerNumbers(text, { isHost: false }).map(({ number }) => number);
}
