import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Build, builds, builtManifest, readBuilt } from './built-extension.ts';
import { root } from './project-files.ts';

/** Bytes, gzip -9, of all that runs on every page of x.com. 1 kB = 1000 B. */
const pageLimit = 40_000;

describe.each(builds)('what runs on every page of x.com, %s', (build) => {
  test('is at most 40 kB gzip', () => {
    const files = pageFiles(build);
    expect(files.length).toBeGreaterThan(0);
    const sizes = files.map((file) => [file, gzipSync(readBuilt(build, file), { level: 9 }).length] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    console.log(`${build}: ${total} B gzip = ${sizes.map(([file, size]) => `${file} ${size}`).join(' + ')}`);
    expect(total).toBeLessThanOrEqual(pageLimit);
  });

  test('holds neither React nor Dexie', () => {
    for (const file of pageFiles(build)) {
      const text = readBuilt(build, file).toString('utf8');
      // Words these libraries carry in their built code: React's element mark and error page, Dexie's error names.
      expect(text, file).not.toMatch(/react\.(transitional\.)?element|react\.dev\/errors|DexieError|BulkError/);
    }
  });
});

test('the marks of React and Dexie are found where those libraries are', () => {
  const chunks = readdirSync(join(root, '.output/chrome-mv3/chunks')).map((name) => `chunks/${name}`);
  const text = [...chunks, 'background.js'].map((path) => readBuilt('chrome-mv3', path).toString('utf8')).join('');
  expect(text).toMatch(/react\.(transitional\.)?element/);
  expect(text).toMatch(/DexieError|BulkError/);
});

function pageFiles(build: Build): string[] {
  return builtManifest(build).content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
}
