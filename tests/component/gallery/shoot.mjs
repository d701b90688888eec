import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

/*
 * Photographs the states of the sidebar and the notebook in every theme:
 * `npx -c "node tests/component/gallery/shoot.mjs FOLDER [part of a name]"`. With `serve` for FOLDER it only serves the
 * gallery, to be looked at in a browser.
 */
const [folder = 'gallery-shots', wanted = ''] = process.argv.slice(2);
const THEMES = ['light', 'dim', 'dark'];
const BAR = { width: 350, height: 76 };
const RAIL = { width: 56, height: 640 };
const FULL = { width: 360, height: 760 };
const NOTEBOOK = ['full', 'empty', 'unreadable'];
const NARROW = { width: 320, height: 700 };

const root = fileURLToPath(new URL('../../../', import.meta.url));
const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: `${root}node_modules/.vite-gallery`,
  plugins: [react()],
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  server: { host: '127.0.0.1', port: 5199, fs: { allow: [root] } },
  logLevel: 'error',
});
await server.listen();
const base = `http://127.0.0.1:${server.httpServer.address().port}/`;
if (folder === 'serve') {
  console.log(`${base}?state=live&theme=light`);
  await new Promise(() => undefined);
}
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({
  deviceScaleFactor: 2,
  timezoneId: 'Europe/London',
  reducedMotion: 'reduce',
});
const page = await context.newPage();
page.on('pageerror', (error) => console.error(String(error)));
await mkdir(folder, { recursive: true });

const { SIDEBAR_STATES } = await server.ssrLoadModule('/sidebar-states.ts');
for (const name of [...Object.keys(SIDEBAR_STATES), 'orphaned']) {
  const size = name.startsWith('bar')
    ? BAR
    : name.startsWith('rail')
      ? RAIL
      : name === 'joint' || name.endsWith('-narrow')
        ? NARROW
        : FULL;
  for (const theme of THEMES) {
    const place = name === 'not-x' || name === 'other-possible' ? 'panel' : 'page';
    await shoot(
      `${name}-${theme}`,
      `?state=${name}&theme=${theme}&place=${place}`,
      size,
      size === FULL || size === NARROW,
    );
  }
}
for (const theme of THEMES) await shoot(`open-${theme}`, `?state=other-possible&theme=${theme}`, FULL, true);
const SHORT = { width: 340, height: 640 };
const PANEL = { width: 480, height: 800 };
for (const theme of THEMES) {
  const posts = (state, stream) => `?state=${state}&view=posts&stream=${stream}&theme=${theme}`;
  await shoot(`posts-live-${theme}`, posts('starred', 'live'), FULL, false);
  await shoot(`posts-people-${theme}`, `?state=starred&view=people&theme=${theme}`, FULL, true);
  await shoot(`posts-held-${theme}`, posts('starred', 'busy'), FULL, false, async () => {
    await page.mouse.move(180, 400);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(80);
    await page.evaluate(() => window.arrive(4));
    await page.waitForTimeout(250);
  });
}
const shootFilter = (name, state, stream, filter) =>
  shoot(`posts-${name}`, `?state=${state}&view=posts&stream=${stream}`, FULL, false, () =>
    page.getByRole('radio', { name: filter }).check(),
  );
