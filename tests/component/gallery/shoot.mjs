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
for (const theme of THEMES) {
  for (const tab of ['Posts', 'People'])
    await shoot(`stream-${tab}-${theme}`, `?state=live&posts=60&theme=${theme}`, FULL, false, tab);
  await shoot(`stream-empty-${theme}`, `?state=live&posts=0&theme=${theme}`, NARROW, false, 'Posts');
}
for (const name of NOTEBOOK) {
  for (const theme of THEMES.slice(0, 2)) {
    await shoot(`notebook-${name}-${theme}`, `?notebook=${name}&theme=${theme}`, { width: 1200, height: 820 }, true);
  }
}
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
  const calendar = (state, place) => `?notebook=full&calendar=${state}&theme=${theme}#/calendar${place}`;
  const size = { width: 1200, height: 820 };
  for (const state of ['full', 'unasked', 'withdrawn', 'unconfirmed', 'empty', 'unreadable'])
    await shoot(`calendar-${state}-${theme}`, calendar(state, ''), size, true);
  await shoot(`calendar-suggested-${theme}`, calendar('empty', '/new/OTalk'), size, true);
  await shoot(`calendar-edit-${theme}`, calendar('full', '/edit/weph'), size, true);
  await shoot(`calendar-narrow-${theme}`, calendar('full', ''), { width: 390, height: 800 }, true);
  await shoot(`calendar-form-narrow-${theme}`, calendar('full', '/edit/weph'), { width: 390, height: 800 }, true);
}
await browser.close();
await server.close();

async function shoot(name, address, viewport, isWhole, tab) {
  if (!name.includes(wanted)) return;
  await page.setViewportSize(viewport);
  await page.goto('about:blank');
  await page.goto(base + address);
  await page.waitForSelector('main', { state: 'attached' });
  if (name.startsWith('open-'))
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.setAttribute('open', '');
    });
  if (tab) await page.getByRole('tab', { name: tab }).click();
  await page.waitForTimeout(name.includes('search') ? 400 : 120);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: isWhole });
}
