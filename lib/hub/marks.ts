import type { Marking } from '../history/marked-posts.ts';
import type { RecentPosts } from './recent-posts.ts';

type Facts = Pick<Marking, 'mark' | 'at' | 'isDone' | 'account'>;

/** A mark on a post that was seen, with the tags of what it answers; null for one never seen or of a chat of which nothing is kept. */
export function markingOf(recent: RecentPosts, postId: string, facts: Facts): Marking | null {
  const post = recent.get(postId);
  if (!post || recent.isExcluded(post)) return null;
  const around = [post.replyTo, post.conversationId].flatMap((id) => recent.get(id ?? '')?.hashtags ?? []);
  return { postId, author: post.author, text: post.text, tags: [...post.hashtags, ...around], ...facts };
}

/**
 * The reposts of an account among the posts seen: those made on the phone, or while no worker ran. Likes and bookmarks
 * are no posts of their own, and are known only from the click.
 * @param since reposts made before are left out; milliseconds since 1970.
 */
export function seenReposts(recent: RecentPosts, account: string | null, since: number): Marking[] {
  if (account === null) return [];
  return recent.inOrder().flatMap(({ repostOf: postId, author, at }) => {
    if (postId === null || at < since || author.toLowerCase() !== account.toLowerCase()) return [];
    return markingOf(recent, postId, { mark: 'repost', at, isDone: true, account }) ?? [];
  });
}
