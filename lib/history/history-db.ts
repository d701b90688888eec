import { Dexie, type Table } from 'dexie';
import type { Post } from '../chat/post.ts';
import type { ContributionRow, SessionRow } from './history-types.ts';

/** What rows stored before edits and deletions were followed lack. */
type LaterFields = 'editIds' | 'isDeleted';

/** A post as kept: everyone's posts of a chat's evening, for the session and a short while after. */
export interface PostRow extends Omit<Post, LaterFields>, Partial<Pick<Post, LaterFields>> {
  /** When Chatside last saw it; milliseconds since 1970. */
  readonly seenAt: number;
}

/** Single values that belong with the history; each is checked when it is read. */
export interface KeptValue {
  readonly key:
    | 'choices'
    | 'forgotten'
    | 'own-chats'
    | 'follow-ups'
    | 'backup'
    | 'restore'
    | `restoring:${string}`
    | `archive-import:${string}`;
  readonly value: unknown;
}

/**
 * The history of one person on one browser.
 * A version once released is never edited: a change of the schema is a new version with an upgrade.
 */
export class HistoryDb extends Dexie {
  readonly posts!: Table<PostRow, string>;
  readonly contributions!: Table<ContributionRow, string>;
  readonly sessions!: Table<SessionRow, string>;
  readonly kept!: Table<KeptValue, string>;

  constructor(name = 'chatside') {
    super(name);
    this.version(1).stores({
      posts: 'id, at',
      contributions: 'id, &postId, sessionId, at',
      sessions: 'id, startsAt',
      kept: 'key',
    });
  }
}
