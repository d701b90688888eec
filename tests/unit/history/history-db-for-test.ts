import { blankPost, type Post } from '@/lib/chat/post.ts';
import { HistoryDb } from '@/lib/history/history-db.ts';
import { NotebookSource } from '@/lib/history/notebook-source.ts';
import { PostFinder } from '@/lib/history/search/post-finder.ts';
import type { PendingContribution } from '@/lib/messaging/protocol.ts';

let count = 0;

/** A new empty history. */
export function emptyHistory(): HistoryDb {
  count += 1;
  return new HistoryDb(`test-${count}`);
}

/** A post with the fields a test names. */
export function makePost(change: Partial<Post> & { id: string }): Post {
  return {
    ...blankPost,
    author: 'pat_dispenses',
    text: 'A1 A calm room #WePh',
    at: Date.UTC(2026, 9, 6, 19, 10),
    hashtags: ['WePh'],
    lang: 'en',
    eyes: ['wire'],
    ...change,
  };
}

/** A post that waits for X's answer. */
export function makePending(change: Partial<PendingContribution> & { clientId: string }): PendingContribution {
  return {
    text: 'A1 A calm room #WePh',
    at: Date.UTC(2026, 9, 6, 19, 10),
    author: 'pat_dispenses',
    composer: 'reply',
    replyTo: '100200300',
    replyToAuthor: 'WePharmacists',
    quoteOf: null,
    tags: ['WePh'],
    ...change,
  };
}

/** The notebook's view of a history, searched without a worker. */
export function notebookOf(db: HistoryDb, now: () => number, othersKeptFor?: () => number): NotebookSource {
  return new NotebookSource(db, new PostFinder(db), now, othersKeptFor);
}
