import type { Page } from 'playwright-core';
import { NARROW, PHONE, type Shot, type Size, WIDE } from './shot.ts';

interface More {
  readonly size?: Size;
  readonly isWhole?: boolean;
  readonly act?: Shot['act'];
}

const SESSION = 'weph%7C2026-03-03T20%3A00%3A00.000Z';
const RECORD: Size = { width: 1180, height: 900 };

/** The pages of the notebook, and the practice chat. */
export const notebookShots: readonly Shot[] = [
  ...['full', 'empty', 'unreadable'].map((name) => shot(`notebook-${name}`, `?notebook=${name}`)),
  shot('notebook-search', '?notebook=full#/search/medicines', { isWhole: false }),
  shot('notebook-posts', '?notebook=full#/posts', { isWhole: false }),
  shot('notebook-session-phone', `?notebook=full#/session/${SESSION}`, { size: PHONE, isWhole: false }),
  shot('notebook-phone', '?notebook=full', { size: PHONE, isWhole: false }),
  ...finding(),
  ...['full', 'unasked', 'withdrawn', 'unconfirmed', 'empty', 'unreadable'].map((state) =>
    shot(`calendar-${state}`, `?notebook=full&calendar=${state}#/calendar`),
  ),
  shot('calendar-suggested', '?notebook=full&calendar=empty#/calendar/new/OTalk'),
  shot('calendar-edit', '?notebook=full&calendar=full#/calendar/edit/weph'),
  shot('calendar-phone', '?notebook=full&calendar=full#/calendar', { size: PHONE }),
  shot('calendar-edit-phone', '?notebook=full&calendar=full#/calendar/edit/weph', { size: PHONE }),
  ...['fresh', 'used'].map((state) => shot(`settings-${state}`, `?notebook=full&settings=${state}#/settings`)),
  ...['fresh', 'no-access'].map((state) => shot(`welcome-${state}`, `?notebook=full&settings=${state}#/welcome`)),
  shot('welcome-narrow', '?notebook=full#/welcome', { size: NARROW }),
  ...backup(),
  ...importing(),
  ...records(),
  ...stored(),
  ...['choosing', 'elsewhere', 'begun', 'answered', 'risky', 'paused', 'held', 'over'].map((name) =>
    shot(`practice-${name}`, `?practice=${name}`, { isWhole: false }),
  ),
  shot('practice-writing', '?practice=answered', { isWhole: false, act: (page) => press(page, /^Reply to Practice/) }),
  shot('practice-narrow', '?practice=risky', { size: NARROW }),
];

function finding(): readonly Shot[] {
  const found = (name: string, address: string, more: More = {}) =>
    shot(`finding-${name}`, `?notebook=${address}`, { isWhole: false, ...more });
  return [
    found('years', 'years#/'),
    found('all', 'years#/posts'),
    found('set', 'years#/search/thought?chat=weph&year=2026&question=Q1'),
    found('filtered', 'years#/search/thought?chat=wemdt&account=ann_pharm'),
    found('inside', 'full#/search/echnician'),
    found('none', 'full#/search/zebra'),
    found('fails', 'search-fails#/search/weph'),
    found('slow', 'search-slow#/search/weph'),
    found('narrow', 'years#/search/thought?chat=weph', { size: NARROW }),
    found('narrow-open', 'years#/posts?chat=weph', { size: NARROW, act: (page) => press(page, /Filters/) }),
    found('narrow-years', 'years#/', { size: NARROW }),
  ];
}

function backup(): readonly Shot[] {
  const at = (state: string) => `?notebook=full&backup=${state}#/backup`;
  const give = (page: Page, text: string) => chooseFile(page, 'mine.chatside', text);
  return [
    ...['never', 'interrupted', 'unreadable'].map((state) => shot(`backup-${state}`, at(state))),
    shot('backup-confirm', at('fresh'), { act: (page) => give(page, 'plain') }),
    shot('backup-problem', at('fresh'), { act: (page) => give(page, 'newer') }),
    shot('backup-locked', at('fresh'), {
      size: PHONE,
      act: async (page) => {
        await page.getByRole('switch').first().check();
        await give(page, 'locked');
      },
    }),
    shot('backup-due', '?notebook=full&backup=due', { isWhole: false }),
  ];
}

