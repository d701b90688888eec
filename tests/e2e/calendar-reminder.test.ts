import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type ExpectStatic, test } from 'vitest';
import { startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserKind, type BrowserUnderTest, browserKinds, builtExtension, launch, type Tab } from './browsers.ts';
import { shows, typeInto } from './calendar-steps.ts';
import { withLeaveToNotify } from './leave-to-notify.ts';

const MINUTE = 60_000;

/** The extension's API as these tests use it inside a page of it. */
interface ExtensionApi {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  storage: { local: { get(key: string): Promise<{ reminded?: Record<string, number> }> } };
  notifications: { getAll(): Promise<Record<string, unknown>> };
}

// Both browsers at a time: they mostly wait for the minute of the alarm.
describe('a reminder', () => {
  test.concurrent.for(browserKinds)(
    'outlives the background and a crash of %s, and is shown',
    {
      timeout: 400_000,
    },
    async (kind, { expect }) => {
      const folders = await Promise.all(
        ['leave', 'profile'].map((name) => mkdtemp(join(tmpdir(), `chatside-${name}-`))),
      );
      const [leave = '', profile = ''] = folders;
      const standIn = await startStandIn();
      let browser: BrowserUnderTest | null = null;
      try {
        // Chromium's own question about notifications cannot be answered by a test: there the leave is given beforehand.
        // In Firefox a preference answers it.
        const extension = kind === 'chromium' ? await withLeaveToNotify(leave) : builtExtension(kind);
        browser = await launch(kind, { proxyPort: standIn.proxyPort, extension, profile });
        const startsAt = await addChatToRemind(expect, await browser.extensionPage('notebook.html#calendar'));
        await browser.kill();
        browser = await launch(kind, { proxyPort: standIn.proxyPort, extension, profile });
        await awaitReminder(expect, kind, browser, startsAt);
      } finally {
        await browser?.close();
        await standIn.close();
        for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
});

/** Adds a chat with a reminder that is due a minute or two from now; returns when its session starts. */
async function addChatToRemind(expect: ExpectStatic, tab: Tab): Promise<number> {
  await shows(tab, 'No chats yet');
  // The reminder comes ten minutes before the session.
  const startsAt = Math.ceil((Date.now() + 60_000) / MINUTE) * MINUTE + 10 * MINUTE;
  const time = new Date(startsAt).toISOString().slice(11, 16);
  await tab.clickNamed('link', 'Add a chat');
  await shows(tab, 'Time zone of the chat');
  await typeInto(tab, 'Hashtag', 'MarketTown');
  await typeInto(tab, 'Name', 'Market town pharmacy');
  await typeInto(tab, 'Time zone of the chat', 'Etc/UTC');
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(startsAt);
  if (weekday !== 'Tuesday') await tab.clickNamed('checkbox', weekday);
  await typeInto(tab, 'Starts at', time);
  await tab.press('Enter');
  await shows(tab, 'Day and time confirmed by you');
  await tab.clickNamed('button', 'Remind me: #MarketTown');
  await shows(tab, 'Reminder on');
  await expect.poll(() => alarmAt(tab), { timeout: 15_000 }).toBe(startsAt - 10 * MINUTE);
  return startsAt;
}

/** In the browser started anew. */
async function awaitReminder(
  expect: ExpectStatic,
  kind: BrowserKind,
  browser: BrowserUnderTest,
  startsAt: number,
): Promise<void> {
  const tab = await browser.extensionPage('notebook.html#calendar');
  await shows(tab, 'Reminder on');
  // Firefox takes leave back from an extension that is loaded anew for each start, as here.
  if (kind === 'firefox') await tab.clickNamed('button', 'Allow notifications');
  await expect.poll(() => alarmAt(tab), { timeout: 15_000 }).toBe(startsAt - 10 * MINUTE);
  await browser.killWorker();
  expect(await reminded(tab)).toEqual([]);
  await expect.poll(() => reminded(tab), { timeout: 200_000, interval: 1_000 }).toEqual([startsAt]);
  // Firefox without a screen takes a notification and drops it at once; Chromium keeps it.
  if (kind === 'chromium') expect(await shown(tab)).toEqual([`chatside-reminder:${startsAt}:MarketTown`]);
  expect(Date.now()).toBeGreaterThan(startsAt - 10 * MINUTE - 2_000);
  // The next one is a week away; until then the clock is looked at twice a day.
  await expect.poll(() => alarmAt(tab)).toBeGreaterThan(startsAt);
}

/** When the one alarm rings; null without one. */
function alarmAt(tab: Tab): Promise<number | null> {
  return tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return (await chrome.alarms.get('reminder'))?.scheduledTime ?? null;
  });
}

/** Starts of the sessions of which the background has reminded. */
function reminded(tab: Tab): Promise<number[]> {
  return tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return Object.values((await chrome.storage.local.get('reminded')).reminded ?? {});
  });
}

/** Ids of the notifications on the screen. */
function shown(tab: Tab): Promise<string[]> {
  return tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return Object.keys(await chrome.notifications.getAll());
  });
}
