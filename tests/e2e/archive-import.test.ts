import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeArchive } from '../bench/made-archive.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserUnderTest, browserKinds, launch, type Tab } from './browsers.ts';
import { storedHistory } from './stored-history.ts';

const FILE = 'input[type=file]:not([webkitdirectory])';
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
});

function shows(tab: Tab, text: string, timeout = 10_000): Promise<boolean> {
  return tab.waitFor((wanted) => document.body.innerText.includes(wanted), timeout, text);
}
