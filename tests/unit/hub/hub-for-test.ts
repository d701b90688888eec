import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import type { Post } from '@/lib/chat/post.ts';
import type { HistoryDb } from '@/lib/history/history-db.ts';
import type { HintOfChat } from '@/lib/hub/hint-teller.ts';
import { Hub } from '@/lib/hub/hub.ts';
import { Keeper } from '@/lib/hub/keeper.ts';
import { keepingRules } from '@/lib/hub/keeping-rules.ts';
import type { SidebarModel, TabPlan, ToTab, ToView, ViewCommand } from '@/lib/messaging/protocol.ts';
import { parseSettings, type Settings } from '@/lib/settings/settings.ts';
import { emptyHistory, makePost } from '../history/history-db-for-test.ts';

export const MINUTE = 60_000;
/** When the evening begins. */
export const start = Date.UTC(2026, 9, 6, 19, 0);
/** The page the tab shows. */
export const page = {
  kind: 'search' as const,
  url: 'https://x.com/search?q=%23WePh&f=live',
  tags: ['WePh'],
  handle: null,
  statusId: null,
};

/** Posts of an evening until its second question. */
export function evening(): Post[] {
  const post = (id: number, minute: number, author: string, text: string, change: Partial<Post> = {}) =>
    makePost({ id: String(1_000_000 + id), at: start + minute * MINUTE, author, text, ...change });
  return [
    post(1, 0, 'WePharmacists', 'Welcome to #WePh! Tonight: safer repeats. Say hello.'),
    post(2, 2, 'bea_tablets', 'Hello #WePh from Bea'),
    post(3, 4, 'WePharmacists', 'Q1 What makes a repeat unsafe? #WePh'),
    post(4, 6, 'bea_tablets', 'A1 Items nobody has looked at #WePh'),
    post(5, 7, 'noor_blister', 'A1: Changes made in hospital #WePh'),
    post(6, 13, 'WePharmacists', 'Q2: How do you talk about stopping a medicine? #WePh'),
    post(7, 15, 'noor_blister', 'A2 I ask what they hope for #WePh'),
  ];
}

/** A hub with a history, a tab and a docked view; `now` can be moved. */
export function setUp(db: HistoryDb = emptyHistory(), told: readonly HintOfChat[] = []) {
  let said = told;
  const clock = { now: start + 16 * MINUTE };
  let settings: Settings = parseSettings(undefined).settings;
  const badges: string[] = [];
  const hub = new Hub(
    new Keeper(
      db,
      () => clock.now,
      async () => keepingRules(settings, CATALOGUE, 0),
    ),
    {
      now: () => clock.now,
      loadSettings: async () => ({ settings, isDamaged: false }),
      changeSettings: async (change) => {
        settings = { ...settings, ...change };
        return settings;
      },
      setBadge: (_, text) => void badges.push(text),
      openNotebook: () => undefined,
      openWriteUp: () => undefined,
      openPlan: () => undefined,
      openCalendar: () => undefined,
      startComposer: () => undefined,
      activeTab: async () => 7,
      evenings: async () => 0,
      loadSaidHints: async () => said,
      saveSaidHints: (next) => {
        said = next;
      },
      canOpenPanel: true,
    },
    CATALOGUE,
  );
  const toTab: ToTab[] = [];
  const toView: ToView[] = [];
  const tab = { tabId: 7, windowId: 1, send: (message: ToTab) => void toTab.push(message) };
  const view = { tabId: 7, send: (message: ToView) => void toView.push(message) };
  hub.addTab(tab);
  hub.addView(view);
  const open = async () => {
    await hub.fromTab(tab, {
      type: 'page',
      page,
      viewer: 'pat_dispenses',
      theme: 'light',
      isInFront: true,
      isWriting: false,
    });
    await hub.fromView(view, { type: 'hello', place: 'page', windowId: null });
  };
  const model = (): SidebarModel => {
    const last = toView.findLast((one) => one.type === 'model');
    if (!last) throw new Error('The view was told nothing.');
    return last.model;
  };
  const plan = (): TabPlan | undefined => toTab.flatMap((one) => (one.type === 'plan' ? [one.plan] : [])).at(-1);
  const acks = () => toTab.flatMap((one) => (one.type === 'ack' ? one.seqs : []));
  const updates = () => toView.flatMap((one) => (one.type === 'stream' ? [one.update] : []));
  const command = (given: ViewCommand) => hub.fromView(view, { type: 'command', command: given });
  const setSettings = (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
  };
  const getSaid = () => said;
  return {
    db,
    getSaid,
    hub,
    tab,
    view,
    setSettings,
    toTab,
    toView,
    open,
    model,
    plan,
    acks,
    badges,
    clock,
    updates,
    command,
  };
}
