import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type ElementHandle,
  type Frame,
  type Page,
} from 'playwright-core';
import type { BrowserUnderTest, FrameLike, LaunchOptions, Tab } from './browsers.ts';
import { scriptTime } from './chromium-profile.ts';
import { closeWelcome } from './close-welcome.ts';
import { executablePath } from './installed-browsers.ts';
import { frameLike, repeat } from './page-expressions.ts';
import { spokenIn } from './spoken.ts';

/** Starts the system's Chromium with the extension in `extension`, or bare when that is null. */
export async function launchChromium(options: LaunchOptions, extension: string | null): Promise<BrowserUnderTest> {
  const { width = 1280, height = 900, headed = false, colorScheme = 'light', locale = 'en-GB' } = options;
  const isNewProfile = !options.profile || !existsSync(options.profile);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'chatside-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executablePath('chromium'),
    headless: !headed,
    viewport: headed ? null : { width, height },
    colorScheme: headed ? null : colorScheme,
    locale,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: switches(options.proxyPort),
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium started, but gave no browser to talk to.');
  const first = context.pages()[0] ?? (await context.newPage());
  const cdp = await browser.newBrowserCDPSession();
  const origin = extension === null ? null : await loadExtension(browser, extension);
  if (origin !== null && isNewProfile && !options.keepsWelcome) await closeWelcome(() => context.pages());

  const tabs = new WeakMap<Page, Tab>();
  const tabOf = (page: Page) => {
    const known = tabs.get(page) ?? chromiumTab(page, origin);
    tabs.set(page, known);
    return known;
  };
  context.on('page', tabOf);
  const open = async (url: string) => {
    // In a window on the screen the empty first tab is used, so that the person sees one tab.
    const isFirst = headed && first.url() === 'about:blank';
    const tab = tabOf(isFirst ? first : await context.newPage());
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  };
  const workers = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter((t) => t.type === 'service_worker' && origin !== null && t.url.startsWith(origin));
  };
  const cleanUp = () => (options.profile ? undefined : rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  return {
    kind: 'chromium',
    version: browser.version(),
    extensionOrigin: origin,
    closed: goneOf(context),
    newTab: (url = 'about:blank') => open(url),
    extensionPage: (path) => open(`${requireOrigin(origin)}/${path}`),
    tabs: async () =>
      context
        .pages()
        .filter((page) => headed || page !== first)
        .map(tabOf),
    async pdfOf(html) {
      const page = await context.newPage();
      await page.setContent(html);
      const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
      await page.close();
      return bytes;
    },
    async killWorker() {
      for (const { targetId } of await workers()) await cdp.send('Target.closeTarget', { targetId });
      // Open tabs wake the next worker at once, under the same target id and without an event of its end (156), so an
      // end that is over before it is seen counts as well.
      for (let look = 0; look < 20 && (await workers()).length > 0; look += 1);
    },
    async workerHeap() {
      const [worker] = await workers();
      return worker ? heapOf(cdp, worker.targetId) : null;
    },
    workerAlive: async () => (await workers()).length > 0,
    async reloadExtension() {
      if (extension === null) throw new Error('This browser was launched without the extension.');
      await loadExtension(browser, extension);
    },
    async kill() {
      await killProcess(context, browser);
      await cleanUp();
    },
    async close() {
      await context.close();
      await cleanUp();
    },
  };
}

/** Asks a target that playwright has no session for: by messages in messages. */
async function heapOf(cdp: CDPSession, targetId: string): Promise<number | null> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<number | null>((done) => {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      const { id, result } = JSON.parse(event.message) as { id?: number; result?: { usedSize?: number } };
      if (event.sessionId === sessionId && id === 1) done(result?.usedSize ?? null);
    });
    setTimeout(() => done(null), 5_000);
  });
  await cdp.send('Target.sendMessageToTarget', { sessionId, message: '{"id":1,"method":"Runtime.getHeapUsage"}' });
  const bytes = await answer;
  await cdp.send('Target.detachFromTarget', { sessionId });
  return bytes;
}

function switches(proxyPort: number): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    '--ignore-certificate-errors',
    '--enable-unsafe-extension-debugging',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
  ];
}

function requireOrigin(origin: string | null): string {
  if (origin === null) throw new Error('This browser was launched without the extension.');
  return origin;
}

/**
 * Loads the built extension, or reloads it as an update does, and returns the origin of its pages. Not by switch:
 * branded Chrome and Edge refuse --load-extension, and `runtime.reload()` does not bring back what a switch loaded.
 */
async function loadExtension(browser: Browser, extension: string): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
  await session.detach();
  return `chrome-extension://${id}`;
}

/** On macOS the program stays when its last window is closed, so no window left counts as gone too. */
function goneOf(context: BrowserContext): Promise<void> {
  return new Promise((done) => {
    const watch = (page: Page) => page.on('close', () => context.pages().length === 0 && done());
    context.on('close', () => done());
    context.on('page', watch);
    context.pages().forEach(watch);
  });
}

async function killProcess(context: BrowserContext, browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find((info) => info.type === 'browser');
  if (!main) throw new Error('Chromium did not tell its process id.');
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  process.kill(main.id, 'SIGKILL');
  await closed;
}

function chromiumTab(page: Page, origin: string | null): Tab {
  const problems: string[] = [];
  let session: Promise<CDPSession> | null = null;
  const cdp = () => {
    session ??= page.context().newCDPSession(page);
    return session;
  };
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
  });
  const docked = () =>
    page.frames().find((f) => f !== page.mainFrame() && origin !== null && f.url().startsWith(origin));
  return {
    ...chromiumFrame(page.mainFrame()),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    url: async () => page.url(),
    type: (text, { delay = 0 } = {}) => page.keyboard.type(text, { delay }),
    press: (keys) => page.keyboard.press(keys),
    clickAt: (x, y) => page.mouse.click(x, y),
    screenshot: async (path) => void (await page.screenshot({ path })),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    bringToFront: () => page.bringToFront(),
    async sidebar(timeout = 15_000) {
      await repeat(timeout, async () => docked(), 'the sidebar is not docked in the page');
      return chromiumFrame(() => {
        const frame = docked();
        if (!frame) throw new Error('the sidebar left the page');
        return frame;
      });
    },
    hasSidebar: async () => docked() !== undefined,
    chooseFiles: (selector, paths) => page.setInputFiles(selector, [...paths]),
    async download(action) {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 15_000 }), action()]);
      const bytes = await readFile(await download.path());
      return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
    },
    async mainThreadTime() {
      // The clock begins with the first `enable`, so the session is kept.
      const own = await cdp();
      await own.send('Performance.enable');
      const { metrics } = await own.send('Performance.getMetrics');
      return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1_000;
    },
    spoken: (part) => spokenIn(page, part === 'page' ? page : docked()),
    extensionTime: async (action) => scriptTime(await cdp(), origin ?? 'no extension', action),
    problems: () => problems,
    close: () => page.close(),
  };
}

/** Takes a function for a frame that may be replaced by a new one at the same place. */
function chromiumFrame(source: Frame | (() => Frame)): FrameLike {
  const frame = () => (typeof source === 'function' ? source() : source);
  return frameLike({
    evaluateText: (expression) => frame().evaluate(expression),
    async clickElement(expression) {
      const handle = await frame().evaluateHandle(expression);
      const element = handle.asElement() as ElementHandle<Element> | null;
      if (element === null) return false;
      // A shorter time may end after the click was made, and a second one would meet the menu that the first opened.
      await element.click({ timeout: 8_000 });
      return true;
    },
  });
}
