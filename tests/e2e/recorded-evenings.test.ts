import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readRoute } from '../../lib/x/routes.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserKind, browserKinds, launch, type Tab } from './browsers.ts';
import { compareViews, type Look, type Played } from './compare-views.ts';
import { VIEWER } from './evening.ts';
import { type FastClock, fastTime, realTime, withFastClock } from './fast-clock.ts';
import { ExpectedSidebar, type RecordedEvening, recordedEvenings } from './recorded-evenings.ts';
import { type SidebarView, takeViews } from './sidebar-views.ts';

const MINUTE = 60_000;
const SPEED = 60;
/** The browser is up and the page is open by then, also where four start at once (real milliseconds). */
const START_AFTER = 20_000;
/** The person is there this long before the first post (recorded milliseconds). */
const EARLY = 3 * MINUTE;

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
      const played = await play(kind, evening);
      const found = compareViews(played);
      console.log(
        `${evening.name} in ${kind}: ${found.minutes} minutes compared, ${found.minutes - found.differing.length} equal, ` +
          `${found.differing.length} differing; ${found.views} views, ${found.strange.length} that the pure function ` +
          `never gave; behind it by ${found.usualLag} ms as a rule, by ${found.longestLag} ms at most ` +
          `(over 1.5 s at ${found.forgiven} minutes, forgiven to a busy machine)`,
      );
      expect(found.minutes).toBeGreaterThanOrEqual(Math.floor((played.to - played.from) / MINUTE));
      expect(found.differing).toEqual([]);
      expect(found.strange).toEqual([]);
      expect(numbersShown(played.views)).toEqual(evening.numbers);
    },
  );
});

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
  const looks: Look[] = [];
  try {
    const tab = await browser.newTab(url);
    const middle = evening.posts[evening.posts.length >> 1];
    const watching = watch(tab, clock, to, { views, looks });
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
  return { views, looks, expected, speed: SPEED, from: first, to };
}

async function watch(
  tab: Tab,
  clock: FastClock,
  to: number,
  notes: { readonly views: SidebarView[]; readonly looks: Look[] },
): Promise<void> {
  const { views, looks } = notes;
  for (let isOver = false; !isOver; ) {
    const asked = Date.now();
    // The last look is one that begins after the end, so that it brings what was shown until then.
    isOver = fastTime(clock, asked) > to + MINUTE;
    const found = await takeViews(tab, () => fastTime(clock));
    looks.push({ at: fastTime(clock), took: Date.now() - asked });
    for (const view of found) if (view.text !== views.at(-1)?.text) views.push(view);
    // Now and then the person lets in what waits behind the pill, so that the page's own posts are read too.
    if (looks.length % 20 === 0) await tab.press('.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function until(instant: number): Promise<void> {
  const wait = instant - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

/** Numbers of the current questions, in the order in which they were shown. */
function numbersShown(views: readonly SidebarView[]): string[] {
  const numbers = views.flatMap(({ text }) => /^Q(\d\w*) /u.exec(text.split('\n')[2] ?? '')?.[1] ?? []);
  return numbers.filter((number, index) => number !== numbers[index - 1]);
}
