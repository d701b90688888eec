import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { backupStream } from '@/lib/history/backup/write-backup.ts';
import { backup } from '@/lib/locales/en/backup.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserUnderTest, browserKinds, launch, type Tab } from './browsers.ts';
import { isNothingKept, storedHistory } from './stored-history.ts';

const POSTS = 30_000;
/** Crashes at so many moments (CHATSIDE_CRASHES), spread over the time a restore takes; milliseconds. */
const CRASHES = Number(process.env['CHATSIDE_CRASHES'] ?? 3);
const MOMENTS = Array.from({ length: CRASHES }, (_, place) => Math.round(((place + Math.random()) * 1_800) / CRASHES));

describe.each(browserKinds)('a restore in %s', (kind) => {
  let standIn: StandIn;
  let browser: BrowserUnderTest;
  let folder: string;
  afterEach(async () => {
    await browser?.close();
    await standIn?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('is nothing or all after the browser was killed while it ran', {
    timeout: 60_000 + MOMENTS.length * 60_000,
  }, async () => {
    folder = await mkdtemp(join(tmpdir(), 'chatside-restore-'));
    const file = join(folder, 'chatside-2026-11-01.chatside');
    await writeFile(file, await madeBackup());
    standIn = await startStandIn();
    const outcomes: number[] = [];
    for (const [index, moment] of MOMENTS.entries()) {
      const profile = join(folder, `profile-${index}`);
      browser = await launch(kind, { proxyPort: standIn.proxyPort, profile });
      const page = await browser.extensionPage('notebook.html#/backup');
      await shows(page, backup.choose);
      await page.chooseFiles('input[type=file]', [file]);
      await shows(page, backup.contentHeading, 60_000);
      await page.clickNamed('button', backup.restore);
      await new Promise((resolve) => setTimeout(resolve, moment));
      await browser.kill();
      browser = await launch(kind, { proxyPort: standIn.proxyPort, profile });
      // The notebook completes by itself what was begun.
      const again = await browser.extensionPage('notebook.html#/backup');
      await again.waitFor(isNothingKept, 60_000, 'restor');
      outcomes.push((await storedHistory(browser)).contributions.length);
      await browser.close();
    }
    for (const outcome of outcomes) expect([0, POSTS]).toContain(outcome);
    console.log(`${kind}: ${outcomes.filter((posts) => posts === POSTS).length} of ${outcomes.length} were completed`);
  });
});

/** A backup of many posts, as another browser would have made it. */
async function madeBackup(): Promise<Buffer> {
  async function* lines() {
    for (let number = 1; number <= POSTS; number += 1) {
      const row = {
        id: `post:${number}`,
        state: 'confirmed' as const,
        postId: String(number),
        sessionId: null,
        author: 'rowan_dispenses',
        text: `A1 Thought ${number} of many about repeat prescriptions`,
        at: 1_772_568_000_000 + number,
        tags: ['WePh'],
        replyTo: null,
        replyToAuthor: null,
        quoteOf: null,
        questionKeys: [],
        problem: null,
      };
      yield { kind: 'contribution' as const, row };
    }
  }
  const facts = { app: '0.1.0', madeAt: 1_772_568_000_000, historyId: 'made-for-a-test' };
  return Buffer.from(await new Response(backupStream(lines(), facts, null)).arrayBuffer());
}

function shows(tab: Tab, text: string, timeout = 10_000): Promise<boolean> {
  return tab.waitFor((wanted) => document.body.innerText.includes(wanted), timeout, text);
}