await shootFilter('hosts', 'live', 'live', /Hosts/);
await shootFilter('unanswered', 'live', 'live', /Unanswered/);
await shootFilter('follow-ups', 'starred', 'live', /Follow up/);
await shootFilter('none-marked', 'live', 'live', /Follow up/);
await shoot('posts-empty', '?view=posts&stream=empty', FULL, false);
await shoot('posts-rtl', '?state=rtl&view=posts&stream=rtl&theme=dim', FULL, false);
await shoot('posts-long', '?view=posts&stream=long', { width: 320, height: 700 }, false);
await shoot('posts-short', '?view=posts&stream=live&theme=dim', SHORT, false);
await shoot('posts-panel', '?state=starred&view=posts&stream=live&place=panel', PANEL, false);
await shoot('posts-actions', '?view=posts&stream=live', FULL, false, async () => {
  await page.getByRole('article').nth(1).focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
});
await shoot('posts-keyboard', '?view=posts&stream=live&theme=dark', FULL, false, async () => {
  await page.getByRole('article').first().focus();
  await page.keyboard.press('ArrowDown');
});
await shoot('people-empty', '?view=people&stream=empty', FULL, false);
for (const name of NOTEBOOK) {
  for (const theme of THEMES.slice(0, 2)) {
    await shoot(`notebook-${name}-${theme}`, `?notebook=${name}&theme=${theme}`, { width: 1200, height: 820 }, true);
  }
}
for (const name of ['choosing', 'elsewhere', 'begun', 'answered', 'risky', 'paused', 'held', 'over']) {
  for (const theme of THEMES) {
    await shoot(`practice-${name}-${theme}`, `?practice=${name}&theme=${theme}`, { width: 1200, height: 820 }, false);
  }
}
await shoot('practice-narrow', '?practice=risky', NARROW, false);
await shoot('notebook-search-light', '?notebook=full#/search/medicines', { width: 1200, height: 820 }, false);
await shoot('notebook-posts-dim', '?notebook=full&theme=dim#/posts', { width: 1200, height: 820 }, false);
await shoot(
  'notebook-narrow-light',
  '?notebook=full#/session/weph%7C2026-03-03T20%3A00%3A00.000Z',
  { width: 390, height: 800 },
  false,
);
await shoot('notebook-narrow-home-dim', '?notebook=full&theme=dim', { width: 390, height: 800 }, false);
for (const theme of THEMES.slice(0, 2)) {
  const size = { width: 1200, height: 820 };
  const posts = (state, place) => `?notebook=${state}&theme=${theme}${place}`;
  await shoot(`finding-years-${theme}`, posts('years', '#/'), size, false);
  await shoot(`finding-all-${theme}`, posts('years', '#/posts'), size, false);
  await shoot(`finding-set-${theme}`, posts('years', '#/search/thought?chat=weph&year=2026&question=Q1'), size, false);
  await shoot(
    `finding-filtered-${theme}`,
    posts('years', '#/search/thought?chat=wemdt&account=ann_pharm'),
    size,
    false,
  );
  await shoot(`finding-inside-${theme}`, posts('full', '#/search/echnician'), size, false);
  await shoot(`finding-none-${theme}`, posts('full', '#/search/zebra'), size, false);
  await shoot(`finding-fails-${theme}`, posts('search-fails', '#/search/weph'), size, false);
  await shoot(`finding-slow-${theme}`, posts('search-slow', '#/search/weph'), size, false);
  await shoot(`finding-narrow-${theme}`, posts('years', '#/search/thought?chat=weph'), NARROW, false);
  await shoot(`finding-narrow-open-${theme}`, posts('years', '#/posts?chat=weph'), NARROW, false, () =>
    page
      .getByRole('button', { name: /Filters/ })
      .first()
      .click(),
  );
  await shoot(`finding-narrow-years-${theme}`, posts('years', '#/'), NARROW, false);
}
for (const theme of THEMES.slice(0, 2)) {
  const calendar = (state, place) => `?notebook=full&calendar=${state}&theme=${theme}#/calendar${place}`;
  const size = { width: 1200, height: 820 };
  for (const state of ['full', 'unasked', 'withdrawn', 'unconfirmed', 'empty', 'unreadable'])
    await shoot(`calendar-${state}-${theme}`, calendar(state, ''), size, true);
  await shoot(`calendar-suggested-${theme}`, calendar('empty', '/new/OTalk'), size, true);
  await shoot(`calendar-edit-${theme}`, calendar('full', '/edit/weph'), size, true);
  await shoot(`calendar-narrow-${theme}`, calendar('full', ''), { width: 390, height: 800 }, true);
  await shoot(`calendar-form-narrow-${theme}`, calendar('full', '/edit/weph'), { width: 390, height: 800 }, true);
}
for (const theme of THEMES.slice(0, 2)) {
  const at = (state, place = '#/backup') => `?notebook=full&backup=${state}&theme=${theme}${place}`;
  const size = { width: 1200, height: 820 };
  const give = (text) => async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'mine.chatside', mimeType: 'application/gzip', buffer: Buffer.from(text) });
    await page.waitForTimeout(150);
  };
  for (const state of ['never', 'interrupted', 'unreadable'])
    await shoot(`backup-${state}-${theme}`, at(state), size, true);
  await shoot(`backup-confirm-${theme}`, at('fresh'), size, true, give('plain'));
  await shoot(`backup-problem-${theme}`, at('fresh'), size, true, give('newer'));
  await shoot(`backup-locked-${theme}`, at('fresh'), { width: 390, height: 800 }, true, async () => {
    await page.getByRole('switch').first().check();
    await give('locked')();
  });
  await shoot(`backup-due-${theme}`, at('due', ''), size, false);
}
for (const theme of THEMES.slice(0, 2)) {
  const at = (state) => `?notebook=full&import=${state}&theme=${theme}#/import`;
  const size = { width: 1200, height: 820 };
  const choose = async () => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'twitter-archive.zip', mimeType: 'application/zip', buffer: Buffer.from('x') });
    await page.waitForTimeout(200);
  };
  const keep = async () => {
    await choose();
    await page.getByRole('button', { name: /^Keep/ }).click();
    await page.waitForTimeout(200);
  };
  await shoot(`import-choose-${theme}`, at('found'), size, true);
  for (const state of ['reading', 'found', 'other', 'nothing', 'problem'])
    await shoot(`import-${state}-${theme}`, at(state), size, true, choose);
  await shoot(`import-narrow-${theme}`, at('found'), NARROW, true, choose);
  for (const state of ['keeping', 'kept']) await shoot(`import-${state}-${theme}`, at(state), size, true, keep);
}
for (const theme of ['light', 'dim']) {
  const at = (state, place) => `?notebook=full&records=${state}&theme=${theme}${place}`;
  const size = { width: 1180, height: 900 };
  for (const [name, state, place] of [
    ['list', 'full', '#/records'],
    ['empty', 'empty', '#/records'],
    ['unreadable', 'unreadable', '#/records'],
    ['choose', 'full', '#/writeup/weph%7C2026-03-03T20%3A00%3A00.000Z'],
    ['planned', 'full', '#/writeup'],
    ['plan', 'full', '#/plan/WePh/1779739200000'],
    ['plan-late', 'full', '#/plan/WePh/1767470400000'],
    ['plan-kept', 'plan', '#/plan/WePh/1772568000000'],
    ['plan-found', 'plan', '#/writeup/weph%7C2026-03-03T20%3A00%3A00.000Z'],
    ['plan-record', 'plan', '#/record/plan'],
    ['due', 'full', '#/record/due'],
    ['due-no-leave', 'no-leave', '#/record/due'],
    ['begun', 'full', '#/record/begun'],
    ['written', 'full', '#/record/written'],
    ['unknown', 'full', '#/record/unknown'],
    ['gone', 'full', '#/record/gone'],
  ])
    await shoot(`records-${name}-${theme}`, at(state, place), size, true);
  await shoot(`records-narrow-${theme}`, at('full', '#/record/begun'), NARROW, true);
  const openReason = async () => {
    await page.getByRole('button', { name: 'Why?' }).first().click();
    await page.getByText('Before you share').waitFor();
  };
  await shoot(`records-telling-${theme}`, at('full', '#/record/telling'), size, true, openReason);
  await shoot(`records-telling-narrow-${theme}`, at('full', '#/record/telling'), NARROW, true, openReason);
  await shoot(`records-failing-${theme}`, at('failing', '#/record/begun'), size, false, async () => {
    await page.locator('textarea').first().fill('What I learnt, typed while nothing could be stored');
    await page.waitForTimeout(150);
  });
}
for (const theme of THEMES.slice(0, 2)) {
  const at = (state, more = '', place = '#/stored') => `?notebook=full&stored=${state}${more}&theme=${theme}${place}`;
  const size = { width: 1200, height: 820 };
  for (const state of ['full', 'empty', 'excluded', 'refused', 'unreadable'])
    await shoot(`stored-${state}-${theme}`, at(state), size, true);
  await shoot(`stored-narrow-${theme}`, at('excluded'), NARROW, true, async () => {
    await page.locator('summary').nth(2).click();
    await page.waitForTimeout(150);
  });
  await shoot(`stored-rows-${theme}`, at('full'), size, true, async () => {
    for (const kind of [1, 2, 4, 5]) await page.locator('summary').nth(kind).click();
    await page.waitForTimeout(150);
  });
  for (const view of [size, NARROW])
    await shoot(`stored-deleting-${view.width}-${theme}`, at('full'), view, false, async () => {
      await page.getByRole('button', { name: 'Delete everything…' }).click();
      await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
    });
  await shoot(`stored-session-${theme}`, at('full', '', ''), size, true);
  await shoot(`stored-deleted-${theme}`, at('full', '', '#/deleted'), size, false);
  await shoot(`stored-low-${theme}`, at('low', '', ''), size, false);
  await shoot(`stored-outdated-${theme}`, at('full', '&standing=outdated', ''), size, false);
  await shoot(`stored-newer-${theme}`, at('full', '&standing=newer', ''), size, false);
}
await browser.close();
await server.close();

async function shoot(name, address, viewport, isWhole, prepare = async () => undefined) {
  if (!name.includes(wanted)) return;
  await page.setViewportSize(viewport);
  await page.goto('about:blank');
  await page.goto(base + address);
  await page.waitForSelector('main', { state: 'attached' });
  if (name.startsWith('open-'))
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.setAttribute('open', '');
    });
  await page.waitForTimeout(/search|finding/.test(name) ? 400 : 120);
  await prepare();
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: isWhole });
}
