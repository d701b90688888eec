import { chatState } from '../chat/chat-state.ts';
import type { CatalogueChat, ChatState, PageSighting } from '../chat/chat-types.ts';
import { catalogueWith } from '../chat/own-chat.ts';
import { questionLabel } from '../chat/question-label.ts';
import type { SessionRow } from '../history/history-types.ts';
import type {
  DockShape,
  EyesHealth,
  FromTab,
  FromView,
  SidebarModel,
  Theme,
  ToTab,
  ToView,
} from '../messaging/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { emptyModel, sidebarModel } from '../views/sidebar-model.ts';
import { tabPlan } from '../views/tab-plan.ts';
import type { Keeper } from './keeper.ts';
import { type CommandBrowser, obeyCommand } from './obey-command.ts';

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
  /** Id of the tab in front of a window; null when there is none. */
  activeTab(windowId: number): Promise<number | null>;
  readonly canOpenPanel: boolean;
}

interface TabState {
  readonly peer: TabPeer;
  page: PageSighting;
  viewer: string | null;
  theme: Theme;
  eyes: EyesHealth;
  shape: DockShape;
  isInFront: boolean;
  state: ChatState;
  session: SessionRow | null;
  lastPlan: string;
  lastBadge: string;
}

interface ViewState {
  readonly peer: ViewPeer;
  place: 'page' | 'panel';
  windowId: number | null;
  activeTabId: number | null;
  lastModel: string;
}

/** Batches of posts arrive many times a second; the state is computed at most this often (ms). */
const RECOMPUTE_AFTER = 150;
/** After the worker starts, panels and tabs connect again within this time (ms); a dock shown earlier would flash. */
const FIRST_RECOMPUTE_AFTER = 300;
const NO_STATE: ChatState = { status: 'none', candidates: [], chat: null };

/**
 * The heart of the background: takes what tabs and views say, has it kept, computes each tab's state from what is kept
 * and pushes plans and models. Holds nothing that could not be rebuilt: tabs and views say who they are whenever they
 * connect again, everything else is in the history.
 */
export class Hub {
  readonly #tabs = new Map<TabPeer, TabState>();
  readonly #views = new Map<ViewPeer, ViewState>();
  readonly #keeper: Keeper;
  readonly #browser: HubBrowser;
  readonly #catalogue: readonly CatalogueChat[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #hasRun = false;
  /** A damaged setting was replaced: told until the person has read it. */
  #hadDamage = false;

  constructor(keeper: Keeper, browser: HubBrowser, catalogue: readonly CatalogueChat[]) {
    this.#keeper = keeper;
    this.#browser = browser;
    this.#catalogue = catalogue;
  }

