import type { FrameLike, Tab } from '../e2e/browsers.ts';

/** Milliseconds since 1970, by number. */
type Sightings = Record<string, number>;

/**
 * Notes from now on when each numbered post is first in one of X's answers and when first in the sidebar's document.
 * @param pattern a regular expression whose first group is the number.
 */
export async function watchArrivals(tab: Tab, sidebar: FrameLike, pattern: string): Promise<void> {
  await Promise.all([tab.evaluate(watchPage, pattern), sidebar.evaluate(watchSidebar, pattern)]);
}

/** By number, how many milliseconds after its arrival in the page each post was in the sidebar. */
export async function delaysOf(tab: Tab, sidebar: FrameLike): Promise<(readonly [number, number])[]> {
  const arrived = await tab.evaluate(() => (window as unknown as { benchSeen: Sightings }).benchSeen);
  const shown = await sidebar.evaluate(() => (window as unknown as { benchSeen: Sightings }).benchSeen);
  return Object.entries(arrived).flatMap(([number, at]) => {
    const seen = shown[number];
    return seen === undefined ? [] : [[Number(number), seen - at] as const];
  });
}

// The two functions below run inside the pages.

function watchPage(pattern: string): void {
  const seen: Record<string, number> = {};
  (window as unknown as { benchSeen: Sightings }).benchSeen = seen;
  const hear = (request: XMLHttpRequest) => {
    request.addEventListener('load', () => {
      if (request.responseType !== '' && request.responseType !== 'text') return;
      const now = performance.timeOrigin + performance.now();
      for (const [, number = ''] of request.responseText.matchAll(new RegExp(pattern, 'g'))) seen[number] ??= now;
    });
  };
  const open: unknown = Reflect.get(XMLHttpRequest.prototype, 'open');
  Reflect.set(
    XMLHttpRequest.prototype,
    'open',
    new Proxy(open as (...args: unknown[]) => void, {
      apply(target, request: XMLHttpRequest, args) {
        hear(request);
        Reflect.apply(target, request, args);
      },
    }),
  );
}

function watchSidebar(pattern: string): void {
  const seen: Record<string, number> = {};
  (window as unknown as { benchSeen: Sightings }).benchSeen = seen;
  new MutationObserver(() => {
    const now = performance.timeOrigin + performance.now();
    for (const [, number = ''] of (document.body.textContent ?? '').matchAll(new RegExp(pattern, 'g')))
      seen[number] ??= now;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
