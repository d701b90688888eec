import type { Post } from '../chat/post.ts';
import { versionIds } from '../chat/post-versions.ts';
import type { ContributionRow, EarlierVersion } from './history-types.ts';

/**
 * The earlier wordings of an edited contribution, oldest first: those known so far, the one it had until now, and those
 * among the posts that were seen. What the person typed counts more than what X showed of it.
 * @param row the contribution before this sighting.
 * @param post the newest version seen.
 * @param seen posts that may hold older versions.
 */
export function earlierVersions(row: ContributionRow, post: Post, seen: readonly Post[]): EarlierVersion[] {
  const older = versionIds(post).slice(0, versionIds(post).indexOf(post.id));
  const byId = new Map<string, EarlierVersion>();
  for (const { id, text, at, isTruncated } of seen) if (!isTruncated) byId.set(id, { postId: id, text, at });
  for (const version of row.earlier ?? []) byId.set(version.postId, version);
  if (row.postId !== undefined && row.text !== '')
    byId.set(row.postId, { postId: row.postId, text: row.text, at: row.at });
  return older.map((id) => byId.get(id)).filter((version) => version !== undefined);
}
