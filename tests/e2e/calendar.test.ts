import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserUnderTest, browserKinds, builtExtension, launch, type Tab } from './browsers.ts';

const MINUTE = 60_000;

/** The extension's API as these tests use it inside a page of it. */
interface ExtensionApi {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  storage: { local: { get(key: string): Promise<{ reminded?: Record<string, number> }> } };
  notifications: { getAll(): Promise<Record<string, unknown>> };
}

describe.each(browserKinds)('the calendar in %s', (kind) => {
  let standIn: StandIn;
  let browser: BrowserUnderTest;
  const folders: string[] = [];
  afterEach(async () => {
    await browser?.close();
    await standIn?.close();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const start = async (options: { profile?: string; extension?: string } = {}) => {
    standIn = await startStandIn();
    browser = await launch(kind, { proxyPort: standIn.proxyPort, ...options });
    return browser.extensionPage('notebook.html#calendar');
  };
  const folder = async (name: string) => {
    const made = await mkdtemp(join(tmpdir(), `chatside-${name}-`));
    folders.push(made);
    return made;
  };

  test('a chat added by keyboard has its next dates and its calendar file, also in another tab', async () => {
    let tab = await start();
    await shows(tab, 'No chats yet');
    await tabTo(tab, 'Add a chat');
    await tab.press('Enter');
    await shows(tab, 'Time zone of the chat');
    await typeInto(tab, 'Hashtag', '#MarketTown');
    await typeInto(tab, 'Name', 'Market town pharmacy');
    await typeInto(tab, 'Time zone of the chat', 'Europe/London');
    await typeInto(tab, 'Starts at', '25:00');
    await tab.press('Enter');
    await shows(tab, '“25:00” is no time of the day.');
    await tab.waitFor(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    await tab.press('Control+a');
    await tab.type('20:00');
    await shows(tab, 'Every Tuesday, 20:00–21:00, London time');
    await tab.press('Enter');
    await shows(tab, 'Next dates');
    await shows(tab, 'Day and time confirmed by you');

    const file = await tab.download(async () => {
      await tabTo(tab, 'Add to calendar: #MarketTown, all its dates');
      await tab.press('Enter');
    });
    expect(file.name).toBe('MarketTown.ics');
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(file.text)).getFirstSubcomponent('vevent') as ICAL.Component,
    );
    expect(event.summary).toBe('#MarketTown Market town pharmacy');
    expect(file.text).toContain('RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU');
    await shows(tab, 'Saved as MarketTown.ics');

    expect(tab.problems()).toEqual([]);
    await tab.close();
    tab = await browser.extensionPage('notebook.html#calendar');
    await shows(tab, 'Every Tuesday, 20:00–21:00, London time');
    await shows(tab, 'Next dates');

    // Removed by keyboard and brought back from where the focus is.
    await tabTo(tab, 'Remove #MarketTown');
    await tab.press('Enter');
    await shows(tab, '#MarketTown was removed');
    await tab.waitFor(() => document.activeElement?.textContent === 'Undo');
    await tab.press('Enter');
    await shows(tab, 'Every Tuesday, 20:00–21:00, London time');
  });

  test('a suggestion of the catalogue gives no date before the person confirms it', async () => {
    const tab = await start();
    await shows(tab, 'No chats yet');
    await tab.clickNamed('link', 'Add #OTalk');
    await shows(tab, 'Filled in from the catalogue (last seen October 2021)');
    await tab.clickNamed('button', 'Save');
    await shows(tab, 'No dates and no reminders until you have checked day and time.');
    await shows(tab, 'No dates yet.');
    await tab.clickNamed('button', 'Day and time of #OTalk are right');
    await shows(tab, 'Day and time confirmed by you');
    expect(await tab.text()).not.toContain('No dates yet.');
  });

  // Chromium's own question about notifications cannot be answered by a test: there the leave is given beforehand. In
  // Firefox a preference answers it.
  test('a reminder outlives the background and a crash of the browser, and is shown', {
    timeout: 400_000,
  }, async () => {
    const extension = kind === 'chromium' ? await withLeaveToNotify(await folder('leave')) : builtExtension(kind);
    const profile = await folder('profile');
    const first = await start({ extension, profile });
    await shows(first, 'No chats yet');
    // Ten minutes before the session is a minute or two from now.
    const startsAt = Math.ceil((Date.now() + 60_000) / MINUTE) * MINUTE + 10 * MINUTE;
    const time = new Date(startsAt).toISOString().slice(11, 16);
    await first.clickNamed('link', 'Add a chat');
    await shows(first, 'Time zone of the chat');
    await typeInto(first, 'Hashtag', 'MarketTown');
    await typeInto(first, 'Name', 'Market town pharmacy');
    await typeInto(first, 'Time zone of the chat', 'Etc/UTC');
    const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(startsAt);
    if (weekday !== 'Tuesday') await first.clickNamed('checkbox', weekday);
    await typeInto(first, 'Starts at', time);
    await first.press('Enter');
    await shows(first, 'Day and time confirmed by you');
    await first.clickNamed('button', 'Remind me of #MarketTown');
    await shows(first, 'Reminder on');
    await expect.poll(() => alarmAt(first), { timeout: 15_000 }).toBe(startsAt - 10 * MINUTE);

    await browser.kill();
    await standIn.close();
    const second = await start({ extension, profile });
    await shows(second, 'Reminder on');
    // Firefox takes leave back from an extension that is loaded anew for each start, as here.
    if (kind === 'firefox') await second.clickNamed('button', 'Allow notifications');
    await expect.poll(() => alarmAt(second), { timeout: 15_000 }).toBe(startsAt - 10 * MINUTE);
    await browser.killWorker();
    expect(await reminded(second)).toEqual([]);
    await expect.poll(() => reminded(second), { timeout: 200_000, interval: 1_000 }).toEqual([startsAt]);
    // Firefox without a screen takes a notification and drops it at once; Chromium keeps it.
    if (kind === 'chromium') expect(await shown(second)).toEqual([`chatside-reminder:${startsAt}:MarketTown`]);
    expect(Date.now()).toBeGreaterThan(startsAt - 10 * MINUTE - 2_000);
    // The next one is a week away; until then the clock is looked at twice a day.
    await expect.poll(() => alarmAt(second)).toBeGreaterThan(startsAt);
  });
});

const shows = (tab: Tab, words: string) =>
  tab.waitFor((wanted: string) => document.body.innerText.includes(wanted), 15_000, words);

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

/** Presses Tab until the field, link or button with this name has the focus. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const current = await tab.evaluate(() => {
      const focused = document.activeElement;
      const label = (focused as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '').trim();
    });
    if (current === name) return;
    await tab.press('Tab');
  }
  throw new Error(`No way by keyboard to “${name}”.`);
}

/** Goes to a field by keyboard and types over what is in it. */
async function typeInto(tab: Tab, label: string, text: string): Promise<void> {
  await tabTo(tab, label);
  await tab.press('Control+a');
  await tab.type(text);
}

/** A copy of Chromium's build whose manifest has the leave to notify from the start. */
async function withLeaveToNotify(folder: string): Promise<string> {
  await cp(builtExtension('chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    permissions: string[];
    optional_permissions?: string[];
  };
  manifest.permissions.push(...(manifest.optional_permissions ?? []));
  delete manifest.optional_permissions;
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
