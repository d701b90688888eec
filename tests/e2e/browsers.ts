import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchChromium } from './chromium-browser.ts';
import { launchFirefox } from './firefox-browser.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** Both kinds, for `describe.each(browserKinds)`. */
export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  /** Port on 127.0.0.1 of the CONNECT proxy through which the browser sends everything, x.com included. */
  proxyPort: number;
  /** Width of the page, px; 1280 when absent. */
  width?: number;
  /** Height of the page, px; 900 when absent. */
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Opens a window on the screen. */
  headed?: boolean;
  /** Folder of the built extension; `.output/<kind>-mv3` when absent, null for a browser without it. */
  extension?: string | null;
  /** Profile folder to keep between launches; a temporary one when absent. */
  profile?: string;
  /** Leaves the tab open that welcomes whoever installs the extension; otherwise it is closed before the test begins. */
  keepsWelcome?: boolean;
  /** BCP 47 language of pages and of the browser, "en-GB" when absent. */
  locale?: string;
}

/**
 * A function that runs inside the page. It is sent as text: it may use its arguments (plain JSON) and the page's
 * globals, nothing from the test file around it.
 */
export type PageFunction<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** The page of a tab, or the frame of the extension docked inside one. */
export interface FrameLike {
  /** Runs `fn` there and returns its JSON-like result; `undefined` comes back as undefined. Throws what `fn` throws. */
  evaluate<Args extends unknown[], Result>(fn: PageFunction<Args, Result>, ...args: Args): Promise<Result>;
  /**
   * Asks again every 50 ms until `fn` returns something truthy, and returns that. A navigation in between does no harm.
   * `timeout` in ms, 10,000 when absent. Throws with the function's text when the time is over.
   */
  waitFor<Args extends unknown[], Result>(
    fn: PageFunction<Args, Result>,
    timeout?: number,
    ...args: Args
  ): Promise<NonNullable<Result>>;
  /**
   * A real click in the middle of the first visible element that matches `selector` (waits up to 10 s for it).
   * CSS; ` >>> ` steps into an open shadow root.
   */
  click(selector: string): Promise<void>;
  /**
   * A real click on the first visible element with this ARIA role and accessible name: a string must be equal but for
   * case and white space, a RegExp must match.
   */
  clickNamed(role: string, name: string | RegExp): Promise<void>;
  /** Puts the focus on the first visible match without a click. */
  focus(selector: string): Promise<void>;
  /** The text the frame shows (`body.innerText`, without what open shadow roots hold). */
  text(): Promise<string>;
}

export interface Tab extends FrameLike {
  /** Goes to an address and waits for the document's `load`. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The address of the document shown now. */
  url(): Promise<string>;
  /** Types character by character with real key events into what has the focus, also inside the docked frame. */
  type(text: string, options?: { delay?: number }): Promise<void>;
  /** One key or chord: "Enter", "Control+Enter", "Shift+Tab", "Control+z". */
  press(keys: string): Promise<void>;
  /** A real click at a point of the viewport, CSS px. */
  clickAt(x: number, y: number): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Brings the tab to the front of its window. */
  bringToFront(): Promise<void>;
  /** The extension's sidebar docked in this page; waits up to `timeout` ms (15,000) for its frame. */
  sidebar(timeout?: number): Promise<FrameLike>;
  /** True when the docked frame is in the page now. */
  hasSidebar(): Promise<boolean>;
  /** Gives files of the disk to a file input, as the browser's own dialogue does. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** Does `action`, waits for the file it gives to the browser's downloads (up to 15 s), and returns it. */
  download(action: () => Promise<void>): Promise<DownloadedFile>;
  /** Milliseconds the main thread of the page's process has worked so far; take the difference of two readings. */
  mainThreadTime(): Promise<number>;
  /**
   * Milliseconds of the page's main thread spent in the extension's own scripts while `action` runs, by the browser's
   * sampling profiler; 0 without an extension. The docked frame has a process of its own and is not counted.
   */
  extensionTime(action: () => Promise<void>): Promise<number>;
  /**
   * What the browser tells assistive technology of the page, or of the sidebar docked in it, in reading order; absent
   * where the browser does not tell tests.
   */
  spoken?(part: 'page' | 'sidebar'): Promise<readonly SpokenPart[]>;
  /** Uncaught errors and console errors of the page and its frames since the tab was opened. */
  problems(): readonly string[];
  close(): Promise<void>;
}

/** One part of the accessibility tree. */
export interface SpokenPart {
  /** As ARIA names it, or the browser's own word for what has no role. */
  readonly role: string;
  readonly name: string;
  readonly isFocusable: boolean;
}

export interface DownloadedFile {
  /** The file's own name, as the browser saved it. */
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export interface BrowserUnderTest {
  readonly kind: BrowserKind;
  /** The browser's own version, such as "156.0.8078.79". */
  readonly version: string;
  /** Origin of the extension's pages without a slash at the end; null without an extension. */
  readonly extensionOrigin: string | null;
  /** Settles when the browser has gone, also by the person's hand. */
  readonly closed: Promise<void>;
  /** Opens a tab; `url` is loaded before it returns, "about:blank" when absent. */
  newTab(url?: string): Promise<Tab>;
  /** Opens a page of the extension in a tab: `extensionPage('notebook.html')`. */
  extensionPage(path: string): Promise<Tab>;
  /** Every tab open now, those that the extension opened included. */
  tabs(): Promise<Tab[]>;
  /** Prints a page as its print dialog does when one saves as a PDF there. */
  pdfOf(html: string): Promise<Uint8Array>;
  /** Ends the background (service worker, event page) as the browser does after 30 idle seconds. */
  killWorker(): Promise<void>;
  /** Bytes of JavaScript objects in the background now; absent where the browser does not tell. */
  workerHeap?(): Promise<number | null>;
  /** True when the background runs now. */
  workerAlive(): Promise<boolean>;
  /** Reloads the extension as an update does: old content scripts in open tabs are cut off. */
  reloadExtension(): Promise<void>;
  /** Ends the browser's process at once, as a crash does. Launch again with the same `profile` to come back. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a system browser with the built extension. It never reaches the network: every connection, loopback too,
 * goes through the proxy. Throws a sentence when the browser or the build is missing.
 */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<BrowserUnderTest> {
  const extension = options.extension === undefined ? builtExtension(kind) : options.extension;
  if (extension !== null) await requireBuild(kind, extension);
  return kind === 'chromium' ? launchChromium(options, extension) : launchFirefox(options, extension);
}

/** Folder where `wxt build` puts the extension for this browser. */
export function builtExtension(kind: BrowserKind): string {
  return resolve(import.meta.dirname, '../../.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

async function requireBuild(kind: BrowserKind, folder: string): Promise<void> {
  try {
    await readFile(join(folder, 'manifest.json'));
  } catch {
    const command = kind === 'chromium' ? 'npm run build' : 'npm run build:firefox';
    throw new Error(`There is no built extension in ${folder}. Run "${command}" first.`);
  }
}
