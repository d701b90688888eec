import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright-core';
import { build, type InlineConfig, preview } from 'vite';
import { twitterTextAliases, withoutCoreJs } from '../../../vite.aliases.ts';
import { executablePath } from '../../e2e/installed-browsers.ts';
import { notebookShots } from './notebook-shots.ts';
import type { Shot, Size } from './shot.ts';
import { sidebarShots } from './sidebar-shots.ts';
import { SIDEBAR_STATES } from './sidebar-states.ts';

/** How a page is shown. */
export interface Look {
  /** Name of one of our themes, or the colours that the person has set for the whole system. */
  readonly theme: 'light' | 'dim' | 'dark' | 'forced';
  readonly direction?: 'ltr' | 'rtl';
  /** Instead of the shot's own size. */
  readonly size?: Size;
}

/** All pages of ours with made-up content, in a real Chromium. */
export interface Gallery {
  readonly shots: readonly Shot[];
  readonly page: Page;
  /** Faults of the pages since the last call. */
  problems(): readonly string[];
  show(shot: Shot, look: Look): Promise<void>;
  close(): Promise<void>;
}

/** Builds the gallery, serves it on loopback and opens it. */
export async function openGallery(): Promise<Gallery> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'chatside-gallery-'));
  // Served unbuilt, the pages would load anew in the middle of a picture when Vite finds another dependency.
  const settings: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [withoutCoreJs(), react()],
    resolve: { alias: { ...twitterTextAliases, '@': root.replace(/\/$/, '') } },
    // As in the extension's own build: older targets would have directions told by language.
    build: { outDir, emptyOutDir: true, target: ['chrome120', 'firefox128'] },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  };
  await build(settings);
  const server = await preview(settings);
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('The gallery has no address.');
  const browser = await chromium.launch({
    executablePath: executablePath('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  let faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  const shots = [...sidebarShots(Object.keys(SIDEBAR_STATES)), ...notebookShots];
  return {
    shots,
    page,
    problems() {
      const known = faults;
      faults = [];
      return known;
    },
    async show(shot, { theme, direction = 'ltr', size = shot.size }) {
      await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
      await page.setViewportSize(size);
      // Away from the page before: a change of the fragment alone would not load it again.
      await page.goto('about:blank');
      const more = `&theme=${theme === 'forced' ? 'light' : theme}&dir=${direction}`;
      await page.goto(`http://127.0.0.1:${address.port}/${shot.query}${more}${shot.hash}`);
      await page.waitForSelector('main', { state: 'attached' });
      await page.waitForTimeout(/search|finding/.test(shot.name) ? 400 : 120);
      await shot.act?.(page);
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
