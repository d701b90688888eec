import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readRoute } from '../../lib/x/routes.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserKind, browserKinds, launch, type Tab } from './browsers.ts';
import { VIEWER } from './evening.ts';
import { type FastClock, fastTime, realTime, withFastClock } from './fast-clock.ts';
import { ExpectedSidebar, type RecordedEvening, recordedEvenings } from './recorded-evenings.ts';
import { type SidebarView, takeViews } from './sidebar-views.ts';

const MINUTE = 60_000;
const SPEED = 60;
/** The browser is up and the page is open by then (real milliseconds); a later start would only miss nothing said yet. */
const START_AFTER = 15_000;
/** The person is there this long before the first post (recorded milliseconds). */
const EARLY = 3 * MINUTE;
/** X's page asks for news, the background computes and the view draws within this time (real milliseconds). */
const LAG = 1_500;

const evenings = recordedEvenings();
if (evenings === null) console.log('The recorded evenings are not there: their replay is skipped.');

/** Each evening in one browser, so that the whole takes little time; with CHATSIDE_ALL_EVENINGS each in both. */
const isWhole = Boolean(process.env.CHATSIDE_ALL_EVENINGS);
const cases = (evenings ?? []).flatMap((evening, index) =>
  browserKinds
    .filter((_, place) => isWhole || place === ((index + 1) >> 1) % 2)
    .map((kind) => ({ kind, evening, name: evening.name })),
);

describe.skipIf(evenings === null)('recorded evenings at 60 times their speed', () => {
  test.concurrent.each(cases)(
    '$name in $kind: the sidebar says what the pure function says',
    async ({ kind, evening }) => {
      const { views, expected, from, to } = await play(kind, evening);
      const found = compare(views, expected, from, to);
      console.log(
        `${evening.name} in ${kind}: ${found.minutes} minutes compared, ${found.minutes - found.differing.length} equal, ` +
          `${found.differing.length} differing; ${found.views} views, ${found.strange.length} that the pure function ` +
          `never gave; behind it by ${found.usualLag} ms as a rule, by ${found.longestLag} ms at most`,
      );
      expect(found.minutes).toBeGreaterThanOrEqual(Math.floor((to - from) / MINUTE));
      expect(found.differing).toEqual([]);
      expect(found.strange).toEqual([]);
      expect(numbersShown(views)).toEqual(evening.numbers);
    },
  );
});

interface Played {
  readonly views: readonly SidebarView[];
  readonly expected: ExpectedSidebar;
  readonly from: number;
  readonly to: number;
}

/** Plays an evening into a browser of its own and notes all that its sidebar shows. */
async function play(kind: BrowserKind, evening: RecordedEvening): Promise<Played> {
  const first = evening.posts[0]?.at ?? 0;
  const to = (evening.posts.at(-1)?.at ?? 0) + 2 * MINUTE;
  const clock: FastClock = { realStart: Date.now() + START_AFTER, start: first - EARLY, speed: SPEED };
  const url = `https://x.com/search?q=%23${evening.tag}&src=typed_query&f=live`;
  const expected = new ExpectedSidebar(readRoute(url));
  const standIn = await startStandIn({ viewer: VIEWER, isEmpty: true });
  const extension = await withFastClock(kind, clock);
  const browser = await launch(kind, { proxyPort: standIn.proxyPort, extension });
  const views: SidebarView[] = [];
  try {
    const tab = await browser.newTab(url);
    const middle = evening.posts[evening.posts.length >> 1];
    const watching = watch(tab, clock, to, views);
    for (const post of evening.posts) {
      await until(realTime(clock, post.at));
      // The browser ends the background at any moment; what it knew must be there again.
      if (post === middle) await browser.killWorker();
      expected.add(post, standIn.world.addPost(post), fastTime(clock));
    }
    await watching;
  } finally {
    await browser.close();
    await standIn.close();
    await rm(extension, { recursive: true, force: true });
  }
  return { views, expected, from: first, to };
}

async function watch(tab: Tab, clock: FastClock, to: number, views: SidebarView[]): Promise<void> {
  for (let look = 0; fastTime(clock) < to + LAG * SPEED; look += 1) {
    for (const view of await takeViews(tab, () => fastTime(clock))) {
      if (view.text !== views.at(-1)?.text) views.push(view);
    }
    // Now and then the person lets in what waits behind the pill, so that the page's own posts are read too.
    if (look % 20 === 19) await tab.press('.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function until(instant: number): Promise<void> {
  const wait = instant - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

interface Comparison {
  readonly minutes: number;
  readonly views: number;
  readonly differing: readonly string[];
  readonly strange: readonly string[];
  /** Median, real milliseconds. */
  readonly usualLag: number;
  readonly longestLag: number;
}

/**
 * Compares at each whole minute, and at each change between them: the view must say what the pure function says of the
 * posts of that very moment, or of one at most {@link LAG} ago; and it must never go back in time.
 */
function compare(views: readonly SidebarView[], expected: ExpectedSidebar, from: number, to: number): Comparison {
  const lags: number[] = [];
  const differing: string[] = [];
  let minutes = 0;
  for (let at = from; at <= to; at += MINUTE) {
    const text = views.findLast((view) => view.at <= at)?.text ?? 'none';
    const lag = lagOf(text, at, expected, 0);
    minutes += 1;
    if (lag === null) differing.push(difference(text, at, from, expected));
    else lags.push(lag / SPEED);
  }
  const strange: string[] = [];
  const later = views.filter((view) => view.at >= from);
  let seen = 0;
  for (const { at, text } of later) {
    const earliest = earliestOf(text, at, expected, seen);
    if (earliest === null) strange.push(difference(text, at, from, expected));
    else seen = earliest;
  }
  const sorted = lags.toSorted((a, b) => a - b);
  return {
    minutes,
    views: later.length,
    differing,
    strange,
    usualLag: Math.round(sorted[sorted.length >> 1] ?? 0),
    longestLag: Math.round(sorted.at(-1) ?? 0),
  };
}

/** Numbers of the current questions, in the order in which they were shown. */
function numbersShown(views: readonly SidebarView[]): string[] {
  const numbers = views.flatMap(({ text }) => /^Q(\d\w*) /u.exec(text.split('\n')[2] ?? '')?.[1] ?? []);
  return numbers.filter((number, index) => number !== numbers[index - 1]);
}

/** The instants at most a lag ago, newest first. A second of the record is the finest step it knows. */
function momentsBefore(at: number): number[] {
  return Array.from({ length: (LAG * SPEED) / 1_000 + 1 }, (_, seconds) => at - seconds * 1_000);
}

/** How old the newest moment is of which the text is right; null when there is none. */
function lagOf(text: string, at: number, expected: ExpectedSidebar, notBefore: number): number | null {
  const moment = momentsBefore(at).find((one) => one >= notBefore && isRight(text, one, at, expected));
  return moment === undefined ? null : at - moment;
}

function earliestOf(text: string, at: number, expected: ExpectedSidebar, notBefore: number): number | null {
  return momentsBefore(at).findLast((one) => one >= notBefore && isRight(text, one, at, expected)) ?? null;
}

/** The view's clock is renewed every 5 seconds of the evening and may be as late as the rest. */
function isRight(text: string, seenAt: number, at: number, expected: ExpectedSidebar): boolean {
  return momentsBefore(at).some((clockAt) => expected.textAt(seenAt, clockAt) === text);
}

function difference(text: string, at: number, from: number, expected: ExpectedSidebar): string {
  const minute = ((at - from) / MINUTE).toFixed(2);
  return `minute ${minute}: shown\n${text}\nexpected\n${expected.textAt(at, at)}`;
}
