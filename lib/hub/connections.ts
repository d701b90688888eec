import type { ChatState, Hint, PageSighting } from '../chat/chat-types.ts';
import type { ContributionRow, SessionRow } from '../history/history-types.ts';
import type { DockShape, EyesHealth, Theme, ToTab, ToView } from '../messaging/protocol.ts';
import type { HintOfChat } from './hint-teller.ts';
import type { CommandBrowser } from './obey-command.ts';

/** A tab of x.com that is connected. */
export interface TabPeer {
  readonly tabId: number;
  readonly windowId: number | null;
  send(message: ToTab): void;
}

/** A view that is connected: a docked frame knows its tab, a native panel its window. */
export interface ViewPeer {
  readonly tabId: number | null;
  send(message: ToView): void;
}

/** What the hub asks of the browser. */
export interface HubBrowser extends CommandBrowser {
  setBadge(tabId: number, text: string, title: string): void;
  /** Adds the composer's script to a tab. */
  startComposer(tabId: number): void;
  /** In how many sessions the person took part. @param except id of one that does not count. */
  evenings(except: string | null): Promise<number>;
  /** Hints said while this browser runs; they outlive the background. Never rejects. */
  loadSaidHints(): Promise<readonly HintOfChat[]>;
  saveSaidHints(said: readonly HintOfChat[]): void;
  /** Id of the tab in front of a window; null when there is none. */
  activeTab(windowId: number): Promise<number | null>;
  readonly canOpenPanel: boolean;
}

/** A tab of x.com: what it said last, and what was made of it. */
export interface TabState {
  readonly peer: TabPeer;
  page: PageSighting;
  viewer: string | null;
  theme: Theme;
  eyes: EyesHealth;
  shape: DockShape;
  isInFront: boolean;
  isWriting: boolean;
  state: ChatState;
  kept: KeptPart | null;
  hint: Hint | null;
  lastPlan: string;
  lastBadge: string;
}

/** What the history held of a tab's chat when it was last asked. */
export interface KeptPart {
  readonly tags: string;
  readonly session: SessionRow | null;
  readonly contributions: readonly ContributionRow[];
}

/** A view: what it said last, and what it was told. */
export interface ViewState {
  readonly peer: ViewPeer;
  place: 'page' | 'panel';
  windowId: number | null;
  activeTabId: number | null;
  lastModel: string;
}

/** A tab that has said nothing yet. */
export function newTab(peer: TabPeer): TabState {
  return {
    peer,
    page: { kind: 'other', url: '', tags: [], handle: null, statusId: null },
    viewer: null,
    theme: 'light',
    eyes: { page: 'unknown', wire: 'unknown' },
    shape: 'full',
    isInFront: false,
    isWriting: false,
    state: { status: 'none', candidates: [], chat: null },
    kept: null,
    hint: null,
    lastPlan: '',
    lastBadge: '',
  };
}

/** The tags of a tab's chat in one word, to tell whether it is still the same; empty without a chat. */
export function tagsOf(tab: TabState): string {
  return tab.state.chat?.tags.join(' ').toLowerCase() ?? '';
}

/** The tab that a view is about. */
export function tabOfView(view: ViewState, tabs: Iterable<TabState>): TabState | undefined {
  const tabId = view.place === 'page' ? view.peer.tabId : view.activeTabId;
  // After a reload the new page's port may be there before the old one is gone: the newest counts.
  return [...tabs].reverse().find((tab) => tab.peer.tabId === tabId);
}

/** Whether the browser's own panel shows the sidebar in the window of a tab. */
export function isPanelOpen(tab: TabState, views: Iterable<ViewState>): boolean {
  return [...views].some(
    (view) => view.place === 'panel' && view.windowId !== null && view.windowId === tab.peer.windowId,
  );
}
