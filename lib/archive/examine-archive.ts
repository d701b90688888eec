import type { CatalogueChat } from '../chat/chat-types.ts';
import type { Post } from '../chat/post.ts';
import type { ArchiveFile, GivenFile, ReadControl } from './archive-source.ts';
import { PostCounter, type PostCounts } from './count-posts.ts';
import { type FoundSession, findSessions } from './find-sessions.ts';
import { openArchive } from './open-archive.ts';
import { type ArchiveReport, type ReadProgress, readArchive } from './read-archive.ts';
import { SessionFacts } from './session-facts.ts';

/** A session found, with the person's posts of it, oldest first. */
export interface OfferedSession extends FoundSession {
  readonly posts: readonly Post[];
}

/** All that an archive has to offer. */
export interface ArchiveFinding {
  readonly report: ArchiveReport;
  readonly counts: PostCounts;
  /** Newest first. */
  readonly sessions: readonly OfferedSession[];
}

/** How an archive is examined. */
export interface Examining extends ReadControl {
  /** The chats known: the built-in ones and the person's. */
  readonly catalogue: readonly CatalogueChat[];
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Whole posts that are kept while reading; for more the archive is read a second time. */
  readonly mostHeld?: number;
}

/**
 * Reads an archive and finds the sessions in it. Changes nothing anywhere.
 * @throws ArchiveError when it cannot be read; the signal's reason when it was stopped.
 */
export async function examineArchive(given: readonly GivenFile[], examining: Examining): Promise<ArchiveFinding> {
  const files = await openArchive(given);
  const facts = new SessionFacts(examining.catalogue, examining.mostHeld);
  const counter = new PostCounter();
  const report = await readArchive(files, {
    ...examining,
    onPosts: (posts) => {
      for (const post of posts) {
        counter.add(post);
        facts.add(post);
      }
    },
  });
  const sessions = findSessions(facts, examining.catalogue);
  const missing = new Set(sessions.flatMap(({ postIds }) => postIds.filter((id) => !facts.held.has(id))));
  const read = missing.size > 0 ? await readWhole(files, missing, examining) : new Map<string, Post>();
  return {
    report,
    counts: counter.counts(),
    sessions: sessions.map((session) => ({
      ...session,
      posts: session.postIds.flatMap((id) => facts.held.get(id) ?? read.get(id) ?? []),
    })),
  };
}

/** Reads the archive again for the posts that were not held the first time. */
async function readWhole(
  files: readonly ArchiveFile[],
  ids: ReadonlySet<string>,
  control: ReadControl,
): Promise<Map<string, Post>> {
  const found = new Map<string, Post>();
  const { signal, whenGoing } = control;
  await readArchive(files, {
    ...(signal && { signal }),
    ...(whenGoing && { whenGoing }),
    onPosts: (posts) => {
      for (const post of posts) if (ids.has(post.id)) found.set(post.id, post.whole());
    },
  });
  return found;
}
