import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import type { BrowserUnderTest, FrameLike, LaunchOptions, Tab } from './browsers.ts';
import { closeWelcome } from './close-welcome.ts';
import { type ChromeScope, chromeScope } from './firefox-chrome-scope.ts';
import { firefoxPrefs } from './firefox-prefs.ts';
import { scriptTime } from './firefox-profile.ts';
import { executablePath } from './installed-browsers.ts';
import { frameLike, repeat } from './page-expressions.ts';

/** Starts the system's Firefox with the extension in `extension` installed for the session, or bare when that is null. */
export async function launchFirefox(options: LaunchOptions, extension: string | null): Promise<BrowserUnderTest> {
  const { width = 1280, height = 900, headed = false } = options;
  const isNewProfile = !options.profile || !existsSync(options.profile);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'chatside-firefox-')));
  await mkdir(profile, { recursive: true });
  const id = extension === null ? null : await addonId(extension);
  const uuid = await keptUuid(profile);
  const downloads = join(profile, 'downloads');
  await mkdir(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath('firefox'),
    headless: !headed,
    acceptInsecureCerts: true,
    userDataDir: profile,
    // Without it a release build does not heed the preference that keeps remote settings at home.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    defaultViewport: headed ? null : { width, height },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPrefs(options, downloads, id === null ? {} : { [id]: uuid }),
  });
  const scope = chromeScope(browser);
  if (extension !== null) await browser.installExtension(extension);
  const origin = id === null ? null : `moz-extension://${uuid}`;
  const addon = () => {
    if (id === null) throw new Error('This browser was launched without the extension.');
    return `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  };

  if (extension !== null && isNewProfile && !options.keepsWelcome) await closeWelcome(() => browser.pages());
  const initial = new Set(await browser.pages());
  const tabs = new WeakMap<Page, Tab>();
  const tabOf = (page: Page) => {
    const known = tabs.get(page) ?? firefoxTab(page, { origin, downloads, scope });
    tabs.set(page, known);
    return known;
  };
  const open = async (url: string) => {
    const tab = tabOf(await browser.newPage());
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  };
  const workerAlive = () => scope.evaluate(`${addon()}.backgroundState === 'running'`) as Promise<boolean>;
  const cleanUp = () => (options.profile ? undefined : rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  return {
    kind: 'firefox',
    version: (await browser.version()).replace(/^\w+\//, ''),
    extensionOrigin: origin,
    closed: new Promise((done) => void browser.on('disconnected', () => done())),
    newTab: (url = 'about:blank') => open(url),
    async extensionPage(path) {
      addon();
      return open(`${origin}/${path}`);
    },
    tabs: async () => (await browser.pages()).filter((page) => !initial.has(page)).map(tabOf),
    async pdfOf(html) {
      const page = await browser.newPage();
      await page.setContent(html);
      const bytes = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      return bytes;
    },
    async killWorker() {
      // Resolves when the event page is gone; open tabs wake the next one at once.
      await scope.evaluate(`${addon()}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`);
    },
    workerAlive,
    reloadExtension: async () =>
      void (await scope.evaluate(
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
          .getAddonByID(${JSON.stringify(id)}).then((addon) => addon.reload()).then(() => true)`,
      )),
    async kill() {
      await killProcess(browser);
      await cleanUp();
    },
    async close() {
      await browser.close();
      await cleanUp();
    },
  };
}

async function addonId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`The manifest in ${extension} has no gecko id; Firefox needs one here.`);
  return id;
}

/** The extension's host name in a profile; kept there, so that its storage is found again at the next launch. */
async function keptUuid(profile: string): Promise<string> {
  const path = join(profile, 'chatside-uuid.txt');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return kept;
  const uuid = randomUUID();
  await writeFile(path, uuid);
  return uuid;
}

async function killProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('Firefox was not started from here.');
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGKILL');
  await exited;
}

interface TabSurroundings {
  readonly origin: string | null;
  readonly downloads: string;
  readonly scope: ChromeScope;
}

