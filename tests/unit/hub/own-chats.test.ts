import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import { saveOwnChat } from '@/lib/history/own-chat-store.ts';
import { Hub } from '@/lib/hub/hub.ts';
import { Keeper } from '@/lib/hub/keeper.ts';
import type { SidebarModel, ToView } from '@/lib/messaging/protocol.ts';
import { parseSettings } from '@/lib/settings/settings.ts';
import { makeOwnChat } from '../chat/own-chat-for-test.ts';
import { emptyHistory, makePost } from '../history/history-db-for-test.ts';

const START = Date.parse('2027-03-30T19:00:00Z');

/** A hub whose tab shows the search for a tag ten minutes into the chat's hour, with the host's welcome and question. */
async function hubOn(tag: string) {
  const db = emptyHistory();
  const now = () => START + 10 * 60_000;
  const settings = parseSettings(undefined).settings;
  const nothing = () => undefined;
  const hub = new Hub(
    new Keeper(db, now),
    {
      now,
      loadSettings: async () => ({ settings, isDamaged: false }),
      changeSettings: async () => settings,
      setBadge: nothing,
      openNotebook: nothing,
      openWriteUp: nothing,
      openPlan: nothing,
      openCalendar: nothing,
      startComposer: nothing,
      activeTab: async () => 7,
      evenings: async () => 0,
      loadSaidHints: async () => [],
      saveSaidHints: nothing,
      canOpenPanel: true,
    },
    CATALOGUE,
  );
  const told: ToView[] = [];
  const tab = { tabId: 7, windowId: 1, send: nothing };
  const view = { tabId: 7, send: (message: ToView) => void told.push(message) };
  hub.addTab(tab);
  hub.addView(view);
  const url = `https://x.com/search?q=%23${tag}&f=live`;
  const page = { kind: 'search' as const, url, tags: [tag], handle: null, statusId: null };
  await hub.fromTab(tab, {
    type: 'page',
    page,
    viewer: 'pat_dispenses',
    theme: 'light',
    isInFront: true,
    isWriting: false,
  });
  await hub.fromView(view, { type: 'hello', place: 'page', windowId: null });
  const post = (id: string, minute: number, author: string, text: string) =>
    makePost({ id, at: START + minute * 60_000, author, text: `${text} #${tag}`, hashtags: [tag] });
  const posts = [
    post('1000001', 0, 'meadow_host', 'Welcome to tonight’s chat. Say hello and tell us where you are.'),
    post('1000002', 1, 'bea_tablets', 'Hello from Bea'),
    post('1000003', 4, 'meadow_host', 'Q1 What makes a repeat unsafe?'),
    post('1000004', 6, 'noor_blister', 'A1 Items nobody has looked at'),
  ];
  await hub.fromTab(tab, { type: 'posts', seq: 'batch-1-of-1', posts });
  await hub.settled();
  const model = (): SidebarModel | undefined => told.flatMap((one) => (one.type === 'model' ? [one.model] : [])).at(-1);
  return { db, hub, model };
}

describe('the person’s own chats in the hub', () => {
  test('are known like those of the catalogue as soon as the calendar says so', async () => {
    const { db, hub, model } = await hubOn('MeadowMeds');
    expect(model()?.chat?.isCatalogued ?? false).toBe(false);
    await saveOwnChat(db, makeOwnChat({ tag: 'MeadowMeds', name: 'Rural evening', hosts: ['meadow_host'] }));
    hub.ownChatsChanged();
    await hub.settled();
    expect(model()).toMatchObject({
      status: 'chat',
      chat: {
        name: 'Rural evening',
        isCatalogued: true,
        hosts: [{ handle: 'meadow_host' }],
        session: { startsAt: START, endsAt: START + 60 * 60_000 },
        currentKey: '1',
      },
    });
  });
});
