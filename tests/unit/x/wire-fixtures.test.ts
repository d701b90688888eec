import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCreateAnswer, readCreateRequest } from '@/lib/x/wire-create.ts';
import { parseJson } from '@/lib/x/wire-json.ts';
import { postsFromResponse } from '@/lib/x/wire-posts.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/fixtures/x');
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: no captured responses in ${folder}.`);

const read = (file: string) => parseJson(readFileSync(resolve(folder, file), 'utf8')) as Record<string, unknown>;

/** Posts and reposts among them, counted entry by entry in the captures without this code. */
const counts: readonly (readonly [file: string, posts: number, reposts: number])[] = [
  ['CommunityTweets-2026-08.json', 20, 0],
  ['ListLatestTweetsTimeline-2026-08.json', 46, 36],
  ['TweetDetail-2024-05.json', 11, 0],
  ['TweetDetail-2024-06.json', 11, 0],
  ['TweetDetail-single-2025-04-a.json', 1, 0],
  ['TweetDetail-thread-tombstone-synthetic.json', 2, 0],
  ['TweetDetail-tombstone-synthetic.json', 0, 0],
  ['UserTweets-2026-03.json', 1, 0],
  ['UserTweetsAndReplies-2026-08.json', 28, 12],
  ['SearchTimeline-error-toolong.json', 0, 0],
];

describe.skipIf(!isThere)('captured responses', () => {
  test.each(counts)('%s holds %i posts, %i of them reposts', (file, posts, reposts) => {
    const found = postsFromResponse(read(file));
    expect(found.isKnownShape).toBe(true);
    expect(found.posts.length).toBe(posts);
    expect(found.posts.filter((post) => post.repostOf).length).toBe(reposts);
  });

  test.each(counts)('%s: nothing of the wire is left in the texts', (file) => {
    const { posts, related } = postsFromResponse(read(file));
    for (const post of [...posts, ...related]) {
      expect(post.text).not.toMatch(/https:\/\/t\.co\/|&amp;|&lt;|&gt;/);
      for (const tag of post.hashtags) expect(post.text.toLowerCase()).toContain(tag.toLowerCase());
      if (post.replyTo === null) for (const name of post.mentions) expect(post.text).toContain(`@${name}`);
      expect(post.isTruncated).toBe(false);
    }
  });

  test.each(counts)('%s says of no post that it was edited or deleted', (file) => {
    const { posts, related, deletedIds } = postsFromResponse(read(file));
    for (const post of [...posts, ...related]) expect(post.editIds).toEqual([]);
    expect(deletedIds).toEqual([]);
  });

  test.each(['CreateTweet-reply-2024-05.json', 'CreateTweet-quote-2024-05.json'])('%s is an accepted post', (file) => {
    const { requestBody, response } = read(file);
    const text = typeof requestBody === 'string' ? requestBody : JSON.stringify(requestBody);
    const request = readCreateRequest(text);
    const answer = readCreateAnswer(200, JSON.stringify(response));
    if (answer.kind !== 'accepted' || !request) throw new Error('The capture was not read.');
    expect(answer.post.text).toBe(request.text);
    expect(answer.post.replyTo).toBe(request.replyTo);
    expect(answer.post.quoteOf).toBe(request.quoteOf);
    expect(answer.post.replyTo ?? answer.post.quoteOf).not.toBeNull();
  });
});
