import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveOwnChat } from '@/lib/history/own-chat-store.ts';
import { OWN_CHATS_CHANGED } from '@/lib/messaging/reminder-messages.ts';
import { makeOwnChat } from '../chat/own-chat-for-test.ts';
import { emptyHistory } from '../history/history-db-for-test.ts';

/** One event of the browser: its listeners, and a way to make it happen. */
function event<Args extends unknown[]>() {
  const listeners: ((...args: Args) => unknown)[] = [];
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.push(listener),
    fire: (...args: Args) => listeners.map((listener) => listener(...args)),
  };
}

function fakeBrowser() {
  const stored: Record<string, unknown> = {};
  const notifications = { onClicked: event<[string]>(), create: vi.fn(async () => ''), clear: vi.fn(async () => true) };
  return {
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own/${path}`,
      onMessage: event<[unknown, { id?: string }]>(),
      onStartup: event(),
      onInstalled: event(),
    },
    alarms: {
      onAlarm: event<[{ name: string }]>(),
      create: vi.fn<(name: string, info: { when: number }) => void>(),
      clear: vi.fn(async () => true),
    },
    permissions: { contains: async () => true, onAdded: event() },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (values: object) => void Object.assign(stored, values),
      },
    },
    tabs: { create: vi.fn(async () => ({})) },
    windows: { create: vi.fn(async () => ({})) },
    /** Absent until the person has given leave. */
    notifications: undefined as typeof notifications | undefined,
    withLeave: notifications,
    stored,
  };
}

const door = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('@/lib/browser.ts', () => door);

const NOW = Date.parse('2027-01-05T19:49:00Z');
let browser: ReturnType<typeof fakeBrowser>;

/** Starts the background with a chat at eight; the clock can be moved. */
async function start() {
  vi.resetModules();
  const { remind } = await import('@/entrypoints/background/reminders.ts');
  const db = emptyHistory();
  await saveOwnChat(db, makeOwnChat());
  const clock = { now: NOW };
  const onChatsChanged = vi.fn();
  remind(db, () => clock.now, onChatsChanged);
  return { db, clock, onChatsChanged };
}

beforeEach(() => {
  browser = fakeBrowser();
  door.browser = browser;
});

describe('reminding in the background', () => {
  it('sets the alarm at its start, and shows the reminder when it rings', async () => {
    browser.notifications = browser.withLeave;
    const { clock } = await start();
    await expect
      .poll(() => browser.alarms.create.mock.calls)
      .toEqual([['reminder', { when: Date.parse('2027-01-05T19:50:00Z') }]]);
    clock.now = Date.parse('2027-01-05T19:50:00Z');
    browser.alarms.onAlarm.fire({ name: 'another' });
    browser.alarms.onAlarm.fire({ name: 'reminder' });
    await expect.poll(() => browser.withLeave.create.mock.calls).toHaveLength(1);
    expect(browser.withLeave.create.mock.calls[0]).toEqual([
      `chatside-reminder:${Date.parse('2027-01-05T20:00:00Z')}:WePh`,
      expect.objectContaining({ type: 'basic', title: expect.stringContaining('#WePh starts at') }),
    ]);
    await expect.poll(() => browser.stored.reminded).toEqual({ 'chat-1': Date.parse('2027-01-05T20:00:00Z') });
  });

  it('reads the chats again when the calendar says so, and nobody else', async () => {
    const { db, onChatsChanged } = await start();
    await expect.poll(() => browser.alarms.create.mock.calls.length).toBe(1);
    await saveOwnChat(db, makeOwnChat({ remindBefore: null }));
    browser.runtime.onMessage.fire(OWN_CHATS_CHANGED, { id: 'stranger' });
    browser.runtime.onMessage.fire('something else', { id: 'own' });
    expect(onChatsChanged).not.toHaveBeenCalled();
    const [answer] = browser.runtime.onMessage.fire(OWN_CHATS_CHANGED, { id: 'own' });
    await answer;
    expect(onChatsChanged).toHaveBeenCalledOnce();
    expect(browser.alarms.clear).toHaveBeenCalledWith('reminder');
  });

  it('opens the chat on X by a click on the notification, with leave given later too, once', async () => {
    await start();
    browser.notifications = browser.withLeave;
    browser.permissions.onAdded.fire();
    browser.permissions.onAdded.fire();
    browser.withLeave.onClicked.fire('not-ours');
    expect(browser.tabs.create).not.toHaveBeenCalled();
    const id = `chatside-reminder:${NOW}:WePh`;
    browser.withLeave.onClicked.fire(id);
    expect(browser.tabs.create).toHaveBeenCalledOnce();
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'https://x.com/search?q=%23WePh&f=live' });
    expect(browser.withLeave.clear).toHaveBeenCalledWith(id);
  });

  it('opens a window where there is none for a tab', async () => {
    browser.notifications = browser.withLeave;
    browser.tabs.create.mockRejectedValueOnce(new Error('No current window'));
    await start();
    browser.withLeave.onClicked.fire(`chatside-reminder:${NOW}:WePh`);
    await expect.poll(() => browser.windows.create.mock.calls).toHaveLength(1);
  });
});
