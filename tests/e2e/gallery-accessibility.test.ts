import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from '../component/gallery/open-gallery.ts';
import type { Shot } from '../component/gallery/shot.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What may change with the width or the direction. */
const ROOM = ['target-size', 'scrollable-region-focusable', 'color-contrast'];
/** What a window of 1280 × 900 shows at 200 % (WCAG 1.4.4), and the narrowest width that must do (1.4.10). */
const ENLARGED = { width: 640, height: 450 };
const NARROWEST = { width: 320, height: 640 };

let gallery: Gallery;
let axe = '';
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly any: readonly { readonly message: string }[] }[];
}

/** What axe finds in the page as it stands. @param rules its tags, or names of rules. */
async function faults(place: string, rules: readonly string[]): Promise<readonly string[]> {
  const found = await gallery.page.evaluate(
    async ([wanted]) => {
      const { axe: examiner } = globalThis as unknown as {
        axe: { run: (...all: unknown[]) => Promise<{ violations: Found[] }> };
      };
      const { violations } = await examiner.run(document, { runOnly: wanted, resultTypes: ['violations'] });
      return violations;
    },
    [rules] as const,
  );
  return found.map(({ id, nodes }) => {
    const parts = nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`);
    return `${place}: ${id}: ${parts.join(' | ')}`;
  });
}

/** What is wider than the window, so that one has to scroll to both sides. */
function overflow(place: string): Promise<readonly string[]> {
  return gallery.page.evaluate((name) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    return [`${name}: ${scrollWidth} px in ${clientWidth}: ${wide.at(-1)?.outerHTML.slice(0, 160) ?? ''}`];
  }, place);
}

const turn = (name: 'dir' | 'theme', value: string) =>
  gallery.page.evaluate(
    ([what, to]) => {
      if (what === 'dir') document.documentElement.dir = to;
      else document.documentElement.dataset['theme'] = to;
    },
    [name, value] as const,
  );

/** Everything at its own size; then colours in the other themes, and the room it needs when narrow, enlarged, turned. */
async function examine(shot: Shot): Promise<readonly string[]> {
  const { page } = gallery;
  const found: string[] = [];
  await gallery.show(shot, { theme: 'light' });
  await page.evaluate(axe);
  found.push(...(await faults(shot.name, RULES)));
  for (const theme of ['dim', 'dark']) {
    await turn('theme', theme);
    found.push(...(await faults(`${shot.name}, ${theme}`, ['color-contrast'])));
  }
  // The dock is never narrower than X lets it be, nor the rail wider.
  if (/^sidebar-(bar|rail)/.test(shot.name)) return found;
  for (const direction of ['rtl', 'ltr']) {
    await turn('dir', direction);
    for (const size of [shot.size, ENLARGED, NARROWEST]) {
      const place = `${shot.name}, ${direction}, ${size.width} px`;
      await page.setViewportSize(size);
      found.push(...(await overflow(place)));
      if (direction === 'rtl' || size !== shot.size) found.push(...(await faults(place, ROOM)));
    }
  }
  return found;
}

describe('every state of every page', () => {
  const parts = [
    'sidebar',
    'notebook',
    'finding',
    'calendar',
    'backup',
    'import',
    'records',
    'stored',
    'settings',
    'welcome',
    'practice',
  ];

  test('belongs to a part', () => {
    expect(gallery.shots.map(({ name }) => name).filter((name) => !parts.includes(name.split('-')[0] ?? ''))).toEqual(
      [],
    );
  });

  test.each(parts)('has no fault that axe finds, and needs no scrolling to both sides: %s', async (part) => {
    const found: string[] = [];
    for (const shot of gallery.shots.filter(({ name }) => name.startsWith(`${part}-`))) {
      found.push(...(await examine(shot)), ...gallery.problems());
    }
    expect(found).toEqual([]);
  });
});