  /** A tab of x.com connected. */
  addTab(peer: TabPeer): void {
    const page: PageSighting = { kind: 'other', url: '', tags: [], handle: null, statusId: null };
    const eyes: EyesHealth = { page: 'unknown', wire: 'unknown' };
    this.#tabs.set(peer, {
      peer,
      page,
      viewer: null,
      theme: 'light',
      eyes,
      shape: 'full',
      isInFront: false,
      state: NO_STATE,
      session: null,
      lastPlan: '',
      lastBadge: '',
    });
  }

  /** A tab went away or the page was left. */
  removeTab(peer: TabPeer): void {
    this.#tabs.delete(peer);
    this.#recomputeSoon();
  }

  /** Takes a message of a tab; what must not be lost is acknowledged once it is stored. */
  async fromTab(peer: TabPeer, message: FromTab): Promise<void> {
    const tab = this.#tabs.get(peer);
    if (!tab) return;
    // What a tab says of its page is not acknowledged; should it get lost, the posts, which are repeated, ask for it.
    if (message.type !== 'page' && tab.page.url === '') peer.send({ type: 'tell' });
    switch (message.type) {
      case 'page':
        tab.page = message.page;
        tab.viewer = message.viewer ?? tab.viewer;
        tab.theme = message.theme;
        tab.isInFront = message.isInFront;
        break;
      case 'eyes':
        tab.eyes = message.eyes;
        break;
      case 'dock-room':
        tab.shape = message.shape;
        break;
      case 'needs-composer':
        this.#browser.startComposer(peer.tabId);
        return;
      case 'posts':
        if (await this.#keeper.takePosts(message.posts)) peer.send({ type: 'ack', seqs: [message.seq] });
        break;
      case 'deleted':
        if (await this.#keeper.takeDeleted(message.ids)) peer.send({ type: 'ack', seqs: [message.seq] });
        break;
      case 'contribution':
        if (await this.#keeper.takeContribution(message.event)) peer.send({ type: 'ack', seqs: [message.seq] });
        break;
    }
    this.#recomputeSoon();
  }

  /** A view connected; it shows something only after its hello. */
  addView(peer: ViewPeer): void {
    this.#views.set(peer, { peer, place: 'page', windowId: null, activeTabId: null, lastModel: '' });
  }

  /** A view closed. */
  removeView(peer: ViewPeer): void {
    this.#views.delete(peer);
    this.#recomputeSoon();
  }

  /** Takes a message of a view. */
  async fromView(peer: ViewPeer, message: FromView): Promise<void> {
    const view = this.#views.get(peer);
    if (!view) return;
    if (message.type === 'hello') {
      view.place = message.place;
      view.windowId = message.windowId;
      if (message.windowId !== null) view.activeTabId = await this.#browser.activeTab(message.windowId);
    } else {
      const tabId = this.#tabOf(view)?.peer.tabId ?? null;
      await obeyCommand(message.command, tabId, this.#keeper, this.#browser, () => {
        this.#hadDamage = false;
      });
    }
    this.#recomputeSoon();
  }

  /** Another tab of a window came to the front. */
  tabActivated(windowId: number, tabId: number): void {
    for (const view of this.#views.values()) if (view.windowId === windowId) view.activeTabId = tabId;
    this.#recomputeSoon();
  }

  /** The person's calendar has changed. */
  ownChatsChanged(): void {
    this.#keeper.forgetOwnChats();
    this.#recomputeSoon();
  }

  /** Resolves when everything taken so far has been computed and pushed; for tests. */
  async settled(): Promise<void> {
    while (this.#timer !== undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    await this.#running;
  }

  #recomputeSoon(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#hasRun = true;
        this.#running = this.#running.then(() => this.#recompute()).catch(() => undefined);
      },
      this.#hasRun ? RECOMPUTE_AFTER : FIRST_RECOMPUTE_AFTER,
    );
  }

  async #recompute(): Promise<void> {
    const { settings, isDamaged } = await this.#browser.loadSettings();
    const choices = await this.#keeper.choices();
    const catalogue = catalogueWith(await this.#keeper.ownChats(), this.#catalogue);
    await this.#keeper.keepChats(
      [...catalogue.flatMap(({ tag }) => tag ?? []), ...choices.followed.flatMap(({ tags }) => tags)],
      catalogue.flatMap(({ hosts }) => hosts),
    );
    const posts = await this.#keeper.recentPosts();
    for (const tab of this.#tabs.values()) {
      tab.state = chatState({
        page: tab.page,
        tabId: tab.peer.tabId,
        posts,
        choices,
        catalogue,
        viewer: tab.viewer,
        now: this.#browser.now(),
      });
      const chats = tab.state.chat ? [tab.state.chat, ...tab.state.candidates] : tab.state.candidates;
      if (tab.state.status !== 'none')
        await this.#keeper.keepChats(
          chats.flatMap(({ tags }) => tags),
          [],
        );
      tab.session = tab.state.chat ? await this.#keeper.keepSession(tab.state.chat, tab.isInFront, tab.viewer) : null;
    }
    if (isDamaged) this.#hadDamage = true;
    const troubles = [...(this.#hadDamage ? ['settings-damaged'] : []), ...this.#keeper.troubles()];
    for (const tab of this.#tabs.values()) this.#pushPlan(tab, posts, settings);
    for (const view of this.#views.values()) {
      const model = await this.#modelFor(view, settings, troubles);
      const text = JSON.stringify(model);
      if (text === view.lastModel) continue;
      view.lastModel = text;
      view.peer.send({ type: 'model', model });
    }
    if (isDamaged) await this.#browser.changeSettings({});
  }

  #pushPlan(tab: TabState, posts: Parameters<typeof tabPlan>[2], settings: Settings): void {
    const others = [...this.#tabs.values()].flatMap((other) =>
      other !== tab && other.state.chat?.session?.phase === 'live' ? [other.state.chat] : [],
    );
    const plan = tabPlan(tab.state, others, posts, settings, tab.session?.account ?? null, this.#isPanelOpen(tab));
    const text = JSON.stringify(plan);
    if (text !== tab.lastPlan) {
      tab.lastPlan = text;
      tab.peer.send({ type: 'plan', plan });
    }
    const current = tab.state.chat?.questions.find((question) => question.key === tab.state.chat?.currentKey);
    const badge = current ? questionLabel(current) : '';
    if (badge !== tab.lastBadge) {
      tab.lastBadge = badge;
      this.#browser.setBadge(tab.peer.tabId, badge, current ? `Chatside: ${badge} ${current.text}` : 'Chatside');
    }
  }

  async #modelFor(view: ViewState, settings: Settings, troubles: readonly string[]): Promise<SidebarModel> {
    const tab = this.#tabOf(view);
    const { canOpenPanel } = this.#browser;
    if (!tab || tab.page.url === '') return emptyModel(settings, troubles, canOpenPanel);
    const contributions = tab.state.chat
      ? await this.#keeper.contributionsOf(tab.session?.id ?? null, tab.state.chat.tags)
      : [];
    return sidebarModel({ ...tab, tabId: tab.peer.tabId }, tab.state, {
      settings,
      contributions,
      sessionId: tab.session?.id ?? null,
      joinedAt: tab.session?.presentFrom ?? null,
      followUps: [],
      troubles,
      account: tab.session?.account ?? null,
      canOpenPanel,
      place: view.place,
    });
  }

  #tabOf(view: ViewState): TabState | undefined {
    const tabId = view.place === 'page' ? view.peer.tabId : view.activeTabId;
    // After a reload the new page's port may be there before the old one is gone: the newest counts.
    return [...this.#tabs.values()].reverse().find((tab) => tab.peer.tabId === tabId);
  }

  #isPanelOpen(tab: TabState): boolean {
    return [...this.#views.values()].some(
      (view) => view.place === 'panel' && view.windowId !== null && view.windowId === tab.peer.windowId,
    );
  }
}
