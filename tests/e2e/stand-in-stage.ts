import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { defaultVariants } from '../stand-in/variants.ts';
import { type BrowserUnderTest, launch, type Tab } from './browsers.ts';

/** The stand-in without the extension: a fresh tab and its usual variants for every test. */
export interface StandInStage {
  readonly standIn: StandIn;
  readonly tab: Tab;
  /** Goes to an address and waits for posts. */
  open(url: string): Promise<void>;
  /** The message that X shows. */
  toast(): Promise<unknown>;
}

/** Starts the stand-in and Chromium for the tests of a file, and closes them after. */
export function setUpStandIn(): StandInStage {
  let standIn: StandIn;
  let browser: BrowserUnderTest;
  let tab: Tab;

  beforeAll(async () => {
    standIn = await startStandIn();
    browser = await launch('chromium', { proxyPort: standIn.proxyPort, extension: null });
  });
  afterAll(async () => {
    await browser?.close();
    await standIn?.close();
  });
  beforeEach(async () => {
    standIn.world.setVariants(defaultVariants);
    standIn.world.faults.clear();
    standIn.world.sent.length = 0;
    standIn.world.refused.length = 0;
    tab = await browser.newTab();
  });
  afterEach(() => tab.close());

  return {
    get standIn() {
      return standIn;
    },
    get tab() {
      return tab;
    },
    async open(url) {
      await tab.goto(url);
      await tab.waitFor(() => document.querySelectorAll('article').length > 0);
    },
    toast: () => tab.waitFor(() => document.querySelector('[role=alert]')?.textContent),
  };
}
