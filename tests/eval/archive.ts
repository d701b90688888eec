import { ArchiveError } from '../../lib/archive/archive-error.ts';
import { PostCounter } from '../../lib/archive/count-posts.ts';
import { findSessions } from '../../lib/archive/find-sessions.ts';
import { openArchive } from '../../lib/archive/open-archive.ts';
import { readArchive } from '../../lib/archive/read-archive.ts';
import { SessionFacts } from '../../lib/archive/session-facts.ts';
import { CATALOGUE } from '../../lib/chat/catalogue.ts';
import { archiveProblem } from '../../lib/locales/archive.ts';
import { givenFiles } from './given-files.ts';

/**
 * Reads an archive of X as the import does and prints counts: `eval:archive -- ZIP|FOLDER|FILE [MORE ZIPS...]`. The
 * last line of output is one JSON object:
 *
 * - `posts`: all different posts of the archive, by id: own words, replies, quotes, reposts, posts in communities, and
 *   each version of an edited post, of which `oldVersions` were replaced. Those in `deleted-tweets.js` count as
 *   `deleted` only.
 * - `replies`: posts that answer a post (their own author's too); a mere mention is none. `quotes`: posts with a link to
 *   another post. `reposts`: "RT @ann: …". A post may be a reply and a quote; a repost is neither.
 * - `notes`: different long texts in `note-tweet.js`; `notesJoined` of them were given back to their posts.
 * - `byYear` in UTC; `byHashtag`: how many posts (reposts too) carry the tag, the twenty most used.
 * - `sessions`: evenings of chats found in the person's own posts, oldest first. `date` is in the chat's zone (UTC where
 *   it is unknown), `posts` leaves out reposts. A joint chat is one session with two `tags`, the first is `tag`.
 *
 * @returns the exit code: 0, 1 with a sentence on stderr when the archive cannot be read, 2 without a file.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0) {
    console.error('Usage: npm run -s eval:archive -- ZIP|FOLDER|FILE');
    return 2;
  }
  try {
    const given = (await Promise.all(args.map(givenFiles))).flat();
    const counter = new PostCounter();
    const facts = new SessionFacts(CATALOGUE);
    const report = await readArchive(await openArchive(given), {
      onPosts: (posts) => {
        for (const post of posts) {
          counter.add(post);
          facts.add(post);
        }
      },
    });
    const { posts, replies, quotes, reposts, oldVersions, byYear, byHashtag } = counter.counts();
    const sessions = findSessions(facts, CATALOGUE).reverse();
    const { longTexts: notes, longTextsJoined: notesJoined, deleted } = report;
    console.log(
      JSON.stringify({
        posts,
        replies,
        quotes,
        reposts,
        notes,
        notesJoined,
        deleted,
        oldVersions,
        byYear,
        byHashtag,
        sessions: sessions.map(({ tags, date, postIds }) => ({
          tag: tags[0],
          date,
          posts: postIds.length,
          ...(tags.length > 1 && { tags }),
        })),
      }),
    );
    return 0;
  } catch (error) {
    console.error(error instanceof ArchiveError ? archiveProblem(error) : `${args.join(', ')}: ${String(error)}`);
    return 1;
  }
}
