import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeArchive } from '../bench/made-archive.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserUnderTest, browserKinds, launch, type Tab } from './browsers.ts';
import { isNothingKept, storedHistory } from './stored-history.ts';

const FILE = 'input[type=file]:not([webkitdirectory])';
/** After how many milliseconds of keeping the browser is killed; `CHATSIDE_CRASHES=50` gives so many moments at random. */
const MOMENTS =
  process.env.CHATSIDE_CRASHES === undefined
    ? [5, 120, 400]
    : Array.from({ length: Number(process.env.CHATSIDE_CRASHES) }, () => Math.floor(Math.random() * 800));
/** Three sessions of nine posts each. */
const POSTS = 3_000;

describe.each(browserKinds)('the import of an archive in %s', (kind) => {
  let standIn: StandIn;
  let browser: BrowserUnderTest;
  let folder: string;
  afterEach(async () => {
    await browser?.close();
    await standIn?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const start = async (profile?: string): Promise<Tab> => {
    standIn ??= await startStandIn();
    browser = await launch(kind, { proxyPort: standIn.proxyPort, ...(profile !== undefined && { profile }) });
    return browser.extensionPage('notebook.html#/import');
  };

  test('finds the sessions, keeps those chosen once, and says what is wrong with a damaged one', async () => {
    folder = await mkdtemp(join(tmpdir(), 'chatside-import-'));
    const archive = join(folder, 'twitter-archive.zip');
    const { sessions } = await makeArchive(archive, { posts: POSTS, bytes: 40 * 1024 * 1024 });
    expect(sessions).toBe(3);
    const tab = await start();
    await shows(tab, 'Choose the archive');
    await tab.chooseFiles(FILE, [archive]);
    await shows(tab, '3 past chats found', 60_000);
    await shows(tab, 'Archive of @rowan_rx');
    await tab.clickNamed('button', 'Keep 3 sessions');
    await shows(tab, 'The sessions are in your notebook', 30_000);
    const kept = await storedHistory(browser);
    expect(kept.sessions.map(({ tags, account }) => [tags, account])).toEqual(
      Array.from({ length: 3 }, () => [['LTHEchat'], 'rowan_rx']),
    );
    expect(kept.contributions.length).toBe(27);

    await tab.clickNamed('button', 'Choose another archive');
    await tab.chooseFiles(FILE, [archive]);
    await shows(tab, '9 posts · in your notebook', 60_000);

    await truncate(archive, 41 * 1024 * 1024);
    await tab.clickNamed('button', 'Choose another archive');
    await tab.chooseFiles(FILE, [archive]);
    await shows(tab, 'The end of the zip is missing');
    expect(await storedHistory(browser)).toEqual(kept);
    expect(tab.problems()).toEqual([]);
  });

  test('is nothing or all after the browser was killed while it kept', {
    timeout: 60_000 + MOMENTS.length * 40_000,
  }, async () => {
    folder = await mkdtemp(join(tmpdir(), 'chatside-import-'));
    const archive = join(folder, 'twitter-archive.zip');
    const { sessions } = await makeArchive(archive, { posts: 60_000, bytes: 1024 });
    const outcomes: string[] = [];
    for (const [index, moment] of MOMENTS.entries()) {
      const profile = join(folder, `profile-${index}`);
      const tab = await start(profile);
      await shows(tab, 'Choose the archive');
      await tab.chooseFiles(FILE, [archive]);
      await shows(tab, `${sessions} past chats found`, 60_000);
      await tab.clickNamed('button', `Keep ${sessions} sessions`);
      await new Promise((resolve) => setTimeout(resolve, moment));
      await browser.kill();
      const again = await start(profile);
      // The notebook completes by itself what was begun.
      await again.waitFor(isNothingKept, 60_000, 'archive-import:');
      const { contributions, sessions: kept } = await storedHistory(browser);
      outcomes.push(`${kept.length} ${contributions.length}`);
      await browser.close();
    }
    for (const outcome of outcomes) expect(['0 0', `${sessions} ${sessions * 9}`]).toContain(outcome);
  });
});

function shows(tab: Tab, text: string, timeout = 10_000): Promise<boolean> {
  return tab.waitFor((wanted) => document.body.innerText.includes(wanted), timeout, text);
}
