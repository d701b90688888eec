import type { PageSighting } from '../../lib/chat/chat-types.ts';
import type { Post } from '../../lib/chat/post.ts';
import { HistoryDb, PRACTICE_HISTORY } from '../../lib/history/history-db.ts';
import type { HubBrowser, TabPeer, ViewPeer } from '../../lib/hub/connections.ts';
import { Hub } from '../../lib/hub/hub.ts';
import { Keeper } from '../../lib/hub/keeper.ts';
import { practiceLines } from '../../lib/locales/practice-chats.ts';
import type { FromTab, SidebarModel, StreamUpdate, TabPlan, ToTab, ViewCommand } from '../../lib/messaging/protocol.ts';
import { PRACTICE_TAG, PRACTICE_VIEWER } from '../../lib/practice/practice-chat.ts';
import type { Settings } from '../../lib/settings/settings.ts';

const TAB = 1;

/** What X's page for the hashtag would be. */
export const PRACTICE_PAGE: PageSighting = {
  kind: 'hashtag',
  url: `https://x.com/hashtag/${PRACTICE_TAG}`,
  tags: [PRACTICE_TAG],
  handle: null,
  statusId: null,
};

/** What becomes of the hub's words. */
export interface PracticeListeners {
  onModel(model: SidebarModel): void;
  onStream(update: StreamUpdate): void;
  onPlan(plan: TabPlan): void;
  onAdvice(answer: Extract<ToTab, { type: 'draft-advice' }>): void;
  onWayOut(way: 'notebook' | 'write-up' | 'other'): void;
}

/** The real background, run in the practice page on a history of its own. */
export interface PracticeHub {
  /** The tab of the practice says something. */
  tell(message: FromTab): void;
  /** New posts have come. */
  tellPosts(posts: readonly Post[]): void;
  /** The page is as it is: the clock's tick. */
  tellPage(): void;
  command(command: ViewCommand): void;
  /** Forgets everything. */
  end(): Promise<void>;
}

/**
 * Starts it on an empty history and follows the practice chat and its host. Throws when nothing can be stored.
 * @param now the time of the evening. @param settings those of the person; what they change here is forgotten.
 */
export async function startPracticeHub(
  now: () => number,
  settings: Settings,
  listeners: PracticeListeners,
): Promise<PracticeHub> {
  const db = new HistoryDb(PRACTICE_HISTORY);
  // A practice that was broken off may have left something.
  await db.delete({ disableAutoOpen: false });
  await db.open();
  const keeper = new Keeper(db, now);
  const hub = new Hub(keeper, browserOf(now, { ...settings, isCollapsed: false }, listeners), []);
  const tab: TabPeer = {
    tabId: TAB,
    windowId: null,
    send(message) {
      if (message.type === 'plan') listeners.onPlan(message.plan);
      else if (message.type === 'draft-advice') listeners.onAdvice(message);
    },
  };
  const view: ViewPeer = {
    tabId: TAB,
    send(message) {
      if (message.type === 'model') listeners.onModel(message.model);
      else listeners.onStream(message.update);
    },
  };
  const tell = (message: FromTab) => void hub.fromTab(tab, message);
  const command = (given: ViewCommand) => void hub.fromView(view, { type: 'command', command: given });
  const tellPage = () =>
    tell({
      type: 'page',
      page: PRACTICE_PAGE,
      viewer: PRACTICE_VIEWER,
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dim' : 'light',
      isInFront: !document.hidden,
      isWriting: document.activeElement?.matches('textarea, input') ?? false,
    });
  hub.addTab(tab);
  hub.addView(view);
  tellPage();
  await hub.fromView(view, { type: 'hello', place: 'page', windowId: null });
  command({ type: 'follow', tags: [PRACTICE_TAG], isJoint: false });
  command({ type: 'set-host', tag: PRACTICE_TAG, handle: practiceLines.host.handle, isHost: true });
  return {
    tell,
    tellPage,
    command,
    tellPosts: (posts) => tell({ type: 'posts', seq: crypto.randomUUID(), posts }),
    async end() {
      hub.removeView(view);
      hub.removeTab(tab);
      await hub.settled();
      await db.delete();
    },
  };
}

function browserOf(now: () => number, first: Settings, listeners: PracticeListeners): HubBrowser {
  let settings = first;
  return {
    now,
    loadSettings: async () => ({ settings, isDamaged: false }),
    changeSettings: async (change) => (settings = { ...settings, ...change }),
    openNotebook: () => listeners.onWayOut('notebook'),
    openWriteUp: () => listeners.onWayOut('write-up'),
    openPlan: () => listeners.onWayOut('other'),
    openCalendar: () => listeners.onWayOut('other'),
    setBadge: () => undefined,
    startComposer: () => undefined,
    activeTab: async () => TAB,
    // Whoever practises gets the hints of a first evening.
    evenings: async () => 0,
    loadSaidHints: async () => [],
    saveSaidHints: () => undefined,
    canOpenPanel: false,
  };
}
