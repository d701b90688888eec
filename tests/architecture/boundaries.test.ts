import { describe, expect, test } from 'vitest';
import { boundaries, brokenBoundaries } from './boundaries.ts';
import { importGraph, reached } from './import-graph.ts';
import { productSources } from './project-files.ts';

test('the product keeps every boundary', () => {
  const sources = productSources();
  expect(sources.size).toBeGreaterThan(20);
  expect(brokenBoundaries(sources)).toEqual([]);
});

test('the graph of the product is connected: from the entrypoints it leads through lib', () => {
  const graph = importGraph(productSources());
  for (const entry of ['background/index.ts', 'x.content/index.ts', 'sidebar/main.ts', 'notebook/main.ts']) {
    const targets = reached(graph, `entrypoints/${entry}`).map((way) => way.at(-1) ?? '');
    expect(targets.filter((to) => to.startsWith('lib/')).length, entry).toBeGreaterThan(3);
  }
});

/** Small products, each with exactly one thing wrong: the checker must name that rule and that file, and no other. */
const violations: readonly { rule: string; file: string; sources: Record<string, string> }[] = [
  {
    rule: 'pure folders import nothing with effects',
    file: 'lib/chat/state.ts',
    sources: {
      'lib/chat/state.ts': `import { load } from '../settings/load.ts'; export const s = load();`,
      'lib/settings/load.ts': 'export const load = () => 1;',
    },
  },
  {
    rule: 'pure folders import nothing with effects',
    file: 'lib/cpd/record.ts',
    sources: { 'lib/cpd/record.ts': `export { create } from 'zustand';` },
  },
  {
    rule: 'pure folders touch no clock, page or network',
    file: 'lib/chat/now.ts',
    sources: { 'lib/chat/now.ts': 'export const minute = () => Math.floor(Date.now() / 60_000);' },
  },
  {
    rule: 'pure folders touch no clock, page or network',
    file: 'lib/safety/check.ts',
    sources: { 'lib/safety/check.ts': `export const title = () => document.title;` },
  },
  {
    rule: 'only lib/x names selectors and response fields of X',
    file: 'components/sidebar/post.tsx',
    sources: { 'components/sidebar/post.tsx': `export const find = () => '[data-testid="tweetText"]';` },
  },
  {
    rule: 'only lib/x names selectors and response fields of X',
    file: 'components/sidebar/test-id.tsx',
    sources: { 'components/sidebar/test-id.tsx': 'export const Box = () => <p data-testid="box" />;' },
  },
  {
    rule: 'only lib/x names selectors and response fields of X',
    file: 'lib/hub/read.ts',
    sources: { 'lib/hub/read.ts': 'export const text = (answer: { full_text: string }) => answer.full_text;' },
  },
  {
    rule: 'only lib/x names selectors and response fields of X',
    file: 'lib/archive/open.ts',
    sources: { 'lib/archive/open.ts': `export const find = () => '[data-testid="tweetText"]';` },
  },
  {
    rule: 'only lib/browser.ts imports the polyfill',
    file: 'lib/settings/settings.ts',
    sources: {
      'lib/settings/settings.ts': `import type { Runtime } from 'webextension-polyfill'; export type R = Runtime.Port;`,
    },
  },
  {
    rule: 'no bare chrome or browser global',
    file: 'entrypoints/background/panel.ts',
    sources: { 'entrypoints/background/panel.ts': 'export const open = () => chrome.sidePanel.open({ tabId: 1 });' },
  },
  {
    rule: 'no bare chrome or browser global',
    file: 'lib/hub/badge.ts',
    sources: { 'lib/hub/badge.ts': `export const clear = () => browser.action.setBadgeText({ text: '' });` },
  },
  {
    rule: 'page scripts never reach Dexie or React',
    file: 'entrypoints/x.content/index.ts',
    sources: {
      'entrypoints/x.content/index.ts': `import { start } from '@/lib/x/start.ts'; start();`,
      'lib/x/start.ts': `export const start = () => import('./later.ts');`,
      'lib/x/later.ts': `import { createRoot } from 'react-dom/client'; export const later = createRoot;`,
    },
  },
  {
    rule: 'page scripts never reach Dexie or React',
    file: 'entrypoints/x-wire.content.ts',
    sources: {
      'entrypoints/x-wire.content.ts': `export * from '../lib/history/db';`,
      'lib/archive/post.ts': 'export const text = (post: { full_text: string }) => post.full_text;',
      'lib/history/db.ts': `import Dexie from 'dexie'; export const db = new Dexie('a');`,
    },
  },
  {
    rule: 'the docked view never reaches Dexie',
    file: 'entrypoints/sidebar/main.tsx',
    sources: {
      'entrypoints/sidebar/main.tsx': `import { db } from '@/lib/history/db.ts'; export const n = db;`,
      'lib/history/db.ts': `import Dexie from 'dexie'; export const db = new Dexie('a');`,
    },
  },
  {
    rule: 'only lib/history imports Dexie',
    file: 'components/notebook/list.tsx',
    sources: { 'components/notebook/list.tsx': `import { liveQuery } from 'dexie'; export const q = liveQuery;` },
  },
  {
    rule: 'lib imports neither components nor entrypoints',
    file: 'lib/views/model.ts',
    sources: {
      'lib/views/model.ts': `import { Box } from '@/components/ui/box.tsx'; export const box = Box;`,
      'components/ui/box.tsx': 'export const Box = () => null;',
    },
  },
  {
    rule: 'components import no entrypoint',
    file: 'components/ui/box.tsx',
    sources: {
      'components/ui/box.tsx': `import { view } from '../../entrypoints/notebook/main.ts'; export const box = view;`,
      'entrypoints/notebook/main.ts': 'export const view = 1;',
    },
  },
  {
    rule: 'the product imports nothing of the tests',
    file: 'lib/hub/fake.ts',
    sources: {
      'lib/hub/fake.ts': `import { posts } from '../../tests/unit/posts.ts'; export const fake = posts;`,
      'tests/unit/posts.ts': 'export const posts = [];',
    },
  },
  {
    rule: 'every import leads somewhere',
    file: 'lib/hub/gone.ts',
    sources: { 'lib/hub/gone.ts': `import { gone } from './not-there.ts'; export const g = gone;` },
  },
];

