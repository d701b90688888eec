import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds, type FrameLike, type Tab } from './browsers.ts';
import { type Evening, openSearch, startEvening } from './evening.ts';

const WIDTHS = [360, 420, 500, 560, 640, 700, 760, 820, 900, 980, 1040, 1080, 1160, 1240, 1280, 1366, 1440, 1680, 1920];

/** Boxes of the dock and of the column of posts, as the window shows them. */
function boxes(tab: Tab) {
  return tab.evaluate(() => {
    const box = (element: Element | null) => {
      if (!element) return null;
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      return { left, right, top, bottom, width, height };
    };
    return {
      dock: box(document.querySelector('chatside-dock')),
      column: box(document.querySelector('[data-testid=primaryColumn]')),
      window: { width: document.documentElement.clientWidth, height: window.innerHeight },
      scrolls: document.documentElement.scrollWidth > window.innerWidth,
    };
  });
}

describe.each(browserKinds)('the docked sidebar in %s', (kind) => {
  let evening: Evening;
  let tab: Tab;
  let side: FrameLike;
  beforeAll(async () => {
    evening = await startEvening(kind);
    tab = await openSearch(evening);
    side = await tab.sidebar();
    await side.waitFor(() => document.body.innerText.includes('no longer need'), 15_000);
  });
  afterAll(() => evening?.close());

  test.each(WIDTHS)('never covers the posts: window %i px wide', async (width) => {
    await tab.setViewport(width, 800);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    const { dock, column, window, scrolls } = await boxes(tab);
    expect(dock, 'the dock is shown').not.toBeNull();
    expect(column, 'the posts are shown').not.toBeNull();
    if (!dock || !column) return;
    expect(dock.left).toBeGreaterThanOrEqual(column.right - 0.5);
    expect(dock.right).toBeLessThanOrEqual(window.width + 0.5);
    expect(dock.bottom).toBeLessThanOrEqual(window.height + 0.5);
    expect(column.width, 'the posts keep a readable width').toBeGreaterThanOrEqual(Math.min(300, window.width - 60));
    expect(scrolls, 'nothing makes the page scroll sideways').toBe(false);
    expect(await side.text(), 'the question number is in sight').toContain('Q2');
  });

  test('collapses to a slim bar that still shows the question, and opens again', async () => {
    await tab.setViewport(1366, 800);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    await side.clickNamed('button', 'Collapse to a slim bar');
    await tab.waitFor(() => (document.querySelector('chatside-dock')?.getBoundingClientRect().height ?? 999) < 120);
    await side.waitFor(() => document.body.innerText.includes('How do you talk to people'));
    const { dock, column } = await boxes(tab);
    expect(dock?.left).toBeGreaterThanOrEqual((column?.right ?? 0) - 0.5);
    await side.clickNamed('button', /show the sidebar/i);
    await tab.waitFor(() => (document.querySelector('chatside-dock')?.getBoundingClientRect().height ?? 0) > 400);
  });

  test('any hashtag can be followed by hand', async () => {
    const toggleOptions = async () => {
      await side.evaluate(() => {
        const summaries = [...document.querySelectorAll('summary')];
        summaries.find((one) => one.textContent?.includes('Chat options'))?.setAttribute('data-options', '');
      });
      await side.click('[data-options]');
    };
    await toggleOptions();
    await side.focus('input[name=first]');
    await tab.type('gardenhour');
    await side.clickNamed('button', 'Follow');
    await side.waitFor(() => document.body.innerText.includes('#gardenhour'), 10_000);
    expect(await side.text()).not.toContain('Q2');
    await side.clickNamed('button', 'Stop following');
    await side.waitFor(() => document.body.innerText.includes('Q2'), 10_000);
  });

  test('a no is remembered', async () => {
    await side.clickNamed('button', 'Not this chat');
    await tab.waitFor(() => document.querySelector('chatside-dock') === null, 10_000);
    await tab.reload();
    await tab.waitFor(() => document.querySelectorAll('article').length > 2, 20_000);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await tab.hasSidebar()).toBe(false);
  });
});

test.each(browserKinds)('the way to the browser’s own panel in %s', async (kind) => {
  const evening = await startEvening(kind);
  try {
    const tab = await openSearch(evening);
    const side = await tab.sidebar();
    await side.waitFor(() => document.body.innerText.includes('no longer need'), 15_000);
    await side.clickNamed('button', 'Move to the browser’s side panel');
    if (kind === 'chromium') {
      // The panel opens, and the dock gives way to it.
      await tab.waitFor(() => document.querySelector('chatside-dock') === null, 10_000);
    } else {
      // No click in a page may open Firefox's sidebar: the way by hand is said, and the dock stays.
      await side.waitFor(() => document.body.innerText.includes('in the toolbar'));
      expect(await tab.hasSidebar()).toBe(true);
    }
  } finally {
    await evening.close();
  }
});
