import type { Variants } from './variants.ts';

/** An account of the stand-in. Handles are kept without `@`. */
export interface StandInUser {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  readonly followers: number;
  readonly following: number;
  readonly isVerified: boolean;
  /** May send posts of more than 280 (CreateNoteTweet). */
  readonly isPremium: boolean;
  /** Milliseconds since 1970. */
  readonly joined: number;
}

/** A picture of a post; the stand-in draws `caption` into it. */
export interface Picture {
  readonly key: string;
  readonly alt: string | null;
  readonly caption: string;
}

/** A post as the stand-in's server keeps it. */
export interface StandInPost {
  readonly id: string;
  readonly author: string;
  /** As its author typed it: without the mentions X puts before a reply, with whole addresses. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly replyTo: string | null;
  readonly conversationId: string;
  readonly quoteOf: string | null;
  readonly repostOf: string | null;
  readonly media: readonly Picture[];
  /** Ids of all versions of the post, oldest first; one that is not the last was replaced by an edit. */
  readonly versions: readonly string[];
  readonly poll: readonly string[] | null;
  readonly card: { readonly title: string; readonly description: string; readonly url: string } | null;
  readonly lang: string;
  /** True when a page of the stand-in sent it. */
  readonly isSent: boolean;
}

/** What `World.addPost` takes. `at` is milliseconds since 1970, now if left out. */
export interface NewPost {
  readonly author: string;
  readonly text: string;
  readonly replyTo?: string | null;
  readonly quoteOf?: string | null;
  readonly at?: number;
  /** Captions drawn into pictures. */
  readonly media?: readonly string[];
  /** Alternative texts of the pictures, in order; more of them than pictures make further pictures. */
  readonly altTexts?: readonly string[];
  /** The whole text of a long post; `text` is then ignored. */
  readonly noteText?: string;
  /** Makes the post look edited once. */
  readonly edited?: boolean;
  readonly poll?: readonly string[];
  readonly card?: StandInPost['card'];
  readonly lang?: string;
}

/** A post that a page sent and the server took. */
export interface SentPost {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly replyTo: string | null;
  readonly quoteOf: string | null;
  readonly at: number;
  readonly operation: 'CreateTweet' | 'CreateNoteTweet';
}

/** A post that a page sent and the server did not take. */
export interface RefusedPost {
  readonly author: string;
  readonly text: string;
  readonly replyTo: string | null;
  readonly quoteOf: string | null;
  readonly at: number;
  readonly fault: FaultKind;
}

/**
 * What can go wrong with a post: X's error codes, `429` (rate limit by HTTP status), `silent` (accepted but empty answer,
 * nothing posted), `slow` (taken, answered late), `drop` (connection lost before anything was posted), `lost-answer`
 * (posted, but the connection is lost before the answer).
 */
export type FaultKind = '187' | '226' | '344' | '186' | '88' | '429' | 'silent' | 'slow' | 'drop' | 'lost-answer';

/** Faults waiting for the next posts. */
export interface Faults {
  /** The next post meets this fault; several calls queue up. `milliseconds` is for `slow` (4000 if left out). */
  next(kind: FaultKind, milliseconds?: number): void;
  /** Forgets the faults that have not been met. */
  clear(): void;
}

/** What open pages are told, beside what they ask for. */
export type WorldEvent =
  | { readonly type: 'post'; readonly id: string; readonly author: string }
  | { readonly type: 'variants'; readonly variants: Variants }
  | { readonly type: 'reload' };

/** One post of a script. `minute` counts from the start of the chat and may be negative or have a fraction. */
export interface ScriptPost {
  readonly minute: number;
  readonly author: string;
  readonly text: string;
  /** Names this post for others of the script. */
  readonly key?: string;
  readonly replyTo?: string;
  readonly quoteOf?: string;
  /** This line is a repost of the post with that key; `text` is empty. */
  readonly repostOf?: string;
  /** This line is an edit of the post with that key, which the key names from then on; `text` is the new one. */
  readonly editOf?: string;
  /** This line deletes the post with that key; `text` is empty. */
  readonly deletes?: string;
  readonly media?: readonly string[];
  readonly altTexts?: readonly string[];
  readonly edited?: boolean;
}

/** An evening of a chat. */
export interface Script {
  readonly name: string;
  readonly people: readonly { readonly handle: string; readonly name: string; readonly bio: string }[];
  readonly posts: readonly ScriptPost[];
}

/** How a script is played. */
export interface PlayOptions {
  /** 1 is real time, 10 ten times as fast. */
  readonly speed?: number;
  /** Minutes of the evening already over; their posts are there at once, dated back. */
  readonly elapsedMinutes?: number;
}

/** A script being played. `ids` gives the id of each key so far. */
export interface Playing {
  readonly done: Promise<void>;
  readonly ids: ReadonlyMap<string, string>;
  stop(): void;
}
