import { NARROW, type Shot, type Size } from './shot.ts';

const DOCK: Size = { width: 360, height: 760 };
const BAR: Size = { width: 350, height: 76 };
const RAIL: Size = { width: 56, height: 640 };
const SHORT: Size = { width: 340, height: 640 };
const PANEL: Size = { width: 480, height: 800 };

/** The sidebar and its posts. @param states names of the sidebar's states. */
export function sidebarShots(states: readonly string[]): readonly Shot[] {
  return [
    ...[...states, 'orphaned'].map((name) => {
      const place = name === 'not-x' || name === 'other-possible' ? 'panel' : 'page';
      return sidebar(name, `?state=${name}&place=${place}`, sizeOf(name), sizeOf(name) === DOCK || isNarrow(name));
    }),
    sidebar('open', '?state=other-possible', DOCK, true, async (page) => {
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.setAttribute('open', '');
      });
    }),
    ...posts,
  ];
}

const posts: readonly Shot[] = [
  sidebar('posts', '?state=starred&view=posts&stream=live', DOCK),
  sidebar('people', '?state=starred&view=people', DOCK, true),
  sidebar('posts-held', '?state=starred&view=posts&stream=busy', DOCK, false, async (page) => {
    await page.mouse.move(180, 400);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(80);
    await page.evaluate(() => (globalThis as unknown as { arrive: (count: number) => void }).arrive(4));
    await page.waitForTimeout(250);
  }),
  filtered('hosts', 'live', /Hosts/),
  filtered('unanswered', 'live', /Unanswered/),
  filtered('follow-ups', 'starred', /Follow up/),
  filtered('none-marked', 'live', /Follow up/),
  sidebar('posts-empty', '?view=posts&stream=empty', DOCK),
  sidebar('posts-rtl', '?state=rtl&view=posts&stream=rtl', DOCK),
  sidebar('posts-long', '?view=posts&stream=long', NARROW),
  sidebar('posts-short', '?view=posts&stream=live', SHORT),
  sidebar('posts-panel', '?state=starred&view=posts&stream=live&place=panel', PANEL),
  sidebar('posts-actions', '?view=posts&stream=live', DOCK, false, async (page) => {
    await page.getByRole('article').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
  }),
  sidebar('posts-keyboard', '?view=posts&stream=live', DOCK, false, async (page) => {
    await page.getByRole('article').first().focus();
    await page.keyboard.press('ArrowDown');
  }),
  sidebar('people-empty', '?view=people&stream=empty', DOCK),
];

function sidebar(name: string, query: string, size: Size, isWhole = false, act?: Shot['act']): Shot {
  return { name: `sidebar-${name}`, query, hash: '', size, isWhole, ...(act && { act }) };
}

function filtered(name: string, state: string, filter: RegExp): Shot {
  return sidebar(`posts-${name}`, `?state=${state}&view=posts&stream=live`, DOCK, false, (page) =>
    page.getByRole('radio', { name: filter }).check(),
  );
}

function isNarrow(name: string): boolean {
  return name === 'joint' || name.endsWith('-narrow');
}

function sizeOf(name: string): Size {
  if (name.startsWith('bar')) return BAR;
  if (name.startsWith('rail')) return RAIL;
  return isNarrow(name) ? NARROW : DOCK;
}
