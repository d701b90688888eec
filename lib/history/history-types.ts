/** A session (one evening of a chat) that the person took part in or followed. */
export interface SessionRow {
  /** `tag|start`, made when the session is first seen; never changes afterwards. */
  readonly id: string;
  /** In the chat's spelling; two for a joint chat. */
  readonly tags: readonly string[];
  readonly name: string | null;
  readonly hosts: readonly string[];
  /** The account the person was signed in with when the session was first kept. */
  readonly account: string | null;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** When the person first and last had the chat before them, for the minutes spent. */
  readonly presentFrom: number;
  readonly presentTo: number;
  /** Minutes in which the chat was open in front of the person. */
  readonly minutesPresent: number;
  readonly questions: readonly SessionQuestion[];
  /** The person keeps others' posts of this session; without it they are deleted after some days. */
  readonly keepsPosts?: boolean;
  /** Found in X's archive: nobody saw how long the person was there, nor the questions. */
  readonly isFromArchive?: boolean;
  /** What the person reposted in it; X's word for it is "shared with your followers". */
  readonly shared?: readonly MarkedPost[];
  /** What the person liked, and bookmarked, in it while they wanted that kept. */
  readonly liked?: readonly MarkedPost[];
  readonly bookmarked?: readonly MarkedPost[];
  /** Other ids of the same session, where histories that kept it under several were united. */
  readonly aliases?: readonly string[];
}

/** What a person does to others' posts by one click, and may take back. */
export type Mark = 'repost' | 'like' | 'bookmark';

/** The list of a session in which posts with a mark are kept. */
export const LIST_OF = { repost: 'shared', like: 'liked', bookmark: 'bookmarked' } as const;

/** The lists of a session in which others' posts are kept. */
export type MarkedList = (typeof LIST_OF)[Mark];

/** All of them, as they are shown. */
export const MARKED_LISTS: readonly MarkedList[] = Object.values(LIST_OF);

/** A post of another that the person reposted, liked or bookmarked in a session. */
export interface MarkedPost {
  readonly postId: string;
  readonly author: string;
  readonly text: string;
  /** When the mark was first made. Milliseconds since 1970. */
  readonly at: number;
  /** When the mark was last made or taken back. */
  readonly changedAt: number;
  readonly isUndone?: true;
}

/** Others' posts of a session that are still stored. */
export interface StoredPosts {
  readonly count: number;
  /** When the first and the last of them may be deleted; null when there are none. Milliseconds since 1970. */
  readonly until: { readonly first: number; readonly last: number } | null;
}

/** A session with what a list says of it. */
export interface SessionSummary {
  readonly session: SessionRow;
  /** How many posts of the person belong to it. */
  readonly contributions: number;
}

/** Stands for the id of the session that began last. */
export const NEWEST_SESSION = 'newest';

/** A year in which sessions began, in the person's zone. */
export interface SessionYear {
  readonly year: number;
  readonly sessions: number;
}

/** A question as it is kept with the session, so that the record does not need other people's posts. */
export interface SessionQuestion {
  readonly key: string;
  /** "Q3", "T1"; empty for an unnumbered question. */
  readonly label: string;
  readonly text: string;
  readonly at: number;
  readonly postId: string;
  readonly author: string;
  /** Every post that asked it; absent in sessions kept before this was noted. */
  readonly postIds?: readonly string[];
}

/** A wording that the author of a post replaced by editing it. X gives each version an id of its own. */
export interface EarlierVersion {
  readonly postId: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A post of the person. */
export interface ContributionRow {
  /** The client's id of a pending post, or `post:` and X's id for one first seen on X. */
  readonly id: string;
  readonly state: 'pending' | 'confirmed' | 'failed';
  /** X's id; absent until confirmed (absent, not null: the index over it is unique). */
  readonly postId?: string;
  readonly sessionId: string | null;
  readonly author: string | null;
  readonly text: string;
  readonly at: number;
  readonly tags: readonly string[];
  readonly replyTo: string | null;
  readonly replyToAuthor: string | null;
  readonly quoteOf: string | null;
  /** Keys of the session's questions it answers. */
  readonly questionKeys: readonly string[];
  /** X's error code and words when it refused. */
  readonly problem: { readonly code: number | null; readonly message: string } | null;
  /** It has pictures or a film. */
  readonly hasMedia?: true;
  /** The descriptions of its pictures, as far as they have any. */
  readonly altTexts?: readonly string[];
  /** The choices of its poll, in order. */
  readonly poll?: readonly string[];
  /** Other names of the same post, where histories that knew it under several were united. */
  readonly aliases?: readonly string[];
  /** The version of the post that the text is of, where it is not `postId`; empty for a text typed here. */
  readonly textOf?: string;
  /** The wordings before the edits, oldest first, as far as they were seen; absent when no edit is known. */
  readonly earlier?: readonly EarlierVersion[];
  /** When Chatside heard that it was deleted on X; its text stays until the person removes it. Milliseconds since 1970. */
  readonly deletedAt?: number;
}
