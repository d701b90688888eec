import { readFile } from 'node:fs/promises';
import type { Post } from '../../lib/chat/post.ts';
import { readCreateAnswer } from '../../lib/x/wire-create.ts';
import { postsFromResponse } from '../../lib/x/wire-posts.ts';
import { openSavedPages, type SavedPages } from './saved-pages.ts';

/** One line of output; null where the source does not tell. */
interface PostLine {
  readonly file: string;
  readonly eye: 'page' | 'wire';
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly hashtags: readonly string[];
  readonly replyTo: string | null;
  readonly replyToAuthor: string | null;
  readonly quoteOf: string | null;
  readonly repostOf: string | null;
}

/**
 * Prints the posts of saved pages (`.html`, read in a real Chromium) and saved responses (`.json`) as JSON lines:
 * `eval:posts -- FILE...`. What is wrong with a file goes to stderr; the rest is still read.
 * @returns the exit code: 0, 1 when a file could not be read, 2 without files.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0) {
    console.error('Usage: npm run -s eval:posts -- FILE.html FILE.json ...');
    return 2;
  }
  let pages: Promise<SavedPages> | undefined;
  let exitCode = 0;
  for (const file of args) {
    try {
      const isPage = /\.html?$/i.test(file);
      if (!isPage && !/\.json$/i.test(file)) throw new Error('only .html and .json files can be read');
      const source = (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '');
      if (isPage) pages ??= openSavedPages();
      const { posts, problem } =
        isPage && pages ? { posts: await (await pages).readPosts(source), problem: null } : readJson(source);
      for (const post of posts) console.log(JSON.stringify(lineOf(file, isPage ? 'page' : 'wire', post)));
      if (problem) throw new Error(problem);
    } catch (error) {
      exitCode = 1;
      console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
  await pages?.then(
    (opened) => opened.close(),
    () => {},
  );
  return exitCode;
}

/**
 * Posts of a response, bare or in a capture that wraps it as `response` beside `url` and `requestBody`; of an array of
 * them, each that can be read, with what is wrong with the others.
 */
function readJson(source: string): { readonly posts: Post[]; readonly problem: string | null } {
  const json: unknown = JSON.parse(source);
  if (!Array.isArray(json)) return { posts: postsOfCapture(json), problem: null };
  const posts: Post[] = [];
  const bad: string[] = [];
  for (const [index, capture] of json.entries()) {
    try {
      posts.push(...postsOfCapture(capture));
    } catch (error) {
      bad.push(`response ${index + 1} of ${json.length}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { posts, problem: bad.length > 0 ? bad.join('; ') : null };
}

function postsOfCapture(capture: unknown): Post[] {
  const response = bodyOf(capture);
  if (isCreated(response)) {
    const answer = readCreateAnswer(200, JSON.stringify(response));
    return answer.kind === 'accepted' ? [answer.post] : [];
  }
  const { isKnownShape, posts } = postsFromResponse(response);
  if (!isKnownShape) throw new Error('it is not an answer of X that holds posts');
  return posts;
}

function bodyOf(capture: unknown): unknown {
  if (typeof capture !== 'object' || capture === null || !('response' in capture)) return capture;
  const { response } = capture;
  return typeof response === 'string' ? JSON.parse(response) : response;
}

function isCreated(response: unknown): boolean {
  const data = (response as { data?: object } | null)?.data;
  return typeof data === 'object' && data !== null && ('create_tweet' in data || 'notetweet_create' in data);
}

function lineOf(file: string, eye: 'page' | 'wire', post: Post): PostLine {
  const { id, author, text, hashtags, replyTo, replyToAuthor, quoteOf, repostOf } = post;
  const at = new Date(post.at).toISOString();
  return { file, eye, id, author, text, at, hashtags, replyTo, replyToAuthor, quoteOf, repostOf };
}