function firefoxTab(page: Page, { origin, downloads, scope }: TabSurroundings): Tab {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url ?? ''})`);
  });
  const docked = async () => {
    if (origin === null) return null;
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      // Over BiDi a frame of the extension lists as about:blank, so it is asked where it is.
      const href = await frame.evaluate('location.href').catch(() => '');
      if (String(href).startsWith(origin)) return frame;
    }
    return null;
  };
  return {
    ...firefoxFrame(async () => page.mainFrame()),
    goto: (url) => firefoxGoto(page, url),
    reload: () => firefoxReload(page),
    // page.url() says about:blank for a page of the extension.
    url: async () => String(await page.evaluate('location.href')),
    type: (text, { delay = 0 } = {}) => page.keyboard.type(text, { delay }),
    press: (keys) => pressChord(page, keys),
    clickAt: (x, y) => page.mouse.click(x, y),
    screenshot: async (path) => void (await page.screenshot({ path })),
    setViewport: (width, height) => page.setViewport({ width, height }),
    bringToFront: () => page.bringToFront(),
    async sidebar(timeout = 15_000) {
      let frame = await repeat(timeout, docked, 'the sidebar is not docked in the page');
      return firefoxFrame(async () => {
        if (!frame.detached) return frame;
        const again = await docked();
        if (!again) throw new Error('the sidebar left the page');
        frame = again;
        return frame;
      });
    },
    hasSidebar: async () => (await docked()) !== null,
    async chooseFiles(selector, paths) {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      if (!input) throw new Error(`There is no ${selector}.`);
      await input.uploadFile(...paths);
    },
    async download(action) {
      const before = new Set(await readdir(downloads));
      await action();
      const name = await repeat(15_000, () => finishedDownload(downloads, before), 'nothing was downloaded');
      const bytes = await readFile(join(downloads, name));
      return { name, text: bytes.toString('utf8'), bytes };
    },
    async mainThreadTime() {
      const pid = await processOf(page, scope);
      // The main thread has the process's id on Linux and is the first of the list everywhere.
      const expression = `ChromeUtils.requestProcInfo().then(({ children }) => {
        const { threads } = children.find((child) => child.pid === ${pid});
        return (threads.find((thread) => thread.tid === ${pid}) ?? threads[0]).cpuTime / 1e6;
      })`;
      return Number(await scope.evaluate(expression));
    },
    extensionTime: async (action) => scriptTime(scope, await processOf(page, scope), origin ?? 'no extension', action),
    problems: () => problems,
    close: () => page.close(),
  };
}

async function processOf(page: Page, scope: ChromeScope): Promise<number> {
  const address = JSON.stringify(await page.evaluate('location.href'));
  const tab = `gBrowser.browsers.find((browser) => browser.currentURI.spec === ${address})`;
  return Number(await scope.evaluate(`${tab}.browsingContext.currentWindowGlobal.osPid`));
}

/** Firefox writes into NAME.part and keeps an empty NAME beside it until all is there. */
async function finishedDownload(folder: string, before: ReadonlySet<string>): Promise<string | null> {
  const names = (await readdir(folder)).filter((name) => !before.has(name));
  const name = names.find((one) => !one.endsWith('.part'));
  return name !== undefined && names.length === 1 && (await stat(join(folder, name))).size > 0 ? name : null;
}

/** An extension page never ends a `goto` over BiDi though it loads (seen in 153), so there the document is asked. */
async function firefoxGoto(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'load' });
    return;
  }
  const place = url.split('#', 1)[0] ?? url;
  page.goto(url).catch(() => undefined);
  const loaded = `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(place)})`;
  await repeat(15_000, () => page.evaluate(loaded), `${url} did not load`);
}

/** Over BiDi the end of a load of an extension's page is not told either (2026-11); the page is asked till it is another. */
async function firefoxReload(page: Page): Promise<void> {
  const begun = `location.href.startsWith('moz-extension:') && performance.timeOrigin`;
  const before = await page.evaluate(begun);
  if (before === false) {
    await page.reload({ waitUntil: 'load' });
    return;
  }
  await page.evaluate('void setTimeout(() => location.reload())');
  const again = `document.readyState === 'complete' && performance.timeOrigin !== ${String(before)}`;
  await repeat(15_000, () => page.evaluate(again).catch(() => false), 'the page did not load again');
}

const keyNames: Record<string, KeyInput> = { Ctrl: 'Control', Cmd: 'Meta', ControlOrMeta: 'Control', Esc: 'Escape' };

async function pressChord(page: Page, keys: string): Promise<void> {
  const names = (keys === '+' ? ['+'] : keys.split('+')).map((key) => keyNames[key] ?? (key as KeyInput));
  const last = names.pop() as KeyInput;
  for (const modifier of names) await page.keyboard.down(modifier);
  try {
    await page.keyboard.press(last);
  } finally {
    for (const modifier of names.reverse()) await page.keyboard.up(modifier);
  }
}

function firefoxFrame(source: () => Promise<Frame>): FrameLike {
  return frameLike({
    evaluateText: async (expression) => (await source()).evaluate(expression),
    async clickElement(expression) {
      const handle = await (await source()).evaluateHandle(expression);
      const element = handle.asElement() as ElementHandle | null;
      if (element === null) return false;
      await element.click();
      return true;
    },
  });
}
