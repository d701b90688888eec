import type { PageSighting } from '../../lib/chat/chat-types.ts';
import type { Post } from '../../lib/chat/post.ts';
import type { ArticleCount } from '../../lib/x/eyes-health.ts';
import { columnBox, readTheme, readViewer, sideColumnBox } from '../../lib/x/page-facts.ts';
import { watchPage } from '../../lib/x/page-watcher.ts';

/** What the extension's page reader tells of the page it runs in; bundled and run in the page by its test. */
export interface PageReaderLog {
  readonly posts: Post[];
  readonly pages: PageSighting[];
  readonly counts: ArticleCount[];
  facts(): PageFacts;
}

/** Columns as [left, right], CSS px. */
export interface PageFacts {
  readonly viewer: string | null;
  readonly theme: string;
  readonly column: readonly [number, number] | null;
  readonly sideColumn: readonly [number, number] | null;
}

/** Starts the reader in the page it runs in. */
export function start(): PageReaderLog {
  const log = { posts: [] as Post[], pages: [] as PageSighting[], counts: [] as ArticleCount[], facts };
  watchPage({
    signal: new AbortController().signal,
    onPosts: (posts) => log.posts.push(...posts),
    onPage: (page) => log.pages.push(page),
    onArticles: (count) => log.counts.push(count),
  });
  return log;
}

function facts(): PageFacts {
  return {
    viewer: readViewer(document),
    theme: readTheme(document),
    column: sides(columnBox(document)),
    sideColumn: sides(sideColumnBox(document)),
  };
}

function sides(box: DOMRect | null): [number, number] | null {
  return box && [Math.round(box.left), Math.round(box.right)];
}