describe('a product with one thing wrong is reported', () => {
  test.each(violations)('$rule: $file', ({ rule, file, sources }) => {
    const found = brokenBoundaries(new Map(Object.entries(sources)));
    expect(found.map((violation) => [violation.rule, violation.file])).toEqual([[rule, file]]);
  });

  test('every rule has such a proof', () => {
    expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(boundaries.map(({ rule }) => rule)));
  });
});

describe('what is allowed is not reported', () => {
  const allowed: Record<string, string> = {
    'lib/chat/length.ts': `import { parseTweet } from 'twitter-text/dist/esm/parseTweet.js';
      import type { Runtime } from '../browser.ts';
      // document, Date.now() and [data-testid] may be spoken of
      export const length = (text: string, at: number, port?: Runtime) => [parseTweet(text), new Date(at), port?.document];`,
    'lib/chat/shadow.ts': `export const read = ({ document: [self, ...location] }: any, process = 1, browser?: any) =>
      [self, location, process, browser]; export interface S { history(fetch: string): void }
      export class C { constructor(private readonly history: S) { history.history(''); } }`,
    'lib/browser.ts': `import browser from 'webextension-polyfill'; export { browser };`,
    'lib/hub/badge.ts': `import { browser } from '../browser.ts'; export const clear = () => browser.action;`,
    'lib/x/selectors.ts': `export const post = 'article[data-testid="tweet"]';`,
    'lib/history/db.ts': `import Dexie from 'dexie'; export const db = new Dexie('a');`,
    'lib/history/types.ts': 'export interface Row { id: string }',
    'entrypoints/x.content/index.ts': `import type { Row } from '@/lib/history/db.ts';
      import { post } from '@/lib/x/selectors.ts'; export const x: Row | string = post;`,
    'components/notebook/list.tsx': `import { useState } from 'react'; import { db } from '@/lib/history/db.ts';
      import styles from './list.module.css'; export const List = () => [useState(0), db, styles];`,
    'components/notebook/button.tsx': 'export const chromeless = { chrome: 1, browser: 2 };',
  };
  test('a product that keeps every rule gives no violation', () => {
    expect(brokenBoundaries(new Map(Object.entries(allowed)))).toEqual([]);
  });
});

test('a file that does not parse is an error, not a clean file', () => {
  expect(() => importGraph(new Map([['lib/chat/broken.ts', 'export const = 1;']]))).toThrow(/lib\/chat\/broken\.ts/);
});
