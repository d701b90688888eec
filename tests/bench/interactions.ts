import type { BrowserKind, FrameLike, Tab } from '../e2e/browsers.ts';
import { SEARCH, startEvening } from '../e2e/evening.ts';
import { pause } from './busy-stage.ts';
import { ms, printTable, quantile } from './figures.ts';

/** How often the chat's page is loaded. */
const LOADS = 10;
/** How often each thing is pressed. */
const ROUNDS = 6;

/** Prints how long the docked sidebar takes from the beginning of its loading until the question is painted in it. */
export async function measureDocking(kind: BrowserKind): Promise<void> {
  const evening = await startEvening(kind);
  try {
    const tab = await evening.browser.newTab(SEARCH);
    const times: number[] = [];
    for (let load = 0; load <= LOADS; load += 1) {
      const sidebar = await tab.sidebar(30_000);
      await sidebar.waitFor(() => document.querySelector('#current-question') !== null, 30_000);
      await pause(1_500);
      const time = await sidebar.evaluate(questionPainted);
      // The first load also fills the browser's caches.
      if (load > 0 && time !== null) times.push(time);
      await tab.reload();
    }
    const [p50, longest] = [ms(quantile(times, 0.5)), ms(Math.max(...times))];
    printTable(
      [`${kind}: from docking to the painted question, ms`, 'seen', 'p50', 'longest'],
      [['sidebar', `${times.length} of ${LOADS}`, p50, longest]],
    );
  } finally {
    await evening.close();
  }
}

/** Runs in the docked frame: the largest paint is the question's text. Milliseconds since the frame began to load. */
async function questionPainted(): Promise<number | null> {
  const entries = await new Promise<PerformanceEntryList>((done) => {
    const observer = new PerformanceObserver((list) => done(list.getEntries()));
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done([]), 1_000);
  });
  return entries.at(-1)?.startTime ?? null;
}

/**
 * Presses what people press in the sidebar, and tells how long each press takes to the next paint (the browser's own
 * event timing, which counts in steps of 8 ms; what it does not list took less than 16).
 */
export async function pressEverything(tab: Tab, sidebar: FrameLike): Promise<readonly number[]> {
  await sidebar.evaluate(() => {
    const noted: number[] = [];
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('interactionId' in entry && entry.interactionId) noted.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['Posts', 'People', 'Question']) {
      await sidebar.clickNamed('tab', name);
      await pause(400);
    }
    await sidebar.clickNamed('switch', /^Add #WePh/);
    await pause(400);
    await tab.press('Space');
    await pause(400);
  }
  return sidebar.evaluate(() => (globalThis as unknown as { noted: number[] }).noted);
}

/** A row of a table: how many presses were listed, and how long they took. */
export function pressRow(name: string, times: readonly number[]): string[] {
  return [name, `${times.length}`, ms(quantile(times, 0.5)), ms(quantile(times, 0.98)), ms(Math.max(0, ...times))];
}

/** Headings for {@link pressRow}. */
export const pressHeadings = ['from a press to the next paint, ms', 'of 16 ms and more', 'p50', 'p98', 'longest'];
