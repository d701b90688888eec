import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Post } from '../../lib/chat/post.ts';
import { findBrowser } from '../setup/find-browsers.mjs';

/** A browser that reads saved pages of x.com with the extension's page reader. */
export interface SavedPages {
  /** Posts of a page given as HTML, whole or a part of one, in document order; throws when it has no elements at all. */
  readonly readPosts: (html: string) => Promise<Post[]>;
  readonly close: () => Promise<void>;
}

/** A place on x.com, so that addresses in the page mean what they meant there; nothing is asked of it. */
const ADDRESS = 'https://x.com/saved-page';

/**
 * Starts a real Chromium for saved pages. Their scripts do not run and nothing they name is loaded.
 * @throws when there is no Chromium or it does not start.
 */
export async function openSavedPages(): Promise<SavedPages> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge was found; name one in CHATSIDE_CHROMIUM');
  const reader = await bundleReader();
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  return {
    readPosts: async (html) => {
      const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
      try {
        const page = await context.newPage();
        await page.route('**/*', (route) =>
          route.request().url() === ADDRESS && route.request().isNavigationRequest()
            ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html>' })
            : route.abort(),
        );
        await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
        // Parsed but not shown: where no scripts run, X's own pages take a browser elsewhere (`meta` in `noscript`).
        const saved = `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')`;
        const posts = await page.evaluate(
          `(() => { ${reader}; const saved = ${saved}; return saved.body.firstElementChild && ChatsideReader.readPosts(saved); })()`,
        );
        if (!posts) throw new Error('it holds nothing of a page');
        return posts as Post[];
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** The reader of the extension as one script. */
async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('lib/x/read-article.ts'), formats: ['iife'], name: 'ChatsideReader' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the page reader could not be bundled');
  return result.output[0].code;
}