function importing(): readonly Shot[] {
  const at = (state: string) => `?notebook=full&import=${state}#/import`;
  const choose = (page: Page) => chooseFile(page, 'twitter-archive.zip', 'x');
  const keep = async (page: Page) => {
    await choose(page);
    await press(page, /^Keep/);
  };
  return [
    shot('import-choose', at('found')),
    ...['reading', 'found', 'other', 'nothing', 'problem'].map((state) =>
      shot(`import-${state}`, at(state), { act: choose }),
    ),
    shot('import-narrow', at('found'), { size: NARROW, act: choose }),
    ...['keeping', 'kept'].map((state) => shot(`import-${state}`, at(state), { act: keep })),
  ];
}

function records(): readonly Shot[] {
  const at = (name: string, address: string, more: More = {}) =>
    shot(`records-${name}`, `?notebook=full&records=${address}`, { size: RECORD, ...more });
  const openReason = async (page: Page) => {
    await press(page, 'Why?');
    await page.getByText('Before you share').waitFor();
  };
  return [
    at('list', 'full#/records'),
    at('empty', 'empty#/records'),
    at('unreadable', 'unreadable#/records'),
    at('choose', `full#/writeup/${SESSION}`),
    at('planned', 'full#/writeup'),
    at('plan', 'full#/plan/WePh/1779739200000'),
    at('plan-late', 'full#/plan/WePh/1767470400000'),
    at('plan-kept', 'plan#/plan/WePh/1772568000000'),
    at('plan-found', `plan#/writeup/${SESSION}`),
    at('plan-record', 'plan#/record/plan'),
    at('due', 'full#/record/due'),
    at('due-no-leave', 'no-leave#/record/due'),
    at('begun', 'full#/record/begun'),
    at('written', 'full#/record/written'),
    at('unknown', 'full#/record/unknown'),
    at('gone', 'full#/record/gone'),
    at('narrow', 'full#/record/begun', { size: NARROW }),
    at('telling', 'full#/record/telling', { act: openReason }),
    at('telling-narrow', 'full#/record/telling', { size: NARROW, act: openReason }),
    at('failing', 'failing#/record/begun', {
      isWhole: false,
      act: async (page) => {
        await page.locator('textarea').first().fill('What I learnt, typed while nothing could be stored');
        await page.waitForTimeout(150);
      },
    }),
  ];
}

function stored(): readonly Shot[] {
  const at = (name: string, address: string, more: More = {}) =>
    shot(`stored-${name}`, `?notebook=full&stored=${address}`, more);
  const open = async (page: Page, kinds: readonly number[]) => {
    for (const kind of kinds) await page.locator('summary').nth(kind).click();
    await page.waitForTimeout(150);
  };
  const askToDelete = async (page: Page) => {
    await press(page, 'Delete everything…');
    await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  };
  return [
    ...['full', 'empty', 'excluded', 'refused', 'unreadable'].map((state) => at(state, `${state}#/stored`)),
    at('narrow', 'excluded#/stored', { size: NARROW, act: (page) => open(page, [2]) }),
    at('rows', 'full#/stored', { act: (page) => open(page, [1, 2, 4, 5]) }),
    at('deleting', 'full#/stored', { isWhole: false, act: askToDelete }),
    at('deleting-narrow', 'full#/stored', { size: NARROW, isWhole: false, act: askToDelete }),
    at('session', 'full'),
    at('deleted', 'full#/deleted', { isWhole: false }),
    at('low', 'low', { isWhole: false }),
    at('outdated', 'full&standing=outdated', { isWhole: false }),
    at('newer', 'full&standing=newer', { isWhole: false }),
  ];
}

function shot(name: string, address: string, { size = WIDE, isWhole = true, act }: More = {}): Shot {
  const [query = '', place] = address.split('#');
  return { name, query, hash: place === undefined ? '' : `#${place}`, size, isWhole, ...(act && { act }) };
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(150);
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForTimeout(200);
}
