import type { AnswerNumber } from './answers.ts';
import type { CourseWords } from './course-words.ts';
import type { WordsOnHosts } from './named-hosts.ts';
import type { Post } from './post.ts';
import type { AskedQuestion } from './question-post.ts';
import type { PostTraits } from './rule-posts.ts';
import type { TopicFound } from './topic.ts';

/** What has been read from the text of a post, each when it was first asked for. */
export interface PostNotes {
  asked?: AskedQuestion | null;
  answers?: readonly AnswerNumber[];
  traits?: PostTraits;
  course?: CourseWords;
  onHosts?: WordsOnHosts;
  topic?: TopicFound | null;
}

const notes = new WeakMap<Post, PostNotes>();

/**
 * The notes on a post: a chat is read again at each new post, its thousands of texts only once. One table for all of
 * them, since every large weak table lengthens each collection of garbage (Firefox 153, November 2026).
 */
export function notesOf(post: Post): PostNotes {
  const known = notes.get(post);
  if (known) return known;
  const fresh: PostNotes = {};
  notes.set(post, fresh);
  return fresh;
}
