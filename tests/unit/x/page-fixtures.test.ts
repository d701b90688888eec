// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPosts } from '@/lib/x/read-article.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/fixtures/x');
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: no captured pages in ${folder}.`);

/**
 * Counted without this code: articles by their links around a time. `replies` have a line that tells whom they answer,
 * `cut` end in "Show more", `empty` have a picture and no words.
 */
const table: readonly (readonly [file: string, posts: number, replies: number, cut: number, empty: number])[] = [
  ['article-repost-edited-showmore-2023.html', 1, 0, 1, 0],
  ['cell-x-tweet-quote-video.html', 1, 0, 0, 0],
  ['cell-x-tweet-sample.html', 1, 0, 0, 0],
  ['cells-threads-2023.html', 8, 0, 0, 0],
  ['page-profile-13cells-2023-12.html', 6, 0, 0, 0],
  ['page-profile-14cells-2023-12.html', 7, 0, 0, 1],
  ['page-search-2026-09.html', 8, 5, 2, 0],
  ['page-status-2026-09.html', 1, 0, 0, 0],
];

/** Two captures have lost the `lang` of their texts to the anonymiser; X's page always has it. */
function renamed(html: string): string {
  return html
    .replace(/data-testid="tweetText"/g, 'lang="und" $&')
    .replace(/data-testid="[^"]*"/g, (_, at: number) => `data-testid="q${at}"`);
}

describe.skipIf(!isThere)('captured pages', () => {
  describe.each([
    ['as captured', (html: string) => html],
    ['with renamed test ids', renamed],
  ])('%s', (_name, dress) => {
    test.each(table)('%s holds %i posts, %i replies, %i cut, %i without words', (file, posts, replies, cut, empty) => {
      const html = dress(readFileSync(resolve(folder, file), 'utf8'));
      const found = readPosts(new DOMParser().parseFromString(html, 'text/html'));
      expect(found.length).toBe(posts);
      expect(found.filter((post) => post.replyToAuthor !== null).length).toBe(replies);
      expect(found.filter((post) => post.isTruncated).length).toBe(cut);
      expect(found.filter((post) => post.text === '').length).toBe(empty);
      for (const post of found) {
        expect(post.text).not.toMatch(/Show more|显示更多|…\u00a0/u);
        expect(post.authorName).not.toBeNull();
        expect(html).toContain(`/${post.author}/status/${post.id}"`);
      }
    });
  });
});
