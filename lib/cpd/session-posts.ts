import { chatPosts } from '../chat/chat-posts.ts';
import { byTime } from '../chat/merge-posts.ts';
import type { Post } from '../chat/post.ts';

/**
 * Of posts of one session's time those of the chat, oldest first: what `chatPosts` finds, and the replies to it however
 * deep, of which few carry the tag. Reposts are left out.
 */
export function sessionPosts(posts: readonly Post[], tags: readonly string[]): Post[] {
  const chat = chatPosts(posts, tags);
  const ids = new Set(chat.map((post) => post.id));
  const rest = posts.filter((post) => post.repostOf === null && !ids.has(post.id)).sort(byTime);
  const replies = rest.filter((post) => {
    const belongs = post.replyTo !== null && ids.has(post.replyTo);
    if (belongs) ids.add(post.id);
    return belongs;
  });
  return [...chat, ...replies].sort(byTime);
}
